"""What must be read again: units whose law or figures are due, over all courses that the actor may author."""

from datetime import date, timedelta

from sqlmodel import Session, col, func

from qser_app.db import columns
from qser_app.domain.courses import CourseStatus
from qser_app.domain.courses_editor import DueText
from qser_app.domain.courses_reviews import Review
from qser_app.domain.people import Actor, Language
from qser_app.models import Course, Module, Person, Unit, UnitText
from qser_app.queries.courses import authored_by, in_use, language_of, ordered
from qser_app.queries.courses_desk import titles

_AHEAD = timedelta(days=30)
_MOST = 100


def reviews_due(db: Session, *, until: date) -> list[Review]:
    """Every unit of the house whose words are to be read again by that day, with the earliest day of all its languages."""
    owner = func.coalesce(Unit.owner_id, Course.owner_id)
    rows = columns(Unit.id, Course.id, Course.organisation_id, owner, func.min(UnitText.review)).select_from(Unit)
    rows = rows.join(Course, col(Course.id) == Unit.course_id).join(Module, col(Module.id) == Unit.module_id)
    rows = rows.join(UnitText, col(UnitText.unit_id) == Unit.id).where(*in_use(), Course.status != CourseStatus.ARCHIVED)
    rows = rows.where(UnitText.review != "", col(UnitText.review) <= until.isoformat())
    found = db.exec(rows.group_by(Unit.id, Course.id, Course.organisation_id, owner).order_by(Unit.id))
    return [Review(unit_id, course_id, home, owner_id, date.fromisoformat(day)) for unit_id, course_id, home, owner_id, day in found]


def due_texts(db: Session, *, actor: Actor, today: date, reader: Language | None = None) -> list[DueText]:
    """Units with a review day within the next 30 days or behind us, the oldest first, each with its languages."""
    owner = columns(Unit.id, Course.code, Course.source_language, UnitText.language, UnitText.review, Unit.owner_id, Course.owner_id)
    rows = owner.join(Course, col(Course.id) == Unit.course_id).join(Module, col(Module.id) == Unit.module_id)
    rows = rows.join(UnitText, col(UnitText.unit_id) == Unit.id).where(
        *authored_by(actor), *in_use(), Course.status != CourseStatus.ARCHIVED
    )
    rows = rows.where(UnitText.review != "", col(UnitText.review) <= (today + _AHEAD).isoformat())
    found = db.exec(rows.order_by(UnitText.review, Unit.id).limit(_MOST * len(Language))).all()
    languages: dict[int, list[Language]] = {}
    for unit_id, _, _, language, *_ in found:
        languages.setdefault(unit_id, []).append(Language(language))
    first = {row[0]: row for row in reversed(found)}
    keys = list(languages)[:_MOST]
    named = titles(db, UnitText, UnitText.unit_id, keys, (reader or language_of(db, actor),))
    owners = {first[key][5] or first[key][6] for key in keys} - {None}
    names = dict(db.exec(columns(Person.id, Person.name).where(col(Person.id).in_(owners))).all())
    return [
        DueText(
            key,
            *named[key],
            first[key][1],
            first[key][4],
            names.get(first[key][5] or first[key][6], ""),
            overdue=first[key][4] < today.isoformat(),
            languages=ordered(languages[key]),
        )
        for key in keys
    ]
