"""Whole pages of text by name and language, as Markdown: what is too long to be a phrase."""

import functools
import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "prose"
_FORM = re.compile(r"# (?P<title>[^\n]+)\n\n(?P<lead>[^\n#][^\n]*)\n\n(?P<body>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Prose:
    """A page: its title, one sentence on it, and the text below."""

    title: str
    lead: str
    body: str


@functools.cache
def prose(language: str, name: str) -> Prose:
    """The page ``name`` in ``language``. Raises ValueError for one that has no title and no lead."""
    found = _FORM.fullmatch((FOLDER / language / f"{name}.md").read_text(encoding="utf-8"))
    if found is None:
        raise ValueError(f"{language}/{name}.md: first a title, then a paragraph of one line, then the text")
    return Prose(found["title"], found["lead"], found["body"])
