"""What happened to a person, the newest first: from the ledger of points, the badges and the enrolments."""

from collections.abc import Iterable
from typing import Any

from sqlmodel import Session, col, select

from qser_app.domain.insights import EventRow
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_see_profile
from qser_app.domain.refusals import NotFound, require
from qser_app.domain.rewards_facts import Rule
from qser_app.models import BadgeAward, Enrolment, Person, PointEntry
from qser_app.queries.insights import course_titles, unit_titles

_OF_UNITS = (Rule.UNIT, Rule.TEST, Rule.CASE)


def timeline(db: Session, *, actor: Actor, person_id: int, reader: Language, most: int) -> list[EventRow]:
    """The newest ``most`` events of a person."""
    organisation_id = db.exec(select(Person.organisation_id).where(Person.id == person_id)).first()
    if organisation_id is None:
        raise NotFound
    require(may_see_profile(actor, person_id=person_id, organisation_id=organisation_id))
    entries = _newest(db, PointEntry, PointEntry.at, person_id, most)
    awards = _newest(db, BadgeAward, BadgeAward.at, person_id, most)
    enrolments = _newest(db, Enrolment, Enrolment.enrolled_at, person_id, most)
    units = unit_titles(db, [_subject(row) for row in entries if row.rule in _OF_UNITS], reader)
    courses = course_titles(
        db, [_subject(row) for row in entries if row.rule is Rule.COURSE] + [row.course_id for row in enrolments], reader
    )
    events = [
        *(EventRow(f"earned-{row.rule}", _title(row, units, courses), row.points, row.at.isoformat()) for row in entries),
        *(EventRow("badge", "", 0, row.at.isoformat(), row.category.value, row.tier) for row in awards),
        *(EventRow("enrolled", courses.get(row.course_id, ""), 0, row.enrolled_at.isoformat()) for row in enrolments),
    ]
    return sorted(events, key=lambda event: event.at, reverse=True)[:most]


def _newest(db: Session, table: Any, moment: Any, person_id: int, most: int) -> Iterable[Any]:
    return db.exec(select(table).where(table.person_id == person_id).order_by(col(moment).desc(), col(table.id).desc()).limit(most)).all()


def _subject(row: PointEntry) -> int:
    return int(row.subject.partition(":")[0])


def _title(row: PointEntry, units: dict[int, str], courses: dict[int, str]) -> str:
    if row.rule is Rule.SIGN_IN:
        return ""
    return (courses if row.rule is Rule.COURSE else units).get(_subject(row), "")
