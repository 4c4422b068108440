"""Seasons: opened, changed and taken away by the organisation's admin; the ledger stays as it is."""

from datetime import date

import pytest
from sqlmodel import select

from qser_app.domain.leaderboard import Reach, scope_for
from qser_app.domain.leaderboard_periods import SeasonDays, SeasonDaysWrong, SeasonsOverlap
from qser_app.domain.people import Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.domain.rewards import Board
from qser_app.domain.rewards_facts import UnitCompleted
from qser_app.models import PeriodStanding, PointEntry, Season, Tally
from qser_app.queries.leaderboard import leaderboard
from qser_app.services.leaderboard_seasons import change_season, open_season, remove_season
from qser_app.services.rewards import differences
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.rewards import earn
from tests.support.worlds import world

AUTUMN = SeasonDays("Autumn", date(2026, 11, 1), date(2026, 11, 3))


@world
def town(db):
    """An admin, and five people who earned 25 points a day from 2 November on, the first one on one day, the last on five."""
    home = an_organisation(db)
    people = [a_person(db, home, name=f"P{number}") for number in range(5)]
    for number, person in enumerate(people):
        earn(db, person.id, *[UnitCompleted(unit) for unit in range(number + 1)])
    return actor_for(a_person(db, home, Role.ADMIN, name="Admin"), Role.ADMIN), people


def board(db, admin, season_id):
    scope = scope_for(admin, Reach.ORGANISATION, period=-season_id)
    return [(place.rank, place.value) for place in leaderboard(db, actor=admin, scope=scope, board=Board.POINTS).top]


def test_a_season_opened_late_counts_from_its_first_day(db, town):
    admin, _ = town
    season_id = open_season(db, actor=admin, days=AUTUMN, at=NOON)
    assert board(db, admin, season_id) == [(1, 50), (1, 50), (1, 50), (1, 50), (5, 25)]  # 2 and 3 November
    assert differences(db) == []


def test_an_ended_season_keeps_its_final_standing_while_people_go_on(db, town):
    admin, people = town
    season_id = open_season(db, actor=admin, days=AUTUMN, at=NOON)
    before = board(db, admin, season_id)
    earn(db, people[0].id, *[UnitCompleted(unit) for unit in range(20, 30)], at=NOON.replace(day=20))
    assert board(db, admin, season_id) == before
    assert differences(db) == []


def test_other_days_count_anew(db, town):
    admin, _ = town
    season_id = open_season(db, actor=admin, days=AUTUMN, at=NOON)
    change_season(db, actor=admin, season_id=season_id, days=SeasonDays("All", date(2026, 11, 1), date(2026, 12, 1)), at=NOON)
    assert board(db, admin, season_id) == [(1, 125), (2, 100), (3, 75), (4, 50), (5, 25)]
    assert db.get(Season, season_id).name == "All"
    assert differences(db) == []


def test_a_season_taken_away_takes_its_board_along_and_nothing_of_the_ledger(db, town):
    admin, _ = town
    lines = len(db.exec(select(PointEntry)).all())
    season_id = open_season(db, actor=admin, days=AUTUMN, at=NOON)
    remove_season(db, actor=admin, season_id=season_id, at=NOON)
    assert not db.exec(select(PeriodStanding).where(PeriodStanding.period == -season_id)).all()
    assert not [
        row for row in db.exec(select(Tally).where(Tally.period == -season_id).execution_options(populate_existing=True)) if row.people
    ]
    assert len(db.exec(select(PointEntry)).all()) == lines
    assert differences(db) == []


def test_there_is_one_season_at_a_time(db, town):
    admin, _ = town
    first = open_season(db, actor=admin, days=AUTUMN, at=NOON)
    with pytest.raises(SeasonsOverlap):
        open_season(db, actor=admin, days=SeasonDays("Again", date(2026, 11, 3), date(2026, 11, 9)), at=NOON)
    second = open_season(db, actor=admin, days=SeasonDays("Next", date(2026, 11, 4), date(2026, 11, 9)), at=NOON)
    with pytest.raises(SeasonsOverlap):
        change_season(db, actor=admin, season_id=second, days=SeasonDays("Next", date(2026, 10, 4), date(2026, 11, 9)), at=NOON)
    with pytest.raises(SeasonDaysWrong):
        change_season(db, actor=admin, season_id=first, days=SeasonDays("Back", date(2026, 11, 3), date(2026, 11, 1)), at=NOON)


@pytest.mark.parametrize("role", [Role.LEARNER, Role.MENTOR, Role.FACILITATOR, Role.MANAGER])
def test_only_the_admin_decides_about_seasons(db, town, role):
    admin, people = town
    season_id = open_season(db, actor=admin, days=AUTUMN, at=NOON)
    other = actor_for(people[0], role)
    for act in (
        lambda: open_season(db, actor=other, days=SeasonDays("Mine", date(2027, 1, 1), date(2027, 1, 2)), at=NOON),
        lambda: change_season(db, actor=other, season_id=season_id, days=AUTUMN, at=NOON),
        lambda: remove_season(db, actor=other, season_id=season_id, at=NOON),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_another_organisations_season_is_not_there(db, town):
    admin, _ = town
    season_id = open_season(db, actor=admin, days=AUTUMN, at=NOON)
    stranger = actor_for(a_person(db, an_organisation(db, "brno"), Role.ADMIN), Role.ADMIN)
    with pytest.raises(NotFound):
        change_season(db, actor=stranger, season_id=season_id, days=AUTUMN, at=NOON)
    with pytest.raises(NotFound):
        remove_season(db, actor=stranger, season_id=season_id, at=NOON)
