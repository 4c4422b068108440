"""Reads question banks written in GIFT (Moodle's text format): https://docs.moodle.org/en/GIFT_format."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from qser_app.domain.gift_answers import answers_of, cut_format, plain, text_of
from qser_app.domain.gift_words import BadGift, GiftKind, GiftProblem, GiftQuestion, Unreadable

__all__ = ["parse", "read"]


def parse(text: str) -> list[GiftQuestion]:
    """Every question of the bank in its order, with descriptions and categories; comments are skipped. Raises BadGift."""
    questions, problems = read(text)
    if problems:
        raise BadGift(problems)
    return questions


def read(text: str) -> tuple[list[GiftQuestion], list[GiftProblem]]:
    """What can be read of the bank, and what cannot, each in its order."""
    questions: list[GiftQuestion] = []
    problems: list[GiftProblem] = []
    for block in _blocks(text):
        try:
            questions.append(_question(block))
        except Unreadable as unreadable:
            problems.append(GiftProblem(unreadable.line or block.line, unreadable.reason, block.words))
    return questions, problems


@dataclass(slots=True)
class _Block:
    """The lines of one question, with what the comments above it say; ``opened`` is the line of a brace still open."""

    id: str = ""
    tags: list[str] = field(default_factory=list[str])
    line: int = 0
    lines: list[str] = field(default_factory=list[str])
    opened: int = 0
    closed: bool = False

    @property
    def words(self) -> str:
        return " ".join(" ".join(self.lines)[:400].split())[:80]

    def note(self, comment: str) -> None:
        if found := re.search(r"\[id:([^\]]+)\]", comment):
            self.id = found.group(1).strip()
        self.tags += [tag.strip() for tag in re.findall(r"\[tag:([^\]]+)\]", comment)]

    def add(self, number: int, line: str) -> None:
        self.line = self.line or number
        self.lines.append(line)
        for brace in re.findall(r"(?<!\\)(?:\\\\)*([{}])", line):
            self.opened = number if brace == "{" else 0
            self.closed = self.closed or brace == "}"


_TITLED = re.compile(r"\s*::(?:\\.|[^\\:])+::")
_CATEGORY = re.compile(r"\s*\$CATEGORY\s*:", re.IGNORECASE)


def _blocks(text: str) -> Iterator[_Block]:
    block = _Block()
    for number, line in enumerate(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if block.lines and _ends(block, line):
            yield block
            block = _Block()
        if line.lstrip().startswith("//"):
            block.note(line)
        elif _CATEGORY.match(line) and not block.lines:
            yield _Block(line=number, lines=[line])
        elif block.lines or line.strip():
            block.add(number, line)
    if block.lines:
        yield block


def _ends(block: _Block, line: str) -> bool:
    """Whether the question ends before ``line``: an empty line, a category, or a title where the braces were closed or should be."""
    if not line.strip() or _CATEGORY.match(line):
        return not block.opened
    return bool(block.opened or block.closed) and _TITLED.match(line) is not None


def _question(block: _Block) -> GiftQuestion:
    source = "\n".join(block.lines).strip()
    if found := _CATEGORY.match(source):
        named = source[found.end() :].strip()
        return GiftQuestion(block.line, GiftKind.CATEGORY, text_of("", "plain"), title=named)
    title, source = _title(source)
    written, source = cut_format(source, "moodle")
    before, inside, after = _braces(source, block)
    embedded = inside is not None and bool(after.strip())
    stem = f"{before.rstrip()} _____ {after.lstrip()}" if embedded else before
    kind, answers, explanation = (GiftKind.DESCRIPTION, (), None) if inside is None else answers_of(inside.strip(), written)
    return GiftQuestion(
        block.line, kind, text_of(stem, written), answers, explanation, title, block.id or title, tuple(block.tags), embedded
    )


def _title(source: str) -> tuple[str, str]:
    found = re.match(r"::((?:\\.|[^\\])*?)::", source, re.DOTALL)
    return (" ".join(plain(found.group(1)).split()), source[found.end() :].lstrip()) if found else ("", source)


def _braces(source: str, block: _Block) -> tuple[str, str | None, str]:
    """What stands before, inside and after the braces; None inside when there are none."""
    marks = [found.start(1) for found in re.finditer(r"(?<!\\)(?:\\\\)*([{}])", source)]
    if not marks:
        return source, None, ""
    if source[marks[0]] == "}":
        raise Unreadable("unopened")
    if len(marks) == 1 or source[marks[1]] == "{":
        raise Unreadable("unclosed", block.opened)
    if len(marks) > 2:
        raise Unreadable("not-separated")
    return source[: marks[0]], source[marks[0] + 1 : marks[1]], source[marks[1] + 1 :]
