"""Tests of what is written for others to take along."""
