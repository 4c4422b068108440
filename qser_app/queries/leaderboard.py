"""Leaderboards as they are looked at: the top, the ladder, and one's own surroundings."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import and_, or_, union_all
from sqlmodel import Session, col, func, select

from qser_app.db import columns, gathered
from qser_app.domain.leaderboard import (
    AROUND,
    TOP,
    Ladder,
    Leaderboard,
    Own,
    Place,
    Reach,
    Scope,
    ladder_of,
    may_look,
    shown_name,
    team_places,
)
from qser_app.domain.leaderboard_periods import ALL_TIME, BoardTerms
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_learn
from qser_app.domain.refusals import NotFound, require
from qser_app.domain.rewards import Board
from qser_app.models import Course, Department, Enrolment, Organisation, PeriodStanding, Person, Standing, Tally
from qser_app.models.rewards import OF_A_COURSE, OF_NO_COURSE

Stand = tuple[int, int]  # a person and their value
_NAMES = (Person.name, Person.privacy, Organisation.default_privacy, Organisation.most_open_privacy)


def leaderboard(db: Session, *, actor: Actor, scope: Scope, board: Board, most: int = TOP) -> Leaderboard:
    """The board of a scope, its first ``most``; without rows when too few stand on it. Raises NotAllowed, NotFound."""
    _ask(db, actor, scope)
    ladder = _ladder(db, scope, board)
    found = Leaderboard(ladder, ())
    return found if found.too_few else Leaderboard(ladder, _top(db, scope, board, ladder, most))


def teams(db: Session, *, actor: Actor, scope: Scope) -> tuple[Place, ...]:
    """The departments by the mean points of their members: everybody who is enrolled in a course and not hidden."""
    require(may_look(actor, scope) and scope.reach is Reach.TEAMS)
    points = col(Standing.points) if scope.period == ALL_TIME else func.coalesce(PeriodStanding.points, 0)
    enrolled = select(Enrolment.id).where(Enrolment.person_id == Standing.person_id, col(Enrolment.left_at).is_(None)).exists()
    rows = columns(Department.id, Department.name, func.sum(points), func.count())
    rows = rows.join(Standing, col(Standing.department_id) == Department.id)
    if scope.period != ALL_TIME:
        line = PeriodStanding
        of_theirs = and_(col(line.person_id) == Standing.person_id, col(line.course_id) == 0, col(line.period) == scope.period)
        rows = rows.join(line, of_theirs, isouter=True)
    ours = (Department.organisation_id == scope.organisation_id, col(Standing.visible), enrolled)
    return team_places(db.execute(rows.where(*ours).group_by(col(Department.id), col(Department.name))).all())


def own_place(db: Session, *, actor: Actor, scope: Scope, board: Board, ladder: Ladder) -> Own:
    """Where the actor stands."""
    table, mine = _table(scope), (Standing.person_id == actor.person_id,)
    found = columns(Standing.person_id, getattr(table, board), *_NAMES, Standing.visible).join(Person, col(Person.id) == Standing.person_id)
    found = found.join(Organisation, col(Organisation.id) == col(Person.organisation_id))
    if table is PeriodStanding:
        line = PeriodStanding
        here = and_(
            col(line.person_id) == Standing.person_id, col(line.course_id) == (scope.course_id or 0), col(line.period) == scope.period
        )
        found = found.join(line, here, isouter=True)
    row = db.execute(found.where(*mine)).first()
    if row is None:
        return Own(visible=True, place=None)
    return Own(row[-1], _place(row[:-1], ladder) if row[-1] and row[1] is not None else None)


def around(db: Session, *, actor: Actor, scope: Scope, board: Board, ladder: Ladder) -> tuple[Place, ...]:
    """The actor between the two above and the two below; empty for those who do not stand there and on boards of too few."""
    require(may_look(actor, scope))
    mine = own_place(db, actor=actor, scope=scope, board=board, ladder=ladder).place
    if mine is None or Leaderboard(ladder, ()).too_few:
        return ()
    near = _near(scope, board, mine.value, actor.person_id)
    rows = sorted(db.exec(_named(near)), key=lambda row: (row[1], row[0]), reverse=True)
    here = next(index for index, row in enumerate(rows) if row[0] == actor.person_id)
    return tuple(_place(row, ladder) for row in rows[max(0, here - AROUND) : here + AROUND + 1])


def in_order(db: Session, *, actor: Actor, scope: Scope, board: Board, most: int) -> tuple[Ladder, tuple[Stand, ...]]:
    """Who stands where on a board, the first ``most`` of them, without their names; nobody where too few stand there."""
    _ask(db, actor, scope)
    ladder = _ladder(db, scope, board)
    if Leaderboard(ladder, ()).too_few:
        return ladder, ()
    column, number = getattr(_table(scope), board), col(_table(scope).person_id)
    rows = db.execute(_standings(scope, board).order_by(column.desc(), number.desc()).limit(most))
    return ladder, tuple((person_id, value) for person_id, value in rows)


def places_of(db: Session, *, actor: Actor, scope: Scope, stands: Collection[Stand], ladder: Ladder) -> dict[int, Place]:
    """The places of these people by their number, as they appear there, in one statement."""
    require(may_look(actor, scope))
    values = dict(stands)
    rows = columns(Person.id, *_NAMES).join(Organisation, col(Organisation.id) == col(Person.organisation_id))
    found = db.execute(rows.where(col(Person.id).in_(values)))
    return {person_id: _place((person_id, values[person_id], *name), ladder) for person_id, *name in found}


def ranks(db: Session, *, person_id: int) -> dict[Board, int]:
    """A person's place in their organisation on every board, in two statements; empty for the hidden and among too few."""
    standing = db.get(Standing, person_id)
    if standing is None or not standing.visible:
        return {}
    mine = {board: getattr(standing, board) for board in Board}
    higher = or_(*[and_(col(Tally.board) == board, col(Tally.value) > value) for board, value in mine.items()])
    everybody = and_(col(Tally.board) == Board.LEVEL, col(Tally.value) >= 0)
    sums = select(
        func.sum(Tally.people).filter(everybody), *[func.sum(Tally.people).filter(higher, col(Tally.board) == board) for board in Board]
    ).where(Tally.organisation_id == standing.organisation_id, Tally.course_id == 0, Tally.period == ALL_TIME, or_(higher, everybody))
    people, *above = db.exec(sums).one()
    if Leaderboard(Ladder((), (), people or 0), ()).too_few:
        return {}
    return {board: 1 + (more or 0) for board, more in zip(Board, above, strict=True)}


def _ask(db: Session, actor: Actor, scope: Scope) -> None:
    """Refuse what is not the actor's to see: a scope of others, a course they cannot take."""
    require(may_look(actor, scope))
    if scope.course_id is not None:
        owner = db.exec(select(Course.id, Course.organisation_id).where(Course.id == scope.course_id)).first()
        if owner is None or not may_learn(actor, organisation_id=owner[1]):
            raise NotFound


def _table(scope: Scope) -> Any:
    return Standing if scope.period == ALL_TIME and scope.course_id is None else PeriodStanding


def _within(scope: Scope) -> list[Any]:
    table, found = _table(scope), []
    if table is PeriodStanding:
        found = [table.period == scope.period, OF_NO_COURSE]
        if scope.course_id is not None:
            found = [table.period == scope.period, OF_A_COURSE, table.course_id == scope.course_id]
    if scope.department_id is not None:
        found.append(table.department_id == scope.department_id)
    elif scope.organisation_id is not None:
        found.append(table.organisation_id == scope.organisation_id)
    return [*found, col(table.visible)]


def _ladder(db: Session, scope: Scope, board: Board) -> Ladder:
    if scope.reach is Reach.DEPARTMENT:  # small enough to be counted; tallies are kept for organisations and everyone
        column = getattr(_table(scope), board)
        counts = select(column, func.count()).where(*_within(scope)).group_by(column)
        return ladder_of([(value, people) for value, people in db.exec(counts)])
    here = (Tally.organisation_id == (scope.organisation_id or 0), Tally.course_id == (scope.course_id or 0), Tally.period == scope.period)
    return ladder_of(gathered(db, Tally.value, Tally.people, where=(*here, Tally.board == board)))


def _top(db: Session, scope: Scope, board: Board, ladder: Ladder, most: int) -> tuple[Place, ...]:
    table, column = _table(scope), getattr(_table(scope), board)
    highest = _standings(scope, board).order_by(column.desc(), col(table.person_id).desc()).limit(most).subquery()
    rows = sorted(db.exec(_named(highest)), key=lambda row: (row[1], row[0]), reverse=True)
    return tuple(_place(row, ladder) for row in rows)


def _standings(scope: Scope, board: Board) -> Any:
    table = _table(scope)
    return select(col(table.person_id), getattr(table, board).label("value")).where(*_within(scope))


def _near(scope: Scope, board: Board, mine: int, person_id: int) -> Any:
    """The nearest on either side: first those with the same value, by number, then those with more or less.

    Four short walks along the index. One comparison of (value, number) pairs walks through everybody who shares the value.
    """
    column, number, base = getattr(_table(scope), board), col(_table(scope).person_id), _standings(scope, board)
    walks = (
        base.where(column == mine, number >= person_id).order_by(number).limit(AROUND + 1),
        base.where(column == mine, number < person_id).order_by(number.desc()).limit(AROUND),
        base.where(column > mine).order_by(column, number).limit(AROUND),
        base.where(column < mine).order_by(column.desc(), number.desc()).limit(AROUND),
    )
    return union_all(*[select(walk.subquery()) for walk in walks]).subquery()


def _named(standings: Any) -> Any:
    """(person, value, name, chosen privacy, the organisation's terms) of a few standings."""
    return (
        columns(standings.c.person_id, standings.c.value, *_NAMES)
        .join(Person, col(Person.id) == standings.c.person_id)
        .join(Organisation, col(Organisation.id) == col(Person.organisation_id))
    )


def _place(row: Any, ladder: Ladder) -> Place:
    person_id, value, name, chosen, default, most_open = row
    return Place(ladder.rank(value), person_id, shown_name(name, chosen, BoardTerms(default, most_open)), value)
