"""The settings of a quiz as facilitators look at them, and who has more time."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.db_folding import alphabetically, holds
from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_author, may_give_time
from qser_app.domain.quizzes_rules import told
from qser_app.domain.quizzes_settings import ExtraTime, SettingsPage
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, Enrolment, Person, Question, QuizExtraTime, QuizSettings, Unit, UnitText
from qser_app.queries.courses import language_of
from qser_app.queries.courses_desk import titles
from qser_app.queries.quizzes import rules_of_unit

MOST_FOUND = 20
MOST_EXTRA_TIMES = 200


def settings_page(db: Session, *, actor: Actor, unit_id: int) -> SettingsPage:
    """The quiz for somebody who may set its rules, or give more time to the people they look after. Raises NotFound."""
    unit, course = _quiz(db, actor, unit_id)
    named = titles(db, UnitText, UnitText.unit_id, [unit_id], (language_of(db, actor), course.source_language))
    title, language = named.get(unit_id, (unit.key, str(course.source_language)))
    kept = db.exec(
        columns(QuizSettings.changed_at, Person.name)
        .join(Person, col(Person.id) == col(QuizSettings.changed_by_id), isouter=True)
        .where(QuizSettings.unit_id == unit_id)
    ).first()
    borne = db.exec(select(Question.tags).where(Question.module_id == unit.module_id, col(Question.retired_at).is_(None))).all()
    return SettingsPage(
        unit_id=unit_id,
        title=title,
        language=language,
        course=course.code,
        in_bank=len(borne),
        settings=told(rules_of_unit(db, unit)),
        tags=tuple(sorted({tag for tags in borne for tag in tags})),
        may_change=may_author(actor, organisation_id=course.organisation_id, course_id=course.id),
        changed_by=(kept[1] or "") if kept else "",
        changed_at=kept[0] if kept else None,
        extra=_extra(db, actor, unit_id),
    )


def find_people(db: Session, *, actor: Actor, unit_id: int, search: str) -> list[ExtraTime]:
    """Enrolled people whose name or address holds ``search``, of those whom the actor may give more time. Raises NotFound."""
    _, course = _quiz(db, actor, unit_id)
    part = search.strip()
    if not part:
        return []
    enrolled = (
        select(Person)
        .join(Enrolment, col(Enrolment.person_id) == Person.id)
        .where(Enrolment.course_id == course.id, holds(part, Person.name, Person.email))
    )
    people = db.exec(_theirs(actor, enrolled).order_by(alphabetically(Person.name), col(Person.id)).limit(MOST_FOUND)).all()
    given = {line.person_id: line for line in _lines(db, unit_id, [person.id or 0 for person in people])}
    return [given.get(person.id or 0) or ExtraTime(person.id or 0, person.name, person.email, 0, "", None) for person in people]


def _quiz(db: Session, actor: Actor, unit_id: int) -> tuple[Unit, Course]:
    row = db.exec(
        select(Unit, Course).join(Course, col(Course.id) == Unit.course_id).where(Unit.id == unit_id, Unit.kind == UnitKind.QUIZ)
    ).first()
    if row is None:
        raise NotFound
    unit, course = row
    authors = may_author(actor, organisation_id=course.organisation_id, course_id=course.id)
    ours = course.organisation_id in (None, actor.organisation_id)
    if not authors and not (ours and may_give_time(actor, organisation_id=actor.organisation_id, course_id=unit.course_id)):
        raise NotFound
    return unit, course


def _theirs(actor: Actor, people: Any) -> Any:
    return people if actor.is_superadmin else people.where(Person.organisation_id == actor.organisation_id)


def _extra(db: Session, actor: Actor, unit_id: int) -> tuple[ExtraTime, ...]:
    """Everybody with more time whom the actor looks after."""
    return tuple(line for line in _lines(db, unit_id, None, actor) if line.percent)


def _lines(db: Session, unit_id: int, people: Sequence[int] | None, actor: Actor | None = None) -> list[ExtraTime]:
    """The newest line of each person, by name."""
    newest = select(func.max(QuizExtraTime.id)).where(QuizExtraTime.unit_id == unit_id).group_by(col(QuizExtraTime.person_id))
    giver = select(Person.name).where(Person.id == QuizExtraTime.given_by_id).correlate(QuizExtraTime).scalar_subquery()
    rows = columns(Person.id, Person.name, Person.email, QuizExtraTime.percent, giver, QuizExtraTime.given_at)
    rows = rows.join(QuizExtraTime, col(QuizExtraTime.person_id) == Person.id).where(col(QuizExtraTime.id).in_(newest))
    if people is not None:
        rows = rows.where(col(Person.id).in_(people))
    if actor is not None:
        rows = _theirs(actor, rows)
    listed = db.exec(rows.order_by(alphabetically(Person.name), col(Person.id)).limit(MOST_EXTRA_TIMES))
    return [ExtraTime(row[0], row[1], row[2], row[3], row[4] or "", row[5]) for row in listed]
