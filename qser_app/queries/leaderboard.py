"""Leaderboards as they are looked at: the top, the ladder, and one's own surroundings."""

from typing import Any

from sqlalchemy import ColumnElement, and_, or_, union_all
from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.leaderboard import AROUND, TOP, Ladder, Leaderboard, Place, Reach, Scope, ladder_of, scope_for, shown_name
from qser_app.domain.people import Actor
from qser_app.domain.rewards import Board
from qser_app.models import Organisation, Person, Standing, Tally

_COLUMNS = {board: getattr(Standing, board) for board in Board}


def leaderboard(db: Session, *, actor: Actor, reach: Reach, board: Board) -> Leaderboard:
    """The board of the actor's organisation, department, or of everyone; without rows when too few stand on it."""
    scope = scope_for(actor, reach)
    ladder = _ladder(db, scope, board)
    found = Leaderboard(ladder, ())
    return found if found.too_few else Leaderboard(ladder, _top(db, scope, board, ladder))


def own_place(db: Session, *, actor: Actor, board: Board, ladder: Ladder) -> Place | None:
    """Where the actor stands; None for those who are hidden or have no standing yet."""
    mine = select(col(Standing.person_id), _COLUMNS[board].label("value"))
    row = db.exec(_names(mine.where(Standing.person_id == actor.person_id, col(Standing.visible)).subquery())).first()
    return None if row is None else _place(row, ladder)


def around(db: Session, *, actor: Actor, reach: Reach, board: Board, ladder: Ladder) -> tuple[Place, ...]:
    """The actor between the two above and the two below; empty for the hidden and on boards of too few."""
    scope = scope_for(actor, reach)
    mine = own_place(db, actor=actor, board=board, ladder=ladder)
    if mine is None or Leaderboard(ladder, ()).too_few:
        return ()
    near = _near(scope, _COLUMNS[board], mine.value, actor.person_id)
    rows = sorted(db.exec(_names(near)), key=lambda row: (row[1], row[0]), reverse=True)
    here = next(index for index, row in enumerate(rows) if row[0] == actor.person_id)
    return tuple(_place(row, ladder) for row in rows[max(0, here - AROUND) : here + AROUND + 1])


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
    ).where(Tally.organisation_id == standing.organisation_id, or_(higher, everybody))
    people, *above = db.exec(sums).one()
    if Leaderboard(Ladder((), (), people or 0), ()).too_few:
        return {}
    return {board: 1 + (more or 0) for board, more in zip(Board, above, strict=True)}


def _ladder(db: Session, scope: Scope, board: Board) -> Ladder:
    if scope.reach is Reach.DEPARTMENT:  # small enough to be counted; tallies are kept for organisations and everyone
        column = _COLUMNS[board]
        counts = select(column, func.count()).where(_within(scope), col(Standing.visible)).group_by(column)
        return ladder_of([(value, people) for value, people in db.exec(counts)])
    tallies = select(Tally.value, Tally.people).where(Tally.organisation_id == (scope.organisation_id or 0), Tally.board == board)
    return ladder_of([(value, people) for value, people in db.exec(tallies)])


def _top(db: Session, scope: Scope, board: Board, ladder: Ladder) -> tuple[Place, ...]:
    column = _COLUMNS[board]
    highest = _standings(scope, column).order_by(column.desc(), col(Standing.person_id).desc()).limit(TOP).subquery()
    rows = sorted(db.exec(_names(highest)), key=lambda row: (row[1], row[0]), reverse=True)
    return tuple(_place(row, ladder) for row in rows)


def _standings(scope: Scope, column: Any) -> Any:
    return select(col(Standing.person_id), column.label("value")).where(col(Standing.visible), _within(scope))


def _near(scope: Scope, column: Any, mine: int, person_id: int) -> Any:
    """The nearest on either side: first those with the same value, by number, then those with more or less.

    Four short walks along the index. One comparison of (value, number) pairs walks through everybody who shares the value.
    """
    number, base = col(Standing.person_id), _standings(scope, column)
    walks = (
        base.where(column == mine, number >= person_id).order_by(number).limit(AROUND + 1),
        base.where(column == mine, number < person_id).order_by(number.desc()).limit(AROUND),
        base.where(column > mine).order_by(column, number).limit(AROUND),
        base.where(column < mine).order_by(column.desc(), number.desc()).limit(AROUND),
    )
    return union_all(*[select(walk.subquery()) for walk in walks]).subquery()


def _names(standings: Any) -> Any:
    """(person, value, name, chosen privacy, default privacy) of a few standings."""
    return (
        columns(standings.c.person_id, standings.c.value, Person.name, Person.privacy, Organisation.default_privacy)
        .join(Person, col(Person.id) == standings.c.person_id)
        .join(Organisation, col(Organisation.id) == col(Person.organisation_id))
    )


def _within(scope: Scope) -> ColumnElement[bool]:
    if scope.department_id is not None:
        return col(Standing.department_id) == scope.department_id
    return col(Standing.visible).is_(True) if scope.organisation_id is None else col(Standing.organisation_id) == scope.organisation_id


def _place(row: Any, ladder: Ladder) -> Place:
    person_id, value, name, chosen, default = row
    return Place(ladder.rank(value), person_id, shown_name(name, chosen, default), value)
