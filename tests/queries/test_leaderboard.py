"""What a board shows, to whom, and at what cost."""

from datetime import timedelta
from functools import partial
from random import Random

import pytest
from sqlalchemy import event
from sqlmodel import select

from qser_app.domain.leaderboard import Own, Reach, Scope, scope_for
from qser_app.domain.people import Privacy, Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.domain.rewards import Board
from qser_app.domain.rewards_facts import UnitCompleted
from qser_app.models import Enrolment, Standing, Unit
from qser_app.queries.leaderboard import around, leaderboard, own_place, ranks, teams
from qser_app.services.rewards import change_visibility, open_standing
from qser_app.services.rewards_tally import rewrite_tallies
from tests.support.courses import a_course
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


def board_of(db, *, actor, reach, board, **more):
    return leaderboard(db, actor=actor, scope=scope_for(actor, reach, **more), board=board)


def near_me(db, *, actor, reach, board, ladder, **more):
    return around(db, actor=actor, scope=scope_for(actor, reach, **more), board=board, ladder=ladder)


def seen(places):
    return [(place.rank, place.name, place.value) for place in places]


def test_the_top_begins_with_the_most_points(db):
    people = a_town(db, 6)
    board = board_of(db, actor=actor_for(people[0]), reach=Reach.ORGANISATION, board=Board.POINTS)
    assert seen(board.top) == [(1, "P5", 125), (2, "P4", 100), (3, "P3", 75), (4, "P2", 50), (5, "P1", 25), (6, "P0", 0)]


def test_colleagues_have_no_name_and_the_hidden_are_nowhere(db):
    people = a_town(db, 7)
    people[6].privacy, people[5].privacy = Privacy.HIDDEN, Privacy.COLLEAGUE
    for person in people[5:]:
        change_visibility(db, person_id=person.id, at=NOON)
    actor = actor_for(people[4])
    board = board_of(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS)
    assert seen(board.top)[:2] == [(1, "", 125), (2, "P4", 100)]
    assert board.ladder.people == 6
    near = near_me(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS, ladder=board.ladder)
    assert seen(near) == [(1, "", 125), (2, "P4", 100), (3, "P3", 75), (4, "P2", 50)]
    hidden = actor_for(people[6])
    mine = own_place(db, actor=hidden, scope=scope_for(hidden, Reach.ORGANISATION), board=Board.POINTS, ladder=board.ladder)
    assert mine == Own(visible=False, place=None)
    assert near_me(db, actor=hidden, reach=Reach.ORGANISATION, board=Board.POINTS, ladder=board.ladder) == ()
    assert ranks(db, person_id=hidden.person_id) == {}


def test_around_me_are_two_above_and_two_below(db):
    people = a_town(db, 9)
    actor = actor_for(people[4])
    board = board_of(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS)
    near = near_me(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS, ladder=board.ladder)
    assert seen(near) == [(3, "P6", 150), (4, "P5", 125), (5, "P4", 100), (6, "P3", 75), (7, "P2", 50)]


def test_a_board_of_four_is_not_shown(db):
    people = a_town(db, 4)
    actor = actor_for(people[0])
    board = board_of(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS)
    assert (board.too_few, board.top) == (True, ())
    assert near_me(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS, ladder=board.ladder) == ()
    assert ranks(db, person_id=people[0].id) == {}


def test_a_department_counts_its_own(db):
    people = a_town(db, 7)
    department = a_department(db, type("Town", (), {"id": people[0].organisation_id}))
    for person in people[:5]:
        person.department_id = department.id
        change_visibility(db, person_id=person.id, at=NOON)
    board = board_of(db, actor=actor_for(people[0]), reach=Reach.DEPARTMENT, board=Board.POINTS)
    assert seen(board.top)[0] == (1, "P4", 100)
    assert board.ladder.people == 5


def test_everyones_board_is_the_superadmins(db):
    people = a_town(db, 5) + a_town(db, 5, slug="brno")
    board = board_of(db, actor=actor_for(people[0], Role.SUPERADMIN), reach=Reach.EVERYONE, board=Board.POINTS)
    assert [place.rank for place in board.top] == [1, 1, 3, 3, 5, 5, 7, 7, 9, 9]
    for role in (Role.LEARNER, Role.ADMIN, Role.MANAGER):
        with pytest.raises(NotAllowed):
            board_of(db, actor=actor_for(people[0], role), reach=Reach.EVERYONE, board=Board.POINTS)


def test_no_other_organisation_is_seen(db):
    people, others = a_town(db, 5), a_town(db, 6, slug="brno")
    board = board_of(db, actor=actor_for(people[0]), reach=Reach.ORGANISATION, board=Board.POINTS)
    assert not {place.person_id for place in board.top} & {person.id for person in others}


@pytest.mark.parametrize("seed", range(2))
def test_ranks_are_what_counting_everybody_says(db, seed):
    random = Random(seed)
    towns = [an_organisation(db, slug) for slug in ("a", "b")]
    people = [a_person(db, random.choice(towns), name=f"P{n}", privacy=random.choice(list(Privacy))) for n in range(40)]
    for person in people:
        open_standing(db, person_id=person.id, at=NOON)
        standing = db.get(Standing, person.id)
        standing.points, standing.badges = random.randrange(6) * 25, random.randrange(3)
        standing.level, standing.courses, standing.certificates = random.randrange(1, 4), random.randrange(3), random.randrange(2)
    db.flush()
    rewrite_tallies(db)
    visible = [each for each in (db.get(Standing, person.id) for person in people) if each.visible]
    for board in Board:
        for standing in visible:
            _ranks_as_counted(db, board, standing, people, visible)
        shown = board_of(db, actor=actor_for(people[0], Role.SUPERADMIN), reach=Reach.EVERYONE, board=board)
        for place in shown.top:
            assert place.rank == 1 + sum(getattr(each, board) > place.value for each in visible)
        assert {place.person_id for place in shown.top} == {each.person_id for each in visible}


def _ranks_as_counted(db, board, standing, people, visible):
    mates = [each for each in visible if each.organisation_id == standing.organisation_id]
    more = sum(getattr(each, board) > getattr(standing, board) for each in mates)
    assert ranks(db, person_id=standing.person_id)[board] == 1 + more
    order = sorted(((getattr(each, board), each.person_id) for each in mates), reverse=True)
    here = order.index((getattr(standing, board), standing.person_id))
    actor = actor_for(next(each for each in people if each.id == standing.person_id))
    ladder = board_of(db, actor=actor, reach=Reach.ORGANISATION, board=board).ladder
    near = near_me(db, actor=actor, reach=Reach.ORGANISATION, board=board, ladder=ladder)
    assert [(place.value, place.person_id) for place in near] == order[max(0, here - 2) : here + 3]


@pytest.mark.parametrize("people", [6, 8])
def test_a_board_costs_the_same_for_few_and_for_many(db, people):
    actor = actor_for(a_town(db, people)[0])
    db.commit()
    statements = []
    event.listen(db.get_bind(), "before_cursor_execute", lambda *call: statements.append(call[2]))
    board = board_of(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS)
    near_me(db, actor=actor, reach=Reach.ORGANISATION, board=Board.POINTS, ladder=board.ladder)
    ranks(db, person_id=actor.person_id)
    assert len([each for each in statements if each.startswith("SELECT")]) == 6


def enrolled(db, people, course):
    db.add_all(Enrolment(person_id=person.id, course_id=course.id, enrolled_at=NOON) for person in people)
    db.flush()


def a_department_of(db, people, name="Care"):
    department = a_department(db, type("Town", (), {"id": people[0].organisation_id}), name)
    for person in people:
        person.department_id = department.id
        change_visibility(db, person_id=person.id, at=NOON)
    return department


def test_a_month_counts_what_was_earned_in_it_and_those_who_earned(db):
    people = a_town(db, 7)  # the first one has earned nothing
    board = board_of(db, actor=actor_for(people[0]), reach=Reach.ORGANISATION, board=Board.POINTS, period=202611)
    assert seen(board.top) == [(1, "P6", 150), (2, "P5", 125), (3, "P4", 100), (4, "P3", 75), (5, "P2", 50), (6, "P1", 25)]
    assert board_of(db, actor=actor_for(people[0]), reach=Reach.ORGANISATION, board=Board.POINTS, period=202610).too_few
    scope = scope_for(actor_for(people[0]), Reach.ORGANISATION, period=202611)
    mine = own_place(db, actor=actor_for(people[0]), scope=scope, board=Board.POINTS, ladder=board.ladder)
    assert mine == Own(visible=True, place=None)


@pytest.mark.parametrize("reach", [Reach.ORGANISATION, Reach.DEPARTMENT, Reach.COURSE, Reach.EVERYONE])
@pytest.mark.parametrize("period", [0, 202611])
def test_ties_share_the_first_place_and_the_hidden_are_nowhere_in_any_scope(db, reach, period):
    town, course = an_organisation(db), a_course(db)
    unit = db.exec(select(Unit.id).where(Unit.course_id == course.id)).first()
    people = [a_person(db, town, name=f"P{number}", privacy=Privacy.NAMED) for number in range(7)]
    for person in people:
        earn(db, person.id, UnitCompleted(unit))
    people[6].privacy = Privacy.HIDDEN
    a_department_of(db, people)
    roles = (Role.SUPERADMIN,) if reach is Reach.EVERYONE else ()
    more = {"course_id": course.id if reach is Reach.COURSE else None, "period": period}
    board = board_of(db, actor=actor_for(people[0], *roles), reach=reach, board=Board.POINTS, **more)
    assert [(place.rank, place.value) for place in board.top] == [(1, 25)] * 6
    assert board.ladder.people == 6
    assert people[6].id not in {place.person_id for place in board.top}
    near = near_me(db, actor=actor_for(people[0], *roles), reach=reach, board=Board.POINTS, ladder=board.ladder, **more)
    assert people[6].id not in {place.person_id for place in near}


def test_the_board_of_a_course_counts_points_earned_in_it_by_our_people(db):
    course, other = a_course(db), a_course(db, "OTHER")
    units = db.exec(select(Unit.id).where(Unit.course_id == course.id)).all()
    elsewhere = db.exec(select(Unit.id).where(Unit.course_id == other.id)).first()
    towns = [an_organisation(db), an_organisation(db, "brno")]
    people = [a_person(db, towns[number == 5], name=f"P{number}", privacy=Privacy.NAMED) for number in range(6)]
    for person in people:
        earn(db, person.id, UnitCompleted(units[0]), UnitCompleted(elsewhere))
    earn(db, people[0].id, UnitCompleted(units[1]), at=NOON + timedelta(days=9))
    board = board_of(db, actor=actor_for(people[1]), reach=Reach.COURSE, board=Board.POINTS, course_id=course.id)
    assert [(place.rank, place.value) for place in board.top] == [(1, 50), (2, 25), (2, 25), (2, 25), (2, 25)]
    assert people[5].id not in {place.person_id for place in board.top}


def test_a_course_of_another_organisation_has_no_board_for_us(db):
    people, theirs = a_town(db, 5), an_organisation(db, "brno")
    course = a_course(db, "THEIRS", organisation_id=theirs.id)
    with pytest.raises(NotFound):
        board_of(db, actor=actor_for(people[0]), reach=Reach.COURSE, board=Board.POINTS, course_id=course.id)


def test_departments_are_compared_by_the_mean_of_their_enrolled_and_visible_members(db):
    course, people = a_course(db), a_town(db, 18)
    groups = {"Care": people[:6], "School": people[6:11], "Works": people[11:15], "Alone": people[15:]}
    for name, members in groups.items():
        a_department_of(db, members, name)
    enrolled(db, people[:5] + people[6:], course)  # the sixth of Care is in no course
    people[10].privacy = Privacy.HIDDEN  # and School has four left
    change_visibility(db, person_id=people[10].id, at=NOON)
    manager = actor_for(people[17], Role.MANAGER)
    assert seen(teams(db, actor=manager, scope=scope_for(manager, Reach.TEAMS))) == [(1, "Care", 50)]
    assert seen(teams(db, actor=manager, scope=scope_for(manager, Reach.TEAMS, period=202611))) == [(1, "Care", 50)]
    assert seen(teams(db, actor=manager, scope=scope_for(manager, Reach.TEAMS, period=202610))) == [(1, "Care", 0)]


def test_a_department_of_four_shows_no_values(db):
    people = a_town(db, 9)
    a_department_of(db, people[:4])
    board = board_of(db, actor=actor_for(people[0]), reach=Reach.DEPARTMENT, board=Board.POINTS)
    assert (board.too_few, board.top) == (True, ())


@pytest.mark.parametrize("role", list(Role))
def test_who_may_read_which_board(db, role):
    people = a_town(db, 6)
    a_department_of(db, people)
    actor, course = actor_for(people[0], role), a_course(db)
    personal = {Reach.ORGANISATION, Reach.DEPARTMENT, Reach.COURSE}
    allowed = {Reach.TEAMS} if role is Role.MANAGER else personal | {Reach.TEAMS} | ({Reach.EVERYONE} if role is Role.SUPERADMIN else set())
    course_ids = {Reach.COURSE: course.id}
    for reach in Reach:
        scopes = {
            Reach.DEPARTMENT: Scope(reach, actor.organisation_id, actor.department_id),
            Reach.EVERYONE: Scope(reach),
        }
        scope = scopes.get(reach, Scope(reach, actor.organisation_id, course_id=course_ids.get(reach)))
        read = teams if reach is Reach.TEAMS else partial(leaderboard, board=Board.POINTS)
        if reach in allowed:
            read(db, actor=actor, scope=scope)
        else:
            with pytest.raises(NotAllowed):
                read(db, actor=actor, scope=scope)
