"""Searching in courses: words as they are looked for, whatever their accents and endings, and the piece of text that holds them."""

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, cast

import Stemmer

from qser_app.domain.courses import fold
from qser_app.domain.people import Language

_WORD = re.compile(r"\w+")
# The names under which Snowball knows our languages.
_STEMMERS = {Language.EN: "english", Language.EL: "greek", Language.ES: "spanish", Language.DE: "german", Language.CS: "czech"}
MOST_WORDS = 8
LONGEST_QUERY = 200
_SHORTEST_BEGINNING = 3
_BEFORE, _AROUND = 60, 220


class SearchOf(StrEnum):
    """What can be found."""

    COURSE = "course"
    UNIT = "unit"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A word somebody looks for: as it was typed, without accents, and its stems in the languages of the house."""

    plain: str
    stems: frozenset[str]

    @property
    def is_beginning(self) -> bool:
        """Whether longer words that begin so are meant too."""
        return len(self.plain) >= _SHORTEST_BEGINNING


@dataclass(frozen=True, slots=True)
class SearchHit:
    """Something found: ``kind`` is that of a unit (lesson, case ...), else course or term.

    ``before``, ``hit`` and ``after`` are a piece of its text around the first word that was looked for.
    """

    kind: str
    course: str
    title: str
    where: str
    address: str
    language: str
    before: str
    hit: str
    after: str


def wanted(query: str) -> list[Wanted]:
    """The words of a query, at most eight."""
    found = dict.fromkeys(word.lower() for word in _WORD.findall(query[:LONGEST_QUERY]))
    return [Wanted(fold(word), frozenset(fold(stem(word, language)) for language in Language)) for word in list(found)[:MOST_WORDS]]


def indexed(text: str, language: Language) -> str:
    """A text as it is searched: each word without accents, and its stem where that is another word."""
    words: list[str] = []
    for word in _WORD.findall(text.lower()):
        plain, root = _forms(word, language)
        words += [plain] if plain == root else [plain, root]
    return " ".join(words)


@lru_cache(maxsize=100_000)
def _forms(word: str, language: Language) -> tuple[str, str]:
    return fold(word), fold(stem(word, language))


def stem(word: str, language: Language) -> str:
    """The stem of a word by the Snowball algorithm of its language (snowballstem.org)."""
    return _stemmer(language).stemWord(word.lower())


@cache
def _stemmer(language: Language) -> Any:
    """One for all threads: it is in C and finds a stem without letting go of the interpreter. What was found before `_forms` keeps."""
    make = cast("Callable[[str, int], Any]", Stemmer.Stemmer)  # pyright: ignore[reportUnknownMemberType] -- it has no types
    return make(_STEMMERS[language], 0)


def piece(text: str, words: Sequence[Wanted]) -> tuple[str, str, str]:
    """What stands before the first word that was looked for, that word, and what follows; the beginning where none is found."""
    text = " ".join(text.split())
    found = _pattern(frozenset(form for word in words for form in (word.plain, *word.stems))).search(text)
    if found is None:
        return _shortened(text, 0, _AROUND), "", ""
    start = max(0, found.start() - _BEFORE)
    start = text.find(" ", start, found.start()) + 1 if start else 0
    before = ("… " if start else "") + text[start : found.start()]
    return before, text[found.start() : found.end()], _shortened(text, found.end(), _AROUND - len(before))


def _shortened(text: str, start: int, most: int) -> str:
    if len(text) - start <= most:
        return text[start:]
    end = text.rfind(" ", start, start + most)
    return text[start : end if end > start else start + most] + " …"


@lru_cache(maxsize=500)
def _pattern(forms: frozenset[str]) -> re.Pattern[str]:
    """Words that begin so, whatever their accents."""
    longest_first = sorted(forms, key=len, reverse=True)
    spelled = ["".join(f"[{_letters().get(letter, '')}{re.escape(letter)}]" for letter in form) for form in longest_first]
    return re.compile(rf"\b(?:{'|'.join(spelled)})\w*", re.IGNORECASE)


@cache
def _letters() -> dict[str, str]:
    """The letters of Latin and Greek that `fold` makes one and the same."""
    alike: dict[str, str] = {}
    for letter in map(chr, range(sys.maxunicode // 512)):
        plain = fold(letter)
        if letter.isalpha() and len(plain) == 1 and plain != letter:
            alike[plain] = alike.get(plain, "") + letter
    return alike
