"""Tallies of the boards: how many visible people stand at each value, moved with every standing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import delete, text
from sqlmodel import Session, col, func

from qser_app.db import columns
from qser_app.db_upserts import Change, Upsert
from qser_app.domain.leaderboard_periods import ALL_TIME, is_month
from qser_app.domain.rewards import Board
from qser_app.models import PeriodStanding, Standing, Tally

EVERYONE = 0
NO_COURSE = 0
_LOCK = 871_002
_TALLY = Upsert(Tally, on=("organisation_id", "course_id", "period", "board", "value"), changes={"people": Change.ADDED_TO})


class Place(NamedTuple):
    """One place on one board; organisation 0 is everyone's, course 0 every course's, period 0 that of all time."""

    organisation_id: int
    course_id: int
    period: int
    board: Board
    value: int


def one_at_a_time(db: Session) -> None:
    """Let no other transaction reckon rewards until this one ends.

    SQLite has one writer anyway. On PostgreSQL two transactions that move the same tallies in another order would
    wait for each other for ever; a lock of a millisecond costs less than finding that out.
    """
    if db.get_bind().dialect.name == "postgresql":
        db.connection().execute(text("select pg_advisory_xact_lock(:key)"), {"key": _LOCK})


def board_values(standing: Standing) -> frozenset[Place]:
    """The places a person takes for all time: one on each board of the organisation and of everyone; none when not visible."""
    if not standing.visible:
        return frozenset()
    scopes = (EVERYONE, standing.organisation_id)
    return frozenset(Place(scope, NO_COURSE, ALL_TIME, board, getattr(standing, board)) for scope in scopes for board in Board)


def period_values(line: PeriodStanding) -> frozenset[Place]:
    """The places a person takes in a period. Only months are everyone's: seasons, and people of a course, are an organisation's."""
    if not line.visible:
        return frozenset()
    if line.course_id:
        return frozenset({Place(line.organisation_id, line.course_id, line.period, Board.POINTS, line.points)})
    scopes = (EVERYONE, line.organisation_id) if is_month(line.period) else (line.organisation_id,)
    return frozenset(Place(scope, NO_COURSE, line.period, board, getattr(line, board)) for scope in scopes for board in Board)


def move_tallies(db: Session, before: Iterable[Place], after: Iterable[Place]) -> None:
    """Take a person from the places ``before`` to the places ``after``."""
    left, taken = set(before), set(after)
    moves = Counter(dict.fromkeys(taken - left, 1))
    moves.subtract(left - taken)
    move_together(db, moves)


def move_together(db: Session, moves: Mapping[Place, int]) -> None:
    """Let places gain or lose (below 0) so many people."""
    rows = [{**place._asdict(), "people": step} for place, step in moves.items() if step]
    if rows:
        _TALLY.into(db, rows)


def tally_anew(db: Session, organisation_id: int, *, period: int | None = None) -> None:
    """Count the people of an organisation again, in one period or in all: after what moved many of them at once."""
    before, after = kept_tallies(db, organisation_id, period=period), due_tallies(db, organisation_id, period=period)
    after.subtract(before)
    move_together(
        db, dict(after) | {place._replace(organisation_id=EVERYONE): step for place, step in after.items() if _is_everyones(place)}
    )


def rewrite_tallies(db: Session) -> None:
    """Count everybody again."""
    db.exec(delete(Tally))
    move_together(db, due_tallies(db))


def kept_tallies(db: Session, organisation_id: int | None = None, *, period: int | None = None) -> Counter[Place]:
    """What the tallies say, of one organisation or of the whole house."""
    rows = columns(Tally.organisation_id, Tally.course_id, Tally.period, Tally.board, Tally.value, Tally.people)
    rows = rows.where(*_narrowed(Tally, organisation_id, period))
    return Counter({Place(*row[:5]): row[5] for row in db.execute(rows) if row[5]})


def due_tallies(db: Session, organisation_id: int | None = None, *, period: int | None = None) -> Counter[Place]:
    """What the tallies should say: everybody counted, in one statement a board."""
    due: Counter[Place] = Counter()
    for place, people in _counted(db, organisation_id, period):
        due[place] += people
        if organisation_id is None and _is_everyones(place):
            due[place._replace(organisation_id=EVERYONE)] += people
    return due


def _is_everyones(place: Place) -> bool:
    return place.course_id == NO_COURSE and place.period >= ALL_TIME


def _counted(db: Session, organisation_id: int | None, period: int | None) -> Iterator[tuple[Place, int]]:
    for board in Board:
        value = getattr(Standing, board)
        if period in (None, ALL_TIME):
            rows = columns(Standing.organisation_id, value, func.count()).where(*_narrowed(Standing, organisation_id, None))
            for home, points, people in db.execute(rows.where(col(Standing.visible)).group_by(col(Standing.organisation_id), value)):
                yield Place(home, NO_COURSE, ALL_TIME, board, points), people
        line, value = PeriodStanding, getattr(PeriodStanding, board)
        within = (col(line.organisation_id), col(line.course_id), col(line.period), value)
        rows = columns(*within, func.count()).where(*_narrowed(line, organisation_id, period), col(line.visible)).group_by(*within)
        rows = rows if board is Board.POINTS else rows.where(line.course_id == NO_COURSE)
        for home, course_id, when, points, people in db.execute(rows):
            yield Place(home, course_id, when, board, points), people


def _narrowed(table: Any, organisation_id: int | None, period: int | None) -> list[Any]:
    wanted = [] if organisation_id is None else [table.organisation_id == organisation_id]
    return wanted if period is None else [*wanted, table.period == period]
