"""Doing the same with several people at once, and undoing it."""

from collections.abc import Collection
from datetime import datetime
from functools import partial
from typing import Any

from sqlmodel import Session

from qser_app.domain.people import Actor
from qser_app.domain.people_bulk import (
    MOST_AT_ONCE,
    UNDONE_WITHIN,
    Bulk,
    BulkDone,
    BulkWish,
    TooManyPeople,
    UndoneAlready,
    is_so_already,
)
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import NotFound, Refusal
from qser_app.models import BulkChange, Person
from qser_app.queries.people_bulk import bulk_plan, standings
from qser_app.services.people import change_department, department_here, grant_role, revoke_role, suspend, unsuspend

_BACK = {Bulk.GIVE: Bulk.TAKE, Bulk.TAKE: Bulk.GIVE, Bulk.SUSPEND: Bulk.REINSTATE, Bulk.REINSTATE: Bulk.SUSPEND}


def change_several(db: Session, *, actor: Actor, organisation_id: int, people: Collection[int], wish: BulkWish, at: datetime) -> BulkDone:
    """Do it with all whom it changes, each as if they alone were meant; remembers how they stood. Raises TooManyPeople."""
    if len(people) > MOST_AT_ONCE:
        raise TooManyPeople(most=MOST_AT_ONCE)
    plan = bulk_plan(db, actor=actor, organisation_id=organisation_id, people=people, wish=wish)
    before = standings(db, organisation_id=organisation_id, people=plan.changing)
    for person_id in plan.changing:
        _verb(wish.kind, wish)(db, actor=actor, person_id=person_id, at=at)
    row = BulkChange(
        organisation_id=organisation_id,
        made_by_id=actor.person_id,
        kind=wish.kind,
        role=wish.role,
        department_id=wish.department_id,
        people=[[key, before[key].department_id] for key in plan.changing],
        made_at=at,
    )
    db.add(row)
    db.flush()
    return BulkDone(row.id or 0, len(plan.changing), sum(plan.left_out.values()))


def undo_several(db: Session, *, actor: Actor, change_id: int, at: datetime) -> BulkDone:
    """Let each stand as they stood before; who was changed since by somebody else is left out. Raises NotFound and UndoneAlready."""
    row = db.get(BulkChange, change_id, with_for_update=True, populate_existing=True)
    if row is None or row.made_by_id != actor.person_id or not may_administer(actor, organisation_id=row.organisation_id):
        raise NotFound
    if row.undone_at is not None or at - row.made_at > UNDONE_WITHIN:
        raise UndoneAlready
    row.undone_at = at
    restored = sum(_restored(db, actor, row, person_id, department, at) for person_id, department in row.people)
    return BulkDone(change_id, restored, len(row.people) - restored)


def _restored(db: Session, actor: Actor, row: BulkChange, person_id: int, department: int | None, at: datetime) -> bool:
    """Whether the person stands as before; not where somebody changed them since, or what they had is no more."""
    wish = BulkWish(row.kind, row.department_id, row.role)
    stands = standings(db, organisation_id=row.organisation_id, people=[person_id]).get(person_id)
    if stands is None or not is_so_already(wish, stands) or _suspended_anew(db, row, person_id):
        return False
    if department is not None and department_here(db, department, row.organisation_id) is None and row.kind is Bulk.MOVE:
        return False
    back = BulkWish(Bulk.MOVE, department) if row.kind is Bulk.MOVE else BulkWish(_BACK[row.kind], None, row.role)
    try:
        _verb(back.kind, back)(db, actor=actor, person_id=person_id, at=at)
    except Refusal:  # they have become somebody whom the actor may not change any more
        return False
    return True


def _suspended_anew(db: Session, row: BulkChange, person_id: int) -> bool:
    """Whether somebody opened the account meanwhile, and suspended it once more."""
    person = db.get(Person, person_id)
    return row.kind is Bulk.SUSPEND and person is not None and person.suspended_at != row.made_at


def _verb(kind: Bulk, wish: BulkWish) -> Any:
    """The verb for one person, with what is meant filled in."""
    if kind is Bulk.MOVE:
        return partial(change_department, department_id=wish.department_id)
    if wish.role is not None:
        return partial(grant_role if kind is Bulk.GIVE else revoke_role, role=wish.role)
    return suspend if kind is Bulk.SUSPEND else unsuspend
