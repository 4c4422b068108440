"""A house at a glance, for those who look after its people."""

from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, case, col, func, or_, select

from qser_app.db import columns
from qser_app.domain.insights import bars_of, share
from qser_app.domain.insights_infographic import DASH
from qser_app.domain.insights_portal import ACTIVE, SMALLEST, PortalPage, Scope, grouped, moment_of, month_begins
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_administer, may_look_after_all
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Department, Enrolment, LearningDay, LearningTotal, Organisation, Person
from qser_app.queries.people_counted import counted

_MOST_SCOPES = 500


def scopes(db: Session, *, actor: Actor) -> list[Scope]:
    """The organisations whose figures the actor may look at, by name; one's own for an administrator."""
    wanted = select(Organisation.id, Organisation.name)
    if not may_look_after_all(actor):
        require(may_administer(actor, organisation_id=actor.organisation_id))
        wanted = wanted.where(Organisation.id == actor.organisation_id)
    return [Scope(number or 0, name) for number, name in db.exec(wanted.order_by(col(Organisation.name)).limit(_MOST_SCOPES))]


def portal(db: Session, *, actor: Actor, organisation_id: int, at: datetime, target: int) -> PortalPage:
    """The indicators of an organisation, or (0) of everybody, towards ``target`` people trained. Raises NotFound and NotAllowed."""
    whole = organisation_id == 0
    require(may_look_after_all(actor) if whole else may_administer(actor, organisation_id=organisation_id))
    name = "" if whole else db.exec(select(Organisation.name).where(Organisation.id == organisation_id)).first()
    if name is None:
        raise NotFound
    within = (counted(), *(() if whole else (col(Person.organisation_id) == organisation_id,)))
    rows = _people(db, within, whole=whole)
    people, trained = sum(row[3] for row in rows), sum(row[4] for row in rows)
    if people < SMALLEST:
        return PortalPage(name=name, whole=whole, too_few=True, target=target, today=at.date().isoformat())
    figures = _enrolments(db, within, at) | {
        "active": _active(db, within, at),
        "hours": round(_seconds(db, within) / 3600),
        "countries": grouped((row[0], row[3], row[4]) for row in rows),
        "places": grouped((row[1] or "", row[3], row[4]) for row in rows),
        "fields": grouped((str(row[2] or ""), row[3], row[4]) for row in rows),
        "reached": 100 * trained // target,
    }
    return PortalPage(name=name, whole=whole, people=people, trained=trained, target=target, today=at.date().isoformat(), **figures)


def _people(db: Session, within: tuple[ColumnElement[bool], ...], *, whole: bool) -> list[Any]:
    """(country, department or organisation, field of work, people, people who have completed a course)."""
    done = select(Enrolment.person_id).where(col(Enrolment.completed_at).is_not(None)).distinct().subquery()
    place = Organisation.name if whole else Department.name
    counts = columns(Person.country, place, Person.field_of_work, func.count(), func.count(done.c.person_id)).select_from(Person)
    counts = counts.join(done, done.c.person_id == Person.id, isouter=True)
    if whole:
        counts = counts.join(Organisation, col(Organisation.id) == col(Person.organisation_id))
    else:
        counts = counts.join(Department, col(Department.id) == col(Person.department_id), isouter=True)
    return list(db.exec(counts.where(*within).group_by(Person.country, place, Person.field_of_work)))


def _enrolments(db: Session, within: tuple[ColumnElement[bool], ...], at: datetime) -> dict[str, Any]:
    """How many enrolments and completions there are, and the completions of each of the last twelve months."""
    begins = month_begins(at.date())
    edges = [moment_of(day, at) for day in begins]
    done = col(Enrolment.completed_at)
    months = [func.count(case(((done >= first) & (done < after), 1))) for first, after in pairwise(edges)]
    wanted = (
        columns(func.count(), func.count(done), *months).select_from(Enrolment).join(Person, col(Person.id) == col(Enrolment.person_id))
    )
    counted = or_(col(Enrolment.left_at).is_(None), done.is_not(None))
    enrolments, completions, *each = db.exec(wanted.where(counted, *within)).one()
    rate = share(completions, enrolments)
    return {
        "enrolments": enrolments,
        "completions": completions,
        "rate": DASH if rate is None else rate,
        "months": bars_of([(day.isoformat(), number) for day, number in zip(begins, each, strict=False)]),
    }


def _active(db: Session, within: tuple[ColumnElement[bool], ...], at: datetime) -> int:
    """How many have learned something in the last thirty days."""
    lately = (LearningDay.person_id == Person.id, col(LearningDay.day) > (at - ACTIVE).date(), col(LearningDay.active_seconds) > 0)
    return db.exec(select(func.count()).select_from(Person).where(*within, select(LearningDay.id).where(*lately).exists())).one()


def _seconds(db: Session, within: tuple[ColumnElement[bool], ...]) -> int:
    spent = select(func.sum(LearningTotal.seconds)).join(Person, col(Person.id) == col(LearningTotal.person_id))
    return db.exec(spent.where(*within)).one() or 0
