"""What learners left in a package, read from its record: interactions, objectives, comments; and the lists facilitators see."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from qser_app.domain.courses_desk import UnitHead
from qser_app.domain.scorm import Edition
from qser_app.domain.scorm_elements import decimal, seconds

_ROW = re.compile(r"cmi\.(interactions|objectives|comments_from_learner)\.(\d+)\.(.+)")
_DELIMITER = re.compile(r"\{(?:lang|case_matters|order_matters)=[^}]*\}")
_RESULTS = {"wrong": "incorrect"}  # SCORM 1.2 says wrong where 2004 says incorrect
_STANDINGS = {"not attempted": "not-attempted"}


class Outcome(StrEnum):
    """How an attempt stands, as one filters by it."""

    PASSED = "passed"
    FAILED = "failed"
    COMPLETED = "completed"
    INCOMPLETE = "incomplete"
    RESET = "reset"


class InteractionKind(StrEnum):
    """How a question of a package is answered (SCORM 2004 4th, RTE 4.2.9.2; 1.2 has fewer)."""

    TRUE_FALSE = "true-false"
    CHOICE = "choice"
    FILL_IN = "fill-in"
    LONG_FILL_IN = "long-fill-in"
    MATCHING = "matching"
    PERFORMANCE = "performance"
    SEQUENCING = "sequencing"
    LIKERT = "likert"
    NUMERIC = "numeric"
    OTHER = "other"


class Standing(StrEnum):
    """How an objective stands, as the run-time says it."""

    COMPLETED = "completed"
    INCOMPLETE = "incomplete"
    NOT_ATTEMPTED = "not-attempted"
    BROWSED = "browsed"
    PASSED = "passed"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Interaction:
    """One answer given in the content, as the content told it; ``seconds`` and ``weight`` are None where it did not."""

    number: int
    id: str
    question: str
    kind: str
    answer: str
    right: str
    result: str
    weight: float | None
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Objective:
    """An objective of the content; ``score`` is what the content wrote (scaled, else raw)."""

    id: str
    description: str
    completion: str
    success: str
    score: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """One part of a package as an attempt left it."""

    title: str
    interactions: list[Interaction]
    objectives: list[Objective]
    comments: list[str]
    place: str


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """An attempt in the list; ``score`` is the content's own word, None while there is none."""

    id: int
    person: str
    department: str
    number: int
    version: int
    status: str
    success: str
    score: int | None
    seconds: int
    started_at: datetime
    updated_at: datetime
    reset: bool


@dataclass(frozen=True, slots=True)
class AttemptsPage:
    """One page of a package's attempts, and how many there are in all."""

    unit: UnitHead
    rows: list[AttemptRow]
    total: int
    departments: list[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class ResetLine:
    """Who reset the attempt, when and why."""

    by: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AttemptDetail:
    """One attempt with what was recorded in it; ``raw`` (element, value) is there for administrators alone."""

    unit: UnitHead
    row: AttemptRow
    edition: str
    parts: list[Recorded]
    reset: ResetLine | None
    raw: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])


def recorded(edition: Edition, title: str, record: Mapping[str, str]) -> Recorded:
    """A part's flat record as lists, in the order of their rows."""
    rows: dict[str, dict[int, dict[str, str]]] = {"interactions": {}, "objectives": {}, "comments_from_learner": {}}
    for element, value in record.items():
        if found := _ROW.fullmatch(element):
            rows[found[1]].setdefault(int(found[2]), {})[found[3]] = value
    comments = [row["comment"] for _, row in sorted(rows["comments_from_learner"].items()) if row.get("comment")]
    if record.get("cmi.comments"):
        comments.append(record["cmi.comments"])
    return Recorded(
        title,
        [_interaction(edition, number, row) for number, row in sorted(rows["interactions"].items())],
        [_objective(row) for _, row in sorted(rows["objectives"].items())],
        comments,
        record.get("cmi.location" if edition.is_2004 else "cmi.core.lesson_location", ""),
    )


def _interaction(edition: Edition, number: int, row: Mapping[str, str]) -> Interaction:
    patterns = sorted((key for key in row if key.startswith("correct_responses.")), key=lambda key: int(key.split(".")[1]))
    right = " / ".join(readable(row[key]) for key in patterns if key.endswith(".pattern"))
    result = row.get("result", "")
    return Interaction(
        number + 1,
        row.get("id", ""),
        row.get("description", "") or row.get("id", ""),
        row.get("type", ""),
        readable(row.get("learner_response" if edition.is_2004 else "student_response", "")),
        right,
        _RESULTS.get(result, result),
        decimal(row.get("weighting", "")),
        seconds(edition, row.get("latency", "")),
    )


def _objective(row: Mapping[str, str]) -> Objective:
    completion = row.get("completion_status", row.get("status", ""))
    score = row.get("score.scaled", row.get("score.raw", ""))
    standing = _STANDINGS.get(completion, completion)
    return Objective(row.get("id", ""), row.get("description", ""), standing, row.get("success_status", ""), score)


def readable(answer: str) -> str:
    """An answer without the run-time's own marks: "a[,]b" is "a, b", "1[.]x" is "1 – x" (SCORM 2004 4th, RTE 4.1.1.6)."""
    return _DELIMITER.sub("", answer).replace("[,]", ", ").replace("[.]", " – ").replace("[:]", "–").strip()
