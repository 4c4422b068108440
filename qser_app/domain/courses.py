"""Courses, modules and units as people see them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from html import escape, unescape

from qser_app.domain.people import Language

# A course that was made of a package has a code that nobody gave it and nobody should have to read.
OWN_CODE = "P-"


class UnitKind(StrEnum):
    """What a unit is made of."""

    LESSON = "lesson"
    QUIZ = "quiz"
    SCORM = "scorm"
    CASE = "case"


class CourseStatus(StrEnum):
    """Whether a course can be taken."""

    DRAFT = "draft"
    PUBLISHED = "published"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a lesson: running text, or one of the five blocks with its heading.

    ``place`` (``reflect-1``) is the same in every language, so that what a learner wrote stays where it belongs.
    """

    kind: str
    title: str
    html: str
    place: str


BLOCKS = ("callout", "flip", "reflect", "counter", "try")
_BLOCK = re.compile(r'<section data-block="([a-z]+)">\n<h3>(.*?)</h3>\n(.*?)</section>\n?', re.DOTALL)


def section(kind: str, title: str) -> str:
    """The opening of a block in a lesson's HTML; it ends with ``</section>``."""
    return f'<section data-block="{kind}">\n<h3>{escape(title)}</h3>\n'


def blocks_of(html: str) -> list[Block]:
    """A lesson's HTML taken apart again, in order."""
    found: list[Block] = []
    counts, end = Counter[str](), 0

    def add(kind: str, title: str, inner: str) -> None:
        if inner.strip() or title:
            counts[kind] += 1
            found.append(Block(kind, unescape(title), inner.strip(), f"{kind}-{counts[kind]}"))

    for match in _BLOCK.finditer(html):
        add("text", "", html[end : match.start()])
        add(*match.groups())
        end = match.end()
    add("text", "", html[end:])
    return found


def fold(text: str) -> str:
    """``text`` as it is searched: without accents, tonos and case; final sigma and sharp s become their plain letters."""
    plain = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return " ".join(plain.casefold().replace("ς", "σ").split())


def choose(available: Collection[Language], *wanted: Language) -> Language | None:
    """The first wanted language that exists, else any that does (in the order of the house)."""
    return next((each for each in (*wanted, *Language) if each in available), None)
