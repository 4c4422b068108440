"""How questions begin when they are written."""

import pytest

from qser_app.adapters import quizzes_gift
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.quizzes_templates import template


@pytest.mark.parametrize("kind", list(QuestionKind))
def test_every_kind_begins_as_a_question_that_can_be_asked(kind):
    reading = quizzes_gift.read(template(kind, "q-1"), "en")
    assert ([draft.kind for draft in reading.drafts], [draft.key for draft in reading.drafts], reading.unread) == ([kind], ["q-1"], ())
