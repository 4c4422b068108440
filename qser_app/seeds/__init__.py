"""A small living municipality, planted through the services."""
