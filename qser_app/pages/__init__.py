"""One file per place a person can go; importing this package registers them all."""

from qser_app.pages import home, errors

__all__ = ["home", "errors"]
