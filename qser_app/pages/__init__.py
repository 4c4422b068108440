"""One file per place a person can go; importing this package registers them all."""

from qser_app.pages import errors, home

__all__ = ["errors", "home"]
