"""Courses, modules and units as people see them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from html import escape, unescape
from typing import Any

from qser_app.domain.courses_glossary import GlossarySource
from qser_app.domain.people import Language

# A course that was made of a package has a code that nobody gave it and nobody should have to read.
OWN_CODE = "P-"


class UnitKind(StrEnum):
    """What a unit is made of."""

    LESSON = "lesson"
    QUIZ = "quiz"
    SCORM = "scorm"


class CourseStatus(StrEnum):
    """Whether a course can be taken."""

    DRAFT = "draft"
    PUBLISHED = "published"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class TextSource:
    """The words of one language: ``body`` as an author wrote it, ``html`` as it is shown; dates are ISO days or empty."""

    title: str
    summary: str = ""
    body: str = ""
    html: str = ""
    sources: tuple[str, ...] = ()
    as_of: str = ""
    review: str = ""


@dataclass(frozen=True, slots=True)
class UnitSource:
    """A unit in a course folder; the source language always stands in ``texts``."""

    key: str
    kind: UnitKind
    minutes: int
    options: Mapping[str, Any]
    texts: Mapping[Language, TextSource]


@dataclass(frozen=True, slots=True)
class BankSource:
    """A question bank in one language, as GIFT text."""

    file: str
    text: str


@dataclass(frozen=True, slots=True)
class ModuleSource:
    """A module in a course folder."""

    key: str
    texts: Mapping[Language, TextSource]
    units: tuple[UnitSource, ...]
    banks: Mapping[Language, BankSource]


@dataclass(frozen=True, slots=True)
class MediaSource:
    """A picture of a course, known by the SHA-256 of its bytes."""

    sha256: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class CourseSource:
    """A course folder, read whole; the first language is the source language.

    ``files``: the SHA-256 of each picture by its path in the folder (``module-1/figures/map.el.svg``).
    """

    code: str
    languages: tuple[Language, ...]
    licence: str
    texts: Mapping[Language, TextSource]
    modules: tuple[ModuleSource, ...]
    media: tuple[MediaSource, ...]
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    glossaries: Mapping[Language, GlossarySource] = field(default_factory=dict[Language, GlossarySource])


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, counted in texts, units, modules and questions."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    retired: int = 0

    def __add__(self, other: "ImportReport") -> "ImportReport":
        return ImportReport(
            self.created + other.created, self.updated + other.updated, self.unchanged + other.unchanged, self.retired + other.retired
        )


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
