"""Tests of the pieces of screen."""
