"""A text in its editor."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.adapters.content import read_course
from qser_app.domain.courses_editor import Choice
from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import Unit
from qser_app.queries.courses_editor import draft_page, editor_page
from qser_app.seeds.courses import plant_course
from qser_app.services.courses_drafts import arrive
from tests.support.authoring import a_desk, publish, type_in
from tests.support.content import a_folder
from tests.support.people import NOON, a_person, actor_for, an_organisation


@pytest.fixture
def desk(db):
    return a_desk(db)


def test_a_text_stands_with_its_languages(db, desk):
    page = editor_page(db, actor=desk.fani, text=desk.text)
    assert (page.kind, page.title, page.course, page.version, page.is_draft) == ("lesson", "Plain words", "COUNTER", 0, True)
    assert [(each.language, each.state) for each in page.translations] == [("en", "draft"), ("el", "missing")]
    assert page.lessons == [Choice("unit:plain-words", "Plain words")]


@pytest.fixture
def house(db, tmp_path):
    plant_course(db, read_course(a_folder(tmp_path)), at=NOON)
    boss = actor_for(a_person(db, an_organisation(db), Role.SUPERADMIN), Role.SUPERADMIN)
    return boss, TextId(TextOf.UNIT, db.exec(select(Unit.id).where(Unit.key == "words")).one(), Language.EL)


def test_what_can_be_put_into_it_is_named_in_its_language(db, house):
    boss, text = house
    page = editor_page(db, actor=boss, text=text)
    assert page.lessons == [Choice("unit:words", "Λέξεις"), Choice("unit:quiz", "Quiz")]
    assert page.pictures == [Choice("figures/map.svg", "map.svg")]


def test_a_draft_is_shown_with_its_links_and_pictures(db, house):
    boss, text = house
    shown = draft_page(db, actor=boss, text=text, at=NOON)
    assert [block.kind for block in shown.blocks] == ["text", "reflect"]
    assert 'href="/learn/quiz/' in shown.blocks[0].html
    assert "<img" in shown.blocks[0].html
    assert (shown.mistake, shown.is_open, shown.as_of) == ("", False, "2026-11-01")


@pytest.mark.parametrize(
    ("body", "mistake"),
    [
        ("fine\n\n[x](unit:none)", ("author-mistake-link", 3, "unit:none")),
        ("[x](term:none)", ("author-mistake-term", 1, "none")),
        ("![x](figures/none.svg)", ("author-mistake-picture", 1, "figures/none.svg")),
        ("![](figures/map.svg)", ("author-mistake-no-alternative", 1, "figures/map.svg")),
        ("# Title", ("author-mistake-heading", 1, "")),
        ("::: box\n:::", ("author-mistake-unknown-block", 1, "box")),
        ("a\n::: flip\nb", ("author-mistake-open-block", 2, "")),
        ("[x](javascript:alert(1))", None),
    ],
)
def test_a_mistake_is_told_with_its_line(db, house, body, mistake):
    boss, text = house
    type_in(db, boss, text, body=body)
    shown = draft_page(db, actor=boss, text=text, at=NOON)
    if mistake:
        assert (shown.mistake, shown.line, shown.detail, shown.blocks) == (*mistake, [])
    else:
        assert "href" not in shown.blocks[0].html


def test_all_links_that_lead_nowhere_are_told_at_once_and_whatever_else_can_be_found(db, house):
    boss, text = house
    type_in(db, boss, text, body="[x](unit:none)\n\n[y](term:none)\n\n![](figures/map.svg)")
    shown = draft_page(db, actor=boss, text=text, at=NOON)
    assert (shown.mistake, shown.line) == ("author-mistake-link", 1)
    assert [(each.code, each.line) for each in shown.more] == [("author-mistake-term", 3), ("author-mistake-no-alternative", 5)]


def test_markup_that_would_act_is_text(db, house):
    boss, text = house
    type_in(db, boss, text, body="<script>alert(1)</script> <img src=x onerror=alert(1)> **bold**")
    [block] = draft_page(db, actor=boss, text=text, at=NOON).blocks
    assert "<script" not in block.html
    assert "<img" not in block.html
    assert "<strong>bold</strong>" in block.html


def test_who_else_is_here_is_named_as_long_as_they_say_so(db, desk):
    arrive(db, actor=desk.fani, text=desk.text, at=NOON)
    arrive(db, actor=desk.odos, text=desk.text, at=NOON)
    assert draft_page(db, actor=desk.fani, text=desk.text, at=NOON + timedelta(seconds=40)).others == ["Odos"]
    assert draft_page(db, actor=desk.fani, text=desk.text, at=NOON + timedelta(seconds=46)).others == []


def test_a_translation_that_begins_has_the_dates_and_sources_of_its_source(db, desk):
    type_in(db, desk.fani, desk.text, body="Words.", sources=["A law"], as_of="2026-11-01", review="2027-11-01")
    publish(db, desk.fani, desk.text)
    shown = draft_page(db, actor=desk.fani, text=desk.text.in_language(Language.EL), at=NOON)
    assert (shown.title, shown.sources, shown.as_of, shown.review) == ("", ["A law"], "2026-11-01", "2027-11-01")


def test_learners_see_no_drafts(db, desk):
    for query in (lambda: editor_page(db, actor=desk.ada, text=desk.text), lambda: draft_page(db, actor=desk.ada, text=desk.text, at=NOON)):
        with pytest.raises(NotFound):
            query()
