"""Reads a case as its author writes it (docs/cases.md), and says of every mistake in which line it stands."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from qser_app.domain.cases import YOU, BadCase, Case, CaseProblem, Choice, Competence, Debrief, End, Piece, Scene, Speaker, Trouble
from qser_app.domain.cases_checks import problems_of
from qser_app.domain.cases_pieces import Line, outdented, pieces_of, scores_of, stripped, whole

__all__ = ["parse", "read"]

LONGEST = 20_000
_KEY = r"[a-z0-9][a-z0-9-]{0,39}"
_PART = re.compile(rf"(scene|end)[ \t]+({_KEY})[ \t]*:[ \t]*(\S.*)")
_PERSON = re.compile(rf"({_KEY})[ \t]*=[ \t]*(\S.*)")
_CHOICE = re.compile(rf"\*[ \t]+(\S.*?)[ \t]+->[ \t]*({_KEY})[ \t]*")
_FENCE = re.compile(r" {0,3}(```|~~~)")


def parse(text: str) -> Case:
    """The case in ``text``. Raises BadCase with every problem, in the order of their lines."""
    case, problems = read(text)
    if case is None or problems:
        raise BadCase(problems)
    return case


def read(text: str) -> tuple[Case | None, list[CaseProblem]]:
    """What can be read of the case, and what is wrong with it; None where so little is there that nothing can be shown."""
    if len(text) > LONGEST:
        return None, [CaseProblem(1, Trouble.TOO_LONG)]
    reading = _Reading()
    parts = _parts(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    for part in parts:
        reading.take(part)
    case = reading.case()
    problems = reading.problems + (problems_of(case, broken=reading.broken) if case else [])
    return case, sorted(problems, key=lambda each: (each.line, each.reason))


@dataclass(slots=True)
class _Part:
    """A heading (``##``; empty before the first) and the lines under it."""

    heading: str
    line: int
    lines: list[Line] = field(default_factory=list[Line])


def _parts(text: str) -> list[_Part]:
    parts, fence = [_Part("", 1)], ""
    for number, words in enumerate(text.split("\n"), 1):
        if mark := _FENCE.match(words):
            fence = "" if fence == mark[1] else fence or mark[1]
        if not fence and re.match(r"##[ \t]", words):
            parts.append(_Part(words[2:].strip() or "##", number))
        else:
            parts[-1].lines.append((number, words))
    return parts


class _Reading:
    """One reading of one text; collects parts and problems."""

    def __init__(self) -> None:
        self.problems: list[CaseProblem] = []
        self.situation: Piece | None = None
        self.people: list[Speaker] = []
        self.scenes: list[Scene] = []
        self.ends: list[End] = []
        self.debrief: Debrief | None = None
        self.keys: set[str] = set()
        self.seen: set[str] = set()
        self.broken: set[str] = set()  # scenes with a choice that cannot be read

    def take(self, part: _Part) -> None:
        """Read one part by its heading."""
        if not part.heading:
            self.situation = whole(part.lines)
            self._plain(part.lines)
        elif part.heading in ("people", "debrief"):
            self._once(part)
            self._people(part) if part.heading == "people" else self._debrief(part)
        elif found := _PART.fullmatch(part.heading):
            self._place(part, *found.groups())
        else:
            self._wrong(part.line, Trouble.HEADING, part.heading)

    def case(self) -> Case | None:
        """The case, with an empty piece where something is missing; None without a scene."""
        nothing = Piece("")
        if not self.situation:
            self._wrong(1, Trouble.NO_SITUATION)
        if "people" not in self.seen:
            self._wrong(1, Trouble.NO_PEOPLE)
        if not self.scenes:
            self._wrong(1, Trouble.NO_SCENE)
        if not self.ends:
            self._wrong(1, Trouble.NO_END)
        if not self.debrief:
            self._wrong(1, Trouble.NO_DEBRIEF)
        if not self.scenes:
            return None
        return Case(
            self.situation or nothing,
            tuple(self.people),
            tuple(self.scenes),
            tuple(self.ends),
            self.debrief or Debrief(nothing, ()),
        )

    def _wrong(self, line: int, reason: Trouble, detail: str = "") -> None:
        self.problems.append(CaseProblem(line, reason, detail[:80]))

    def _once(self, part: _Part) -> None:
        if part.heading in self.seen:
            self._wrong(part.line, Trouble.TWICE, part.heading)
        self.seen.add(part.heading)

    def _plain(self, lines: list[Line]) -> None:
        """People talk in paragraphs: without headings, and without a lesson's blocks and pictures."""
        for number, words in lines:
            if re.match(r"#+[ \t]", words):
                self._wrong(number, Trouble.HEADING, words.lstrip("#").strip())
            elif words.startswith(":::"):
                self._wrong(number, Trouble.BLOCK)
            elif "![" in words:
                self._wrong(number, Trouble.PICTURE)

    def _people(self, part: _Part) -> None:
        for number, words in stripped(part.lines):
            found = _PERSON.fullmatch(words.strip())
            if not words.strip():
                continue
            if not found:
                self._wrong(number, Trouble.PERSON, words.strip())
            elif found[1] == YOU or any(each.key == found[1] for each in self.people):
                self._wrong(number, Trouble.PERSON_TWICE, found[1])
            else:
                self.people.append(Speaker(found[1], found[2].strip(), number))

    def _place(self, part: _Part, kind: str, key: str, title: str) -> None:
        if key in self.keys:
            self._wrong(part.line, Trouble.KEY_TWICE, key)
            return
        self.keys.add(key)
        self._plain(part.lines)
        if kind == "end":
            body = pieces_of(part.lines)
            self._told(part, body)
            self.ends.append(End(key, title.strip(), body, part.line))
            return
        starts = [place for place, (_, words) in enumerate(part.lines) if re.match(r"\*[ \t]", words)]
        body = pieces_of(part.lines[: starts[0]] if starts else part.lines)
        self._told(part, body)
        choices = [choice for start, end in pairwise([*starts, len(part.lines)]) if (choice := self._choice(part.lines[start:end]))]
        self.broken |= {key} if len(choices) < len(starts) else set()
        self.scenes.append(Scene(key, title.strip(), body, tuple(choices), part.line))

    def _told(self, part: _Part, body: tuple[Piece, ...]) -> None:
        if not body:
            self._wrong(part.line, Trouble.NOTHING_TOLD)

    def _choice(self, lines: list[Line]) -> Choice | None:
        number, words = lines[0]
        found = _CHOICE.fullmatch(words.rstrip())
        if not found:
            self._wrong(number, Trouble.CHOICE, words[1:].strip())
            return None
        rest = stripped(lines[1:])
        scores, stage, problem = scores_of(rest[0][1] if rest else "")
        if problem:
            self._wrong(rest[0][0] if rest and problem != Trouble.NO_SCORES else number, problem, rest[0][1].strip() if rest else "")
        consequence = pieces_of(outdented(rest if problem is Trouble.NO_SCORES else rest[1:]))
        if not consequence:
            self._wrong(number, Trouble.NO_CONSEQUENCE, found[1])
        return Choice(found[1], found[2], scores, stage, consequence, number)

    def _debrief(self, part: _Part) -> None:
        text, *parts = _under(part)
        found: dict[Competence, Piece] = {}
        for each in parts:
            if each.heading not in list(Competence) or each.heading in found:
                self._wrong(each.line, Trouble.COMPETENCE, each.heading)
            elif piece := whole(each.lines):
                found[Competence(each.heading)] = piece
        for each in (text, *parts):
            self._plain(each.lines)
        for each in set(Competence) - found.keys():
            self._wrong(part.line, Trouble.NO_COMPETENCE, each)
        told = whole(text.lines)
        if not told:
            self._wrong(part.line, Trouble.NOTHING_TOLD)
        self.debrief = Debrief(told or Piece(""), tuple((each, found[each]) for each in Competence if each in found))


def _under(part: _Part) -> list[_Part]:
    """What stands under a heading, then under each smaller one (``###``)."""
    parts = [_Part("", part.line)]
    for number, words in part.lines:
        if re.match(r"###[ \t]", words):
            parts.append(_Part(words[3:].strip(), number))
        else:
            parts[-1].lines.append((number, words))
    return parts
