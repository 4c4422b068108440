"""A course as its authors wrote it, read from a folder or put together for one (docs/content.md)."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_files import media_address
from qser_app.domain.courses_glossary import GlossarySource
from qser_app.domain.people import Language
from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.refusals import Refusal
from qser_app.domain.scorm import Package


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
    """A unit in a course folder; the source language always stands in ``texts``. ``package``: the path of a package's file."""

    key: str
    kind: UnitKind
    minutes: int
    options: Mapping[str, Any]
    texts: Mapping[Language, TextSource]
    package: str = ""


@dataclass(frozen=True, slots=True)
class ModuleSource:
    """A module in a course folder; ``questions`` is its bank in all languages."""

    key: str
    texts: Mapping[Language, TextSource]
    units: tuple[UnitSource, ...]
    questions: tuple[QuestionSource, ...] = ()


@dataclass(frozen=True, slots=True)
class MediaSource:
    """A file that texts show, known by the SHA-256 of its bytes; ``content`` is where it lies, or the bytes of a small one."""

    sha256: str
    content_type: str
    size: int
    content: bytes | Path

    @property
    def address(self) -> str:
        """Where the platform serves it."""
        return media_address(self.sha256, self.content_type)

    @property
    def path(self) -> Path:
        """Where it lies. Raises TypeError for bytes that lie nowhere yet."""
        if isinstance(self.content, bytes):
            raise TypeError
        return self.content

    @classmethod
    def of(cls, data: bytes, content_type: str) -> "MediaSource":
        """A small file that lies nowhere yet."""
        return cls(hashlib.sha256(data).hexdigest(), content_type, len(data), data)


@dataclass(frozen=True, slots=True)
class CourseSource:
    """A course folder, read whole; the first language is the source language.

    ``files``: the SHA-256 of what texts show by its path in the folder (``module-1/figures/map.el.svg``). Of each package, by its
    path in the folder: ``packages`` of a course that leaves tell where its files lie, by their names in it; ``unpacked`` of one
    that comes what it is. ``is_rehearsed``: it is only tried, and no file of it is kept.
    """

    code: str
    languages: tuple[Language, ...]
    licence: str
    texts: Mapping[Language, TextSource]
    modules: tuple[ModuleSource, ...]
    media: tuple[MediaSource, ...]
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    glossaries: Mapping[Language, GlossarySource] = field(default_factory=dict[Language, GlossarySource])
    packages: Mapping[str, Mapping[str, Path]] = field(default_factory=dict[str, Mapping[str, Path]])
    unpacked: Mapping[str, Package] = field(default_factory=dict[str, Package])
    is_rehearsed: bool = False


class CourseTaken(Refusal):
    """The code belongs to a course of somebody else; gaps: ``code``."""

    code = "course-taken"


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, counted in texts, units, modules and questions.

    ``kept`` names texts and questions that were changed here and stay, ``away`` what the folder no longer has and learners no longer see.
    """

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    retired: int = 0
    kept: tuple[str, ...] = ()
    away: tuple[str, ...] = ()

    def __add__(self, other: "ImportReport") -> "ImportReport":
        return ImportReport(
            self.created + other.created,
            self.updated + other.updated,
            self.unchanged + other.unchanged,
            self.retired + other.retired,
            self.kept + other.kept,
            self.away + other.away,
        )
