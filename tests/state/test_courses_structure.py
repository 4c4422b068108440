"""Changing a course at the desk, as browser and server tell each other."""

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.cases_text import read
from qser_app.domain.courses_readiness import Readiness
from qser_app.models import Course, Module, TextDraft, Unit, UnitText
from qser_app.state.courses_desk import DeskCourseState
from qser_app.state.courses_structure import CourseShapeState, NewCourseState
from qser_app.state.feedback import FeedbackState
from tests.support.authoring import a_desk, publish, type_in
from tests.support.worlds import world


@world
def desk(engine):
    return do(a_desk)


async def _open(tabs, desk, who="Fani"):
    tab = tabs.open(desk.cookies[who])
    await tab.go("/desk/counter", code="counter")
    return tab


def _rows(what):
    return do(lambda db: list(db.exec(what).all()))


async def test_a_course_is_begun_and_its_page_opened(tabs, desk):
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go("/desk")
    assert [tab.var(NewCourseState, name) for name in ("may", "may_house", "asked")] == [True, False, False]
    await tab.go("/desk?new=course")
    assert tab.var(NewCourseState, "asked") is True
    form = {"title": "New", "code": "counter", "language": "el", "language-en": "on", "language-el": "on"}
    await tab.call(NewCourseState.create, form=form)
    assert tab.var(NewCourseState, "errors") == {"code": "author-error-code-taken"}
    await tab.call(NewCourseState.create, form=form | {"code": "new-1"})
    assert _rows(select(Course.languages).where(Course.code == "NEW-1")) == [["el", "en"]]
    assert "/desk/NEW-1" in str(tab.told[-1].payload)


async def test_parts_are_added_where_they_were_asked_for(tabs, desk):
    tab = await _open(tabs, desk)
    await tab.call(CourseShapeState.ask, what="module")
    await tab.call(CourseShapeState.add_module, form={"title": " "})
    assert (tab.var(CourseShapeState, "errors"), tab.var(CourseShapeState, "adding")) == ({"title": "author-error-title"}, "module")
    await tab.call(CourseShapeState.add_module, form={"title": "Second"})
    assert [module.title for module in tab.var(DeskCourseState, "modules")] == ["First steps", "Second"]
    await tab.call(CourseShapeState.ask, what=f"quiz-{desk.module_id}")
    await tab.call(CourseShapeState.add_unit, form={"title": "Check"})
    assert [unit.title for unit in tab.var(DeskCourseState, "modules")[0].units] == ["Plain words", "Check"]
    for kind in ("lesson", "case"):
        await tab.call(CourseShapeState.ask, what=f"{kind}-{desk.module_id}")
        await tab.call(CourseShapeState.add_unit, form={"title": "Third"})
        assert f"/desk/{kind}/" in str(tab.told[-1].payload)


async def test_what_a_draft_lacks_is_told_until_it_is_published(tabs, desk):
    tab = await _open(tabs, desk)
    lacks = tab.var(DeskCourseState, "lacks")
    assert (lacks.shown, lacks.drafts, lacks.welcome, [each.language for each in lacks.languages]) == (0, 1, False, ["el"])
    do(lambda db: type_in(db, desk.fani, desk.text, body="Words."))
    do(lambda db: publish(db, desk.fani, desk.text))
    await tab.call(CourseShapeState.set_status, status="published")
    assert tab.var(FeedbackState, "code") == "author-course-published"
    assert tab.var(DeskCourseState, "lacks") == Readiness()


async def test_a_new_case_begins_with_a_draft_that_can_be_played(tabs, desk):
    tab = await _open(tabs, desk)
    await tab.call(CourseShapeState.ask, what=f"case-{desk.module_id}")
    await tab.call(CourseShapeState.add_unit, form={"title": "A paper"})
    [words] = _rows(select(TextDraft.words).where(TextDraft.of == "unit"))
    assert read(words["body"])[1] == []


async def test_what_moves_is_told_with_its_place(tabs, desk):
    tab = await _open(tabs, desk)
    await tab.call(CourseShapeState.ask, what=f"quiz-{desk.module_id}")
    await tab.call(CourseShapeState.add_unit, form={"title": "Check"})
    await tab.call(CourseShapeState.move, of="unit", part_id=desk.lesson, title="Plain words", by=99)
    assert [tab.var(CourseShapeState, name) for name in ("place", "total", "serial")] == [2, 2, 1]
    assert tab.var(CourseShapeState, "moved").title == "Plain words"
    assert [unit.title for unit in tab.var(DeskCourseState, "modules")[0].units] == ["Check", "Plain words"]


async def test_archiving_is_undone_with_one_press(tabs, desk):
    tab = await _open(tabs, desk)
    await tab.call(CourseShapeState.archive, of="unit", part_id=desk.lesson, title="Plain words")
    assert (tab.var(CourseShapeState, "put_away").id, tab.var(DeskCourseState, "modules")[0].units) == (desk.lesson, [])
    assert [part.title for part in tab.var(DeskCourseState, "archived")] == ["Plain words"]
    await tab.call(CourseShapeState.restore, of="unit", part_id=desk.lesson, title="Plain words")
    assert (tab.var(CourseShapeState, "came_back"), len(tab.var(DeskCourseState, "modules")[0].units)) == (True, 1)


async def test_facts_titles_and_states_are_set(tabs, desk):
    tab = await _open(tabs, desk)
    form = {"of": "unit", "id": str(desk.lesson), "language": "en", "title": "Simple words"}
    await tab.call(CourseShapeState.rename, form=form)
    facts = {"id": str(desk.lesson), "minutes": "12", "owner": str(desk.odos.person_id)}
    await tab.call(CourseShapeState.set_facts, form=facts)
    await tab.call(CourseShapeState.set_owner, person=str(desk.odos.person_id))
    [unit] = tab.var(DeskCourseState, "modules")[0].units
    assert (unit.title, unit.minutes, unit.owner_id, tab.var(DeskCourseState, "course").owner_id) == (
        "Simple words",
        12,
        *[desk.odos.person_id] * 2,
    )
    await tab.call(CourseShapeState.set_facts, form=facts | {"minutes": "many"})
    assert tab.var(CourseShapeState, "errors") == {"minutes": "author-error-minutes"}
    for handler, payload in (
        (CourseShapeState.show_unit, {"unit_id": desk.lesson}),
        (CourseShapeState.set_status, {"status": "published"}),
    ):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-nothing-to-show"
    await tab.call(CourseShapeState.hide_unit, unit_id=desk.lesson)
    assert tab.var(FeedbackState, "code") == "author-unit-hidden"


async def test_copies_are_made_on_a_press(tabs, desk):
    tab = await _open(tabs, desk)
    await tab.call(CourseShapeState.copy, of="unit", part_id=desk.lesson)
    await tab.call(CourseShapeState.copy, of="module", part_id=desk.module_id)
    assert [len(module.units) for module in tab.var(DeskCourseState, "modules")] == [2, 2]
    await tab.call(CourseShapeState.copy_course)
    assert "/desk/COUNTER-2" in str(tab.told[-1].payload)


RAW = [
    (CourseShapeState.add_module, {"form": {"title": "x"}}),
    (CourseShapeState.add_unit, {"form": {"title": "x"}}),
    (CourseShapeState.rename, {"form": {"of": "unit", "id": "1", "language": "en", "title": "x"}}),
    (CourseShapeState.set_facts, {"form": {"id": "1", "minutes": "3", "owner": "0"}}),
    (CourseShapeState.set_owner, {"person": "0"}),
    (CourseShapeState.move, {"of": "unit", "part_id": 1, "title": "x", "by": 1}),
    (CourseShapeState.archive, {"of": "module", "part_id": 1, "title": "x"}),
    (CourseShapeState.restore, {"of": "unit", "part_id": 1, "title": "x"}),
    (CourseShapeState.set_status, {"status": "archived"}),
    (CourseShapeState.show_unit, {"unit_id": 1}),
    (CourseShapeState.hide_unit, {"unit_id": 1}),
    (CourseShapeState.copy, {"of": "unit", "part_id": 1}),
    (CourseShapeState.copy_course, {}),
    (NewCourseState.create, {"form": {"title": "x", "code": "XX", "language": "en"}}),
]


@pytest.mark.parametrize(("handler", "payload"), RAW)
async def test_learners_change_nothing_whatever_they_send(tabs, desk, handler, payload):
    tab = await _open(tabs, desk, "Ada")
    await tab.call(handler, **payload)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert not tabs.errors
    assert _rows(select(Course.code, Course.status)) == [("COUNTER", "draft")]
    assert _rows(select(Module.retired_at)) + _rows(select(Unit.retired_at)) == [None, None]
    assert _rows(select(UnitText.title)) == ["Plain words"]


@pytest.mark.parametrize(
    ("handler", "payload"),
    [
        (CourseShapeState.rename, {"form": {"of": "house", "id": "1", "language": "en", "title": "x"}}),
        (CourseShapeState.rename, {"form": {}}),
        (CourseShapeState.rename, {"form": {"of": "unit", "id": "one", "language": "en"}}),
        (CourseShapeState.move, {"of": "course", "part_id": 1, "title": "x", "by": 1}),
        (CourseShapeState.move, {"of": "unit", "part_id": "x", "title": "x", "by": 1}),
        (CourseShapeState.move, {"of": "unit", "part_id": 4711, "title": "x", "by": 1}),
        (CourseShapeState.set_status, {"status": "gone"}),
        (CourseShapeState.copy, {"of": "course", "part_id": 1}),
        (CourseShapeState.add_unit, {"form": {"title": "x"}}),
        (CourseShapeState.set_owner, {"person": "me"}),
        (CourseShapeState.set_facts, {"form": []}),
    ],
)
async def test_what_makes_no_sense_is_refused_in_words(tabs, desk, handler, payload):
    tab = await _open(tabs, desk)
    await tab.call(handler, **payload)
    assert tab.var(FeedbackState, "code") in ("refusal-bad-input", "refusal-not-found")
    assert not tabs.errors
