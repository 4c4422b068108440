"""Whom a change of several people would change, as things stand now."""

from collections import Counter
from collections.abc import Collection

from sqlmodel import Session, col, or_, select

from qser_app.db import columns
from qser_app.db_folding import alphabetically
from qser_app.domain.people import Actor, Role
from qser_app.domain.people_bulk import Bulk, BulkPlan, BulkWish, LeftOut, Standing, is_so_already, may_leave_nobody
from qser_app.domain.permissions import may_administer, may_grant
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Department, Person, RoleGrant


def bulk_plan(db: Session, *, actor: Actor, organisation_id: int, people: Collection[int], wish: BulkWish) -> BulkPlan:
    """What becomes of these people (ids), in the same statements however many there are. Raises NotAllowed and NotFound."""
    require(may_administer(actor, organisation_id=organisation_id))
    _check(db, actor, organisation_id, wish)
    found = standings(db, organisation_id=organisation_id, people=people)
    changing, same, left_out = list[int](), 0, Counter[LeftOut]({LeftOut.GONE: len(set(people)) - len(found)})
    for person in found.values():
        if is_so_already(wish, person):
            same += 1
        elif person.id == actor.person_id and wish.kind is not Bulk.MOVE:
            left_out[LeftOut.ONESELF] += 1
        elif Role.SUPERADMIN in person.roles and not actor.is_superadmin:
            left_out[LeftOut.ABOVE] += 1
        else:
            changing.append(person.id)
    if may_leave_nobody(wish) and (kept := _last_admin(db, organisation_id, changing)):
        changing.remove(kept)
        left_out[LeftOut.LAST] += 1
    return BulkPlan(changing, same, {why: count for why, count in left_out.items() if count})


def standings(db: Session, *, organisation_id: int, people: Collection[int]) -> dict[int, Standing]:
    """How these people stand, by name; who is elsewhere or was erased is not among them."""
    listed = list(people)
    wanted = columns(Person.id, Person.department_id, Person.suspended_at)
    here = (col(Person.id).in_(listed), Person.organisation_id == organisation_id, col(Person.erased_at).is_(None))
    rows = db.exec(wanted.where(*here).order_by(alphabetically(Person.name), col(Person.id))).all()
    whole = or_(col(RoleGrant.organisation_id) == organisation_id, col(RoleGrant.organisation_id).is_(None))
    held = select(RoleGrant.person_id, RoleGrant.role).where(
        col(RoleGrant.person_id).in_(listed), whole, col(RoleGrant.course_id).is_(None)
    )
    roles: dict[int, set[Role]] = {}
    for person_id, role in db.exec(held):
        roles.setdefault(person_id, set()).add(Role(role))
    return {key: Standing(key, place, suspended is not None, frozenset(roles.get(key, ()))) for key, place, suspended in rows}


def _last_admin(db: Session, organisation_id: int, changing: Collection[int]) -> int | None:
    """Somebody who must stay, because after this nobody would administer the organisation."""
    admins = select(RoleGrant.person_id).join(Person, col(Person.id) == RoleGrant.person_id)
    open_ = (RoleGrant.role == Role.ADMIN, RoleGrant.organisation_id == organisation_id, col(Person.suspended_at).is_(None))
    found = set(db.exec(admins.where(*open_, col(RoleGrant.course_id).is_(None), col(Person.erased_at).is_(None))).all())
    return min(found) if found and found <= set(changing) else None


def _check(db: Session, actor: Actor, organisation_id: int, wish: BulkWish) -> None:
    if wish.role is not None:
        require(may_grant(actor, role=wish.role, organisation_id=organisation_id))
    if wish.department_id is not None:
        row = db.get(Department, wish.department_id)
        if row is None or row.organisation_id != organisation_id:
            raise NotFound
