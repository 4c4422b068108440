"""Rows that are added, or changed where they stand: one statement, built once for each database and filled each time.

Building such a statement costs more than the database needs to carry it out, and the busiest writes of the house are of this kind.
"""

import functools
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any

from sqlalchemy import Table, bindparam, case
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import CursorResult
from sqlmodel import Session

Row = Mapping[str, Any]


class Change(Enum):
    """What becomes of a column whose row is there already."""

    REPLACED = "replaced"
    ADDED_TO = "added to"
    LATEST = "latest"  # the later of two moments; one that is missing is earlier than any


class Upsert:
    """How rows come into one table."""

    def __init__(
        self,
        table: type[Any],
        *,
        on: tuple[str, ...],
        changes: Mapping[str, Change] | None = None,
        where: Callable[[Any, Any], Any] | None = None,
        returning: str = "",
    ) -> None:
        """``on``: the unique key; without ``changes`` a row that is there stays as it is.

        ``where`` makes of (the columns, the new values) what must hold for a row to be changed.
        """
        self._table: Table = table.__table__
        self._on, self._changes, self._where, self._returning = on, changes or {}, where, returning
        self._built = functools.lru_cache(self._build)

    def into(self, db: Session, rows: Row | Sequence[Row], **parameters: Any) -> CursorResult[Any]:
        """Add or change one row, or several of the same columns; ``parameters`` are those that ``where`` asks for."""
        several = [rows] if isinstance(rows, Mapping) else list(rows)
        db.flush()  # what waits in the session comes first, as with any query
        filled = [{f"_{name}": value for name, value in row.items()} | parameters for row in several]
        built = self._built(db.get_bind().dialect.name, tuple(several[0]))
        return db.connection().execute(built, filled if len(filled) > 1 else filled[0])

    def _build(self, dialect: str, names: tuple[str, ...]) -> Any:
        columns = self._table.c
        adding: Any = (sqlite.insert if dialect == "sqlite" else postgresql.insert)(self._table)
        adding = adding.values({name: bindparam(f"_{name}", type_=columns[name].type) for name in names})
        new, key = adding.excluded, list(self._on)
        wanted = {name: _changed(how, columns[name], new[name]) for name, how in self._changes.items()}
        where = self._where(columns, new) if self._where else None
        if wanted:
            adding = adding.on_conflict_do_update(index_elements=key, set_=wanted, where=where)
        else:
            adding = adding.on_conflict_do_nothing(index_elements=key)
        return adding.returning(columns[self._returning]) if self._returning else adding


def _changed(how: Change, old: Any, new: Any) -> Any:
    if how is Change.LATEST:
        return case((new.is_(None), old), (old > new, old), else_=new)
    return new if how is Change.REPLACED else old + new
