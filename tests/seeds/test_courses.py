"""Bringing in a course folder."""

import pytest
from sqlmodel import select

from qser_app.adapters.content import ContentError
from qser_app.db import look
from qser_app.models import Course, Question
from qser_app.seeds.courses import import_folder
from tests.support.content import FILES, a_folder
from tests.support.people import NOON


def test_a_folder_comes_in_and_importing_again_changes_nothing(engine, tmp_path):
    first = import_folder(a_folder(tmp_path), NOON)
    again = import_folder(tmp_path, at=NOON)
    assert first.created == again.unchanged > 0
    assert (again.created, again.updated, again.retired) == (0, 0, 0)


def test_a_folder_with_a_mistake_changes_nothing(engine, tmp_path):
    broken = {"module-1/quiz.en.md": FILES["module-1/quiz.en.md"] + "::: nothing\n:::\n"}
    with pytest.raises(ContentError):
        import_folder(a_folder(tmp_path, **broken), NOON)
    assert look(lambda db: db.exec(select(Course)).all()) == []


def test_the_bank_comes_with_the_course(engine, tmp_path):
    import_folder(a_folder(tmp_path), NOON)
    [question] = look(lambda db: db.exec(select(Question)).all())
    assert (question.key, sorted(question.body), question.lesson_key) == ("q1", ["el", "en"], "words")


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("module-1/bank.el.gift", "// [id:q1]\n\n::q1::Ένα; {=ναι ~όχι", 3),
        ("module-1/bank.el.gift", "// [id:q1] [tag:lesson=words]\n::q1::Ένα; {=ναι ~όχι ~ίσως}", 2),
        ("module-1/bank.en.gift", "", 0),
    ],
)
def test_a_bank_that_cannot_be_asked_is_refused_with_its_line(engine, tmp_path, name, text, line):
    with pytest.raises(ContentError) as refused:
        import_folder(a_folder(tmp_path, **{name: text}), NOON)
    assert (refused.value.code, refused.value.gaps["line"]) == ("content-bank", line)
    assert refused.value.gaps["detail"].count(".") >= 1
    assert look(lambda db: db.exec(select(Course)).all()) == []
