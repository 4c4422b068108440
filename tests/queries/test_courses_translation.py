"""How far the languages of a course are."""

from datetime import timedelta

import pytest

from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Language
from qser_app.domain.refusals import NotFound
from qser_app.queries.courses_translation import course_table, translation_page
from qser_app.services.courses_publishing import mark_up_to_date
from qser_app.services.courses_structure import create_unit
from tests.support.authoring import a_desk, publish, type_in
from tests.support.people import NOON
from tests.support.statements import statements

LATER = NOON + timedelta(minutes=5)


@pytest.fixture
def desk(db):
    return a_desk(db)


def state(db, desk, language="el"):
    _, rows = course_table(db, actor=desk.fani, code="counter")
    lesson = next(row for row in rows if row.id == desk.lesson and row.of == "unit")
    return next((each.state, each.waits) for each in lesson.states if each.language == language)


def test_a_translation_goes_from_missing_to_published_and_falls_behind(db, desk):
    greek = desk.text.in_language(Language.EL)
    assert (state(db, desk, "en"), state(db, desk)) == (("draft", False), ("missing", False))
    type_in(db, desk.fani, desk.text, body="One.\n\nTwo.")
    publish(db, desk.fani, desk.text)
    type_in(db, desk.odos, greek, title="Λόγια", body="Ένα.\n\nΔύο.")
    assert (state(db, desk, "en"), state(db, desk)) == (("source", False), ("draft", True))
    publish(db, desk.odos, greek)
    assert state(db, desk) == ("published", False)
    type_in(db, desk.fani, desk.text, body="One.\n\nTwo and a half.\n\nThree.", at=LATER)
    publish(db, desk.fani, desk.text, at=LATER)
    assert state(db, desk) == ("stale", False)
    page = translation_page(db, actor=desk.odos, text=greek)
    assert (page.made_from, page.version, page.is_stale, page.changes) == (1, 2, True, 2)
    assert [(row.source, row.changed) for row in page.rows] == [("One.", False), ("Two and a half.", True), ("Three.", True)]
    mark_up_to_date(db, actor=desk.odos, text=greek)
    page = translation_page(db, actor=desk.odos, text=greek)
    assert (page.is_stale, page.changes) == (False, 0)


def test_a_translation_with_more_pieces_has_places_for_all_of_them(db, desk):
    greek = desk.text.in_language(Language.EL)
    type_in(db, desk.fani, desk.text, body="One.")
    publish(db, desk.fani, desk.text)
    type_in(db, desk.odos, greek, title="Λόγια", body="Ένα.\n\nΔύο.")
    assert [(row.number, row.source) for row in translation_page(db, actor=desk.odos, text=greek).rows] == [(1, "One."), (2, "")]


def test_a_source_is_no_translation_and_learners_see_neither(db, desk):
    for actor, text in ((desk.fani, desk.text), (desk.ada, desk.text.in_language(Language.EL))):
        with pytest.raises(NotFound):
            translation_page(db, actor=actor, text=text)
    with pytest.raises(NotFound):
        course_table(db, actor=desk.ada, code="COUNTER")


def test_the_table_names_every_text_in_order_at_the_same_cost(db, desk):
    languages, rows = course_table(db, actor=desk.fani, code="COUNTER")
    assert (languages, [(row.kind, row.title) for row in rows]) == (
        ["en", "el"],
        [("course", "At the counter"), ("module", "First steps"), ("lesson", "Plain words")],
    )
    few = statements(db, lambda: course_table(db, actor=desk.fani, code="COUNTER"))
    for title in ("Two", "Three"):
        create_unit(db, actor=desk.fani, module_id=desk.module_id, kind=UnitKind.LESSON, title=title, at=NOON)
    db.flush()
    assert statements(db, lambda: course_table(db, actor=desk.fani, code="COUNTER")) == few
