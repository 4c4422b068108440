"""Tests of the ways to the outside world."""
