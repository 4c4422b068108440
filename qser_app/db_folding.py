"""Text as it is searched and put in order, in SQL: without accents, tonos and case, on both databases.

Neither does so by itself: SQLite knows the case of A to Z alone, PostgreSQL's depends on how it was installed. There ICU's root
collation helps, which every package of it brings: names come in order in the time of a plain sort.
"""

import functools
from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, String, text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlmodel import Session

from qser_app.domain.courses import fold

FOLDED = "folded"
_MOST_KEPT = 1 << 16  # a list is put in order anew for every page, and names are the same each time
_COLLATION = "und-x-icu"
_ICU = f'COLLATE "{_COLLATION}"'
# What stands beside its letter once letter and accent are apart (Unicode's NFD), in the languages of Europe; the iota below, too.
_MARKS = "".join(map(chr, (*range(0x300, 0x305), *range(0x306, 0x309), *range(0x30A, 0x30D), 0x313, 0x314, 0x327, 0x328, 0x342, 0x345)))


class _Folded(FunctionElement[str]):
    name = FOLDED
    type = String()
    inherit_cache = True


@compiles(_Folded)
def _called(element: Any, compiler: Any, **options: Any) -> str:
    return f"{element.name}({compiler.process(element.clauses, **options)})"


@compiles(_Folded, "postgresql")
def _translated(element: Any, compiler: Any, **options: Any) -> str:
    plain = f"lower(normalize({compiler.process(element.clauses, **options)}, NFD) {_ICU})"
    return f"""(replace(translate({plain}, 'ς{_MARKS}', 'σ'), 'ß', 'ss') COLLATE "C")"""


class _InOrder(_Folded):
    inherit_cache = True


@compiles(_InOrder, "postgresql")
def _collated(element: Any, compiler: Any, **options: Any) -> str:
    return f"({compiler.process(element.clauses, **options)} {_ICU})"


@functools.lru_cache(maxsize=_MOST_KEPT)
def fold_text(said: str | None) -> str | None:
    """``fold`` for SQLite, which is told nothing of missing values."""
    return None if said is None else fold(said)


def missing_of_letters(db: Session) -> Iterator[str]:
    """What this database lacks of what searching and listing by name needs, in the words of whoever runs it."""
    if db.get_bind().dialect.name != "postgresql":
        return
    if db.execute(text("show server_encoding")).scalar_one() != "UTF8":
        yield "the encoding UTF8"
    if not db.execute(text("select count(*) from pg_collation where collname = :name"), {"name": _COLLATION}).scalar_one():
        yield f"ICU's collation {_COLLATION} (a build with ICU)"


def alphabetically(column: Any) -> ColumnElement[Any]:
    """A column to put rows in order by."""
    return _InOrder(column)


def holds(part: str, *wanted: Any) -> ColumnElement[bool]:
    """That one of the columns holds ``part``, whatever the accents and case of either."""
    first, *others = (_Folded(each).contains(fold(part), autoescape=True) for each in wanted)
    return functools.reduce(lambda found, each: found | each, others, first)
