"""The people of a course as a workbook, in the reader's language and time zone."""

from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from qser_app.domain.courses_people_progress import LearnerLine, Sought
from qser_app.domain.people import Actor
from qser_app.exports.workbook import Cell, Sheet, write
from qser_app.i18n.catalogue import phrase
from qser_app.queries.courses_people_progress import every_learner
from qser_app.queries.people_self import reads_in

_HEADINGS = ("members-name", "members-email", "members-department", "learners-pace", "learners-why", "learners-percent", "learners-done")
_HEADINGS += ("learners-of", "learners-unit", "learners-last", "learners-enrolled", "learners-completed")


def learners_workbook(db: Session, *, actor: Actor, course_id: int, at: datetime, sought: Sought, target: Path) -> None:
    """One line for each person, as they are filtered on the page. Raises NotFound."""
    language, zone = reads_in(db, actor=actor)
    units, people = every_learner(db, actor=actor, course_id=course_id, at=at, sought=sought)
    sheet = Sheet(phrase(language, "course-people-here"), [phrase(language, heading) for heading in _HEADINGS])
    write(target, [sheet], ((0, _cells(each, units, language)) for each in people), time_zone=zone)


def _cells(each: LearnerLine, units: int, language: str) -> list[Cell]:
    why = ""
    if each.snag:
        why = phrase(language, "learners-failed", title=each.failed) if each.failed else phrase(language, "learners-idle")
    cells: list[Cell] = [each.name, each.email, each.department, phrase(language, f"pace-{each.pace}"), why, each.percent, each.done]
    return [*cells, units, each.unit, each.last_active, each.enrolled_at, each.completed_at]
