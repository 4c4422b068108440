"""What an organisation decides about its boards acts on everybody at once."""

import pytest
from sqlmodel import select

from qser_app.domain.leaderboard import Reach, scope_for
from qser_app.domain.leaderboard_periods import BoardTerms
from qser_app.domain.people import Privacy, Role
from qser_app.domain.refusals import NotAllowed
from qser_app.domain.rewards import Board
from qser_app.domain.rewards_facts import UnitCompleted
from qser_app.models import PeriodStanding, Standing
from qser_app.queries.leaderboard import leaderboard
from qser_app.services.leaderboard_terms import change_terms
from qser_app.services.rewards import differences
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.rewards import earn
from tests.support.worlds import world

NAMED, COLLEAGUE, HIDDEN = Privacy.NAMED, Privacy.COLLEAGUE, Privacy.HIDDEN


@world
def admin(db):
    """The admin of a town of six who chose to be named, six who chose nothing and one who is hidden; they have 25 points each."""
    home = an_organisation(db)
    other = a_person(db, an_organisation(db, "brno"), name="Other")
    people = [a_person(db, home, name=f"P{number}", privacy=NAMED if number % 2 else None) for number in range(12)]
    people += [a_person(db, home, name="Hidden", privacy=HIDDEN), other]
    for person in people:
        earn(db, person.id, UnitCompleted(1))
    return actor_for(people[0], Role.ADMIN)


def seen(db, admin, period=0):
    scope = scope_for(admin, Reach.ORGANISATION, period=period)
    found = leaderboard(db, actor=admin, scope=scope, board=Board.POINTS)
    return found.ladder.people, sum(place.name != "" for place in found.top)


@pytest.mark.parametrize(
    ("default", "most_open", "people", "named"),
    [
        (NAMED, NAMED, 12, 12),
        (COLLEAGUE, NAMED, 12, 6),
        (HIDDEN, NAMED, 6, 6),
        (NAMED, COLLEAGUE, 12, 0),
        (HIDDEN, COLLEAGUE, 6, 0),
        (NAMED, HIDDEN, 0, 0),
    ],
)
def test_the_boards_of_every_period_follow(db, admin, default, most_open, people, named):
    change_terms(db, actor=admin, terms=BoardTerms(default, most_open), at=NOON)
    db.expire_all()
    assert seen(db, admin) == seen(db, admin, 202611) == (people, named)
    assert differences(db) == []
    change_terms(db, actor=admin, terms=BoardTerms(NAMED, NAMED), at=NOON)
    db.expire_all()
    assert seen(db, admin) == seen(db, admin, 202611) == (12, 12)
    assert differences(db) == []


def test_nobody_elses_people_are_touched(db, admin):
    change_terms(db, actor=admin, terms=BoardTerms(HIDDEN, HIDDEN), at=NOON)
    db.expire_all()
    for table in (Standing, PeriodStanding):
        assert {row.organisation_id for row in db.exec(select(table)) if row.visible} == {admin.organisation_id + 1}


@pytest.mark.parametrize("role", [Role.LEARNER, Role.MENTOR, Role.FACILITATOR, Role.MANAGER])
def test_only_the_admin_decides(db, admin, role):
    person = a_person(db, an_organisation(db, "lindenau"))
    with pytest.raises(NotAllowed):
        change_terms(db, actor=actor_for(person, role), terms=BoardTerms(NAMED, NAMED), at=NOON)
