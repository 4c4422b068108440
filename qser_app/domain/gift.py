"""Reads question banks written in GIFT (Moodle's text format): https://docs.moodle.org/en/GIFT_format."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from qser_app.domain.refusals import Refusal


class GiftKind(StrEnum):
    """What the braces of a question hold."""

    CHOICE = "choice"
    TRUE_FALSE = "true_false"
    SHORT = "short"
    ESSAY = "essay"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class GiftText:
    """A text and how it is written: moodle, plain, html or markdown."""

    text: str
    format: str = "moodle"


@dataclass(frozen=True, slots=True)
class GiftAnswer:
    """One answer; ``weight`` in per cent where the author gave one. Of a true/false question: ``true``, then ``false``."""

    text: GiftText
    correct: bool
    weight: float | None = None
    feedback: GiftText | None = None


@dataclass(frozen=True, slots=True)
class GiftQuestion:
    """One question as written; ``line`` is where it begins, ``embedded`` says that the stem goes on after the answers."""

    line: int
    kind: GiftKind
    stem: GiftText
    answers: tuple[GiftAnswer, ...] = ()
    explanation: GiftText | None = None
    title: str = ""
    id: str = ""
    tags: tuple[str, ...] = ()
    embedded: bool = False


@dataclass(frozen=True, slots=True)
class GiftProblem:
    """What could not be read: the line and a reason (``unclosed``, ``unopened``, ``kind``, ``answers``...)."""

    line: int
    reason: str


class BadGift(Refusal):
    """A bank that cannot be read; ``problems`` names every place, the message the first."""

    def __init__(self, problems: list[GiftProblem]) -> None:
        self.problems = tuple(problems)
        self.code = f"gift-{problems[0].reason}"
        super().__init__(line=problems[0].line, count=len(problems))


def parse(text: str) -> list[GiftQuestion]:
    """Every question of the bank in its order; comments and categories are skipped. Raises BadGift."""
    questions: list[GiftQuestion] = []
    problems: list[GiftProblem] = []
    for block in _blocks(text):
        try:
            questions.append(_question(block))
        except _Unreadable as unreadable:
            problems.append(GiftProblem(unreadable.line or block.line, unreadable.reason))
    if problems:
        raise BadGift(problems)
    return questions


class _Unreadable(Exception):
    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.line = reason, line


@dataclass(slots=True)
class _Block:
    """The lines of one question, with what the comments above it say; ``opened`` is the line of a brace still open."""

    id: str = ""
    tags: list[str] = field(default_factory=list[str])
    line: int = 0
    lines: list[str] = field(default_factory=list[str])
    opened: int = 0

    def note(self, comment: str) -> None:
        if found := re.search(r"\[id:([^\]]+)\]", comment):
            self.id = found.group(1).strip()
        self.tags += [tag.strip() for tag in re.findall(r"\[tag:([^\]]+)\]", comment)]

    def add(self, number: int, line: str) -> None:
        self.line = self.line or number
        self.lines.append(line)
        for brace in re.findall(r"(?<!\\)(?:\\\\)*([{}])", line):
            self.opened = number if brace == "{" else 0


_NEXT_BEGINS = re.compile(r"\s*::(?:\\.|[^\\:])+::")


def _blocks(text: str) -> Iterator[_Block]:
    block = _Block()
    for number, line in enumerate(text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n"), 1):
        ends = not line.strip() and not block.opened
        # A titled line inside braces is the next question: someone forgot to close this one.
        if block.lines and (ends or (block.opened and _NEXT_BEGINS.match(line))):
            yield block
            block = _Block()
        if line.lstrip().startswith("//"):
            block.note(line)
        elif (block.lines or line.strip()) and not line.startswith("$CATEGORY:"):
            block.add(number, line)
    if block.lines:
        yield block


def _question(block: _Block) -> GiftQuestion:
    source = "\n".join(block.lines).strip()
    title, source = _title(source)
    written, source = _format(source, "moodle")
    before, inside, after = _braces(source, block)
    embedded = inside is not None and bool(after.strip())
    stem = f"{before.rstrip()} _____ {after.lstrip()}" if embedded else before
    kind, answers, explanation = (GiftKind.DESCRIPTION, (), None) if inside is None else _answers(inside.strip(), written)
    return GiftQuestion(block.line, kind, _text(stem, written), answers, explanation, title, block.id or title, tuple(block.tags), embedded)


def _title(source: str) -> tuple[str, str]:
    found = re.match(r"::((?:\\.|[^\\])*?)::", source, re.DOTALL)
    return (_plain(found.group(1)).strip(), source[found.end() :].lstrip()) if found else ("", source)


def _format(source: str, default: str) -> tuple[str, str]:
    found = re.match(r"\s*\[(moodle|plain|html|markdown)\]", source)
    return (found.group(1), source[found.end() :]) if found else (default, source)


def _braces(source: str, block: _Block) -> tuple[str, str | None, str]:
    """What stands before, inside and after the braces; None inside when there are none."""
    marks = [found.start(1) for found in re.finditer(r"(?<!\\)(?:\\\\)*([{}])", source)]
    if not marks:
        return source, None, ""
    if source[marks[0]] == "}":
        raise _Unreadable("unopened")
    if len(marks) == 1 or source[marks[1]] == "{":
        raise _Unreadable("unclosed", block.opened)
    if len(marks) > 2:
        raise _Unreadable("not-separated")
    return source[: marks[0]], source[marks[0] + 1 : marks[1]], source[marks[1] + 1 :]


_TRUTH = re.compile(r"(?i)(true|t|false|f)\s*(?:#|$)")


def _answers(inside: str, written: str) -> tuple[GiftKind, tuple[GiftAnswer, ...], GiftText | None]:
    given, _, general = _cut(inside, "####")
    explanation = _feedback(general, written)
    given = given.strip()
    if not given:
        return GiftKind.ESSAY, (), explanation
    if _TRUTH.match(given):
        return GiftKind.TRUE_FALSE, _truth(given, written), explanation
    if given[0] not in "=~":
        raise _Unreadable("kind" if given[0] == "#" else "answers")
    parts = re.split(r"(?<!\\)((?:\\\\)*)([=~])", given)
    answers = tuple(_answer(parts[n], parts[n + 1] + _lead(parts, n + 2), written) for n in range(2, len(parts), 3))
    if not all(answer.correct for answer in answers):
        return GiftKind.CHOICE, answers, explanation
    if all("->" in answer.text.text for answer in answers):
        raise _Unreadable("kind")
    return GiftKind.SHORT, answers, explanation


def _lead(parts: list[str], n: int) -> str:
    """Escaped backslashes that stand before the next mark still belong to this answer."""
    return parts[n] if n < len(parts) else ""


def _answer(mark: str, source: str, written: str) -> GiftAnswer:
    weight = None
    if found := re.match(r"\s*%(-?\d+(?:\.\d+)?)%", source):
        weight, source = float(found.group(1)), source[found.end() :]
    said, _, remark = _cut(source, "#")
    own, said = _format(said, written)
    text = _text(said, own)
    if not text.text:
        raise _Unreadable("answers")
    return GiftAnswer(text, mark == "=", weight, _feedback(remark, written))


def _truth(given: str, written: str) -> tuple[GiftAnswer, GiftAnswer]:
    """True, then false, each with its remark (the first remark belongs to true, the second to false)."""
    said, _, remarks = _cut(given, "#")
    of_true, _, of_false = _cut(remarks, "#")
    is_true = said.strip().lower() in ("t", "true")
    return (
        GiftAnswer(GiftText("true", "plain"), is_true, None, _feedback(of_true, written)),
        GiftAnswer(GiftText("false", "plain"), not is_true, None, _feedback(of_false, written)),
    )


def _cut(source: str, mark: str) -> tuple[str, str, str]:
    """Like ``str.partition``, at the first ``mark`` that is not escaped."""
    found = re.search(rf"(?<!\\)(?:\\\\)*({mark})", source)
    return (source[: found.start(1)], mark, source[found.end(1) :]) if found else (source, "", "")


def _feedback(source: str, written: str) -> GiftText | None:
    own, source = _format(source, written)
    text = _text(source, own)
    return text if text.text else None


def _text(source: str, written: str) -> GiftText:
    source = source.strip()
    if written in ("moodle", "plain"):
        source = re.sub(r"[ \t\r\n]+", " ", source)  # non-breaking spaces are meant
    return GiftText(_plain(source), written)


def _plain(source: str) -> str:
    return re.sub(r"\\([~=#{}:\\n])", lambda found: "\n" if found.group(1) == "n" else found.group(1), source)
