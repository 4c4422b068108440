"""Months, seasons and courses are counted beside the standing."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event
from sqlmodel import select

from qser_app.domain.people import Privacy
from qser_app.domain.rewards_facts import CourseCompleted, SignedIn, TestScored, UnitCompleted
from qser_app.models import PeriodStanding, PointEntry, Season, Standing, Tally, Unit
from qser_app.services.rewards import change_visibility, differences, rebuild, reward
from tests.support.courses import a_course
from tests.support.people import NOON, a_department, a_person, an_organisation
from tests.support.rewards import earn

LATE = datetime(2026, 11, 30, 22, 30, tzinfo=UTC)  # December has begun in Athens, not in Berlin


def a_season(db, town, *, begins=NOON - timedelta(days=1), ends=NOON + timedelta(days=10)):
    season = Season(organisation_id=town.id, name="Autumn", begins_at=begins, ends_at=ends, made_at=NOON)
    db.add(season)
    db.flush()
    return season


def lines(db, person):
    """{(course, period): points} of a person."""
    db.flush()
    rows = db.exec(select(PeriodStanding).where(PeriodStanding.person_id == person.id).execution_options(populate_existing=True))
    return {(row.course_id, row.period): row.points for row in rows}


def test_what_is_earned_counts_in_the_month_of_the_organisations_clocks(db):
    athens, berlin = an_organisation(db), an_organisation(db, "lindenau")
    berlin.country = "DE"
    ada, bea = a_person(db, athens), a_person(db, berlin, name="Bea")
    for person in (ada, bea):
        reward(db, person_id=person.id, fact=SignedIn(person.id), at=LATE)
    assert lines(db, ada) == {(0, 202612): 25}
    assert lines(db, bea) == {(0, 202611): 25}


def test_a_season_counts_from_its_first_moment_to_its_last(db):
    town = an_organisation(db)
    season, ada = a_season(db, town), a_person(db, town)
    minute = timedelta(minutes=1)
    for number, at in enumerate((season.begins_at - minute, season.begins_at, season.ends_at - minute, season.ends_at)):
        reward(db, person_id=ada.id, fact=UnitCompleted(number), at=at)
    assert lines(db, ada)[0, -season.id] == 50
    assert db.get(Standing, ada.id).points == 100


def test_another_organisations_season_is_none_of_ours(db):
    season = a_season(db, an_organisation(db, "brno"))
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, UnitCompleted(1))
    assert (0, -season.id) not in lines(db, ada)


def test_a_course_counts_what_was_earned_in_it(db):
    town, course = an_organisation(db), a_course(db)
    unit, ada = db.exec(select(Unit.id).where(Unit.course_id == course.id)).first(), a_person(db, town)
    facts = [UnitCompleted(unit), TestScored(unit, 1, 80, passed=True), CourseCompleted(course.id), SignedIn(1)]
    for number, fact in enumerate(facts):
        reward(db, person_id=ada.id, fact=fact, at=NOON + timedelta(minutes=number))
    assert lines(db, ada) == {(0, 202611): 280, (course.id, 0): 255, (course.id, 202611): 255}
    assert [entry.course_id for entry in db.exec(select(PointEntry).order_by(PointEntry.id))] == [course.id] * 3 + [None]


def test_a_period_counts_its_badges_courses_and_the_level_from_its_beginning(db):
    town = an_organisation(db)
    ada = a_person(db, town)
    earn(db, ada.id, *[CourseCompleted(number) for number in range(4)], at=datetime(2026, 10, 1, tzinfo=UTC))
    for number in range(4, 9):
        reward(db, person_id=ada.id, fact=CourseCompleted(number), at=NOON)
    row = db.exec(select(PeriodStanding).where(PeriodStanding.period == 202611)).one()
    assert (row.points, row.courses, row.badges, row.level) == (750, 5, 1, 2)


@pytest.mark.parametrize("privacy", [Privacy.NAMED, Privacy.HIDDEN])
def test_lines_follow_the_person_and_tallies_follow_the_lines(db, privacy):
    town = an_organisation(db)
    ada, department = a_person(db, town), a_department(db, town)
    a_season(db, town)
    earn(db, ada.id, UnitCompleted(1))
    ada.privacy, ada.department_id = privacy, department.id
    change_visibility(db, person_id=ada.id, at=NOON)
    rows = db.exec(select(PeriodStanding)).all()
    assert {(row.department_id, row.visible) for row in rows} == {(department.id, privacy is Privacy.NAMED)}
    assert differences(db) == []
    assert any(row.people for row in db.exec(select(Tally).where(Tally.period != 0))) is (privacy is Privacy.NAMED)


def test_who_moves_to_another_organisation_stands_in_its_months_and_seasons(db):
    town, other = an_organisation(db), an_organisation(db, "lindenau")
    other.country = "DE"
    left, came = a_season(db, town), a_season(db, other, begins=NOON - timedelta(days=90), ends=NOON + timedelta(days=90))
    ada = a_person(db, town)
    reward(db, person_id=ada.id, fact=UnitCompleted(1), at=NOON)
    reward(db, person_id=ada.id, fact=UnitCompleted(2), at=LATE)
    ada.organisation_id = other.id
    change_visibility(db, person_id=ada.id, at=NOON)
    assert lines(db, ada) == {(0, 202611): 50, (0, -came.id): 50}
    assert -left.id not in {row.period for row in db.exec(select(Tally)) if row.people}
    assert differences(db) == []


def test_a_line_that_drifted_is_found_and_put_right(db):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, UnitCompleted(1))
    row = db.exec(select(PeriodStanding)).one()
    row.points, row.level = 90, 4
    db.flush()
    found = [each for each in differences(db) if each.table == "period"]
    assert [(each.subject, each.number, each.kept, each.counted) for each in found] == [(ada.id, "points, period 202611, course 0", 90, 25)]
    rebuild(db)
    assert differences(db) == []
    assert [(row.points, row.level) for row in db.exec(select(PeriodStanding))] == [(25, 4)]  # a level never falls


def test_earning_costs_two_statements_more_for_all_periods_and_courses(db):
    town, course = an_organisation(db), a_course(db)
    a_season(db, town)
    units, ada = db.exec(select(Unit.id).where(Unit.course_id == course.id)).all(), a_person(db, town)
    earn(db, ada.id, UnitCompleted(units[0]))
    statements = []
    event.listen(db.get_bind(), "before_cursor_execute", lambda *call: statements.append(call[2]))
    reward(db, person_id=ada.id, fact=UnitCompleted(units[1]), at=NOON + timedelta(days=2))
    assert len([each for each in statements if "period_standing" in each]) == 2
