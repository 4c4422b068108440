"""Erasing by anonymising: what is about somebody goes, as the declarations say; what they did stays in sums, without a name."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import JSON, delete, false, or_, select, update
from sqlmodel import Session, SQLModel, col
from sqlmodel import select as rows

from qser_app.adapters import mail, reports_files
from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Privacy, Role, time_zone_of
from qser_app.domain.people_data import Fate, Held
from qser_app.domain.people_data_tables import PERSONAL
from qser_app.domain.people_rights import ERASED_ADDRESS, NAMELESS
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.models import Erasure, Notice, OutboxMessage, Person, Question, QuizAnswer, QuizAttempt, ReportExport, RoleGrant
from qser_app.queries.people_data import mentions, theirs
from qser_app.queries.people_rights import OPEN, is_last_keeper
from qser_app.services.notices import notify
from qser_app.services.operations_audit import record
from qser_app.services.people_erasure import PATH
from qser_app.services.people_keepers import hold_keepers
from qser_app.services.people_viewing import end_views_with
from qser_app.services.rewards import change_visibility

_MINUTES = 30
_WRITTEN = (QuestionKind.GAP, QuestionKind.NUMERIC, QuestionKind.SHORT)
_SHORTEST_NAME = 2


@dataclass(frozen=True, slots=True)
class Erased:
    """Who it was, for what lies in files: it is forgotten with them. ``exports``: keys of workbooks in which they may stand.

    ``kept_alone``: nobody else looks after the house, or after an organisation of theirs.
    """

    name: str
    address: str
    exports: tuple[str, ...]
    kept_alone: bool = False


def erase(db: Session, *, erasure_id: int, at: datetime) -> Erased | None:
    """Carry out a request whose time has come; None when it was taken back, or must wait for somebody else to take over."""
    request = db.get(Erasure, erasure_id, with_for_update=True, populate_existing=True)
    if request is None or request.done_at or request.taken_back_at or request.due_at > at:
        return None
    hold_keepers(db, person_id=request.person_id)
    person = db.get_one(Person, request.person_id, with_for_update=True, populate_existing=True)
    if is_last_keeper(db, person):
        _hold(db, request, at)
        return None
    return _carry_out(db, request, person, at)


def erase_again(db: Session, *, person_id: int, at: datetime) -> Erased:
    """Erase somebody whom a backup has brought back. What was done stays done, although nobody here may be left to take over."""
    person = db.get_one(Person, person_id, with_for_update=True, populate_existing=True)
    request = db.exec(rows(Erasure).where(Erasure.person_id == person_id, *OPEN).with_for_update()).first()
    if request is None:
        request = Erasure(person_id=person_id, asked_by_id=None, asked_at=at, due_at=at)
        db.add(request)
    alone = is_last_keeper(db, person)
    return replace(_carry_out(db, request, person, at), kept_alone=alone)


def forget_files(erased: Erased) -> None:
    """Let go of files in which the person may stand: workbooks, and mails where there is no mail server."""
    reports_files.remove(erased.exports)
    mail.forget(erased.address, erased.name)


def _carry_out(db: Session, request: Erasure, person: Person, at: datetime) -> Erased:
    end_views_with(db, people=[request.person_id], at=at)
    erased = Erased(person.name, person.email, _exports(db, person, at))
    for held in PERSONAL:
        if held.table != Person.__tablename__:
            _erase_held(db, held, person)
    _forget_in_words(db, person)
    _empty_person(db, person, at)
    change_visibility(db, person_id=request.person_id, at=at)
    request.done_at = at
    record(db, Event.ERASED, actor=None, subject_id=request.person_id, at=at)
    after_commit(db, partial(hub.whisper, topics.of_session(request.person_id)))
    return erased


def forget_typed(db: Session, attempts: Any) -> None:
    """Empty what was typed in these attempts (a SELECT of their ids); what was chosen among options says nothing and stays."""
    found = rows(QuizAnswer, QuizAttempt.draw).join(QuizAttempt, col(QuizAttempt.id) == col(QuizAnswer.attempt_id))
    given = db.exec(found.where(col(QuizAnswer.attempt_id).in_(attempts))).all()
    asked = {answer.id: draw[answer.place]["question"] for answer, draw in given if answer.place < len(draw)}
    kinds = dict(db.exec(rows(Question.id, Question.kind).where(col(Question.id).in_(set(asked.values())))).all())
    for answer, _ in given:
        if kinds.get(asked.get(answer.id)) in _WRITTEN or answer.id not in asked:
            answer.chosen = []
    db.flush()


def _hold(db: Session, request: Erasure, at: datetime) -> None:
    """Nobody else could take over: it waits, and says so once."""
    if request.held_at is not None:
        return
    request.held_at = at
    notify(db, person_id=request.person_id, news=News("erasure-held", f"erasure-held:{request.id}", {}, PATH), at=at)
    record(db, Event.ERASURE_HELD, actor=None, subject_id=request.person_id, at=at)


def _exports(db: Session, person: Person, at: datetime) -> tuple[str, ...]:
    """The person's own exports, and those of everybody who may look at the organisation's people: they are made again when wanted."""
    everywhere = rows(RoleGrant.person_id).where(RoleGrant.role == Role.SUPERADMIN)
    near = rows(Person.id).where(Person.organisation_id == person.organisation_id)
    whose = or_(col(ReportExport.person_id).in_(everywhere), col(ReportExport.person_id).in_(near))
    keys = tuple(db.exec(rows(ReportExport.key).where(whose, ReportExport.size > 0)))
    db.execute(update(ReportExport).where(col(ReportExport.key).in_(keys)).values(size=0, expires_at=at))
    return keys


def _forget_in_words(db: Session, person: Person) -> None:
    """Take the name and the address out of what others received: the words stay, who said them does not."""
    for table, column in ((Notice, "gaps"), (OutboxMessage, "payload")):
        wanted = getattr(table, column)
        named = [mentions(wanted, text) for text in (person.name, person.email) if len(text) >= _SHORTEST_NAME]
        for row in db.exec(rows(table).where(or_(false(), *named))):
            setattr(row, column, _without(getattr(row, column), person))
    db.flush()


def _without(value: Any, person: Person) -> Any:
    match value:
        case str():
            for text in (person.name, person.email):
                value = re.sub(rf"(?<!\w){re.escape(text)}(?!\w)", NAMELESS, value) if text else value
            return value
        case dict():
            return {key: _without(each, person) for key, each in value.items()}
        case list():
            return [_without(each, person) for each in value]
    return value


def _erase_held(db: Session, held: Held, person: Person) -> None:
    table, whose = SQLModel.metadata.tables[held.table], theirs(held, person)
    if held.goes:
        db.execute(delete(table).where(whose))
        return
    if special := _SPECIAL.get(held.table):
        special(db, person)
    values: dict[str, Any] = {name: {} if isinstance(table.c[name].type, JSON) else "" for name in held.of_fate(Fate.EMPTIED)}
    values |= {name: False for name in held.of_fate(Fate.REPLACED) if name in ("shows_name", "visible")}
    values.pop("visible", None)  # the boards' own tables follow the person (`change_visibility`)
    if values:
        db.execute(update(table).where(whose).values(values))


def _forget_answers(db: Session, person: Person) -> None:
    """What was never handed in goes whole; of the rest, what was typed."""
    mine = select(col(QuizAttempt.id)).where(col(QuizAttempt.person_id) == person.id)
    db.execute(delete(QuizAttempt).where(col(QuizAttempt.person_id) == person.id, col(QuizAttempt.submitted_at).is_(None)))
    forget_typed(db, mine)


def _empty_person(db: Session, person: Person, at: datetime) -> None:
    person.name, person.email, person.password_hash = "", ERASED_ADDRESS.format(person_id=person.id), None
    person.time_zone, person.minutes_a_day = time_zone_of(person.country), _MINUTES
    person.privacy = Privacy.HIDDEN
    person.suspended_at, person.erased_at = person.suspended_at or at, at
    db.flush()


_SPECIAL: dict[str, Callable[[Session, Person], None]] = {"quiz_answer": _forget_answers}
