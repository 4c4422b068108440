"""One file per place a person can go; importing this package registers them all."""

from qser_app.pages import errors, gallery, home, quizzes

__all__ = ["errors", "gallery", "home", "quizzes"]
