"""Phrases, numbers and dates as vars that follow the reader's language in the browser."""

from typing import Any

import reflex as rx
from reflex.utils.imports import ImportVar
from reflex.vars import VarData

from qser_app.i18n.catalogue_parts import COMMON, part_of

_DATA = VarData(
    imports={"$/public/words": [ImportVar(tag="useWords", install=False)]},
    hooks={"const words = useWords();": None},
)

language = rx.Var("words.language", _var_type=str, _var_data=_DATA)
# The phrases themselves, for a component that speaks while nobody asks the server: (key, gaps) to text.
say = rx.Var("words.t", _var_data=_DATA)


def _call(function: str, *arguments: Any, brings: VarData | None = None) -> rx.Var[str]:
    parts = [rx.Var.create(each) for each in arguments]
    data = VarData.merge(_DATA, brings, *(part._get_all_var_data() for part in parts))
    return rx.Var(f"words.{function}({', '.join(str(part) for part in parts)})", _var_type=str, _var_data=data)


def _with_its_part(key: str) -> VarData | None:
    """The page that says ``key`` loads the part of the catalogue that holds it."""
    part = part_of(key)
    return None if part == COMMON else VarData(imports={"": [ImportVar(tag=f"$/public/phrases/{part}", install=False)]})


def t(key: str, **gaps: Any) -> rx.Var[str]:
    """The phrase ``key`` in the reader's language, its gaps filled. Unknown keys fail the build."""
    return _call("t", key, *([gaps] if gaps else []), brings=_with_its_part(key))


def t_of(key: rx.Var[str] | Any, gaps: Any = None) -> rx.Var[str]:
    """The phrase whose key only the server knows (a code it sent); an empty key is an empty text.

    A key of a part that no phrase of the page belongs to is fetched when it comes.
    """
    return _call("t", key, {} if gaps is None else gaps)


def number(value: Any, **options: Any) -> rx.Var[str]:
    """A number as the reader's language writes it (``Intl.NumberFormat`` options)."""
    return _call("number", value, options)


def ordinal(value: Any) -> rx.Var[str]:
    """A place among others as the reader's language writes it: 1st, 1η, 1.º."""
    return _call("ordinal", value)


def listed(parts: Any) -> rx.Var[str]:
    """Several things as one text, as the reader's language lists them: 3, 7 and 9."""
    return _call("listed", parts)


def how_many(rows: Any) -> Any:
    """The length of a list var."""
    return rows.length()


def country(code: Any) -> rx.Var[str]:
    """The name of a country by its two letters."""
    return _call("country", code)


def in_own(said: Any) -> Any:
    """What the server says in every language, in the reader's."""
    return said.get(language.to(str), "")


def when(moment: Any, style: str = "day") -> rx.Var[str]:
    """A moment (ISO 8601) in the reader's language and time zone; styles: day, short, axis, moment, clock, weekday, month."""
    return _call("when", moment, style)


def ago(moment: Any) -> rx.Var[str]:
    """How long ago a moment (ISO 8601) was."""
    return _call("ago", moment)


def choose_language(code: str | rx.Var[str]) -> rx.Var[Any]:
    """What a language control does in the browser: switch at once, without the server."""
    return rx.Var(f"(() => words.chooseLanguage({rx.Var.create(code)!s}))", _var_data=_DATA).to(rx.EventChain)
