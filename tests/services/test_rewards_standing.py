"""Standings are opened once and follow their person."""

from qser_app.domain.people import Privacy
from qser_app.domain.rewards import RULES, Badge, BadgeCategory
from qser_app.services.rewards_standing import hang_badges, place_of, standing_of
from tests.support.people import NOON, a_department, a_person, an_organisation


def test_a_standing_begins_at_level_1_with_nothing(db):
    town = an_organisation(db)
    department = a_department(db, town)
    ada = a_person(db, town, department_id=department.id)
    standing = standing_of(db, ada.id, NOON)
    assert (standing.points, standing.level, standing.badges, standing.department_id) == (0, 1, 0, department.id)


def test_what_was_changed_in_this_transaction_is_not_forgotten(db):
    ada = a_person(db, an_organisation(db))
    standing_of(db, ada.id, NOON).points = 75
    assert standing_of(db, ada.id, NOON).points == 75


def test_a_persons_own_choice_goes_before_the_organisations(db):
    town = an_organisation(db, default_privacy=Privacy.HIDDEN)
    shy, open_one = a_person(db, town), a_person(db, town, name="Bob", privacy=Privacy.NAMED)
    assert place_of(db, shy.id) == (town.id, None, False)
    assert place_of(db, open_one.id) == (town.id, None, True)


def test_badges_hang_once(db):
    ada = a_person(db, an_organisation(db))
    standing = standing_of(db, ada.id, NOON)
    standing.courses = 2
    assert hang_badges(db, standing, RULES, NOON) == (Badge(BadgeCategory.LEARNING, 1), Badge(BadgeCategory.LEARNING, 2))
    assert hang_badges(db, standing, RULES, NOON) == ()
    assert standing.badges == 2
