"""The house's tests: the same tree again."""
