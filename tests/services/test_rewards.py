"""Earning: one line, once, and everything that follows from it."""

from datetime import timedelta

from sqlmodel import select

from qser_app.domain.people import Privacy
from qser_app.domain.rewards import NOTHING, Badge, BadgeCategory, Board, Reward
from qser_app.domain.rewards_facts import CaseCompleted, CertificateIssued, CourseCompleted, SignedIn, TestScored, UnitCompleted
from qser_app.models import BadgeAward, Notice, PointEntry, Standing, Tally
from qser_app.services.rewards import celebrated, change_visibility, open_standing, reward
from tests.support.people import NOON, a_department, a_person, an_organisation
from tests.support.rewards import earn

PERFECT = Badge(BadgeCategory.PERFECTIONISM, 1)


def tallied(db, board):
    """The people of everyone's tally of a board for all time, by value."""
    db.flush()
    everyones = select(Tally).where(Tally.organisation_id == 0, Tally.period == 0, Tally.board == board)
    rows = db.exec(everyones.execution_options(populate_existing=True))
    return {row.value: row.people for row in rows if row.people}


def test_a_unit_earns_25_points_and_telling_it_again_earns_nothing(db):
    ada = a_person(db, an_organisation(db))
    assert reward(db, person_id=ada.id, fact=UnitCompleted(1), at=NOON) == Reward(25)
    assert reward(db, person_id=ada.id, fact=UnitCompleted(1), at=NOON + timedelta(days=1)) == NOTHING
    assert db.get(Standing, ada.id).points == 25
    assert len(db.exec(select(PointEntry)).all()) == 1


def test_units_less_than_20_seconds_apart_earn_once(db):
    ada = a_person(db, an_organisation(db))
    moments = [0, 19, 20, 39, 40]
    earned = [
        reward(db, person_id=ada.id, fact=UnitCompleted(number), at=NOON + timedelta(seconds=seconds)).points
        for number, seconds in enumerate(moments)
    ]
    assert earned == [25, 0, 25, 0, 25]


def test_signing_in_earns_at_most_once_an_hour_and_counts_each_time(db):
    ada = a_person(db, an_organisation(db))
    rewards = [reward(db, person_id=ada.id, fact=SignedIn(n), at=NOON + timedelta(minutes=20 * n)) for n in range(4)]
    assert [each.points for each in rewards] == [25, 0, 0, 25]
    assert rewards[3].badges == (Badge(BadgeCategory.ACTIVITY, 1),)
    assert db.get(Standing, ada.id).sign_ins == 4


def test_beyond_the_hour_it_is_remembered_and_earns_nothing(db):
    ada = a_person(db, an_organisation(db))
    assert reward(db, person_id=ada.id, fact=CaseCompleted(1), at=NOON, beyond_hour=True) == NOTHING
    assert reward(db, person_id=ada.id, fact=CaseCompleted(1), at=NOON) == NOTHING
    assert [(row.subject, row.points) for row in db.exec(select(PointEntry))] == [("1", 0)]


def test_a_certificate_earns_150_points_and_its_badge_and_a_renewed_one_again(db):
    ada = a_person(db, an_organisation(db))
    first = Reward(150, (Badge(BadgeCategory.CERTIFICATION, 1),))
    assert reward(db, person_id=ada.id, fact=CertificateIssued(1, 1), at=NOON) == first
    assert reward(db, person_id=ada.id, fact=CertificateIssued(1, 1), at=NOON) == NOTHING
    assert reward(db, person_id=ada.id, fact=CertificateIssued(1, 2), at=NOON).badges == (Badge(BadgeCategory.CERTIFICATION, 2),)
    assert db.get(Standing, ada.id).certificates == 2


def test_only_a_better_score_adds(db):
    ada = a_person(db, an_organisation(db))
    scores = [(1, 60, True), (2, 55, True), (3, 40, False), (4, 95, True)]
    earned = [reward(db, person_id=ada.id, fact=TestScored(9, attempt, score, passed=passed), at=NOON) for attempt, score, passed in scores]
    assert earned == [Reward(60), NOTHING, NOTHING, Reward(35, (PERFECT,))]
    standing = db.get(Standing, ada.id)
    assert (standing.points, standing.tests, standing.perfect) == (95, 1, 1)


def test_tests_whose_numbers_begin_alike_are_not_confused(db):
    ada = a_person(db, an_organisation(db))
    assert reward(db, person_id=ada.id, fact=TestScored(1, 1, 80, passed=True), at=NOON).points == 80
    assert reward(db, person_id=ada.id, fact=TestScored(11, 2, 80, passed=True), at=NOON).points == 80


def test_a_test_passed_twice_is_one_test_for_the_badges(db):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, *[TestScored(1, attempt, 95, passed=True) for attempt in range(4)])
    assert db.get(Standing, ada.id).tests == 1
    assert db.get(Standing, ada.id).perfect == 1


def test_five_courses_raise_the_level_and_leave_notices(db):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, *[CourseCompleted(number) for number in range(4)])
    last = reward(db, person_id=ada.id, fact=CourseCompleted(4), at=NOON)
    assert last == Reward(150, (), 2)
    keys = {row.key for row in db.exec(select(Notice))}
    assert keys == {"badge:learning:1", "badge:learning:2", "badge:learning:3", "level:2"}


def test_a_level_never_falls(db):
    ada = a_person(db, an_organisation(db))
    open_standing(db, person_id=ada.id, at=NOON)
    db.get(Standing, ada.id).level = 6
    db.flush()
    assert reward(db, person_id=ada.id, fact=UnitCompleted(1), at=NOON) == Reward(25)
    assert db.get(Standing, ada.id).level == 6


def test_tallies_move_with_the_standing(db):
    town = an_organisation(db)
    ada, bob = a_person(db, town), a_person(db, town, name="Bob")
    for person in (ada, bob):
        open_standing(db, person_id=person.id, at=NOON)
    assert tallied(db, Board.POINTS) == {0: 2}
    earn(db, ada.id, UnitCompleted(1))
    assert tallied(db, Board.POINTS) == {0: 1, 25: 1}
    assert tallied(db, Board.LEVEL) == {1: 2}


def test_opening_a_standing_twice_changes_nothing(db):
    ada = a_person(db, an_organisation(db))
    open_standing(db, person_id=ada.id, at=NOON)
    open_standing(db, person_id=ada.id, at=NOON)
    assert tallied(db, Board.POINTS) == {0: 1}


def test_the_hidden_earn_but_stand_in_no_tally(db):
    ada = a_person(db, an_organisation(db), privacy=Privacy.HIDDEN)
    assert reward(db, person_id=ada.id, fact=UnitCompleted(1), at=NOON).points == 25
    assert tallied(db, Board.POINTS) == {}


def test_hiding_and_coming_back_moves_the_tallies(db):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, UnitCompleted(1))
    ada.privacy = Privacy.HIDDEN
    change_visibility(db, person_id=ada.id, at=NOON)
    assert tallied(db, Board.POINTS) == {}
    ada.privacy = Privacy.NAMED
    change_visibility(db, person_id=ada.id, at=NOON)
    assert tallied(db, Board.POINTS) == {25: 1}


def test_the_suspended_stand_nowhere(db):
    ada = a_person(db, an_organisation(db), suspended_at=NOON)
    open_standing(db, person_id=ada.id, at=NOON)
    assert tallied(db, Board.POINTS) == {}


def test_the_organisation_decides_for_those_who_did_not(db):
    ada = a_person(db, an_organisation(db, default_privacy=Privacy.HIDDEN))
    open_standing(db, person_id=ada.id, at=NOON)
    assert db.get(Standing, ada.id).visible is False


def test_moving_to_another_organisation_takes_the_place_along(db):
    town, other = an_organisation(db), an_organisation(db, "brno")
    ada = a_person(db, town)
    earn(db, ada.id, UnitCompleted(1))
    department = a_department(db, other)
    ada.organisation_id, ada.department_id = other.id, department.id
    change_visibility(db, person_id=ada.id, at=NOON)
    rows = {
        (row.organisation_id, row.value)
        for row in db.exec(select(Tally).where(Tally.board == Board.POINTS, Tally.period == 0))
        if row.people
    }
    assert rows == {(0, 25), (other.id, 25)}
    assert db.get(Standing, ada.id).department_id == department.id


def test_a_badge_is_celebrated_once(db):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, CourseCompleted(1))
    celebrated(db, person_id=ada.id, at=NOON)
    celebrated(db, person_id=ada.id, at=NOON + timedelta(days=1))
    assert [row.celebrated_at for row in db.exec(select(BadgeAward))] == [NOON]


def test_only_the_badges_that_were_shown_are_put_away(db):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, CourseCompleted(1), CourseCompleted(2))
    celebrated(db, person_id=ada.id, at=NOON, badges=[Badge(BadgeCategory.LEARNING, 1)])
    rows = db.exec(select(BadgeAward).order_by(BadgeAward.tier)).all()
    assert [row.celebrated_at for row in rows] == [NOON, None]
