"""Tests of places people go."""
