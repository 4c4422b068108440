"""Tests of what happens without a person."""
