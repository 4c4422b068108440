"""Plain helpers for tests."""
