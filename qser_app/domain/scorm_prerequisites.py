"""Which parts of a SCORM 1.2 package may be opened: the aicc_script of <adlcp:prerequisites>.

Source: SCORM 1.2 CAM 2.3.2.5.1 and AICC CMI001 6.2: names of items joined by & (and), | (or), ~ (not), = and <> against a
status, and n*{A, B, C} for "at least n of these". A script that cannot be read keeps nobody out.
"""

import re
from collections.abc import Mapping

_TOKEN = re.compile(r'\s*(?:(<>|[&|~=(){},*])|"([^"]*)"|([^\s&|~=<>(){},*"]+))')
_MET = ("passed", "completed")
# One letter stands for a status as well (AICC).
_LETTERS = {"p": "passed", "c": "completed", "f": "failed", "i": "incomplete", "b": "browsed", "n": "not attempted"}
_MOST_TOKENS = 500
_DEEPEST = 30


class _Unreadable(Exception):
    pass


def is_open(script: str, statuses: Mapping[str, str]) -> bool:
    """Whether the prerequisites are met; ``statuses``: by item, in the words of SCORM 1.2."""
    if not script.strip():
        return True
    try:
        return _Reader(_tokens(script), statuses).read()
    except _Unreadable:
        return True


def _tokens(script: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at = 0
    script = script.rstrip()
    while at < len(script):
        match = _TOKEN.match(script, at)
        if match is None or len(found) > _MOST_TOKENS:
            raise _Unreadable
        found.append(("sign", match[1]) if match[1] else ("word", match[2] if match[2] is not None else match[3]))
        at = match.end()
    return found


class _Reader:
    """Reads from the loosest sign to the tightest: | then & then ~ then a comparison."""

    def __init__(self, tokens: list[tuple[str, str]], statuses: Mapping[str, str]) -> None:
        self._tokens, self._statuses, self._at, self._depth = tokens, statuses, 0, 0

    def read(self) -> bool:
        """The whole script."""
        result = self._either()
        if self._at != len(self._tokens):
            raise _Unreadable
        return result

    def _takes(self, sign: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at] == ("sign", sign):
            self._at += 1
            return True
        return False

    def _needs(self, sign: str) -> None:
        if not self._takes(sign):
            raise _Unreadable

    def _word(self) -> str:
        if self._at >= len(self._tokens) or self._tokens[self._at][0] != "word":
            raise _Unreadable
        self._at += 1
        return self._tokens[self._at - 1][1]

    def _either(self) -> bool:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _Unreadable
        result = self._both()
        while self._takes("|"):
            result = self._both() or result
        self._depth -= 1
        return result

    def _both(self) -> bool:
        result = self._single()
        while self._takes("&"):
            result = self._single() and result
        return result

    def _single(self) -> bool:
        turned = False
        while self._takes("~"):
            turned = not turned
        return self._plain() is not turned

    def _plain(self) -> bool:
        if self._takes("("):
            result = self._either()
            self._needs(")")
            return result
        word = self._word()
        if self._takes("*"):
            return self._enough(word)
        if self._takes("="):
            return self._status(word) == self._named()
        if self._takes("<>"):
            return self._status(word) != self._named()
        return self._status(word) in _MET

    def _enough(self, count: str) -> bool:
        if not count.isdecimal():
            raise _Unreadable
        self._needs("{")
        met = [self._either()]
        while self._takes(","):
            met.append(self._either())
        self._needs("}")
        return sum(met) >= int(count)

    def _status(self, item: str) -> str:
        return self._statuses.get(item, "not attempted")

    def _named(self) -> str:
        word = self._word().lower()
        return _LETTERS.get(word[:1], word) if len(word) == 1 else word
