"""What a person has earned, as they see it."""

import pytest
from sqlalchemy import event

from qser_app.domain.rewards import BadgeCard, Celebration
from qser_app.domain.rewards_facts import CourseCompleted, SignedIn
from qser_app.queries.rewards import badges, badges_ahead, celebration, fresh_badges
from qser_app.services.rewards import celebrated
from tests.support.people import NOON, a_person, an_organisation
from tests.support.rewards import earn


def test_badges_come_newest_first(db):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, CourseCompleted(1), CourseCompleted(2))
    assert [(card.category, card.tier, card.needed) for card in badges(db, person_id=ada.id)] == [("learning", 2, 2), ("learning", 1, 1)]


def test_somebody_new_has_every_first_tier_ahead(db):
    ada = a_person(db, an_organisation(db))
    assert [(card.category, card.tier, card.have) for card in badges_ahead(db, person_id=ada.id)] == [
        ("activity", 1, 0),
        ("learning", 1, 0),
        ("test", 1, 0),
        ("perfectionism", 1, 0),
        ("certification", 1, 0),
    ]


def test_the_next_badge_says_how_far_one_is(db):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, *[SignedIn(number) for number in range(5)])
    assert badges_ahead(db, person_id=ada.id)[0] == BadgeCard("activity", 2, 8, 5, 62)


def test_a_badge_is_fresh_until_it_was_celebrated(db):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, CourseCompleted(1))
    card = BadgeCard("learning", 1, 1, 1, 100, NOON.isoformat())
    assert celebration(db, person_id=ada.id) == Celebration(150, 1, (card,))
    celebrated(db, person_id=ada.id, at=NOON)
    assert fresh_badges(db, person_id=ada.id) == []


def test_nobody_sees_the_badges_of_another(db):
    ada, bob = (a_person(db, an_organisation(db, slug), name=slug) for slug in ("ada", "bob"))
    earn(db, ada.id, CourseCompleted(1))
    assert badges(db, person_id=bob.id) == []


@pytest.mark.parametrize("courses", [1, 4])
def test_badges_cost_one_statement(db, courses):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, *[CourseCompleted(number) for number in range(courses)])
    db.commit()
    statements = []
    event.listen(db.get_bind(), "before_cursor_execute", lambda *call: statements.append(call[2]))
    badges(db, person_id=ada.id)
    assert len([each for each in statements if each.startswith("SELECT")]) == 1
