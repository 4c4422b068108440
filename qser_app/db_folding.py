"""Text as it is searched and put in order, in SQL: without accents, tonos and case, the same on both databases.

Neither folds Greek by itself: SQLite knows the case of A to Z alone, PostgreSQL's depends on how it was installed.
"""

import functools
from typing import Any

from sqlalchemy import ColumnElement, String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from qser_app.domain.courses import fold

FOLDED = "folded"
_MOST_KEPT = 1 << 16  # a list is put in order anew for every page, and names are the same each time
_LETTERS = (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x370, 0x460), *range(0x1E00, 0x2000))
_PLAIN = {chr(each): plain for each in _LETTERS if len(plain := fold(chr(each))) == 1 and plain != chr(each)}
_MARKS = "".join(map(chr, range(0x300, 0x370)))  # accents that stand beside their letters: nothing takes their place


class _Folded(FunctionElement[str]):
    name = FOLDED
    type = String()
    inherit_cache = True


@compiles(_Folded)
def _called(element: Any, compiler: Any, **options: Any) -> str:
    return f"{element.name}({compiler.process(element.clauses, **options)})"


@compiles(_Folded, "postgresql")
def _translated(element: Any, compiler: Any, **options: Any) -> str:
    plain = compiler.process(element.clauses, **options)
    for sharp in "ßẞ":
        plain = f"replace({plain}, '{sharp}', 'ss')"
    return f"""(translate({plain}, '{"".join(_PLAIN)}{_MARKS}', '{"".join(_PLAIN.values())}') COLLATE "C")"""


@functools.lru_cache(maxsize=_MOST_KEPT)
def fold_text(text: str | None) -> str | None:
    """``fold`` for SQLite, which is told nothing of missing values."""
    return None if text is None else fold(text)


def folded(column: Any) -> ColumnElement[Any]:
    """A column as ``fold`` would write it."""
    return _Folded(column)


def holds(part: str, *wanted: Any) -> ColumnElement[bool]:
    """That one of the columns holds ``part``, whatever the accents and case of either."""
    first, *others = (folded(each).contains(fold(part), autoescape=True) for each in wanted)
    return functools.reduce(lambda found, each: found | each, others, first)
