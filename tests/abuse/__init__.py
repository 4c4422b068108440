"""Tests of abuse."""
