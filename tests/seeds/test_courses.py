"""Bringing in a course folder."""

import pytest
from sqlmodel import select

from qser_app.adapters.content import ContentError
from qser_app.db import look
from qser_app.models import Course
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
