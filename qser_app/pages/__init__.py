"""One file per place a person can go; importing this package registers them all."""

from qser_app.pages import courses, errors, gallery, home, leaderboard, learning, operations, quizzes

__all__ = ["courses", "errors", "gallery", "home", "leaderboard", "learning", "operations", "quizzes"]
