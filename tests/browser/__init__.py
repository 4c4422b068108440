"""Journeys in a real Chromium against the real platform."""
