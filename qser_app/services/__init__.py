"""Verbs: what people do. Load, ask the domain, write; never commit."""
