"""A glossary as its authors look after it: what a term says in one language, what may be wrong with it, and how far each language is."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from qser_app.domain.courses_editor import Choice, Translation
from qser_app.domain.people import Language
from qser_app.domain.refusals import BadInput, Refusal, is_storable

LONGEST_NAME, LONGEST_SOURCE, LONGEST_MEANING = 200, 500, 4000
MOST_NAMES = 20
NOBODY = Choice("", "")


class TermChangeKind(StrEnum):
    """How a term, or the days of a glossary, came to stand as they do."""

    WRITTEN = "written"
    IMPORTED = "imported"
    RETIRED = "retired"
    RESTORED = "restored"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class TermWords:
    """What a term says in one language; ``see`` holds keys of other terms."""

    name: str = ""
    also: list[str] = field(default_factory=list[str])
    source: str = ""
    see: list[str] = field(default_factory=list[str])
    body: str = ""

    def as_document(self) -> dict[str, Any]:
        """The words as they are stored."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class TermId:
    """A term of a course, by its code, in one language; an empty key: one that is about to be added."""

    code: str
    key: str
    language: Language


@dataclass(frozen=True, slots=True)
class LookedFor:
    """Which terms are listed: those that speak of all the words, and those that one language lacks or has behind their source."""

    words: str = ""
    lacking: Language | None = None


EVERYTHING = LookedFor()


@dataclass(frozen=True, slots=True)
class TermSave:
    """What an author wrote on top of ``revision`` (0: there was nothing in this language)."""

    words: TermWords
    revision: int = 0


@dataclass(frozen=True, slots=True)
class TheirTerm:
    """What somebody else has saved meanwhile; ``by`` is empty where a folder brought it."""

    words: TermWords = TermWords()
    revision: int = 0
    by: str = ""
    retired: bool = False


class TermChanged(Refusal):
    """Somebody else has changed the term since; nothing was overwritten."""

    code = "term-changed"

    def __init__(self, theirs: TheirTerm) -> None:
        super().__init__()
        self.theirs = theirs


class BadTerm(Refusal):
    """The term cannot be shown as it is; ``errors``: the phrase of each field that is wrong, ``detail`` what a phrase is about."""

    code = "bad-term"

    def __init__(self, errors: Mapping[str, str], detail: str = "") -> None:
        super().__init__()
        self.errors, self.detail = dict(errors), detail


class TermInUse(Refusal):
    """Texts link to the term; gaps: ``texts``, the names of the first few, and ``count``."""

    code = "term-in-use"


class BadReviewDay(Refusal):
    """The next day to read a glossary again must lie ahead."""

    code = "review-day"


@dataclass(frozen=True, slots=True)
class GlossaryLanguage:
    """A glossary in one language: its days (ISO, or empty), and how many terms it lacks or has behind their source."""

    language: str
    exists: bool
    as_of: str
    review: str
    due: bool
    overdue: bool
    lacking: int
    stale: int


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term in the list: its name, in which ``language`` that is, and its state in every language of the course."""

    key: str
    name: str
    language: str
    states: list[Translation]


@dataclass(frozen=True, slots=True)
class GlossaryDesk:
    """A course's glossary with everything that its authors have to know. ``terms`` are those that were looked for, of ``total``;
    ``retired`` can come back.
    """

    course: str = ""
    total: int = 0
    title: str = ""
    title_language: str = "en"
    source_language: str = "en"
    owner: str = ""
    languages: list[GlossaryLanguage] = field(default_factory=list[GlossaryLanguage])
    terms: list[TermRow] = field(default_factory=list[TermRow])
    retired: list[TermRow] = field(default_factory=list[TermRow])


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A change of a term: how it came about, by whom (empty: a folder), when, and what the term said from then on."""

    id: int
    kind: str
    by: str
    at: str
    name: str
    body: str


@dataclass(frozen=True, slots=True)
class EntryPage:
    """One term in one language; ``key`` empty: a new one. ``source``: what a translation is made from.

    ``on``: the next term that this language lacks or has behind its source.
    """

    course: str = ""
    key: str = ""
    language: str = "en"
    source_language: str = "en"
    title: str = ""
    title_language: str = "en"
    words: TermWords = TermWords()
    html: str = ""
    revision: int = 0
    stale: bool = False
    retired: bool = False
    source: TermWords = TermWords()
    states: list[Translation] = field(default_factory=list[Translation])
    others: list[Choice] = field(default_factory=list[Choice])
    changes: list[ChangeLine] = field(default_factory=list[ChangeLine])
    on: Choice = NOBODY


def term_words(name: str, also: str, source: str, see: list[str], body: str) -> TermWords:
    """The words as somebody typed them: lines are made one, other names stand between commas. Raises BadInput."""
    if not all(is_storable(text) for text in (name, also, source, body, *see)):
        raise BadInput
    names = [each for word in also.replace("\n", ",").split(",") if (each := _line(word))]
    plain = body.replace("\r\n", "\n").replace("\r", "\n").strip()
    return TermWords(_line(name), list(dict.fromkeys(names)), _line(source), list(dict.fromkeys(see)), plain)


def words_in(document: Mapping[str, Any]) -> TermWords:
    """The words that a row of changes holds."""
    return TermWords(**{name: document[name] for name in ("name", "also", "source", "see", "body")})


def term_errors(words: TermWords) -> dict[str, str]:
    """Why the words cannot be shown: the phrase of each field that is wrong."""
    lines = words.body.split("\n")
    wrong = [
        ("name", not words.name, "glossary-error-name"),
        ("name", len(words.name) > LONGEST_NAME, "glossary-error-name-long"),
        ("also", len(words.also) > MOST_NAMES or any(len(each) > LONGEST_NAME for each in words.also), "glossary-error-also"),
        ("source", not words.source, "glossary-error-source"),
        ("source", len(words.source) > LONGEST_SOURCE, "glossary-error-source-long"),
        ("body", not words.body, "glossary-error-body"),
        ("body", len(words.body) > LONGEST_MEANING, "glossary-error-body-long"),
        # In the files a heading begins the next term.
        ("body", any(line.startswith("#") for line in lines), "glossary-error-heading"),
    ]
    return {name: phrase for name, is_wrong, phrase in wrong if is_wrong}


def term_state(revision: int, made_from: int, *, is_source: bool, newest: int) -> str:
    """How a term stands in a language: source, missing (``revision`` 0), stale or published."""
    if not revision:
        return "missing"
    if is_source:
        return "source"
    return "stale" if made_from < newest else "published"


def _line(text: str) -> str:
    return " ".join(text.split())
