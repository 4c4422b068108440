"""Places on a board."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.leaderboard import Ladder, Leaderboard, Reach, Scope, ladder_of, reaches_of, scope_for, shown_name
from qser_app.domain.people import Actor, Grant, Privacy, Role
from qser_app.domain.refusals import NotAllowed


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
        (Role.LEARNER, 7, [Reach.ORGANISATION, Reach.DEPARTMENT]),
        (Role.LEARNER, None, [Reach.ORGANISATION]),
        (Role.ADMIN, 7, [Reach.ORGANISATION, Reach.DEPARTMENT]),
        (Role.SUPERADMIN, None, [Reach.ORGANISATION, Reach.EVERYONE]),
        (Role.MANAGER, 7, []),
    ],
)
def test_who_may_choose_which_board(role, department_id, reaches):
    actor = an_actor(role, department_id=department_id)
    assert reaches_of(actor) == reaches
    for reach in Reach:
        if reach in reaches:
            assert scope_for(actor, reach).reach is reach
        else:
            with pytest.raises(NotAllowed):
                scope_for(actor, reach)


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
    assert shown_name("Ada", chosen, default) == shown
