"""Tallies of the boards: how many visible people stand at each value, moved with every standing."""

from collections import Counter

from sqlalchemy import text
from sqlmodel import Session

from qser_app.db_upserts import Change, Upsert
from qser_app.domain.rewards import Board
from qser_app.models import Standing, Tally

EVERYONE = 0
_LOCK = 871_002
_TALLY = Upsert(Tally, on=("organisation_id", "board", "value"), changes={"people": Change.ADDED_TO})
# One place on one board: organisation (0 for everyone), board, value.
Place = tuple[int, Board, int]


def one_at_a_time(db: Session) -> None:
    """Let no other transaction reckon rewards until this one ends.

    SQLite has one writer anyway. On PostgreSQL two transactions that move the same tallies in another order would
    wait for each other for ever; a lock of a millisecond costs less than finding that out.
    """
    if db.get_bind().dialect.name == "postgresql":
        db.connection().execute(text("select pg_advisory_xact_lock(:key)"), {"key": _LOCK})


def board_values(standing: Standing) -> frozenset[Place]:
    """The places a person takes: one on each board of the organisation and of everyone; none when not visible."""
    if not standing.visible:
        return frozenset()
    return frozenset((scope, board, getattr(standing, board)) for scope in (EVERYONE, standing.organisation_id) for board in Board)


def move_tallies(db: Session, before: frozenset[Place], after: frozenset[Place]) -> None:
    """Take a person from the places ``before`` to the places ``after``."""
    moves = Counter(after - before)
    moves.subtract(before - after)
    move_together(db, moves)


def move_together(db: Session, moves: Counter[Place]) -> None:
    """Let places gain or lose (below 0) so many people."""
    rows = [
        {"organisation_id": scope, "board": board, "value": value, "people": step} for (scope, board, value), step in moves.items() if step
    ]
    if rows:
        _TALLY.into(db, rows)
