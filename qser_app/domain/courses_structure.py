"""The shape of a course: keys made from titles, places in an order, and what can be refused when it changes."""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from qser_app.domain.courses import OWN_CODE, fold
from qser_app.domain.refusals import Refusal

T = TypeVar("T")
LONGEST_CODE, LONGEST_KEY = 40, 60
MOST_MINUTES = 600
_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{1,39}")
_GREEK = dict(zip("αβγδεζηθικλμνξοπρστυφχψω", (*"avgdezi", "th", *"iklmnxoprstyf", "ch", "ps", "o"), strict=True))
_OTHERS = {"ß": "ss", "ł": "l", "ø": "o", "đ": "d"}


@dataclass(frozen=True, slots=True)
class NewCourse:
    """A course that is about to begin; the first of ``languages`` is its source language, ``whole_house``: for every organisation."""

    code: str
    title: str
    languages: Sequence[str]
    whole_house: bool = False


class BadCourse(Refusal):
    """A course, module or unit cannot be so; ``errors``: the phrase of each field that is wrong, by its name."""

    code = "bad-course"

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__()
        self.errors = dict(errors)


class NothingToShow(Refusal):
    """A unit without its words, its questions or its package has nothing that learners could see."""

    code = "nothing-to-show"


def key_of(title: str, *, taken: Collection[str], otherwise: str) -> str:
    """A key for files and addresses: the title in plain letters, unlike all that are ``taken``."""
    plain = "".join(_plain(letter) for letter in fold(title))
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: LONGEST_KEY - 4].strip("-") or otherwise
    return next(key for number in range(1, len(taken) + 2) if (key := words if number == 1 else f"{words}-{number}") not in taken)


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter
    return _GREEK.get(letter) or _OTHERS.get(letter) or unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()


def code_of(written: str) -> str:
    """A course's code as somebody typed it, in capitals; empty where it cannot be one."""
    code = written.strip().upper()
    return code if _CODE.fullmatch(code) else ""


def code_from(title: str) -> str:
    """A code made from a title, in at most four words; COURSE where its letters give none."""
    words = key_of(title, taken=(), otherwise="").upper().split("-")[:4]
    made = code_of("-".join(words)[: LONGEST_CODE - 4].strip("-"))
    return "COURSE" if not made or made.startswith(OWN_CODE) else made


def moved(order: Sequence[T], which: T, by: int) -> list[T]:
    """The order with one of its members ``by`` places further on (or back, below nought), as far as there are places."""
    rest = [each for each in order if each != which]
    place = min(len(rest), max(0, order.index(which) + by))
    return [*rest[:place], which, *rest[place:]]
