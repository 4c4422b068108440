"""What can be refused, by name; the edge turns each name into a sentence in the reader's language."""

import re


class Refusal(Exception):
    """Something the house declines to do; nothing was changed.

    ``code`` names the phrase ``refusal-<code>``; ``gaps`` fill it. Services raise refusals, the edge answers them.
    """

    code = "unknown"

    def __init__(self, **gaps: str | int | float) -> None:
        super().__init__(self.code)
        self.gaps = gaps


class NotAllowed(Refusal):
    """The actor may not do this; also said of things that do not exist, so that nobody learns what does."""

    code = "not-allowed"


class NotFound(Refusal):
    """There is no such thing, or it is not for this person to see."""

    code = "not-found"


class BadInput(Refusal):
    """The input is not of the shape the handler declared."""

    code = "bad-input"


class TooMany(Refusal):
    """Too many tries in a short time; gaps: ``minutes``."""

    code = "too-many"


def require(allowed: bool) -> None:
    """Go on only if ``allowed``; the one gate of every service."""
    if not allowed:
        raise NotAllowed


LARGEST_NUMBER = 2**31 - 1  # PostgreSQL fails on an id that no integer column could hold
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def is_storable(text: str) -> bool:
    """Whether every database can hold the text: PostgreSQL takes no NUL, and nothing takes half of a letter."""
    return not _UNSTORABLE.search(text)
