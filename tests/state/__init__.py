"""Tests of what browser and server tell each other."""
