"""A case's text as clean HTML: read in its own format, its Markdown rendered piece by piece as a lesson's is."""

from collections.abc import Callable

from qser_app.adapters.content_markdown import Mistake, Shown, render
from qser_app.domain.cases_text import parse
from qser_app.domain.cases_words import joined


def render_case(text: str, shown: Callable[[str, int], Shown], link: Callable[[str, int], object]) -> str:
    """Clean HTML of every piece of the case, as domain/cases_words.py takes it apart. Raises BadCase and Mistake.

    ``shown`` and ``link`` are those of ``render``; lines are counted in the whole text.
    """
    case, made = parse(text), list[tuple[str, str]]()
    for place, piece in case.pieces():
        before = piece.line - 1
        try:
            html = render(
                piece.text,
                lambda address, at, before=before: shown(address, before + at),
                lambda address, at, before=before: link(address, before + at),
            )
        except Mistake as mistake:
            raise Mistake(mistake.reason, before + mistake.line, mistake.detail) from mistake
        made.append((place, html))
    return joined(made)
