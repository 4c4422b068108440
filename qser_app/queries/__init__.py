"""Nouns: what people look at. Return domain values, change nothing."""
