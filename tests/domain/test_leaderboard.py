"""Places on a board."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.leaderboard import (
    Ladder,
    Leaderboard,
    Reach,
    Scope,
    boards_of,
    ladder_of,
    may_look,
    reaches_of,
    scope_for,
    shown_name,
    team_places,
)
from qser_app.domain.leaderboard_periods import BoardTerms
from qser_app.domain.people import Actor, Grant, Privacy, Role
from qser_app.domain.refusals import NotAllowed
from qser_app.domain.rewards import Board


def an_actor(role: Role, *, department_id: int | None = 7) -> Actor:
    return Actor(1, 3, department_id, frozenset({Grant(role, None if role is Role.SUPERADMIN else 3)}))


@given(values=st.lists(st.integers(0, 20), max_size=60), asked=st.integers(-2, 22))
def test_a_rank_is_one_more_than_the_number_of_people_with_strictly_more(values, asked):
    ladder = ladder_of([(value, values.count(value)) for value in set(values)] + [(99, 0)])
    assert ladder.rank(asked) == 1 + sum(value > asked for value in values)
    assert ladder.people == len(values)


def test_a_board_of_four_is_too_few_and_of_five_is_not():
    assert Leaderboard(Ladder((1,), (0,), 4), ()).too_few is True
    assert Leaderboard(Ladder((1,), (0,), 5), ()).too_few is False


@pytest.mark.parametrize(
    ("role", "department_id", "reaches"),
    [
        (Role.LEARNER, 7, [Reach.ORGANISATION, Reach.DEPARTMENT, Reach.TEAMS]),
        (Role.LEARNER, None, [Reach.ORGANISATION, Reach.TEAMS]),
        (Role.MENTOR, 7, [Reach.ORGANISATION, Reach.DEPARTMENT, Reach.TEAMS]),
        (Role.FACILITATOR, 7, [Reach.ORGANISATION, Reach.DEPARTMENT, Reach.TEAMS]),
        (Role.ADMIN, 7, [Reach.ORGANISATION, Reach.DEPARTMENT, Reach.TEAMS]),
        (Role.SUPERADMIN, None, [Reach.ORGANISATION, Reach.TEAMS, Reach.EVERYONE]),
        (Role.MANAGER, 7, [Reach.TEAMS]),
    ],
)
def test_who_may_choose_which_board(role, department_id, reaches):
    actor = an_actor(role, department_id=department_id)
    assert reaches_of(actor) == reaches
    allowed = [*reaches, *([Reach.COURSE] if Reach.ORGANISATION in reaches else [])]  # with every personal board, that of a course
    for reach in Reach:
        if reach in allowed:
            assert scope_for(actor, reach, course_id=5, period=202611).reach is reach
        else:
            with pytest.raises(NotAllowed):
                scope_for(actor, reach, course_id=5)


def test_a_scope_is_made_from_the_actor_alone():
    learner = an_actor(Role.LEARNER)
    assert scope_for(learner, Reach.ORGANISATION) == Scope(Reach.ORGANISATION, 3)
    assert scope_for(learner, Reach.DEPARTMENT) == Scope(Reach.DEPARTMENT, 3, 7)
    assert scope_for(an_actor(Role.SUPERADMIN), Reach.EVERYONE) == Scope(Reach.EVERYONE)


@pytest.mark.parametrize(
    ("chosen", "default", "shown"),
    [
        (Privacy.NAMED, Privacy.COLLEAGUE, "Ada"),
        (Privacy.COLLEAGUE, Privacy.NAMED, ""),
        (None, Privacy.NAMED, "Ada"),
        (None, Privacy.COLLEAGUE, ""),
    ],
)
def test_only_the_named_are_named(chosen, default, shown):
    assert shown_name("Ada", chosen, BoardTerms(default, Privacy.NAMED)) == shown


def test_a_scope_of_others_is_not_ones_own():
    learner = an_actor(Role.LEARNER)
    assert may_look(learner, Scope(Reach.COURSE, 3, course_id=5, period=-2))
    for other in (Scope(Reach.ORGANISATION, 4), Scope(Reach.DEPARTMENT, 3, 8), Scope(Reach.COURSE, 4, course_id=5), Scope(Reach.TEAMS, 4)):
        assert not may_look(learner, other)
    with pytest.raises(NotAllowed):  # a season is one organisation's
        may_look(an_actor(Role.SUPERADMIN), Scope(Reach.EVERYONE, period=-2))


def test_teams_stand_by_their_mean_and_a_team_of_four_shows_nothing():
    means = [(1, "Care", 500, 5), (2, "School", 999, 4), (3, "Counter", 1010, 10), (4, "Works", 1005, 10), (5, "New", 0, 6)]
    assert [(place.rank, place.name, place.value) for place in team_places(means)] == [
        (1, "Counter", 101),
        (2, "Care", 100),
        (2, "Works", 100),
        (4, "New", 0),
    ]


def test_in_a_course_and_among_teams_only_points_are_counted():
    assert boards_of(Reach.COURSE) == boards_of(Reach.TEAMS) == (Board.POINTS,)
    assert boards_of(Reach.EVERYONE) == tuple(Board)
