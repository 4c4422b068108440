"""What a board shows, to whom, and at what cost."""

from collections import Counter
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import delete, event
from sqlmodel import select

from qser_app.domain.leaderboard import Reach
from qser_app.domain.people import Privacy, Role
from qser_app.domain.refusals import NotAllowed
from qser_app.domain.rewards import Board
from qser_app.domain.rewards_facts import UnitCompleted
from qser_app.models import Standing, Tally
from qser_app.queries.leaderboard import around, leaderboard, own_place, ranks
from qser_app.services.rewards import change_visibility, open_standing
from qser_app.services.rewards_tally import board_values
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation
from tests.support.rewards import earn


def a_town(db, people: int, **fields):
    """An organisation whose people have 25 points more each; the last one has the most."""
    town = an_organisation(db, **fields)
    rows = [a_person(db, town, name=f"P{number}", privacy=Privacy.NAMED) for number in range(people)]
    for number, person in enumerate(rows):
        open_standing(db, person_id=person.id, at=NOON)
        earn(db, person.id, *[UnitCompleted(unit) for unit in range(number)])
    db.flush()
    return rows


def seen(places):
    return [(place.rank, place.name, place.value) for place in places]


def test_the_top_begins_with_the_most_points(db):
    people = a_town(db, 6)
    board = leaderboard(db, actor=actor_for(people[0]), reach=Reach.ORGANISATION, board=Board.POINTS)
    assert seen(board.top) == [(1, "P5", 125), (2, "P4", 100), (3, "P3", 75), (4, "P2", 50), (5, "P1", 25), (6, "P0", 0)]


def test_those_with_the_same_share_a_place(db):
    people = a_town(db, 5)
    earn(db, people[3].id, UnitCompleted(77), at=NOON + timedelta(days=30))
    board = leaderboard(db, actor=actor_for(people[0]), reach=Reach.ORGANISATION, board=Board.POINTS)
    assert [place.rank for place in board.top] == [1, 1, 3, 4, 5]


def test_colleagues_have_no_name_and_the_hidden_are_nowhere(db):
    people = a_town(db, 7)
    people[6].privacy, people[5].privacy = Privacy.HIDDEN, Privacy.COLLEAGUE
    for person in people[5:]:
        change_visibility(db, person_id=person.id, at=NOON)
    actor = actor_for(people[4])
    board = leaderboard(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS)
    assert seen(board.top)[:2] == [(1, "", 125), (2, "P4", 100)]
    assert board.ladder.people == 6
    near = around(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS, ladder=board.ladder)
    assert seen(near) == [(1, "", 125), (2, "P4", 100), (3, "P3", 75), (4, "P2", 50)]
    hidden = actor_for(people[6])
    assert own_place(db, actor=hidden, board=Board.POINTS, ladder=board.ladder) is None
    assert around(db, actor=hidden, reach=Reach.ORGANISATION, board=Board.POINTS, ladder=board.ladder) == ()
    assert ranks(db, person_id=hidden.person_id) == {}


def test_around_me_are_two_above_and_two_below(db):
    people = a_town(db, 9)
    actor = actor_for(people[4])
    board = leaderboard(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS)
    near = around(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS, ladder=board.ladder)
    assert seen(near) == [(3, "P6", 150), (4, "P5", 125), (5, "P4", 100), (6, "P3", 75), (7, "P2", 50)]


def test_a_board_of_four_is_not_shown(db):
    people = a_town(db, 4)
    actor = actor_for(people[0])
    board = leaderboard(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS)
    assert (board.too_few, board.top) == (True, ())
    assert around(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS, ladder=board.ladder) == ()
    assert ranks(db, person_id=people[0].id) == {}


def test_a_department_counts_its_own(db):
    people = a_town(db, 7)
    department = a_department(db, type("Town", (), {"id": people[0].organisation_id}))
    for person in people[:5]:
        person.department_id = department.id
        change_visibility(db, person_id=person.id, at=NOON)
    board = leaderboard(db, actor=actor_for(people[0]), reach=Reach.DEPARTMENT, board=Board.POINTS)
    assert seen(board.top)[0] == (1, "P4", 100)
    assert board.ladder.people == 5


def test_everyones_board_is_the_superadmins(db):
    people = a_town(db, 5) + a_town(db, 5, slug="brno")
    board = leaderboard(db, actor=actor_for(people[0], Role.SUPERADMIN), reach=Reach.EVERYONE, board=Board.POINTS)
    assert [place.rank for place in board.top] == [1, 1, 3, 3, 5, 5, 7, 7, 9, 9]
    for role in (Role.LEARNER, Role.ADMIN, Role.MANAGER):
        with pytest.raises(NotAllowed):
            leaderboard(db, actor=actor_for(people[0], role), reach=Reach.EVERYONE, board=Board.POINTS)


def test_no_other_organisation_is_seen(db):
    people, others = a_town(db, 5), a_town(db, 6, slug="brno")
    board = leaderboard(db, actor=actor_for(people[0]), reach=Reach.ORGANISATION, board=Board.POINTS)
    assert not {place.person_id for place in board.top} & {person.id for person in others}


@pytest.mark.parametrize("board", list(Board))
@pytest.mark.parametrize("seed", range(2))
def test_ranks_are_what_counting_everybody_says(db, board, seed):
    random = Random(seed)
    towns = [an_organisation(db, slug) for slug in ("a", "b")]
    people = [a_person(db, random.choice(towns), name=f"P{n}", privacy=random.choice(list(Privacy))) for n in range(40)]
    for person in people:
        open_standing(db, person_id=person.id, at=NOON)
        standing = db.get(Standing, person.id)
        standing.points, standing.badges = random.randrange(6) * 25, random.randrange(3)
        standing.level, standing.courses = random.randrange(1, 4), random.randrange(3)
    db.flush()
    _tally_again(db)
    visible = [each for each in (db.get(Standing, person.id) for person in people) if each.visible]
    for standing in visible:
        mates = [each for each in visible if each.organisation_id == standing.organisation_id]
        more = sum(getattr(each, board) > getattr(standing, board) for each in mates)
        assert ranks(db, person_id=standing.person_id)[board] == 1 + more
        order = sorted(((getattr(each, board), each.person_id) for each in mates), reverse=True)
        here = order.index((getattr(standing, board), standing.person_id))
        actor = actor_for(next(each for each in people if each.id == standing.person_id))
        ladder = leaderboard(db, actor=actor, reach=Reach.ORGANISATION, board=board).ladder
        near = around(db, actor=actor, reach=Reach.ORGANISATION, board=board, ladder=ladder)
        assert [(place.value, place.person_id) for place in near] == order[max(0, here - 2) : here + 3]
    shown = leaderboard(db, actor=actor_for(people[0], Role.SUPERADMIN), reach=Reach.EVERYONE, board=board)
    for place in shown.top:
        assert place.rank == 1 + sum(getattr(each, board) > place.value for each in visible)
    assert {place.person_id for place in shown.top} == {each.person_id for each in visible}


def _tally_again(db):
    """Tallies as the standings have them, without touching the standings."""
    db.exec(delete(Tally))
    due = Counter(place for standing in db.exec(select(Standing)) for place in board_values(standing))
    db.add_all(Tally(organisation_id=scope, board=each, value=value, people=people) for (scope, each, value), people in due.items())
    db.flush()


@pytest.mark.parametrize("people", [6, 8])
def test_a_board_costs_the_same_for_few_and_for_many(db, people):
    actor = actor_for(a_town(db, people)[0])
    db.commit()
    statements = []
    event.listen(db.get_bind(), "before_cursor_execute", lambda *call: statements.append(call[2]))
    board = leaderboard(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS)
    around(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS, ladder=board.ladder)
    ranks(db, person_id=actor.person_id)
    assert len([each for each in statements if each.startswith("SELECT")]) == 6
