"""One file per place a person can go; importing this package registers them all."""

from qser_app.pages import home, not_found

__all__ = ["home", "not_found"]
