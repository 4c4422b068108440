"""What authors write: the words of a course, a module or a unit in one language, as drafts and as versions."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, cast

from qser_app.domain.people import Language
from qser_app.domain.refusals import BadInput, Refusal, is_storable

LONGEST_TITLE, LONGEST_SUMMARY, LONGEST_BODY = 300, 1000, 60_000
MOST_SOURCES, LONGEST_SOURCE, LONGEST_NOTE = 60, 500, 300
_DAYS = ("as_of", "review")


class TextOf(StrEnum):
    """What a text belongs to."""

    COURSE = "course"
    MODULE = "module"
    UNIT = "unit"


class VersionKind(StrEnum):
    """How a version came about: published here, brought in with a folder, or kept while somebody was writing."""

    PUBLISHED = "published"
    IMPORTED = "imported"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class TextId:
    """One text: whose, and in which language."""

    of: TextOf
    id: int
    language: Language

    @property
    def name(self) -> str:
        """The text in one word, for topics and addresses."""
        return f"{self.of}:{self.id}:{self.language}"

    def in_language(self, language: Language) -> "TextId":
        """The same text in another language."""
        return replace(self, language=language)


@dataclass(frozen=True, slots=True)
class Words:
    """A text as it is written; ``sources`` one a line, days as ISO or as far as somebody has typed them."""

    title: str = ""
    summary: str = ""
    body: str = ""
    sources: list[str] = field(default_factory=list[str])
    as_of: str = ""
    review: str = ""

    def as_document(self) -> dict[str, Any]:
        """The words as they are stored and sent."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being written. ``revision`` grows with every save; ``behind``: the published text has changed since it began."""

    words: Words
    revision: int = 0
    is_open: bool = False
    behind: bool = False
    written_by: str = ""
    written_at: str = ""


@dataclass(frozen=True, slots=True)
class Save:
    """What an author typed into the draft of ``revision``; ``operation`` names the save, so that repeating it is harmless.

    ``after`` names saves of the same page that were never answered: where one of them arrived, this one follows it.
    """

    words: Words
    revision: int
    operation: str
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Release:
    """What an author publishes: the draft of ``revision`` in place of ``version``.

    ``is_up_to_date``: a translation says what its source now says.
    """

    revision: int
    version: int
    note: str = ""
    is_up_to_date: bool = True


@dataclass(frozen=True, slots=True)
class Origin:
    """How a version came about, when, and by whom (None: an operator with a folder)."""

    kind: VersionKind
    at: datetime
    by: int | None = None
    note: str = ""


class TextChanged(Refusal):
    """Somebody else has saved since; nothing was overwritten. ``theirs`` is what stands there now."""

    code = "text-changed"

    def __init__(self, theirs: Draft) -> None:
        super().__init__()
        self.theirs = theirs


class PublishedMeanwhile(Refusal):
    """The text was published by somebody else, or its draft changed, after the author last saw it."""

    code = "text-published-meanwhile"


class BadText(Refusal):
    """The text cannot be published as it is; ``errors``: the phrase of each field that is wrong, by its name."""

    code = "bad-text"

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__()
        self.errors = dict(errors)


class TextTooLong(Refusal):
    """More than a text may hold; gaps: ``most``, in characters."""

    code = "text-too-long"


def words_of(document: Any) -> Words:
    """The words that a browser sent, or a row holds. Raises BadInput for what is no text, TextTooLong for what no page could hold."""
    if not isinstance(document, dict):
        raise BadInput
    given = cast("dict[str, Any]", document)
    texts = {name: _text(given.get(name, "")) for name in ("title", "summary", "body", *_DAYS)}
    sources = given.get("sources", [])
    if not isinstance(sources, list):
        raise BadInput
    lines = (" ".join(_text(each).split()) for each in cast("list[Any]", sources))
    words = Words(**texts, sources=[line for line in lines if line])
    _check_length(words)
    return words


def _text(value: Any) -> str:
    if not isinstance(value, str) or not is_storable(value):
        raise BadInput
    return value.replace("\r\n", "\n").replace("\r", "\n")


def _check_length(words: Words) -> None:
    limits = {"title": LONGEST_TITLE, "summary": LONGEST_SUMMARY, "body": LONGEST_BODY, "as_of": 40, "review": 40}
    for name, most in limits.items():
        if len(getattr(words, name)) > most:
            raise TextTooLong(most=most)
    if len(words.sources) > MOST_SOURCES or any(len(source) > LONGEST_SOURCE for source in words.sources):
        raise TextTooLong(most=LONGEST_SOURCE)


def errors_of(words: Words) -> dict[str, str]:
    """Why the words cannot be shown to learners yet: the phrase of each field that is wrong."""
    errors = {} if words.title.strip() else {"title": "author-error-title"}
    return errors | {name: "author-error-day" for name in _DAYS if not _is_day(getattr(words, name))}


def _is_day(text: str) -> bool:
    try:
        return not text or date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class TextMistake:
    """Something in the body that its author must mend: the phrase, its gaps, and the line counted from 1.

    ``problem``: of a case, what is wrong with it.
    """

    code: str = ""
    line: int = 0
    detail: str = ""
    problem: str = ""


def pieces_of(body: str) -> list[str]:
    """The body in pieces that are translated one by one: paragraphs, lists, tables, headings and the lines of blocks.

    Joined with an empty line between them they are the body again, but for empty lines at its ends or more than one in a row.
    """
    pieces: list[list[str]] = [[]]
    fence = ""
    for line in body.split("\n"):
        mark = line.lstrip()[:3]
        if mark in ("```", "~~~"):
            fence = "" if fence == mark else fence or mark
        if line.strip() or fence:
            pieces[-1].append(line)
        elif pieces[-1]:
            pieces.append([])
    return ["\n".join(piece) for piece in pieces if piece]


def body_of(pieces: list[str]) -> str:
    """The body that the pieces make."""
    return "\n\n".join(piece.strip("\n") for piece in pieces if piece.strip())
