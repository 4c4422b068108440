"""What must be read again: units and glossaries whose law or figures are due, over all courses that the actor may author."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from sqlmodel import Session, col, func

from qser_app.db import columns
from qser_app.domain.courses import CourseStatus, choose
from qser_app.domain.courses_editor import DueText
from qser_app.domain.courses_reviews import Review
from qser_app.domain.people import Actor, Language
from qser_app.models import Course, Glossary, Module, Person, Unit, UnitText
from qser_app.queries.courses import authored_by, in_use, language_of, ordered
from qser_app.queries.courses_desk import titles

_AHEAD = timedelta(days=30)
_MOST = 100


def reviews_due(db: Session, *, until: date) -> list[Review]:
    """Every unit and glossary of the house whose words are to be read again by that day, with the earliest day of all its languages."""
    owner = func.coalesce(Unit.owner_id, Course.owner_id)
    rows = columns(Unit.id, Course.id, Course.organisation_id, owner, func.min(UnitText.review)).select_from(Unit)
    rows = rows.join(Course, col(Course.id) == Unit.course_id).join(Module, col(Module.id) == Unit.module_id)
    rows = rows.join(UnitText, col(UnitText.unit_id) == Unit.id).where(*in_use(), *_due(UnitText, until))
    units = db.exec(rows.group_by(Unit.id, Course.id, Course.organisation_id, owner).order_by(Unit.id))
    found = [Review(unit_id, course_id, home, owner_id, date.fromisoformat(day)) for unit_id, course_id, home, owner_id, day in units]
    heads = columns(Course.id, Course.organisation_id, Course.owner_id, func.min(Glossary.review)).select_from(Course)
    heads = heads.join(Glossary, col(Glossary.course_id) == Course.id).where(*_due(Glossary, until))
    heads = heads.group_by(Course.id, Course.organisation_id, Course.owner_id).order_by(Course.id)
    return found + [Review(None, course_id, home, owner_id, date.fromisoformat(day)) for course_id, home, owner_id, day in db.exec(heads)]


def due_texts(db: Session, *, actor: Actor, today: date, reader: Language | None = None) -> list[DueText]:
    """Units and glossaries with a review day within the next 30 days or behind us, the oldest first, each with its languages."""
    wanted = reader or language_of(db, actor)
    found = [*_due_units(db, actor, today, wanted), *_due_glossaries(db, actor, today, wanted)]
    return sorted(found, key=lambda text: text.day)[:_MOST]


def _due_units(db: Session, actor: Actor, today: date, wanted: Language) -> list[DueText]:
    owner = func.coalesce(Unit.owner_id, Course.owner_id)
    rows = columns(Unit.id, Course.code, UnitText.language, UnitText.review, Person.name).select_from(Unit)
    rows = rows.join(Course, col(Course.id) == Unit.course_id).join(Module, col(Module.id) == Unit.module_id)
    rows = rows.join(UnitText, col(UnitText.unit_id) == Unit.id).join(Person, col(Person.id) == owner, isouter=True)
    rows = rows.where(*authored_by(actor), *in_use(), *_due(UnitText, today + _AHEAD))
    found = db.exec(rows.order_by(UnitText.review, Unit.id).limit(_MOST * len(Language))).all()
    languages: dict[int, list[Language]] = defaultdict(list)
    for unit_id, _, language, *_ in found:
        languages[unit_id].append(Language(language))
    first = {row[0]: row for row in reversed(found)}
    keys = list(languages)[:_MOST]
    named = titles(db, UnitText, UnitText.unit_id, keys, (wanted,))
    made = []
    for key in keys:
        _, code, _, day, name = first[key]
        made.append(DueText(key, *named[key], code, day, name or "", day < today.isoformat(), ordered(languages[key])))
    return made


def _due_glossaries(db: Session, actor: Actor, today: date, wanted: Language) -> list[DueText]:
    about = (Course.code, Course.source_language, Glossary.language, Glossary.title, Glossary.review, Person.name)
    rows = columns(*about).select_from(Course)
    rows = rows.join(Glossary, col(Glossary.course_id) == Course.id).join(Person, col(Person.id) == Course.owner_id, isouter=True)
    rows = rows.where(*authored_by(actor), *_due(Glossary, today + _AHEAD))
    heads: dict[str, dict[Language, Any]] = defaultdict(dict)
    for row in db.exec(rows.order_by(Glossary.review, Course.id).limit(_MOST * len(Language))):
        heads[row[0]][Language(row[2])] = row
    made = []
    for code, by_language in heads.items():
        _, source, _, _, day, name = next(iter(by_language.values()))
        language = choose(by_language, wanted, Language(source)) or Language(source)
        title, late = by_language[language][3], day < today.isoformat()
        made.append(DueText(0, title, str(language), code, day, name or "", late, ordered(by_language)))
    return made


def _due(table: type[UnitText] | type[Glossary], until: date) -> tuple[Any, ...]:
    """As conditions beside `Course`: to be read again by that day, and not put away with its course."""
    return Course.status != CourseStatus.ARCHIVED, col(table.review) != "", col(table.review) <= until.isoformat()
