"""News and events of the public site: what they are made of, and what keeps one from being published."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from qser_app.domain.courses import fold
from qser_app.domain.people import Language
from qser_app.domain.refusals import BadInput, Refusal, is_storable

LONGEST = {"title": 150, "summary": 320, "body": 30_000, "alt": 400, "place": 200}
LONGEST_LINK = 400
_LONGEST_SLUG = 70
_WEB = re.compile(r"https?://[a-z0-9.-]+(?::\d{1,5})?(?:/[^\s<>\"']*)?", re.IGNORECASE)
# ISO 843 for the letters that no decomposition makes Latin (what `fold` leaves of Greek), and German's.
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
_LATIN = ("a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "t", "y", "f", "ch", "ps", "o")
_SPELLED = str.maketrans(dict(zip(_GREEK, _LATIN, strict=True)))


class Kind(StrEnum):
    """What is told: a piece of news, or one of five kinds of event."""

    NEWS = "news"
    SEMINAR = "seminar"
    WORKSHOP = "workshop"
    WEBINAR = "webinar"
    LEARNING_ACTIVITY = "learning_activity"
    DISSEMINATION = "dissemination"

    @property
    def is_event(self) -> bool:
        """Whether it happens at a time."""
        return self is not Kind.NEWS


class Stage(StrEnum):
    """Where a piece stands; ``CHANGED``: visitors see it as it was published, and its draft says something else."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


class NewsUnready(Refusal):
    """Something is missing before this can be published; the code says what (``news-no-words``, ``news-no-alt`` ...)."""

    def __init__(self, reason: str, **gaps: str | int) -> None:
        self.code = f"news-{reason}"
        super().__init__(**gaps)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that belongs to a piece; sizes in pixels."""

    sha256: str
    ending: str
    width: int
    height: int

    @property
    def address(self) -> str:
        """Where anybody may see it, once it is published."""
        return f"/site/pictures/{self.sha256}.{self.ending}"


@dataclass(frozen=True, slots=True)
class Details:
    """What is the same in every language; times are aware, ``link`` leads to where one takes part."""

    kind: Kind
    begins_at: datetime | None = None
    ends_at: datetime | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class NewsRow:
    """A piece in the list of the desk; ``languages``: in which it is complete."""

    id: int
    kind: Kind
    stage: Stage
    title: str
    language: str
    languages: list[str]
    publish_at: datetime | None
    begins_at: datetime | None
    organisation: str


@dataclass(frozen=True, slots=True)
class NewsDraft:
    """A piece as its authors see it; ``words`` by language, ``lacks`` the languages that are begun and not complete."""

    id: int
    slug: str
    stage: Stage
    details: Details
    source: Language
    time_zone: str
    words: Mapping[str, Mapping[str, str]]
    picture: Picture | None
    publish_at: datetime | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece as visitors read it, in one language of ``languages``."""

    slug: str
    kind: Kind
    language: Language
    languages: tuple[Language, ...]
    title: str
    summary: str
    html: str
    place: str
    alt: str
    organisation: str
    published_at: datetime
    changed_at: datetime
    time_zone: str
    picture: Picture | None = None
    begins_at: datetime | None = None
    ends_at: datetime | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class NewsPage:
    """Some pieces of many, in order."""

    pieces: list[Piece] = field(default_factory=list[Piece])
    page: int = 1
    pages: int = 1


def stage_of(
    shown: Mapping[str, Any] | None, publish_at: datetime | None, withdrawn_at: datetime | None, at: datetime, *, same: bool
) -> Stage:
    """Where a piece stands at a moment; ``same``: its draft says what was published."""
    if withdrawn_at is not None:
        return Stage.WITHDRAWN
    if shown is None or publish_at is None:
        return Stage.DRAFT
    if publish_at > at:
        return Stage.SCHEDULED
    return Stage.PUBLISHED if same else Stage.CHANGED


def clean_words(name: str, text: str) -> str:
    """What somebody wrote into the field ``name``; only the body has lines. Raises BadInput."""
    if name not in LONGEST or len(text) > LONGEST[name] or not is_storable(text):
        raise BadInput
    return text.strip() if name == "body" else " ".join(text.split())


def clean_link(text: str) -> str:
    """An address of the web, or nothing. Raises NewsUnready."""
    link = text.strip()
    if link and (len(link) > LONGEST_LINK or not _WEB.fullmatch(link)):
        raise NewsUnready("bad-link")
    return link


def is_complete(words: Mapping[str, str]) -> bool:
    """Whether a language has all that a reader needs."""
    return all(words.get(name, "").strip() for name in ("title", "summary", "body"))


def is_begun(words: Mapping[str, str]) -> bool:
    """Whether anything is written in a language."""
    return any(text.strip() for text in words.values())


def check(details: Details, words: Mapping[str, Mapping[str, str]], *, has_picture: bool) -> list[Language]:
    """The languages in which the piece can be published. Raises NewsUnready for what is missing."""
    begun = [language for language in Language if is_begun(words.get(language, {}))]
    if not begun:
        raise NewsUnready("no-words")
    for language in begun:
        if not is_complete(words[language]):
            raise NewsUnready("half-written", tongue=str(language))
        if has_picture and not words[language].get("alt", ""):
            raise NewsUnready("no-alt", tongue=str(language))
    if details.kind.is_event and details.begins_at is None:
        raise NewsUnready("no-time")
    if details.begins_at and details.ends_at and details.ends_at <= details.begins_at:
        raise NewsUnready("ends-early")
    return begun


def slug_of(title: str, taken: Container[str]) -> str:
    """A title as it stands in an address: ``anoichti-imera`` for ``Ανοιχτή ημέρα``; with a number where it is taken."""
    plain = re.sub(r"[^a-z0-9]+", "-", fold(title).translate(_SPELLED)).strip("-")[:_LONGEST_SLUG].strip("-") or "news"
    if plain not in taken:
        return plain
    return next(each for number in range(2, 10_000) if (each := f"{plain}-{number}") not in taken)
