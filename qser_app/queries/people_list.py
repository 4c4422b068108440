"""The people of an organisation, a page at a time."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, or_, select

from qser_app.db_folding import alphabetically, holds
from qser_app.domain.courses import fold
from qser_app.domain.people import Actor, Language, Role
from qser_app.domain.people_list import NOWHERE, AccountState, Member, Members, MembersFilter
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import require
from qser_app.models import CourseText, Department, Person, RoleGrant, SignIn
from qser_app.queries.courses import language_of
from qser_app.queries.courses_desk import titles
from qser_app.queries.people_departments import subtree
from qser_app.queries.people_rights import erasures_of

PAGE = 25
_EVERYBODY = MembersFilter()


def members(db: Session, *, actor: Actor, organisation_id: int, asked: MembersFilter = _EVERYBODY, page: int = 1) -> Members:
    """The people that are looked at, by name; ``page`` counts from 1."""
    require(may_administer(actor, organisation_id=organisation_id))
    wanted = _wanted(db, organisation_id, asked)
    total = db.exec(select(func.count()).select_from(Person).where(*wanted)).one()
    rows = db.exec(
        select(Person, Department.name)
        .join(Department, isouter=True)
        .where(*wanted)
        .order_by(alphabetically(Person.name), col(Person.id))
        .offset((max(1, page) - 1) * PAGE)
        .limit(PAGE)
    ).all()
    ids = [person.id or 0 for person, _ in rows]
    roles, last, courses = (
        _roles(db, ids, organisation_id),
        _last_sign_ins(db, ids),
        _courses(db, ids, organisation_id, language_of(db, actor)),
    )
    listed = [_member(person, department or "", roles, last, courses) for person, department in rows]
    erasures = erasures_of(db, ids)
    due = [erasures.get(each.id, (None, False)) for each in listed]
    return Members([replace(each, erased_on=on, own_wish=own) for each, (on, own) in zip(listed, due, strict=True)], total)


def members_that_match(db: Session, *, actor: Actor, organisation_id: int, asked: MembersFilter, most: int) -> list[int]:
    """The ids of all that the same filter shows, up to ``most``, by name."""
    require(may_administer(actor, organisation_id=organisation_id))
    found = select(Person.id).where(*_wanted(db, organisation_id, asked)).order_by(alphabetically(Person.name), col(Person.id)).limit(most)
    return [each or 0 for each in db.exec(found)]


def _wanted(db: Session, organisation_id: int, asked: MembersFilter) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = [col(Person.organisation_id) == organisation_id, col(Person.erased_at).is_(None)]
    if part := asked.search.strip():
        wanted.append(holds(part, Person.name, Person.email))
    if asked.department_id == NOWHERE:
        wanted.append(col(Person.department_id).is_(None))
    elif asked.department_id:
        wanted.append(col(Person.department_id).in_(subtree(db, organisation_id=organisation_id, department_id=asked.department_id)))
    if asked.role is not None:
        here = or_(col(RoleGrant.organisation_id) == organisation_id, col(RoleGrant.organisation_id).is_(None))
        held = select(RoleGrant.id).where(RoleGrant.person_id == Person.id, RoleGrant.role == asked.role, here)
        wanted.append(held.where(col(RoleGrant.course_id).is_(None)).correlate(Person).exists())
    return [*wanted, *_standing(asked.state)]


def _standing(state: AccountState | None) -> list[ColumnElement[bool]]:
    if state is None:
        return []
    if state is AccountState.NEVER:
        return [~select(SignIn.id).where(SignIn.person_id == Person.id).correlate(Person).exists()]
    suspended = col(Person.suspended_at).is_not(None)
    return [suspended if state is AccountState.SUSPENDED else ~suspended]


def _roles(db: Session, ids: Iterable[int], organisation_id: int) -> dict[int, list[Role]]:
    """Roles in the whole organisation, and superadmins; roles in single courses are shown with the course."""
    held: dict[int, list[Role]] = defaultdict(list)
    here = or_(col(RoleGrant.organisation_id) == organisation_id, col(RoleGrant.organisation_id).is_(None))
    grants = select(RoleGrant).where(col(RoleGrant.person_id).in_(list(ids)), here, col(RoleGrant.course_id).is_(None))
    for grant in db.exec(grants.order_by(col(RoleGrant.id))):
        held[grant.person_id].append(Role(grant.role))
    return held


def _courses(db: Session, ids: Iterable[int], organisation_id: int, reader: Language) -> dict[int, list[str]]:
    """The courses of which each of these people is facilitator and of no others, by title."""
    held = select(RoleGrant.person_id, RoleGrant.course_id).where(
        col(RoleGrant.person_id).in_(list(ids)),
        RoleGrant.organisation_id == organisation_id,
        RoleGrant.role == Role.FACILITATOR,
        col(RoleGrant.course_id).is_not(None),
    )
    grants = db.exec(held).all()
    named = titles(db, CourseText, CourseText.course_id, {course_id for _, course_id in grants}, (reader,))
    found: dict[int, list[str]] = defaultdict(list)
    for person_id, course_id in grants:
        if course_id in named:
            found[person_id].append(named[course_id][0])
    return {person_id: sorted(those, key=fold) for person_id, those in found.items()}


def _last_sign_ins(db: Session, ids: Iterable[int]) -> dict[int, object]:
    latest = select(SignIn.person_id, func.max(SignIn.at)).where(col(SignIn.person_id).in_(list(ids))).group_by(col(SignIn.person_id))
    return dict(db.exec(latest).all())


def _member(
    person: Person, department: str, roles: dict[int, list[Role]], last: dict[int, object], courses: dict[int, list[str]]
) -> Member:
    key = person.id or 0
    held, alone = tuple(roles.get(key, ())), tuple(courses.get(key, ()))
    return Member(key, person.name, person.email, department, held, last.get(key), person.suspended_at is not None, alone)  # type: ignore[arg-type] -- max() of a datetime column
