"""The ledger line, and what it depends on: asked in one statement, written in another."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.rewards_facts import CertificateIssued, CourseCompleted, SignedIn, TestScored, UnitCompleted, line_of
from qser_app.models import BadgeAward, Notice, Unit
from qser_app.services.rewards import reward
from qser_app.services.rewards_ledger import so_far_of, write_line
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, an_organisation
from tests.support.rewards import earn
from tests.support.statements import counting

FACTS = [SignedIn(9), UnitCompleted(9), CourseCompleted(9), TestScored(9, 9, 95, passed=True), CertificateIssued(9, 9)]
BADGES = {CourseCompleted: 1, CertificateIssued: 1, TestScored: 2}  # a second perfect test is the second test, too


@pytest.fixture
def ada(db):
    return a_person(db, an_organisation(db))


def asked(db, person, fact):
    return so_far_of(db, person.id, line_of(fact), NOON)


def test_what_an_earning_depends_on(db, ada):
    course = a_course(db, units=1)
    unit = db.exec(select(Unit.id)).one()
    first = asked(db, ada, TestScored(unit, 1, 80, passed=True))
    assert (first.standing.points, first.best, first.last, first.course_id) == (0, None, None, course.id)
    earn(db, ada.id, TestScored(unit, 1, 80, passed=True))
    again = asked(db, ada, TestScored(unit, 2, 90, passed=True))
    assert (again.best, again.last) == (80, NOON)
    assert asked(db, ada, TestScored(unit + 1, 3, 90, passed=True)).best is None
    assert asked(db, ada, CourseCompleted(course.id)).course_id == course.id
    assert asked(db, ada, SignedIn(1)).course_id is None


def test_a_line_is_written_once(db, ada):
    line = line_of(UnitCompleted(1))
    assert [write_line(db, ada.id, line, 25, None, NOON) for _ in range(2)] == [True, False]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: type(fact).__name__)
def test_earning_costs_six_statements_and_badges_three_more_however_many(db, ada, fact):
    earn(db, ada.id, UnitCompleted(1), TestScored(2, 2, 95, passed=True), at=NOON - timedelta(days=9))
    before = len(db.exec(select(BadgeAward)).all())
    with counting(db) as sent:
        earned = reward(db, person_id=ada.id, fact=fact, at=NOON)
        db.flush()
    mine = [statement for statement in sent if "pg_advisory" not in statement]
    assert len(mine) == 6 + 3 * bool(earned.badges)
    assert len(earned.badges) == BADGES.get(type(fact), 0)
    assert len(db.exec(select(Notice)).all()) == len(db.exec(select(BadgeAward)).all()) == before + len(earned.badges)
