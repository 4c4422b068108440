"""Whoever proposed a case is told in the unit of work that publishes it."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.courses import CourseStatus
from qser_app.jobs.courses import tell_authors
from qser_app.models import CaseProposal, Course, Module, Notice, Unit
from qser_app.services.cases_proposals import keep_answer, made_into, send_proposal, take_up
from qser_app.state import cases_published
from qser_app.state.cases_drafts import draft_case
from qser_app.state.courses_editor import EditorState
from qser_app.state.courses_structure import CourseShapeState
from tests.support.authoring import a_desk
from tests.support.people import NOON


def _drafted(db):
    """A published course whose one case is a draft that was made of Ada's proposal, as (desk, unit)."""
    desk = a_desk(db)
    for name in ("title", "happened"):
        keep_answer(db, actor=desk.ada, name=name, text="The paper", at=NOON)
    proposal_id = send_proposal(db, actor=desk.ada, at=NOON)
    told = take_up(db, actor=desk.fani, proposal_id=proposal_id, at=NOON)
    unit_id = draft_case(db, actor=desk.fani, module_id=desk.module_id, told=told, at=NOON)
    made_into(db, proposal_id=proposal_id, unit_id=unit_id)
    db.get_one(Course, desk.course_id).status = CourseStatus.PUBLISHED
    return desk, unit_id


@pytest.fixture
def here(engine):
    return do(_drafted)


def _told():
    return look(lambda db: list(db.exec(select(Notice.code).where(Notice.code == "case-published"))))


async def _at_the_desk(tabs, desk):
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go("/desk/counter", code="counter")
    return tab


def _change(table, key, **values):
    do(lambda db: db.get_one(table, key).sqlmodel_update(values) and None)


async def test_with_its_text(tabs, here):
    desk, unit = here
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go(f"/desk/case/{unit}", unit_id=str(unit))
    await tab.call(EditorState.publish, revision=tab.var(EditorState, "draft").revision, note="", is_up_to_date=False)
    assert (tab.var(EditorState, "errors"), _told()) == ({}, ["case-published"])
    assert await tell_authors() == {"reviews": 0, "published": 0}
    assert _told() == ["case-published"], "the daily job tells nobody twice"


async def test_once_however_often_it_comes_and_goes(tabs, here):
    desk, unit = here
    _change(Unit, unit, is_draft=False)
    tab = await _at_the_desk(tabs, desk)
    told = []
    for status in ("draft", "published", "archived", "draft", "published"):
        await tab.call(CourseShapeState.set_status, status=status)
        told.append(len(_told()))
    assert told == [0, 1, 1, 1, 1]
    assert look(lambda db: db.exec(select(CaseProposal.status)).one()) == "published"


@pytest.mark.parametrize(
    ("table", "away", "verb", "named"),
    [
        (Unit, {"retired_at": NOON}, CourseShapeState.restore, {"of": "unit", "title": "The paper"}),
        (Module, {"retired_at": NOON}, CourseShapeState.restore, {"of": "module", "title": "First steps"}),
        (Unit, {"is_draft": True}, CourseShapeState.show_unit, {}),
    ],
)
async def test_by_whatever_press_learners_come_to_see_it(tabs, here, table, away, verb, named):
    desk, unit = here
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go(f"/desk/case/{unit}", unit_id=str(unit))
    _change(Course, desk.course_id, status=CourseStatus.DRAFT)
    await tab.call(EditorState.publish, revision=tab.var(EditorState, "draft").revision, note="", is_up_to_date=False)
    part = unit if table is Unit else desk.module_id
    _change(table, part, **away)
    _change(Course, desk.course_id, status=CourseStatus.PUBLISHED)
    assert _told() == []
    tab = await _at_the_desk(tabs, desk)
    await tab.call(verb, **named, **({"part_id": part} if named else {"unit_id": unit}))
    assert _told() == ["case-published"]
    assert not tabs.errors


async def test_it_is_published_and_told_or_neither(tabs, here, monkeypatch):
    desk, unit = here
    monkeypatch.setattr(cases_published, "tell_of_published", lambda db, *, at: 1 // 0)
    tab = tabs.open(desk.cookies["Fani"])
    await tab.go(f"/desk/case/{unit}", unit_id=str(unit))
    await tab.call(EditorState.publish, revision=tab.var(EditorState, "draft").revision, note="", is_up_to_date=False)
    assert look(lambda db: db.get_one(Unit, unit).is_draft)


async def test_a_learner_s_press_publishes_and_tells_nothing(tabs, here):
    desk, unit = here
    tab = tabs.open(desk.cookies["Ada"])
    await tab.call(CourseShapeState.show_unit, unit_id=unit)
    assert (_told(), look(lambda db: db.get_one(Unit, unit).is_draft)) == ([], True)
