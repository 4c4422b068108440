"""Taking in people from a sheet: it is kept, looked at, and carried out some rows at a time."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from sqlmodel import Session, col, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor, Invitation, Role
from qser_app.domain.people_departments import placed
from qser_app.domain.people_import import BATCH, Fate, Line, Stage
from qser_app.domain.people_sheets import Unread
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import NotFound, require
from qser_app.models import PeopleSheet, Person
from qser_app.queries.people import actor_of_person
from qser_app.queries.people_departments import named_departments
from qser_app.queries.people_import import Planned, my_sheet, plans
from qser_app.services.operations_audit import record
from qser_app.services.people import change_department, grant_role
from qser_app.services.people_departments import add_path
from qser_app.services.people_sessions import is_shut
from qser_app.services.people_tickets import invite


def receive_people(  # noqa: PLR0913 -- a sheet as it came: what is read of it, and what is not
    db: Session, *, actor: Actor, organisation_id: int, name: str, lines: Sequence[Line], at: datetime, unread: Sequence[Unread] = ()
) -> int:
    """Keep a sheet for a day, in which its sender sees what would become of each row, and which columns are ``unread``, and says yes."""
    require(may_administer(actor, organisation_id=organisation_id))
    sheet = PeopleSheet(
        organisation_id=organisation_id,
        sent_by_id=actor.person_id,
        name=name[:200],
        rows=[line.kept for line in lines],
        unread=[[each.letter, each.heading] for each in unread],
        total=len(lines),
        sent_at=at,
    )
    db.add(sheet)
    db.flush()
    return sheet.id or 0


def choose_for_sheet(db: Session, *, actor: Actor, sheet_id: int, send: bool, create: bool) -> None:
    """Decide whether invitations leave at once, and whether departments are made that there are not yet. Raises NotFound."""
    sheet = my_sheet(db, actor=actor, sheet_id=sheet_id, locked=True)
    if sheet.stage is Stage.READ:
        sheet.send, sheet.create_departments = send, create


def begin_import(db: Session, *, actor: Actor, sheet_id: int, at: datetime) -> None:  # noqa: ARG001 -- every verb knows its moment
    """Have a sheet carried out, or go on where it stopped; a second press changes nothing. Raises NotFound."""
    sheet = my_sheet(db, actor=actor, sheet_id=sheet_id, locked=True)
    if sheet.stage in (Stage.READ, Stage.STOPPED):
        sheet.stage = Stage.GOING
    _tell(db, sheet)
    after_commit(db, partial(hub.whisper, topics.IMPORTS))


def drop_people(db: Session, *, actor: Actor, sheet_id: int) -> None:
    """Forget a sheet that was not begun, or what is left of one that stopped. Raises NotFound."""
    sheet = my_sheet(db, actor=actor, sheet_id=sheet_id, locked=True)
    if sheet.stage is not Stage.GOING:
        # The row stays until it is swept: a number must not come to mean another sheet in a tab that is still open.
        _forget(sheet)


def carry_on(db: Session, *, at: datetime) -> bool:
    """Carry out the next rows of the sheet that was begun first, with its sender's rights as they are now; False when none waits.

    Rows are held against the house as it is: what was done before is not done twice.
    """
    going = select(PeopleSheet).where(PeopleSheet.stage == Stage.GOING).order_by(col(PeopleSheet.id)).limit(1)
    sheet = db.exec(going.with_for_update(skip_locked=True)).first()
    if sheet is None:
        return False
    actor = actor_of_person(db, person_id=sheet.sent_by_id)
    shut = is_shut(db, organisation_id=sheet.organisation_id)
    if shut or actor is None or not may_administer(actor, organisation_id=sheet.organisation_id):
        sheet.stage = Stage.STOPPED
    else:
        _carry_out(db, actor, sheet, at)
    _tell(db, sheet)
    return True


def stop_import(db: Session, *, at: datetime) -> None:  # noqa: ARG001 -- every verb knows its moment
    """Let the sheet that is being carried out wait for its sender: something went wrong that trying again does not mend."""
    going = select(PeopleSheet).where(PeopleSheet.stage == Stage.GOING).order_by(col(PeopleSheet.id)).limit(1)
    for sheet in db.exec(going.with_for_update()):
        sheet.stage = Stage.STOPPED
        _tell(db, sheet)


def _carry_out(db: Session, actor: Actor, sheet: PeopleSheet, at: datetime) -> None:
    here = slice(sheet.done, sheet.done + BATCH)
    _make_departments(db, actor, sheet, here, at)
    planned = plans(db, actor=actor, sheet=sheet, at=at, rows=here)
    for plan in planned:
        if plan.fate is Fate.INVITED:
            _invite(db, actor, sheet, plan, at)
        elif plan.fate is Fate.CHANGED:
            _change(db, actor, plan, at)
    counts = Counter(sheet.told) + Counter(str(plan.fate) for plan in planned)
    sheet.told, sheet.done = dict(counts), min(sheet.done + BATCH, sheet.total)
    if sheet.done >= sheet.total:
        _forget(sheet)
        came = counts[Fate.INVITED] + counts[Fate.CHANGED]
        record(db, Event.IMPORTED, actor=actor, organisation_id=sheet.organisation_id, number=came, at=at)


def _make_departments(db: Session, actor: Actor, sheet: PeopleSheet, rows: slice, at: datetime) -> None:
    """Make those that the next rows need, so that the plan finds them."""
    if not sheet.create_departments:
        return
    for plan in plans(db, actor=actor, sheet=sheet, at=at, rows=rows):
        if plan.fate in (Fate.INVITED, Fate.CHANGED) and plan.place.new:
            place = placed(plan.line.department, named_departments(db, organisation_id=sheet.organisation_id))
            if place is not None and place.new:
                add_path(db, actor=actor, organisation_id=sheet.organisation_id, names=place.new, under=place.under, at=at)


def _invite(db: Session, actor: Actor, sheet: PeopleSheet, plan: Planned, at: datetime) -> None:
    wish = plan.wish
    invitation = Invitation(
        sheet.organisation_id,
        plan.email,
        wish.roles or (Role.LEARNER,),
        plan.place.id,
        plan.line.name,
        wish.language,
        wish.field,
    )
    invite(db, actor=actor, invitation=invitation, at=at, send=sheet.send)


def _change(db: Session, actor: Actor, plan: Planned, at: datetime) -> None:
    if plan.person is None:
        raise NotFound
    person_id = plan.person.id
    if plan.place.id is not None and plan.place.id != plan.person.department_id:
        change_department(db, actor=actor, person_id=person_id, department_id=plan.place.id, at=at)
    for role in plan.wish.roles:
        if role not in plan.person.roles:
            grant_role(db, actor=actor, person_id=person_id, role=role, at=at)
    row = db.get(Person, person_id)
    if row is not None and row.field_of_work is None and plan.wish.field is not None:
        row.field_of_work = plan.wish.field
        db.flush()


def _forget(sheet: PeopleSheet) -> None:
    """What stood in a sheet goes; how many rows had which fate stays for a day."""
    sheet.stage, sheet.rows, sheet.unread = Stage.DONE, [], []


def _tell(db: Session, sheet: PeopleSheet) -> None:
    after_commit(db, partial(hub.whisper, topics.of_import(sheet.sent_by_id)))
