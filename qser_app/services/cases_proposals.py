"""What people do with cases from their own work: write one down, send it; and what is answered."""

from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.domain.cases_proposals import (
    FIELDS,
    LONGEST_NOTE,
    NoteMissing,
    Proposal,
    ProposalIncomplete,
    ProposalStatus,
    cleaned,
    is_complete,
)
from qser_app.domain.courses import CourseStatus
from qser_app.domain.notices import News
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_author
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import CaseProposal, Course, Module, Person, Unit
from qser_app.queries.courses import shown
from qser_app.queries.courses_authors import who_looks_after
from qser_app.services.notices import notify, notify_each


def keep_answer(db: Session, *, actor: Actor, name: str, text: str, at: datetime) -> None:
    """Keep what the actor has typed into one of the guided fields; nothing is sent yet. Raises BadInput."""
    if name not in FIELDS:
        raise BadInput
    row = _written(db, actor) or _begun(db, actor, at)
    setattr(row, name, cleaned(text, FIELDS[name]))
    row.written_at = at


def send_proposal(db: Session, *, actor: Actor, at: datetime) -> int:
    """Send what was written to those who look after the organisation's courses, who are told of it. Raises ProposalIncomplete."""
    row = _written(db, actor)
    if row is None or not is_complete({name: getattr(row, name) for name in FIELDS}):
        raise ProposalIncomplete
    row.status, row.written_at = ProposalStatus.SENT, at
    sender = db.exec(select(Person.name).where(Person.id == actor.person_id)).one()
    news = News("case-proposed", f"case-proposed:{row.id}", {"sender": sender, "title": row.title}, "/desk/proposals")
    whom = who_looks_after(db, organisation_id=row.organisation_id, but=actor.person_id)
    notify_each(db, news=dict.fromkeys(whom, news), at=at)
    return row.id or 0


def take_up(db: Session, *, actor: Actor, proposal_id: int, at: datetime) -> Proposal:
    """Say that a draft is made of the proposal; what was told. Raises NotFound, also when it was answered."""
    row = _waiting(db, actor, proposal_id)
    row.status, row.answered_by, row.answered_at = ProposalStatus.TAKEN, actor.person_id, at
    told = Proposal(row.id or 0, row.title, row.place, row.happened, row.hard, row.helped)
    news = News("case-taken", f"case-proposal:{row.id}", {"title": row.title}, "/cases/propose")
    notify(db, person_id=row.person_id, news=news, at=at)
    return told


def made_into(db: Session, *, proposal_id: int, unit_id: int) -> None:
    """Remember the unit that was made of a proposal, in the same unit of work as ``take_up``."""
    db.get_one(CaseProposal, proposal_id).unit_id = unit_id


def decline(db: Session, *, actor: Actor, proposal_id: int, note: str, at: datetime) -> None:
    """Decline a proposal with a note to whoever sent it. Raises NotFound and NoteMissing."""
    row, words = _waiting(db, actor, proposal_id), " ".join(note.split())[:LONGEST_NOTE]
    if not words:
        raise NoteMissing
    row.status, row.note, row.answered_by, row.answered_at = ProposalStatus.DECLINED, words, actor.person_id, at
    news = News("case-declined", f"case-proposal:{row.id}", {"title": row.title}, "/cases/propose")
    notify(db, person_id=row.person_id, news=news, at=at)


def tell_of_published(db: Session, *, at: datetime) -> int:
    """Tell those whose proposal has become a case that learners see; each once. Returns how many."""
    made = select(CaseProposal, Course.code).join(Unit, col(Unit.id) == CaseProposal.unit_id).join(Module, col(Module.id) == Unit.module_id)
    made = made.join(Course, col(Course.id) == Unit.course_id).where(CaseProposal.status == ProposalStatus.TAKEN)
    rows = db.exec(made.where(*shown(), Course.status == CourseStatus.PUBLISHED).with_for_update(of=CaseProposal)).all()
    for row, code in rows:
        row.status = ProposalStatus.PUBLISHED
        news = News("case-published", f"case-published:{row.id}", {"title": row.title}, f"/course/{code}")
        notify(db, person_id=row.person_id, news=news, at=at)
    return len(rows)


def _written(db: Session, actor: Actor) -> CaseProposal | None:
    mine = select(CaseProposal).where(CaseProposal.person_id == actor.person_id, CaseProposal.status == ProposalStatus.WRITTEN)
    return db.exec(mine.with_for_update()).first()


def _begun(db: Session, actor: Actor, at: datetime) -> CaseProposal:
    # Held first, so that two fields that are kept at once begin one proposal.
    person = db.exec(select(Person).where(Person.id == actor.person_id).with_for_update()).one()
    row = _written(db, actor)
    if row is None:
        values = {"person_id": actor.person_id, "organisation_id": actor.organisation_id, "language": person.language}
        row = CaseProposal(**values, status=ProposalStatus.WRITTEN, written_at=at)
        db.add(row)
        db.flush()
    return row


def _waiting(db: Session, actor: Actor, proposal_id: int) -> CaseProposal:
    found = select(CaseProposal).where(CaseProposal.id == proposal_id).with_for_update().execution_options(populate_existing=True)
    row = db.exec(found).first()
    if row is None or row.status != ProposalStatus.SENT or not may_author(actor, organisation_id=row.organisation_id):
        raise NotFound
    return row
