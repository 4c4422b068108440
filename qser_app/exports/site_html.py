"""HTML written in Python, as the pages of the app are: elements from functions, and no text that is not escaped."""

from collections.abc import Callable, Iterable
from html import escape
from typing import Any

Piece = Any  # what may stand in an element: Html, text, a number, None, or a list of these
_VOID = {"area", "br", "hr", "img", "input", "link", "meta"}
# SVG minds capitals; everything else is written with a hyphen.
_AS_WRITTEN = {"view_box": "viewBox", "class_name": "class", "html_for": "for", "date_time": "datetime", "xml__lang": "xml:lang"}


class Html(str):
    """Markup that is safe to send: made by ``el``, or cleaned before (adapters/content_markdown.py)."""

    __slots__ = ()


def el(name: str, /, *children: Piece, **attributes: Any) -> Html:
    """An element. ``True`` writes an attribute without a value, ``None`` and ``False`` leave it out."""
    opening = f"<{name}{''.join(_attribute(each, value) for each, value in attributes.items())}>"
    return Html(opening if name in _VOID else f"{opening}{together(children)}</{name}>")


def together(pieces: Iterable[Piece]) -> Html:
    """Pieces one after the other."""
    return Html("".join(_written(piece) for piece in pieces))


def _written(piece: Piece) -> str:
    if piece is None or piece is False:
        return ""
    if isinstance(piece, Html):
        return piece
    if isinstance(piece, list | tuple):
        return together(piece)
    return escape(str(piece), quote=False)


def _attribute(name: str, value: Any) -> str:
    if value is None or value is False:
        return ""
    written = _AS_WRITTEN.get(name) or name.rstrip("_").replace("_", "-")
    return f" {written}" if value is True else f' {written}="{escape(str(value))}"'


class _Elements:
    """``h.p("words", class_name="lead")`` is ``el("p", ...)``."""

    def __getattr__(self, name: str) -> Callable[..., Html]:
        tag = name.rstrip("_")

        def make(*children: Piece, **attributes: Any) -> Html:
            return el(tag, *children, **attributes)

        return make


h = _Elements()
