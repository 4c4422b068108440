"""What becomes of the rows of a sheet of people, as things stand now."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.people import Actor, BadEmail, FieldOfWork, Language, Role, folded_email
from qser_app.domain.people_departments import Placed, full_names, placed
from qser_app.domain.people_import import ACTING, Change, Fate, ImportReport, ImportRow, Line, Stage, Wish, understood
from qser_app.domain.people_organisation import offered
from qser_app.domain.people_sheets import PAGE, Unread
from qser_app.domain.permissions import may_administer, may_grant
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Organisation, PeopleSheet, Person, RoleGrant, Ticket
from qser_app.queries.people_departments import named_departments
from qser_app.queries.people_import_words import import_words
from qser_app.queries.people_invitations import open_invitations

_AT_ONCE = 5000
_NOTHING, _NOWHERE = Wish(), Placed()


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody whose address stands in the sheet; ``here``: they belong to the organisation."""

    id: int
    name: str
    here: bool
    department_id: int | None
    field: FieldOfWork | None
    suspended: bool
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class Planned:
    """A row with what is to be done about it: ``wish`` and ``place`` count where ``fate`` says that something is."""

    line: Line
    email: str
    fate: Fate
    person: Known | None = None
    wish: Wish = _NOTHING
    place: Placed = _NOWHERE
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Board:
    """What rows are held against, read once for all of them."""

    actor: Actor
    organisation_id: int
    create: bool
    language: Language
    offered: tuple[Language, ...]
    places: dict[str, Placed | None]
    names: dict[int, str]
    known: dict[str, Known]
    invited: frozenset[str]


def my_sheet(db: Session, *, actor: Actor, sheet_id: int, locked: bool = False) -> PeopleSheet:
    """A sheet that the actor sent and whose people are theirs to administer. Raises NotFound."""
    sheet = db.get(PeopleSheet, sheet_id, with_for_update=locked, populate_existing=locked)
    if sheet is None or sheet.sent_by_id != actor.person_id or not may_administer(actor, organisation_id=sheet.organisation_id):
        raise NotFound
    return sheet


def newest_sheet(db: Session, *, actor: Actor) -> int:
    """The actor's sheet that is being carried out, else the one that they sent last for where they are now; 0: none."""
    going_first = col(PeopleSheet.stage) == Stage.GOING
    theirs = (PeopleSheet.sent_by_id == actor.person_id, PeopleSheet.organisation_id == actor.organisation_id)
    mine = select(PeopleSheet.id).where(*theirs)
    return db.exec(mine.order_by(going_first.desc(), col(PeopleSheet.id).desc())).first() or 0


def sheets_wait(db: Session) -> bool:
    """Whether a sheet is being carried out."""
    return db.exec(select(PeopleSheet.id).where(PeopleSheet.stage == Stage.GOING).limit(1)).first() is not None


def import_report(db: Session, *, actor: Actor, sheet_id: int, at: datetime, fate: str = "", page: int = 1) -> ImportReport:
    """What would become of each row now, or what became of all; ``fate`` keeps those with it, ``page`` counts from 1. Raises NotFound."""
    sheet = my_sheet(db, actor=actor, sheet_id=sheet_id)
    rows = plans(db, actor=actor, sheet=sheet, at=at) if sheet.stage is Stage.READ else []
    counts = Counter(row.fate for row in rows) or Counter({Fate(each): count for each, count in sheet.told.items()})
    shown = [row for row in rows if not fate or row.fate == fate]
    start = (max(1, page) - 1) * PAGE
    named = named_departments(db, organisation_id=sheet.organisation_id)
    return ImportReport(
        sheet_id,
        sheet.name,
        sheet.stage,
        [_row(each) for each in shown[start : start + PAGE]],
        len(shown),
        [(str(each), counts[each]) for each in Fate if counts[each]],
        _missing(sheet.rows, named),
        sum(any(each.asked for each in row.changes) for row in rows),
        _home(db, sheet).language,
        sheet.create_departments,
        sheet.send,
        sum(counts[each] for each in ACTING),
        sheet.done,
        sheet.total,
        [Unread(*each) for each in sheet.unread],
    )


def plans(db: Session, *, actor: Actor, sheet: PeopleSheet, at: datetime, rows: slice = slice(None)) -> list[Planned]:
    """The fates of these rows of the sheet, in the same number of statements however many there are."""
    require(may_administer(actor, organisation_id=sheet.organisation_id))
    lines = [Line(*each) for each in sheet.rows]  # type: ignore[arg-type] -- a document of ours
    before = {_folded(each.email) for each in lines[: rows.start or 0]}
    wanted = [(each, _folded(each.email)) for each in lines[rows]]
    board = _board(db, actor, sheet, wanted, at)
    found: list[Planned] = []
    for line, email in wanted:
        if not email:
            found.append(Planned(line, "", Fate.BAD_ADDRESS))
        elif email in before:
            found.append(Planned(line, email, Fate.TWICE))
        else:
            found.append(_planned(board, line, email))
        before.add(email)
    return found


def _planned(board: Board, line: Line, email: str) -> Planned:
    wish, person = understood(line, import_words()), board.known.get(email)
    here = person if person is not None and person.here else None
    if isinstance(wish, Fate):
        return Planned(line, email, wish, here)
    place = board.places[line.department]
    if place is None or (place.new and not board.create):
        return Planned(line, email, Fate.MISPLACED if place is None else Fate.BAD_DEPARTMENT, here)
    plan = Planned(line, email, Fate.INVITED, here, wish, place)
    if not all(may_grant(board.actor, role=role, organisation_id=board.organisation_id) for role in wish.roles):
        return replace(plan, fate=Fate.ROLE_ABOVE)
    return _of_newcomer(board, plan, stranger=person is not None) if here is None else _of_member(board, plan, here)


def _of_newcomer(board: Board, plan: Planned, *, stranger: bool) -> Planned:
    """Who is not here is invited, also when they have an account elsewhere: only those who look after every organisation learn of that."""
    if stranger and board.actor.is_superadmin:
        return replace(plan, fate=Fate.ELSEWHERE)
    if plan.email in board.invited:
        return replace(plan, fate=Fate.WAITING)
    changes, wanted = _arrival(board, plan), plan.wish.language
    # A language that is not offered is left to the organisation: its main one.
    return replace(plan, changes=changes, wish=plan.wish if wanted in board.offered else replace(plan.wish, language=None))


def _of_member(board: Board, plan: Planned, person: Known) -> Planned:
    """What changes for somebody who is here: their place and further roles; a field of work where they named none."""
    changes = list[Change]()
    if plan.place.new or (plan.place.id is not None and plan.place.id != person.department_id):
        changes.append(Change("department", _called(board, plan.place)))
    changes += [Change("role", role) for role in plan.wish.roles if role not in person.roles]
    if plan.wish.field is not None and person.field is None:
        changes.append(Change("field", plan.wish.field))
    if not changes:
        return replace(plan, fate=Fate.SAME)
    fate = Fate.CHANGED
    if person.suspended:
        fate = Fate.SUSPENDED
    elif person.id == board.actor.person_id:
        fate = Fate.ONESELF
    elif Role.SUPERADMIN in person.roles and not board.actor.is_superadmin:
        fate = Fate.ABOVE
    return replace(plan, fate=fate, changes=tuple(changes))


def _arrival(board: Board, plan: Planned) -> tuple[Change, ...]:
    changes = [Change("department", _called(board, plan.place))] if plan.place.id or plan.place.new else []
    changes += [Change("role", role) for role in plan.wish.roles or (Role.LEARNER,)]
    changes += [Change("field", plan.wish.field)] if plan.wish.field else []
    return (*changes, *([_language(board, plan.wish.language)] if plan.wish.language else []))


def _language(board: Board, wanted: Language) -> Change:
    return Change("language", wanted) if wanted in board.offered else Change("language", board.language, asked=wanted)


def _called(board: Board, place: Placed) -> str:
    return board.names[place.id] if place.id is not None else _new_name(place, board.names)


def _new_name(place: Placed, names: dict[int, str]) -> str:
    return " › ".join(([names[place.under]] if place.under else []) + list(place.new))


def _missing(rows: Iterable[Sequence[Any]], named: dict[int, tuple[str, int | None]]) -> list[str]:
    """The departments that would have to be made, by their whole names, each once."""
    names, found = full_names(named), dict[str, None]()
    for cell in dict.fromkeys(Line(*each).department for each in rows):
        place = placed(cell, named) if cell else None
        if place is not None and place.new:
            found[_new_name(place, names)] = None
    return sorted(found)


def _board(db: Session, actor: Actor, sheet: PeopleSheet, rows: Sequence[tuple[Line, str]], at: datetime) -> Board:
    here, known, invited = sheet.organisation_id, dict[str, Known](), set[str]()
    listed = sorted({email for _, email in rows if email})
    waiting = open_invitations(here).where(col(Ticket.expires_at) > at).with_only_columns(Ticket.email)
    for start in range(0, len(listed), _AT_ONCE):
        some = listed[start : start + _AT_ONCE]
        known |= _known(db, here, some)
        invited |= set(db.exec(waiting.where(col(Ticket.email).in_(some))).all())
    named = named_departments(db, organisation_id=here)
    places = {cell: placed(cell, named) if cell else _NOWHERE for cell in {line.department for line, _ in rows}}
    home = _home(db, sheet)
    languages = (Language(home.language), offered(home.languages))
    return Board(actor, here, sheet.create_departments, *languages, places, full_names(named), known, frozenset(invited))


def _home(db: Session, sheet: PeopleSheet) -> Organisation:
    return db.get_one(Organisation, sheet.organisation_id)


def _known(db: Session, organisation_id: int, emails: list[str]) -> dict[str, Known]:
    wanted = columns(
        Person.email, Person.id, Person.name, Person.organisation_id, Person.department_id, Person.field_of_work, Person.suspended_at
    )
    rows = db.exec(wanted.where(col(Person.email).in_(emails))).all()
    grants = select(RoleGrant.person_id, RoleGrant.role).where(col(RoleGrant.course_id).is_(None))
    roles: dict[int, set[Role]] = {}
    for person_id, role in db.exec(grants.where(col(RoleGrant.person_id).in_([row[1] for row in rows]))):
        roles.setdefault(person_id, set()).add(Role(role))
    return {
        email: Known(key, name, home == organisation_id, department, work, suspended is not None, frozenset(roles.get(key, ())))
        for email, key, name, home, department, work, suspended in rows
    }


def _folded(said: str) -> str:
    try:
        return folded_email(said)
    except BadEmail:
        return ""


def _row(plan: Planned) -> ImportRow:
    name = plan.person.name if plan.person else plan.line.name
    return ImportRow(plan.line.number, plan.line.email, name, plan.fate, list(plan.changes))
