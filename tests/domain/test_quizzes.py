"""The rules of a quiz."""

from qser_app.domain.quizzes import QuizRules


def test_no_limit_means_another_attempt_is_always_allowed():
    assert QuizRules(1, 1, 1, attempts=0).allows_another(999)
    assert QuizRules(1, 1, 1, attempts=3).allows_another(2)
    assert not QuizRules(1, 1, 1, attempts=3).allows_another(3)
