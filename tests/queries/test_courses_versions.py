"""The versions of a text, told."""

from datetime import timedelta

import pytest

from qser_app.domain.courses_differences import ADDED, TAKEN
from qser_app.domain.refusals import NotFound
from qser_app.queries.courses_versions import changes, history
from tests.support.authoring import a_desk, publish, type_in
from tests.support.people import NOON
from tests.support.worlds import world

LATER = NOON + timedelta(minutes=5)


@world
def desk(db):
    desk = a_desk(db)
    type_in(db, desk.fani, desk.text, body="Say it.")
    publish(db, desk.fani, desk.text, note="First")
    type_in(db, desk.odos, desk.text, body="Tell it.", at=LATER)
    publish(db, desk.odos, desk.text, at=LATER)
    return desk


def words(found, kind):
    return [(each.name, piece.text) for each in found for line in each.lines for piece in line.pieces if piece.kind == kind]


def test_versions_say_who_when_and_why_newest_first(db, desk):
    published, kept = history(db, actor=desk.fani, text=desk.text)
    assert [(each.number, each.by, each.note, each.now) for each in published] == [(2, "Odos", "", True), (1, "Fani", "First", False)]
    assert kept == []


def test_a_version_tells_what_it_changed(db, desk):
    published, _ = history(db, actor=desk.fani, text=desk.text)
    found = changes(db, actor=desk.fani, text=desk.text, version_id=published[0].id)
    assert (words(found, TAKEN), words(found, ADDED)) == ([("body", "Say")], [("body", "Tell")])
    first = changes(db, actor=desk.fani, text=desk.text, version_id=published[1].id)
    assert words(first, ADDED) == [("title", "Plain words"), ("body", "Say it.")]


def test_a_draft_and_an_earlier_state_are_told_against_what_learners_see(db, desk):
    type_in(db, desk.fani, desk.text, body="Tell it all.", sources=["A book"])
    type_in(db, desk.odos, desk.text, body="Tell nothing.", at=LATER)
    _, [kept] = history(db, actor=desk.fani, text=desk.text)
    assert words(changes(db, actor=desk.fani, text=desk.text, version_id=kept.id), ADDED) == [("body", " all"), ("sources", "A book")]
    assert words(changes(db, actor=desk.fani, text=desk.text, version_id=0), ADDED) == [("body", "nothing"), ("sources", "A book")]


def test_versions_of_other_texts_and_for_other_people_are_not_found(db, desk):
    with pytest.raises(NotFound):
        changes(db, actor=desk.fani, text=desk.text, version_id=4711)
    with pytest.raises(NotFound):
        history(db, actor=desk.ada, text=desk.text)
    with pytest.raises(NotFound):
        changes(db, actor=desk.ada, text=desk.text, version_id=0)
