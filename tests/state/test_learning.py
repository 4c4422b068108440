"""The player on the screen."""

import asyncio

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people import Language
from qser_app.models import LearningDay, Reflection, Sitting, Unit, UnitProgress, UnitText
from qser_app.state.feedback import FeedbackState
from qser_app.state.learning import LessonState, PlayerState
from qser_app.state.session import SessionState
from tests.support.courses import a_course
from tests.support.people import a_person, a_session, an_organisation

KEY = "0b8f2f9e-sitting"


def _a_reader(db):
    course = a_course(db)
    units = db.exec(select(Unit.id).where(Unit.course_id == course.id).order_by(Unit.position)).all()
    db.add(UnitText(unit_id=units[0], language=Language.EL, title="Μάθημα", body_html="<p>α</p>"))
    return a_session(db, a_person(db, an_organisation(db))), units


@pytest.fixture
def reader(engine):
    return do(_a_reader)


async def opened(tabs, cookie, unit):
    tab = tabs.open(cookie)
    await tab.go(f"/learn/lesson/{unit}", unit_id=str(unit))
    return tab


def rows(table):
    return look(lambda db: db.exec(select(table)).all())


async def test_a_lesson_opens_in_its_course(tabs, reader):
    cookie, units = reader
    tab = await opened(tabs, cookie, units[1])
    assert tab.var(PlayerState, "found") == "here"
    unit, course = tab.var(PlayerState, "unit"), tab.var(PlayerState, "course")
    assert (unit.number, unit.total, course.previous_to, course.next_to) == (
        2,
        3,
        f"/learn/lesson/{units[0]}",
        f"/learn/lesson/{units[2]}",
    )
    assert tab.var(LessonState, "title") == "Lesson-2"
    assert not tabs.errors


@pytest.mark.parametrize("address", ["999999", "-1", "abc", "1; drop table unit"])
async def test_an_address_that_leads_nowhere_is_answered_politely(tabs, reader, address):
    tab = await opened(tabs, reader[0], address)
    assert tab.var(PlayerState, "found") == "missing"
    assert not tab.var(FeedbackState, "code")
    assert not tabs.errors


async def test_a_visitor_opens_nothing(tabs, reader):
    await opened(tabs, "", reader[1][0])
    assert rows(UnitProgress) == []


async def test_a_unit_of_another_kind_has_a_page_of_its_own(tabs, reader):
    def make_it_a_quiz(db):
        db.get(Unit, reader[1][0]).kind = "quiz"

    do(make_it_a_quiz)
    tab = await opened(tabs, reader[0], reader[1][0])
    assert f"/learn/quiz/{reader[1][0]}" in str(tab.told)


async def test_beats_fill_the_hour_of_the_frame(tabs, reader):
    tab = await opened(tabs, reader[0], reader[1][0])
    await tab.call(PlayerState.beat, key=KEY, active=True)
    assert len(rows(Sitting)) == 1
    assert tab.var(SessionState, "hour_goal") == 30


async def test_after_an_hour_there_is_a_calm_stop_and_one_may_go_on(tabs, reader):
    tab = await opened(tabs, reader[0], reader[1][0])
    await tab.call(PlayerState.beat, key=KEY, active=True)

    def an_hour(db):
        db.exec(select(LearningDay)).one().active_seconds = 3600

    do(an_hour)
    await tab.call(PlayerState.beat, key=KEY, active=True)
    assert tab.var(PlayerState, "is_enough") is True
    await tab.call(PlayerState.go_on)
    await tab.call(PlayerState.beat, key=KEY, active=True)
    assert tab.var(PlayerState, "is_enough") is False


async def test_the_place_is_kept_and_found_again_in_another_tab(tabs, reader):
    first = await opened(tabs, reader[0], reader[1][0])
    await first.call(PlayerState.keep_place, block=7, part=40, percent=55)
    second = await opened(tabs, reader[0], reader[1][0])
    assert second.var(LessonState, "spot") == {"block": 7, "part": 40}


async def test_a_lesson_can_be_read_in_another_language_that_exists(tabs, reader):
    tab = await opened(tabs, reader[0], reader[1][0])
    await tab.call(LessonState.read_in, code="el")
    assert (tab.var(LessonState, "title"), tab.var(LessonState, "language")) == ("Μάθημα", "el")
    await tab.call(LessonState.read_in, code="xx")
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"


async def test_a_note_is_kept_and_acknowledged_by_its_name(tabs, reader):
    tab = await opened(tabs, reader[0], reader[1][0])
    await tab.call(LessonState.keep_note, place="reflect-1", text="my own words", name="n1")
    assert tab.var(LessonState, "kept") == "n1"
    assert [row.text for row in rows(Reflection)] == ["my own words"]
    assert tab.var(LessonState, "notes") == {"reflect-1": "my own words"}  # what a page that is loaded anew shows first


async def test_finishing_says_what_it_earned_and_goes_on(tabs, reader):
    cookie, units = reader
    tab = await opened(tabs, cookie, units[0])
    await tab.call(LessonState.finish)
    assert (tab.var(FeedbackState, "code"), tab.var(FeedbackState, "gaps")) == ("learning-done", {"points": 25})
    assert f"/learn/lesson/{units[1]}" in str(tab.told[-1])


async def test_a_page_that_is_being_left_is_not_read_again(tabs, reader):
    cookie, units = reader
    tab = await opened(tabs, cookie, units[0])
    await tab.call(LessonState.finish)
    await asyncio.sleep(0.3)
    assert tab.var(PlayerState, "course").percent == 0
    await tab.go(f"/learn/lesson/{units[1]}", unit_id=str(units[1]))
    await tab.until(lambda: tab.var(PlayerState, "course").percent == 33)


async def test_the_last_lesson_leads_to_the_course_page(tabs, reader):
    cookie, units = reader
    for unit in units:
        tab = await opened(tabs, cookie, unit)
        await tab.call(LessonState.finish)
    assert tab.var(FeedbackState, "code") == "learning-course-done"
    assert "/course/QSER" in str(tab.told[-1])


async def test_the_player_sees_what_happens_in_another_tab(tabs, reader):
    cookie, units = reader
    watching, working = await opened(tabs, cookie, units[0]), await opened(tabs, cookie, units[1])
    await working.call(LessonState.finish)
    await watching.until(lambda: watching.var(PlayerState, "course").percent == 33, seconds=4)


@pytest.mark.parametrize(
    ("handler", "payload"),
    [
        (PlayerState.beat, {"key": KEY, "active": "yes"}),
        (PlayerState.beat, {"key": "x" * 99, "active": True}),
        (PlayerState.keep_place, {"block": [1], "part": 0, "percent": 0}),
        (LessonState.keep_note, {"place": "../x", "text": "a", "name": "n"}),
        (LessonState.keep_note, {"place": "reflect-1", "text": {"a": 1}, "name": "n"}),
    ],
)
async def test_wrong_input_changes_nothing_and_gets_a_sentence(tabs, reader, handler, payload):
    tab = await opened(tabs, reader[0], reader[1][0])
    await tab.call(handler, **payload)
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    assert rows(Reflection) == []
    assert not tabs.errors


async def test_a_note_for_a_unit_that_is_not_open_is_refused(tabs, reader):
    tab = tabs.open(reader[0])
    await tab.call(LessonState.keep_note, place="reflect-1", text="a", name="n")
    assert tab.var(FeedbackState, "code") == "refusal-not-found"


async def test_an_open_lesson_follows_the_language_of_its_reader(tabs, reader):
    cookie, units = reader
    tab = await opened(tabs, cookie, units[0])
    assert tab.var(LessonState, "language") == "en"
    await tab.call(SessionState.choose_language, code="el")
    await tab.until(lambda: tab.var(LessonState, "language") == "el")
    assert tab.var(LessonState, "title") == "Μάθημα"


async def test_a_language_chosen_for_reading_stays(tabs, reader):
    cookie, units = reader
    tab = await opened(tabs, cookie, units[0])
    await tab.call(LessonState.read_in, code="en")
    await tab.call(SessionState.choose_language, code="el")
    await tab.until(lambda: tab.var(SessionState, "language") == "el")
    assert tab.var(LessonState, "language") == "en"
