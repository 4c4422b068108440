"""Aiken files as questions: https://docs.moodle.org/en/Aiken_format."""

import re
from collections.abc import Iterator

from qser_app.adapters.quizzes_text import told
from qser_app.domain.quizzes_drafts import Collector, Draft, Place, Reading, Unfit, checked, options, shortened, weighted
from qser_app.domain.quizzes_grading import FULL
from qser_app.domain.quizzes_kinds import QuestionKind

_OPTION = re.compile(r"\s*([A-Za-z])\s*[.)]\s+(.*)")
_ANSWER = re.compile(r"\s*ANSWER\s*:\s*(.*?)\s*$", re.IGNORECASE)


def looks_like(text: str) -> bool:
    """Whether the text has lines that only this format has: lettered answers, and which is right."""
    lines = re.split(r"\r\n|\r|\n", text)
    return any(_ANSWER.match(line) for line in lines) and any(_OPTION.match(line) for line in lines)


def read(text: str) -> Reading:
    """Every question of the file; what is not whole is listed with its line."""
    collector = Collector("aiken")
    for line, lines in _blocks(text):
        stem, listed, answer = _taken(lines)
        try:
            collector.drafts.append(_draft(line, stem, listed, answer))
        except Unfit as unfit:
            collector.unread.append(Place(str(line), shortened(stem or lines[0]), unfit.reason))
    return collector.reading()


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """The lines of each question up to its answer; an empty line after the options ends a question that has none."""
    begun, lines = 0, list[str]()
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if not line.strip():
            if any(_OPTION.match(each) for each in lines):
                yield begun, lines
                lines = []
            continue
        begun = begun if lines else number
        lines.append(line)
        if _ANSWER.match(line):
            yield begun, lines
            lines = []
    if lines:
        yield begun, lines


def _taken(lines: list[str]) -> tuple[str, list[tuple[str, str]], str]:
    """The stem, the options by their letters, and the answer; a line that continues belongs to what stands above it."""
    stem: list[str] = []
    listed: list[tuple[str, str]] = []
    answer = ""
    for line in lines:
        if found := _ANSWER.match(line):
            answer = found[1].upper()
        # "A. Smith said" begins a stem; the first option follows it and is A.
        elif (found := _OPTION.match(line)) and stem and (listed or found[1].upper() == "A"):
            listed.append((found[1].upper(), found[2].strip()))
        elif listed:
            listed[-1] = (listed[-1][0], f"{listed[-1][1]}\n{line.strip()}")
        else:
            stem.append(line.strip())
    return "\n".join(stem), listed, answer


def _draft(line: int, stem: str, listed: list[tuple[str, str]], answer: str) -> Draft:
    if not listed:
        raise Unfit("aiken-options")
    letters = [letter for letter, _ in listed]
    if answer.rstrip(".)") not in letters or len(set(letters)) != len(letters):
        raise Unfit("aiken-answer")
    texts = [told(text, "moodle")[0] for text in (stem, *(text for _, text in listed))]
    words = {"stem": texts[0], "explanation": "", "options": options(texts[1:])}
    key = weighted(QuestionKind.SINGLE, [FULL * (letter == answer.rstrip(".)")) for letter in letters])
    return checked(Draft(QuestionKind.SINGLE, words, key, place=str(line)))
