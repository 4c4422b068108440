"""One file per place a person can go; importing this package registers them all."""

from qser_app.pages import errors, gallery, home, leaderboard, quizzes

__all__ = ["errors", "gallery", "home", "leaderboard", "quizzes"]
