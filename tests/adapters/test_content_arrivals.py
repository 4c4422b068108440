"""Zips that wait for their sender."""

from datetime import timedelta

import pytest

from qser_app.adapters import content_arrivals
from qser_app.settings import settings
from tests.support.people import NOON


@pytest.fixture
def sent(engine):
    folder = settings.var_dir / "uploads"
    folder.mkdir(parents=True, exist_ok=True)

    def one(text):
        (folder / "incoming").write_text(text)
        return folder / "incoming"

    return one


def test_a_file_is_its_senders_alone_and_replaces_the_one_before(sent):
    first = content_arrivals.keep(7, sent("one"), at=NOON)
    assert content_arrivals.find(7, first).read_text() == "one"
    assert content_arrivals.find(8, first) is None
    second = content_arrivals.keep(7, sent("two"), at=NOON)
    other = content_arrivals.keep(77, sent("other"), at=NOON)
    assert (content_arrivals.find(7, first), content_arrivals.find(7, second).read_text()) == (None, "two")
    late = content_arrivals.keep(70, sent("late"), at=NOON + timedelta(days=2))
    assert [content_arrivals.find(77, other), content_arrivals.find(7, second)] == [None, None]
    assert content_arrivals.find(70, late).read_text() == "late"


def test_what_has_done_its_work_is_gone(sent):
    second = content_arrivals.keep(7, sent("two"), at=NOON)
    content_arrivals.discard(7, second)
    assert content_arrivals.find(7, second) is None


@pytest.mark.parametrize("token", ["", "../../qser.db", "x" * 32, "a" * 31])
def test_nothing_else_is_found(sent, token):
    content_arrivals.keep(7, sent("one"), at=NOON)
    assert content_arrivals.find(7, token) is None
