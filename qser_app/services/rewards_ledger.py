"""The ledger of points, line by line: what an earning depends on, asked in one statement, and the line itself, written once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, and_, col, func

from qser_app.db import columns
from qser_app.db_upserts import Upsert
from qser_app.domain.rewards import IMPROVABLE, RULES, Rules
from qser_app.domain.rewards_facts import OF_COURSES, OF_UNITS, Line
from qser_app.domain.rewards_rules import rules_of_document
from qser_app.models import Course, PointEntry, RewardRules, Standing, Unit
from qser_app.services.rewards_standing import standing_of

_LINES = Upsert(PointEntry, on=("person_id", "rule", "subject"), returning="id")


@dataclass(frozen=True, slots=True)
class SoFar:
    """Where a person stands before they earn something, and the rules they earn by.

    ``best``: the best score with which the same test or assignment was passed before; ``last``: when the same rule last earned
    points; None where there is none. ``course_id``: in which course this is earned.
    """

    standing: Standing
    rules: Rules
    best: int | None
    last: datetime | None
    course_id: int | None


def _asking() -> Any:
    """Built once: building it takes longer than carrying it out."""
    entry, rules = PointEntry, RewardRules
    same = and_(col(entry.person_id) == Standing.person_id, col(entry.rule) == bindparam("rule"))
    newest = columns(rules.rules).where(col(rules.organisation_id) == Standing.organisation_id).order_by(col(rules.number).desc()).limit(1)
    asked = columns(
        Standing,
        newest.scalar_subquery(),
        columns(func.max(entry.score)).where(same, col(entry.subject).like(bindparam("tries"))).scalar_subquery(),
        columns(func.max(entry.at)).where(same, col(entry.points) > 0).scalar_subquery(),
        columns(Course.id).where(col(Course.id) == bindparam("course")).scalar_subquery(),
        columns(Unit.course_id).where(col(Unit.id) == bindparam("unit")).scalar_subquery(),
    )
    return asked.where(col(Standing.person_id) == bindparam("me")).execution_options(populate_existing=True)


_ASKED = _asking()


def so_far_of(db: Session, person_id: int, line: Line, at: datetime) -> SoFar:
    """What the line will depend on; opens a standing for somebody who has none."""
    subject, _, _attempt = line.subject.partition(":")
    asked = {
        "me": person_id,
        "rule": line.rule,
        "tries": f"{subject}:%" if line.rule in IMPROVABLE else "",
        "course": int(subject) if line.rule in OF_COURSES else None,
        "unit": int(subject) if line.rule in OF_UNITS else None,
    }
    found = db.execute(_ASKED, asked).first()
    if found is None:
        standing_of(db, person_id, at)
        found = db.execute(_ASKED, asked).one()
    standing, document, best, last, course_id, course_of_unit = found
    rules = rules_of_document(document) if document else RULES
    return SoFar(standing, rules, best, last, course_id or course_of_unit)


def write_line(db: Session, person_id: int, line: Line, points: int, course_id: int | None, at: datetime) -> bool:
    """Write the line; False when it stands there already."""
    values = {"person_id": person_id, "rule": line.rule, "subject": line.subject, "points": points, "score": line.score, "at": at}
    return _LINES.into(db, values | {"course_id": course_id}).first() is not None
