"""Leaderboards as they are looked at: the top, the ladder, and one's own surroundings."""

from typing import Any

from sqlalchemy import ColumnElement, and_, or_, tuple_
from sqlmodel import Session, col, func, select

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


def own_value(db: Session, *, actor: Actor, board: Board) -> int | None:
    """What the actor has on the board; None for those who are hidden or have no standing yet."""
    return db.exec(select(_COLUMNS[board]).where(Standing.person_id == actor.person_id, col(Standing.visible))).first()


def around(db: Session, *, actor: Actor, reach: Reach, board: Board, ladder: Ladder) -> tuple[Place, ...]:
    """The actor between the two above and the two below; empty for the hidden and on boards of too few."""
    scope, column = scope_for(actor, reach), _COLUMNS[board]
    mine = own_value(db, actor=actor, board=board)
    if mine is None or Leaderboard(ladder, ()).too_few:
        return ()
    place, here = tuple_(column, col(Standing.person_id)), tuple_(mine, actor.person_id)
    above = db.exec(_people(scope, column).where(place >= here).order_by(column, col(Standing.person_id)).limit(AROUND + 1)).all()
    below = db.exec(_people(scope, column).where(place < here).order_by(column.desc(), col(Standing.person_id).desc()).limit(AROUND)).all()
    return tuple(_place(row, ladder) for row in (*reversed(above), *below))


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
    rows = db.exec(_people(scope, column).order_by(column.desc(), col(Standing.person_id).desc()).limit(TOP))
    return tuple(_place(row, ladder) for row in rows)


def _people(scope: Scope, column: Any) -> Any:
    return (
        select(Standing.person_id, column, Person.name, Person.privacy, Organisation.default_privacy)
        .join(Person, col(Person.id) == col(Standing.person_id))
        .join(Organisation, col(Organisation.id) == col(Person.organisation_id))
        .where(col(Standing.visible), _within(scope))
    )


def _within(scope: Scope) -> ColumnElement[bool]:
    if scope.department_id is not None:
        return col(Standing.department_id) == scope.department_id
    return col(Standing.organisation_id) == scope.organisation_id if scope.organisation_id is not None else col(Standing.visible)


def _place(row: Any, ladder: Ladder) -> Place:
    person_id, value, name, chosen, default = row
    return Place(ladder.rank(value), person_id, shown_name(name, chosen, default), value)
