"""Journeys through the services: what was promised, as sentences."""
