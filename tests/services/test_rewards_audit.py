"""The ledger counted anew equals what is kept."""

from random import Random

import pytest
from sqlmodel import select

from qser_app.domain.people import Privacy
from qser_app.domain.rewards import Difference
from qser_app.domain.rewards_facts import CourseCompleted, UnitCompleted
from qser_app.models import BadgeAward, Standing, Tally
from qser_app.services.rewards import change_visibility, differences, rebuild, reward
from tests.support.people import a_person, an_organisation
from tests.support.rewards import a_history, earn


@pytest.mark.parametrize("seed", range(4))
def test_after_any_history_the_ledger_equals_its_projection(db, seed):
    random = Random(seed)
    towns = [an_organisation(db), an_organisation(db, "brno")]
    people = [a_person(db, random.choice(towns), name=f"P{n}", privacy=random.choice(list(Privacy))) for n in range(5)]
    for fact, at in a_history(random, length=120):
        person = random.choice(people)
        reward(db, person_id=person.id, fact=fact, at=at)
        if random.random() < 0.1:
            person.privacy = random.choice(list(Privacy))
            change_visibility(db, person_id=person.id, at=at)
    db.flush()
    assert differences(db) == []


def test_a_number_that_drifted_is_found_and_put_right(db):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, UnitCompleted(1))
    db.get(Standing, ada.id).points = 1000
    db.flush()
    assert differences(db)[0] == Difference("standing", ada.id, "points", 1000, 25)
    assert rebuild(db) == 5
    assert differences(db) == []
    assert db.get(Standing, ada.id).points == 25


def test_a_missing_badge_is_found_and_hung_when_counting_anew(db):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, CourseCompleted(1))
    db.delete(db.exec(select(BadgeAward)).one())
    db.get(Standing, ada.id).badges = 0
    db.flush()
    assert Difference("badges", ada.id, "deserved", 0, 1) in differences(db)
    rebuild(db)
    assert db.get(Standing, ada.id).badges == 1
    assert differences(db) == []


def test_people_without_a_standing_get_one(db):
    a_person(db, an_organisation(db))
    rebuild(db)
    assert len(db.exec(select(Standing)).all()) == 1
    assert {row.people for row in db.exec(select(Tally))} == {1}
