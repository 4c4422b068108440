"""One file per place a person can go; importing this package registers them all."""

from qser_app.pages import errors, home, quizzes

__all__ = ["errors", "home", "quizzes"]
