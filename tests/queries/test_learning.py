"""Where to go on, what fits, the day's minutes, the lesson."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.courses import CourseStatus, section
from qser_app.domain.learning import Day
from qser_app.domain.people import Language
from qser_app.domain.refusals import NotFound
from qser_app.models import LearningDay, Unit, UnitText
from qser_app.queries.courses import course_page
from qser_app.queries.learning import fitting, following, going_on, lesson_page, other_courses, player_course, today
from qser_app.services.learning import complete_unit, keep_place, keep_reflection, open_unit
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import statements


@pytest.fixture
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


def units_of(db, course):
    return db.exec(select(Unit.id).where(Unit.course_id == course.id).order_by(Unit.position)).all()


def test_the_day_is_the_persons_own(db, ada):
    db.add(LearningDay(person_id=ada.person_id, day=NOON.date() + timedelta(days=1), active_seconds=600))
    db.flush()
    assert today(db, actor=ada, at=NOON) == Day(0, 30)
    assert today(db, actor=ada, at=NOON.replace(hour=23)) == Day(600, 30)


def test_someone_new_begins_with_the_first_lesson_of_the_first_course(db, ada):
    units = units_of(db, a_course(db))
    going, page = going_on(db, actor=ada)
    assert (going.unit.id, going.course_code, going.minutes_left, going.is_first, page.code) == (units[0], "QSER", 6, True, "QSER")


def test_one_goes_on_where_one_stopped(db, ada):
    units = units_of(db, a_course(db))
    open_unit(db, actor=ada, unit_id=units[1], at=NOON)
    keep_place(db, actor=ada, unit_id=units[1], place={"block": 3}, percent=50, at=NOON)
    going, _ = going_on(db, actor=ada)
    assert (going.unit.id, going.minutes_left, going.is_first) == (units[1], 3, False)


def test_after_the_last_finished_unit_comes_the_next(db, ada):
    units = units_of(db, a_course(db))
    open_unit(db, actor=ada, unit_id=units[1], at=NOON)
    complete_unit(db, actor=ada, unit_id=units[1], at=NOON)
    assert going_on(db, actor=ada)[0].unit.id == units[2]


def test_a_unit_is_followed_by_the_next_that_is_not_done_and_all_of_them_by_the_course(db, ada):
    course = a_course(db)
    units = units_of(db, course)
    assert following(db, actor=ada, unit_id=units[1]) == f"/learn/lesson/{units[1]}"
    for done, then in ((1, f"/learn/lesson/{units[2]}"), (2, f"/learn/lesson/{units[0]}"), (0, "/course/QSER")):
        open_unit(db, actor=ada, unit_id=units[done], at=NOON)
        complete_unit(db, actor=ada, unit_id=units[done], at=NOON)
        assert following(db, actor=ada, unit_id=units[done]) == then


def test_nothing_follows_what_one_may_not_see(db, ada):
    units = units_of(db, a_course(db, "HIDDEN", status=CourseStatus.DRAFT))
    for strange in (units[0], 999_999):
        with pytest.raises(NotFound):
            following(db, actor=ada, unit_id=strange)


def test_the_course_one_was_in_last_comes_first_and_a_finished_one_makes_room(db, ada):
    one, two = units_of(db, a_course(db, "ONE", units=1)), units_of(db, a_course(db, "TWO", units=1))
    open_unit(db, actor=ada, unit_id=one[0], at=NOON)
    open_unit(db, actor=ada, unit_id=two[0], at=NOON + timedelta(hours=1))
    assert going_on(db, actor=ada)[0].course_code == "TWO"
    complete_unit(db, actor=ada, unit_id=two[0], at=NOON)
    assert going_on(db, actor=ada)[0].course_code == "ONE"
    complete_unit(db, actor=ada, unit_id=one[0], at=NOON)
    going, page = going_on(db, actor=ada)
    assert (going, page.percent) == (None, 100)


def test_without_a_course_there_is_nothing_to_go_on_with(db, ada):
    a_course(db, status=CourseStatus.DRAFT)
    assert going_on(db, actor=ada) == (None, None)


def test_what_fits_in_ten_minutes(db, ada):
    course = a_course(db, units=5)
    units = units_of(db, course)
    db.get(Unit, units[1]).minutes = 11
    complete_unit(db, actor=ada, unit_id=units[2], at=NOON)
    db.flush()
    page = course_page(db, actor=ada, code="QSER")
    assert [unit.id for unit in fitting(page, minutes=10, but=units[0])] == [units[3], units[4]]
    assert [unit.id for unit in fitting(page, minutes=12, most=2)] == [units[0], units[1]]


def test_going_on_asks_the_same_questions_whatever_the_number_of_courses(db, ada):
    a_course(db, "A")
    one = statements(db, lambda: going_on(db, actor=ada))
    for code in "BC":
        a_course(db, code)
    assert statements(db, lambda: going_on(db, actor=ada)) == one


def test_other_courses_are_those_with_something_left_the_begun_ones_first(db, ada):
    units = {code: units_of(db, a_course(db, code, units=2)) for code in "ABCD"}
    for unit_id in (units["C"][0], *units["D"]):
        complete_unit(db, actor=ada, unit_id=unit_id, at=NOON)
    db.flush()
    assert [entry.code for entry in other_courses(db, actor=ada, but="A")] == ["C", "B"]


def test_a_lesson_is_in_the_readers_language_else_in_its_own(db, ada):
    unit = units_of(db, a_course(db, units=1))[0]
    db.add(UnitText(unit_id=unit, language=Language.EL, title="Μάθημα", body_html=section("flip", "Τι;") + "<p>Αυτό.</p></section>"))
    db.flush()
    english = lesson_page(db, actor=ada, unit_id=unit)
    greek = lesson_page(db, actor=ada, unit_id=unit, reader=Language.EL)
    german = lesson_page(db, actor=ada, unit_id=unit, reader=Language.DE)
    assert (english.title, english.languages, english.blocks[0].html) == ("Lesson-1", ["en", "el"], "<p>lesson-1</p>")
    assert (greek.title, greek.blocks[0].kind, greek.blocks[0].title) == ("Μάθημα", "flip", "Τι;")
    assert german.language == "en"


def test_a_lesson_remembers_the_place_and_what_was_written_by_this_person_alone(db, ada):
    unit = units_of(db, a_course(db, units=1))[0]
    other = actor_for(a_person(db, an_organisation(db, "elsewhere")))
    keep_place(db, actor=ada, unit_id=unit, place={"block": 3, "part": 20}, at=NOON)
    keep_reflection(db, actor=ada, unit_id=unit, place="reflect-1", text="mine", at=NOON)
    mine, theirs = (lesson_page(db, actor=actor, unit_id=unit) for actor in (ada, other))
    assert (mine.place, mine.reflections) == ({"block": 3, "part": 20}, {"reflect-1": "mine"})
    assert (theirs.place, theirs.reflections) == ({}, {})


def test_the_player_shows_the_course_around_a_unit(db, ada):
    unit = units_of(db, a_course(db))[2]
    assert player_course(db, actor=ada, unit_id=unit).code == "QSER"


@pytest.mark.parametrize("query", [lesson_page, player_course])
@pytest.mark.parametrize("how", ["unknown", "foreign", "draft", "retired"])
def test_what_is_not_for_the_actor_does_not_exist(db, ada, query, how):
    fields = {"organisation_id": an_organisation(db, "elsewhere").id} if how == "foreign" else {}
    course = a_course(db, units=1, status=CourseStatus.DRAFT if how == "draft" else CourseStatus.PUBLISHED, **fields)
    unit = db.get(Unit, units_of(db, course)[0])
    unit.retired_at = NOON if how == "retired" else None
    db.flush()
    with pytest.raises(NotFound):
        query(db, actor=ada, unit_id=unit.id + (how == "unknown"))
