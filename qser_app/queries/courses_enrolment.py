"""Enrolling people as those look at it who do it: departments, people found, rows of a sheet, the rules and links of a course."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.courses_enrolment import AdmissionPage, DepartmentLine, EnrolPage, LinkLine, days_of, state_of_link
from qser_app.domain.courses_enrolment_sheets import COMING, Fate, SheetReport, SheetRow
from qser_app.domain.courses_people import FoundPerson
from qser_app.domain.leaderboard_clocks import zone_of as own_zone
from qser_app.domain.people import Actor, BadEmail, folded_email, time_zone_of
from qser_app.domain.people_departments import down_from, full_names
from qser_app.domain.people_sheets import PAGE, Unread
from qser_app.domain.refusals import NotFound
from qser_app.models import (
    Course,
    Department,
    Enrolment,
    EnrolmentDepartment,
    EnrolmentLine,
    EnrolmentLink,
    EnrolmentSheet,
    Organisation,
    Person,
)
from qser_app.queries.courses_people import Facilitated, facilitated, found_people
from qser_app.queries.learning_enrolment import admission_of, is_in, taken

_MOST_LINKS = 100
_AT_ONCE = 5000


def zone_of(db: Session, course: Course) -> str:
    """The time zone in which a course opens and closes: that of its organisation."""
    home = db.get(Organisation, course.organisation_id) if course.organisation_id else None
    return own_zone(home.time_zone, home.country) if home else time_zone_of("")


def seats_left(db: Session, *, course_id: int) -> int | None:
    """How many people may still come in; None: as many as want."""
    capacity = admission_of(db, course_id=course_id).capacity
    return None if capacity is None else max(0, capacity - taken(db, course_id=course_id))


def enrol_page(db: Session, *, actor: Actor, code: str = "", course_id: int = 0) -> EnrolPage:
    """The departments whose people the actor may enrol, each counted with those below it. Raises NotFound."""
    here = facilitated(db, actor=actor, code=code, course_id=course_id)
    return EnrolPage(here.head, department_lines(db, here), seats_left(db, course_id=here.head.id))


def department_lines(db: Session, here: Facilitated) -> list[DepartmentLine]:
    """Departments by name, in the same number of statements however many there are; none where people of all organisations are meant."""
    if here.organisation_id is None:
        return []
    listed = db.exec(select(Department).where(Department.organisation_id == here.organisation_id)).all()
    above: dict[int | None, int | None] = {each.id: each.parent_id for each in listed}
    names = full_names({each.id or 0: (each.name, each.parent_id) for each in listed})
    people = select(Person.department_id, func.count()).where(*here.theirs, col(Person.suspended_at).is_(None))
    inside = people.join(Enrolment, col(Enrolment.person_id) == Person.id).where(*is_in(here.head.id))
    has, has_in = (Counter(dict(db.exec(each.group_by(col(Person.department_id))).all())) for each in (people, inside))
    later = set(db.exec(select(EnrolmentDepartment.department_id).where(EnrolmentDepartment.course_id == here.head.id)))
    lines = []
    for key, name in sorted(names.items(), key=lambda each: each[1]):
        below = down_from(key, above)
        lines.append(DepartmentLine(key, name, sum(has[each] for each in below), sum(has_in[each] for each in below), key in later))
    return lines


def possible_learners(db: Session, *, actor: Actor, course_id: int, search: str) -> list[FoundPerson]:
    """People called so whom the actor may enrol; ``standing``: in, left, or empty. Raises NotFound."""
    here = facilitated(db, actor=actor, course_id=course_id)
    mine = select(Enrolment.left_at).where(Enrolment.person_id == Person.id, Enrolment.course_id == course_id).correlate(Person)
    known = select(Enrolment.id).where(Enrolment.person_id == Person.id, Enrolment.course_id == course_id).correlate(Person)
    rows = found_people(db, here, search, known.scalar_subquery(), mine.scalar_subquery())
    return [FoundPerson(row[0], row[1], row[2], row[3] or "", "" if row[4] is None else "left" if row[5] else "in") for row in rows]


def admission_page(db: Session, *, actor: Actor, at: datetime, code: str = "", course_id: int = 0) -> AdmissionPage:
    """The rules of a course, and the links into it that the actor may make and take back. Raises NotFound."""
    here = facilitated(db, actor=actor, code=code, course_id=course_id)
    admission = admission_of(db, course_id=here.head.id)
    opens_on, closes_on = days_of(admission, zone=zone_of(db, here.course))
    capacity = "" if admission.capacity is None else str(admission.capacity)
    enrolled = taken(db, course_id=here.head.id)
    level = str(admission.level) if admission.level else ""
    return AdmissionPage(here.head, admission.self_enrolment, opens_on, closes_on, capacity, level, enrolled, _links(db, here, at))


def _links(db: Session, here: Facilitated, at: datetime) -> list[LinkLine]:
    """The newest first; those of another organisation's facilitators are not theirs to see."""
    used = select(func.count()).select_from(EnrolmentLine).where(EnrolmentLine.link_id == EnrolmentLink.id).correlate(EnrolmentLink)
    rows = columns(EnrolmentLink, Person.name, used.scalar_subquery()).join(
        Person, col(Person.id) == EnrolmentLink.created_by_id, isouter=True
    )
    wanted = [col(EnrolmentLink.course_id) == here.head.id]
    if here.organisation_id is not None:
        wanted.append(col(EnrolmentLink.organisation_id) == here.organisation_id)
    found = db.exec(rows.where(*wanted).order_by(col(EnrolmentLink.id).desc()).limit(_MOST_LINKS))
    return [_link(link, name or "", count, at) for link, name, count in found]


def _link(link: EnrolmentLink, name: str, used: int, at: datetime) -> LinkLine:
    revoked = link.revoked_at is not None
    state = state_of_link(expires_at=link.expires_at, revoked=revoked, capacity=link.capacity, used=used, at=at)
    return LinkLine(link.id or 0, link.name, name, link.expires_at, used, link.capacity or 0, state)


def sheet_of(db: Session, *, actor: Actor, sheet_id: int, locked: bool = False) -> tuple[EnrolmentSheet, Facilitated]:
    """A sheet that the actor sent and may still act on, with its course; ``locked`` for whoever uses it up. Raises NotFound."""
    sheet = db.get(EnrolmentSheet, sheet_id, with_for_update=locked, populate_existing=locked)
    if sheet is None or sheet.sent_by_id != actor.person_id or not sheet.rows:
        raise NotFound
    return sheet, facilitated(db, actor=actor, course_id=sheet.course_id)


def sheet_report(db: Session, *, actor: Actor, sheet_id: int, fate: str = "", page: int = 1) -> SheetReport:
    """What would become of each row of a sheet now; ``fate`` keeps those with it, ``page`` counts from 1. Raises NotFound."""
    sheet, here = sheet_of(db, actor=actor, sheet_id=sheet_id)
    rows, _ = fates(db, here, sheet.rows)
    counts = Counter(row.fate for row in rows)
    shown = [row for row in rows if not fate or row.fate == fate]
    start = (max(1, page) - 1) * PAGE
    told = [(str(each), counts[each]) for each in Fate if counts[each]]
    coming = sum(counts[each] for each in COMING)
    left_out = [Unread(*each) for each in sheet.unread]
    return SheetReport(here.head, sheet_id, sheet.name, shown[start : start + PAGE], len(shown), told, coming, left_out)


def fates(db: Session, here: Facilitated, rows: Iterable[Sequence[Any]]) -> tuple[list[SheetRow], list[int]]:
    """Each row with its fate, and the people (ids, in the order of the rows) who would be enrolled; the same statements however many."""
    read = [(int(number), str(said), _folded(str(said))) for number, said in rows]
    people = _people(db, here, {address for _, _, address in read if address})
    seats, seen = seats_left(db, course_id=here.head.id), set[str]()
    found: list[SheetRow] = []
    coming: list[int] = []
    for number, said, address in read:
        person_id, name, fate = people.get(address, (0, "", Fate.UNKNOWN))
        if not address:
            fate = Fate.BAD
        elif address in seen:
            fate = Fate.TWICE
        elif fate in COMING and seats is not None and len(coming) >= seats:
            fate = Fate.NO_SEAT
        seen.add(address)
        if fate in COMING:
            coming.append(person_id)
        found.append(SheetRow(number, said, name, fate))
    return found, coming


def _people(db: Session, here: Facilitated, addresses: set[str]) -> dict[str, tuple[int, str, Fate]]:
    """Who has these addresses, and what would become of each. Who belongs to another organisation is told to those alone who look
    after all of them; to others such an address is as unknown as any.
    """
    standing = (col(Enrolment.person_id) == Person.id) & (col(Enrolment.course_id) == here.head.id)
    rows = columns(Person.email, Person.id, Person.name, Person.organisation_id, Person.suspended_at, Enrolment.id, Enrolment.left_at)
    rows = rows.select_from(Person).join(Enrolment, standing, isouter=True)
    if not here.sees_all:
        rows = rows.where(*here.theirs)
    found: dict[str, tuple[int, str, Fate]] = {}
    listed = sorted(addresses)
    for start in range(0, len(listed), _AT_ONCE):
        for email, key, name, home, suspended_at, enrolment, left_at in db.exec(
            rows.where(col(Person.email).in_(listed[start : start + _AT_ONCE]))
        ):
            if here.organisation_id not in (None, home):
                found[email] = (0, "", Fate.ELSEWHERE)
            elif suspended_at is not None:
                found[email] = (0, name, Fate.SUSPENDED)
            else:
                fate = Fate.NEW if enrolment is None else Fate.BACK if left_at else Fate.PRESENT
                found[email] = (key, name, fate)
    return found


def _folded(said: str) -> str:
    try:
        return folded_email(said)
    except BadEmail:
        return ""
