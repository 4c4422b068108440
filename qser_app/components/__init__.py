"""Pieces of screen: they take vars and handlers, and know no state but the language."""
