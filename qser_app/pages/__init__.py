"""One file per place a person can go; importing this package registers them all."""

<<<<<<< HEAD
from qser_app.pages import courses, errors, gallery, home, leaderboard, learning, operations, quizzes

__all__ = ["courses", "errors", "gallery", "home", "leaderboard", "learning", "operations", "quizzes"]
=======
from qser_app.pages import account, courses, errors, gallery, home, leaderboard, learning, members, quizzes, welcome

__all__ = ["account", "courses", "errors", "gallery", "home", "leaderboard", "learning", "members", "quizzes", "welcome"]
>>>>>>> c387335 (Register the pages of accounts and members)
