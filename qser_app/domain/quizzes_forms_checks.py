"""What has to be mended in a form before it is a question: every mistake with the place where it stands."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from qser_app.domain.courses import fold
from qser_app.domain.quizzes_drafts import LONGEST_TEXT, is_fair
from qser_app.domain.quizzes_forms import Form, Gap, Problem, Row
from qser_app.domain.quizzes_forms_weights import shares, weight_of
from qser_app.domain.quizzes_grading import FULL, number
from qser_app.domain.quizzes_kinds import LONGEST_PART, QuestionKind

MOST_OPTIONS = 26
LONGEST_TAG, MOST_TAGS = 60, 20
_ENOUGH = FULL - 1  # three thirds are written as 33.33333
_MARK = re.compile(r"\[\[(g\d+)\]\]")
_SEVERAL = (QuestionKind.MULTIPLE, QuestionKind.ALL)


class Wrong(StrEnum):
    """Why something has to be mended; the phrase is ``question-wrong-<value>``."""

    NO_STEM = "no-stem"
    LONG = "long"
    TAGS = "tags"
    LESSON = "lesson"
    OPTIONS = "options"
    OPTION_TEXT = "option-text"
    TWICE = "twice"
    NO_RIGHT = "no-right-answer"
    ONE_RIGHT = "one-right"
    WEIGHT = "weight"
    WEIGHTS = "weights"
    FREE_RIDE = "free-ride"
    PAIRS = "pairs"
    NO_GAP = "gap-none"
    MARKS = "gap-marks"
    ANSWER_TEXT = "answer-text"
    ANYTHING = "anything"
    NUMBER = "number"
    RANGE = "range"


def filled(form: Form) -> Form:
    """The form without the lines in which nothing was written."""
    gaps = tuple(replace(gap, rows=_filled(gap.rows)) for gap in form.gaps)
    return form if form.kind is QuestionKind.TRUE_FALSE else replace(form, rows=_filled(form.rows), gaps=gaps)


def _filled(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(row for row in rows if _says_something(row))


def _says_something(row: Row) -> bool:
    words = (row.low, row.high, *row.texts.values(), *row.partners.values(), *row.remarks.values())
    return any(each.strip() for each in words) or row.how == "any" or (row.right and not row.language)


def tags_of(form: Form) -> tuple[str, ...]:
    """The tags, each once, as they stand between commas."""
    return tuple(dict.fromkeys(tag for each in form.tags.split(",") if (tag := each.strip())))


@dataclass(slots=True)
class _Found:
    """Gathers the mistakes of a form that holds no empty lines."""

    form: Form
    languages: Sequence[str]
    problems: list[Problem] = field(default_factory=list[Problem])

    def wrong(self, place: str, reason: Wrong) -> None:
        self.problems.append(Problem(place, reason.value))

    def head(self, lessons: Collection[str]) -> None:
        for language in self.languages:
            stem = self.form.stems.get(language, "")
            if not stem.strip():
                self.wrong(f"stem.{language}", Wrong.NO_STEM)
            for name, text in (("stem", stem), ("explanation", self.form.explanations.get(language, ""))):
                if len(text) > LONGEST_TEXT:
                    self.wrong(f"{name}.{language}", Wrong.LONG)
        tags = tags_of(self.form)
        if len(tags) > MOST_TAGS or any(len(tag) > LONGEST_TAG for tag in tags):
            self.wrong("tags", Wrong.TAGS)
        if self.form.lesson and self.form.lesson not in lessons:
            self.wrong("lesson", Wrong.LESSON)

    def texts(self, rows: Sequence[Row], place: str, name: str = "text") -> None:
        """Whether every row says something of its own in every language."""
        for language in self.languages:
            seen: set[str] = set()
            for row in rows:
                words = row.partners if name == "partner" else row.texts
                text = words.get(language, "").strip()
                where = f"{place}.{row.id}.{name}.{language}"
                if not text:
                    self.wrong(where, Wrong.OPTION_TEXT)
                elif len(text) + len(row.remarks.get(language, "")) > LONGEST_TEXT:
                    self.wrong(where, Wrong.LONG)
                elif fold(text) in seen:
                    self.wrong(where, Wrong.TWICE)
                seen.add(fold(text))

    def options(self, rows: Sequence[Row], place: str) -> None:
        if not 2 <= len(rows) <= MOST_OPTIONS:
            self.wrong(place, Wrong.OPTIONS)
        self.texts(rows, place)

    def weights(self, rows: Sequence[Row], place: str) -> list[float] | None:
        """What each row earns by itself; None where that cannot be read."""
        found = [weight_of(self.form, row) for row in rows]
        for row, weight in zip(rows, found, strict=True):
            if weight is None:
                self.wrong(f"{place}.{row.id}.weight", Wrong.WEIGHT)
        read = [weight for weight in found if weight is not None]
        return read if len(read) == len(found) else None

    def choice(self) -> None:
        rows, kind = self.form.rows, self.form.kind
        if kind is not QuestionKind.TRUE_FALSE:
            self.options(rows, "rows")
        if kind is QuestionKind.LIKERT or (weights := self.weights(rows, "rows")) is None:
            return
        if kind is QuestionKind.MULTIPLE and self.form.weighted:
            self._sum(rows, weights)
        elif not any(weight >= _ENOUGH for weight in weights):
            self.wrong("rows", Wrong.NO_RIGHT)
        elif kind not in _SEVERAL and not self.form.weighted and sum(row.right for row in rows) > 1:
            self.wrong("rows", Wrong.ONE_RIGHT)

    def _sum(self, rows: Sequence[Row], weights: Sequence[float]) -> None:
        if abs(sum(weight for weight in weights if weight > 0) - FULL) >= 1:
            self.wrong("rows", Wrong.WEIGHTS)
        elif not is_fair({row.id: weight for row, weight in zip(rows, weights, strict=True)}):
            self.wrong("rows", Wrong.FREE_RIDE)

    def order(self) -> None:
        self.options(self.form.rows, "rows")

    def match(self) -> None:
        pairs = [row for row in self.form.rows if row.how != "extra"]
        options = matched(self.form.rows, self.languages)
        if not 2 <= len(pairs) <= MOST_OPTIONS:
            self.wrong("rows", Wrong.PAIRS)
        elif not 2 <= len(options) <= MOST_OPTIONS:
            self.wrong("rows", Wrong.OPTIONS)
        self.texts(pairs, "rows")
        self.texts([rows[0] for rows in options.values()], "rows", "partner")

    def gaps(self) -> None:
        gaps = self.form.gaps
        if not gaps:
            self.wrong("gaps", Wrong.NO_GAP)
        for language in self.languages:
            if sorted(_MARK.findall(self.form.stems.get(language, ""))) != sorted(gap.id for gap in gaps):
                self.wrong(f"stem.{language}", Wrong.MARKS)
        for gap in gaps:
            self._gap(gap, f"gaps.{gap.id}")

    def _gap(self, gap: Gap, place: str) -> None:
        if not gap.listed:
            self.accepted(gap.rows, place)
            return
        self.options(gap.rows, place)
        weights = self.weights(gap.rows, place)
        if weights is not None and not any(weight >= _ENOUGH for weight in weights):
            self.wrong(place, Wrong.NO_RIGHT)
        elif weights and all(weight >= _ENOUGH for weight in weights):
            self.wrong(place, Wrong.FREE_RIDE)

    def accepted(self, rows: Sequence[Row], place: str) -> None:
        for language in self.languages:
            mine = [row for row in rows if row.language == language]
            weights = self.weights(mine, place)
            if weights is None:
                continue
            if not any(weight >= _ENOUGH for weight in weights):
                self.wrong(f"{place}.{language}", Wrong.NO_RIGHT)
            for row, weight in zip(mine, weights, strict=True):
                self._accepted(row, weight, f"{place}.{row.id}.text.{language}")

    def _accepted(self, row: Row, weight: float, where: str) -> None:
        text = row.texts.get(row.language, "").strip()
        if not text or len(text) > LONGEST_PART:
            self.wrong(where, Wrong.ANSWER_TEXT)
        elif not text.strip("* ") and weight > 0:
            self.wrong(where, Wrong.ANYTHING)
        elif len(row.remarks.get(row.language, "")) > LONGEST_TEXT:
            self.wrong(where, Wrong.LONG)

    def short(self) -> None:
        self.accepted(self.form.rows, "rows")

    def numeric(self) -> None:
        rows = self.form.rows
        weights = self.weights(rows, "rows")
        if len(rows) > MOST_OPTIONS:
            self.wrong("rows", Wrong.OPTIONS)
        if weights is not None and not any(weight >= FULL for weight in weights):
            self.wrong("rows", Wrong.NO_RIGHT)
        for row, weight in zip(rows, weights or [0.0] * len(rows), strict=True):
            if row.how != "any":
                self._numbers(row)
            elif weight > 0:
                self.wrong(f"rows.{row.id}.low", Wrong.ANYTHING)

    def _numbers(self, row: Row) -> None:
        high = row.high.strip() or ("0" if row.how == "value" else "")
        if number(row.low) is None:
            self.wrong(f"rows.{row.id}.low", Wrong.NUMBER)
        elif number(high) is None:
            self.wrong(f"rows.{row.id}.high", Wrong.NUMBER)
        elif (ends := ends_of(row))[0] > ends[1]:
            self.wrong(f"rows.{row.id}.high", Wrong.RANGE)


def ends_of(row: Row) -> tuple[float, float]:
    """The lowest and the highest number of a row that was checked."""
    low, high = number(row.low) or 0.0, number(row.high or "0") or 0.0
    return (low - high, low + high) if row.how == "value" else (low, high)


def matched(rows: Iterable[Row], languages: Sequence[str]) -> dict[tuple[str, ...], list[Row]]:
    """The rows that match the same words, by these words in every language."""
    found: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        found.setdefault(tuple(row.partners.get(language, "").strip() for language in languages), []).append(row)
    return found


_CHECKS = {
    QuestionKind.ORDER: _Found.order,
    QuestionKind.MATCH: _Found.match,
    QuestionKind.GAP: _Found.gaps,
    QuestionKind.SHORT: _Found.short,
    QuestionKind.NUMERIC: _Found.numeric,
}


def problems_of(form: Form, *, first: str, lessons: Collection[str]) -> tuple[Problem, ...]:
    """Everything that has to be mended; ``first`` is the language that is asked for where nothing is written yet."""
    form = filled(form)
    found = _Found(form, form.languages or [first])
    found.head(lessons)
    _CHECKS.get(form.kind, _Found.choice)(found)
    return tuple(found.problems)


def earned(form: Form) -> dict[str, float]:
    """What each option of a checked form earns."""
    rows = form.rows
    weights = [weight_of(form, row) or 0.0 for row in rows]
    if not form.weighted or form.kind is QuestionKind.ALL:
        weights = shares(form.kind, [weight > 0 for weight in weights])
    return {row.id: weight for row, weight in zip(rows, weights, strict=True)}
