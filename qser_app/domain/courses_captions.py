"""Captions: WebVTT read strictly, SubRip turned into it, and the transcript that can be made of them.

Source: WebVTT (W3C Candidate Recommendation, 4 April 2019), sections 4 (syntax) and 4.3 (settings).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from html import escape, unescape

from qser_app.domain.refusals import is_storable

LONGEST_CAPTIONS = 300_000  # letters: three hours of talk take half of it
MOST_PROBLEMS = 50
_PAUSE = 3_000  # milliseconds of silence that begin a paragraph
_LONG_ENOUGH = 350  # letters after which the end of a sentence ends a paragraph

_HEADER = re.compile(r"WEBVTT(?:[ \t].*)?")
_NOTE = re.compile(r"NOTE(?:[ \t].*)?")
_STYLE = re.compile(r"(?:STYLE|REGION)[ \t]*")
_ARROW = "-->"
_TIMING = re.compile(r"[ \t]*(\S+)[ \t]+-->[ \t]+(\S+)(?:[ \t]+(.*?))?[ \t]*")
_TIME = re.compile(r"(?:(\d{2,3}):)?([0-5]\d):([0-5]\d)\.(\d{3})")
_SETTING = re.compile(
    r"vertical:(?:rl|lr)|line:-?\d+(?:\.\d+)?%?(?:,(?:start|center|end))?|position:\d+(?:\.\d+)?%(?:,(?:line-left|center|line-right))?"
    r"|size:\d+(?:\.\d+)?%|align:(?:start|center|end|left|right)"
)
_TAG = re.compile(r"<[^<>]*>?")
_KNOWN = re.compile(r"</?(c|i|b|u|v|lang|ruby|rt)(?:\.[^\s.<>]+)*(?:[ \t]+([^<>]*))?>")
_WITH_NAME = ("v", "lang")
_SRT_TIMING = re.compile(r"(\d{1,3}):([0-5]\d):([0-5]\d)[,.](\d{1,3})[ \t]*-->[ \t]*(\d{1,3}):([0-5]\d):([0-5]\d)[,.](\d{1,3}).*")
_SRT_MARKS = re.compile(r"\{\\[^}]*\}|</?font[^>]*>", re.IGNORECASE)
_SRT_TAG = re.compile(r"</?[IBU]>")
_SENTENCE = (".", "!", "?", ";", "…", "»", "”", "“")


class CaptionFault(StrEnum):
    """What can be wrong with captions."""

    HEADER = "header"
    TIME = "time"
    COMMA = "comma"
    ENDS = "ends"
    ORDER = "order"
    EMPTY = "empty"
    GAP = "gap"
    TAG = "tag"
    OPEN = "open"
    SETTING = "setting"
    STYLE = "style"
    STRAY = "stray"
    NONE = "none"
    LONG = "long"
    LETTERS = "letters"


@dataclass(frozen=True, slots=True)
class CaptionProblem:
    """What must be mended, and in which line (counted from 1)."""

    line: int
    fault: CaptionFault
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that are shown from one moment to another (milliseconds); ``text`` as written, with its marks."""

    start: int
    end: int
    text: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Captions:
    """What was read; with ``problems`` it is not to be shown to anybody."""

    cues: list[Cue] = field(default_factory=list[Cue])
    problems: list[CaptionProblem] = field(default_factory=list[CaptionProblem])


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A piece of a transcript; ``speaker`` is empty where the captions name none."""

    speaker: str
    text: str


def read_captions(text: str) -> Captions:
    """The cues of a WebVTT file, and every mistake in it by line."""
    if len(text) > LONGEST_CAPTIONS or not is_storable(text):
        return Captions(problems=[CaptionProblem(1, CaptionFault.LONG if len(text) > LONGEST_CAPTIONS else CaptionFault.LETTERS)])
    reader = _Reader()
    reader.read(_lines(text))
    return Captions(reader.cues, sorted(reader.problems, key=lambda each: each.line)[:MOST_PROBLEMS])


def is_srt(text: str) -> bool:
    """Whether this is SubRip (.srt), which is WebVTT with numbers, commas and no heading."""
    lines = _lines(text)
    return not _HEADER.fullmatch(lines[0]) and any(_SRT_TIMING.fullmatch(line.strip()) for line in lines[:20])


def from_srt(text: str) -> str:
    """SubRip as WebVTT: times with points, in order; colours and places, which WebVTT writes otherwise, are left out."""
    found: list[tuple[str, str]] = []
    for _, block in _blocks(_lines(text), 0):
        rows = [row.strip() for row in block]
        place = next((place for place, row in enumerate(rows[:2]) if _SRT_TIMING.fullmatch(row)), None)
        if place is None:
            continue
        words = (_SRT_TAG.sub(lambda tag: tag[0].lower(), _SRT_MARKS.sub("", row)).strip() for row in rows[place + 1 :])
        said = "\n".join(row for row in words if row)
        if said:
            found.append((_srt_times(rows[place]), said))
    return "\n\n".join(["WEBVTT", *(f"{times}\n{said}" for times, said in sorted(found, key=lambda each: each[0]))]) + "\n"


def transcript(cues: Sequence[Cue]) -> list[Paragraph]:
    """What is said, in paragraphs: a new one for another speaker, after a pause, and where a long one comes to the end of a sentence."""
    made: list[list[str]] = []
    last_end, before = 0, ""
    for cue in cues:
        for speaker, said in _spoken(cue.text):
            goes_on = made and (not speaker or speaker == made[-1][0]) and cue.start - last_end < _PAUSE
            if goes_on and not (len(before) >= _LONG_ENOUGH and before.endswith(_SENTENCE)):
                made[-1][1] = f"{before} {said}"
            else:
                made.append([speaker, said])
            before = made[-1][1]
        last_end = max(last_end, cue.end)
    return [Paragraph(speaker, said) for speaker, said in made]


def transcript_html(paragraphs: Iterable[Paragraph]) -> str:
    """The transcript as it stands in a lesson."""
    return "".join(
        f"<p>{f'<strong>{escape(each.speaker)}:</strong> ' if each.speaker else ''}{escape(each.text)}</p>\n" for each in paragraphs
    )


def _lines(text: str) -> list[str]:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _blocks(lines: Sequence[str], first: int) -> Iterator[tuple[int, list[str]]]:
    """What stands between empty lines, with the number of its first line (counted from 1)."""
    begun = first
    for number in range(first, len(lines) + 1):
        if number == len(lines) or not lines[number].strip():
            if number > begun:
                yield begun + 1, list(lines[begun:number])
            begun = number + 1


class _Reader:
    """One reading of one file; goes on after a mistake, so that all are told at once."""

    def __init__(self) -> None:
        self.cues: list[Cue] = []
        self.problems: list[CaptionProblem] = []
        self._last = 0

    def read(self, lines: Sequence[str]) -> None:
        first = 0
        if _HEADER.fullmatch(lines[0]):
            first = 1
            while first < len(lines) and lines[first].strip() and _ARROW not in lines[first]:
                first += 1
        else:
            self._wrong(1, CaptionFault.HEADER)
        for line, block in _blocks(lines, first):
            self._block(line, block)
        if not self.cues and not self.problems:
            self._wrong(len(lines), CaptionFault.NONE)

    def _wrong(self, line: int, fault: CaptionFault, detail: str = "") -> None:
        self.problems.append(CaptionProblem(line, fault, detail[:60]))

    def _block(self, line: int, rows: list[str]) -> None:
        if _NOTE.fullmatch(rows[0]):
            return
        if _STYLE.fullmatch(rows[0]):
            self._wrong(line, CaptionFault.STYLE, rows[0].strip())
            return
        named = _ARROW not in rows[0]
        if named and (len(rows) == 1 or _ARROW not in rows[1]):
            self._wrong(line, CaptionFault.STRAY, rows[0])
            return
        at = line + named
        times = self._times(at, rows[named])
        said = rows[named + 1 :]
        self._check_words(at + 1, said)
        if not any(row.strip() for row in said):
            self._wrong(at, CaptionFault.EMPTY)
        elif times:
            self.cues.append(Cue(*times, "\n".join(said), at))

    def _times(self, line: int, row: str) -> tuple[int, int] | None:
        found = _TIMING.fullmatch(row)
        times = [_milliseconds(each) for each in found.groups()[:2]] if found else []
        if not found or None in times:
            self._wrong(line, CaptionFault.COMMA if _SRT_TIMING.fullmatch(row.strip()) else CaptionFault.TIME, row.strip())
            return None
        start, end = (each or 0 for each in times)
        if end <= start:
            self._wrong(line, CaptionFault.ENDS)
        if start < self._last:
            self._wrong(line, CaptionFault.ORDER)
        self._last = max(self._last, start)
        for setting in (found[3] or "").split():
            if not _SETTING.fullmatch(setting):
                self._wrong(line, CaptionFault.SETTING, setting)
        return start, end

    def _check_words(self, line: int, rows: list[str]) -> None:
        opened: list[tuple[int, str]] = []
        for number, row in enumerate(rows, line):
            if _ARROW in row:
                self._wrong(number, CaptionFault.GAP)
                return
            for tag in _TAG.findall(row):
                self._tag(number, tag, opened)
        unclosed = next(((number, name) for number, name in opened if name != "v"), None)
        if unclosed:  # a voice may speak to the end of its cue (section 4.2.2)
            self._wrong(unclosed[0], CaptionFault.OPEN, f"<{unclosed[1]}>")

    def _tag(self, line: int, tag: str, opened: list[tuple[int, str]]) -> None:
        known = _KNOWN.fullmatch(tag)
        if not known:
            if not _TIME.fullmatch(tag[1:-1]):
                self._wrong(line, CaptionFault.TAG, tag)
        elif not tag.startswith("</"):
            if known[1] in _WITH_NAME and not (known[2] or "").strip():
                self._wrong(line, CaptionFault.TAG, tag)
            opened.append((line, known[1]))
        elif [name for _, name in opened][-1:] == [known[1]]:
            opened.pop()
        else:
            self._wrong(line, CaptionFault.OPEN, tag)


def _milliseconds(written: str) -> int | None:
    found = _TIME.fullmatch(written)
    if not found:
        return None
    hours, minutes, seconds, rest = (int(each or 0) for each in found.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest


def _srt_times(row: str) -> str:
    found = _SRT_TIMING.fullmatch(row)
    parts = found.groups() if found else ()
    start, end = (f"{parts[at]:0>2}:{parts[at + 1]}:{parts[at + 2]}.{parts[at + 3]:0<3}" for at in (0, 4))
    return f"{start} {_ARROW} {end}"


def _spoken(text: str) -> Iterator[tuple[str, str]]:
    """Who says what in a cue, without marks."""
    speaker, end = "", 0
    for voice in [*re.finditer(r"<v(?:\.[^\s.<>]+)*[ \t]+([^<>]+)>", text), None]:
        said = " ".join(unescape(_TAG.sub("", text[end : voice.start() if voice else len(text)])).split())
        if said:
            yield speaker, said
        if voice:
            speaker, end = " ".join(unescape(voice[1]).split()), voice.end()
