"""Cases that people propose, as their writers and those who answer them see them."""

from typing import Any

from sqlmodel import Session, col, select

from qser_app.domain.cases_proposals import Proposal, ProposalStatus
from qser_app.domain.courses import CourseStatus
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_author
from qser_app.models import CaseProposal, Course, CourseText, Module, ModuleText, Person
from qser_app.queries.courses import authored_by, language_of
from qser_app.queries.courses_desk import titles

MOST = 100


def my_proposals(db: Session, *, actor: Actor) -> tuple[Proposal, list[Proposal]]:
    """The one the actor is writing (empty where they are writing none), and those they have sent, the newest first."""
    mine = _rows().where(CaseProposal.person_id == actor.person_id).order_by(col(CaseProposal.id).desc()).limit(MOST)
    shown = [_shown(row, by) for row, by in db.exec(mine)]
    written = next((each for each in shown if each.status == ProposalStatus.WRITTEN), Proposal())
    return written, [each for each in shown if each.status != ProposalStatus.WRITTEN]


def waiting_proposals(db: Session, *, actor: Actor) -> list[Proposal]:
    """What was proposed in the organisations whose courses the actor looks after: the waiting ones first, then the newest."""
    if not actor.is_superadmin and not may_author(actor, organisation_id=actor.organisation_id):
        return []
    where = [] if actor.is_superadmin else [CaseProposal.organisation_id == actor.organisation_id]
    sent = _rows().where(col(CaseProposal.status) != ProposalStatus.WRITTEN, *where)
    rows = db.exec(sent.order_by(col(CaseProposal.status) != ProposalStatus.SENT, col(CaseProposal.id).desc()).limit(MOST))
    return [_shown(row, by) for row, by in rows]


def _rows() -> Any:
    return select(CaseProposal, Person.name).join(Person, col(Person.id) == CaseProposal.person_id)


def _shown(row: CaseProposal, by: str) -> Proposal:
    told = (row.title, row.place, row.happened, row.hard, row.helped)
    return Proposal(row.id or 0, *told, str(row.status), by, row.written_at.isoformat(), row.note, row.unit_id or 0)


def modules_to_fill(db: Session, *, actor: Actor) -> list[tuple[int, str]]:
    """The modules a draft may be made in, each with its course: (id, "course · module"), in the actor's language where there is one."""
    rows = select(Module.id, Course.id, Course.code).join(Course, col(Course.id) == Module.course_id)
    rows = rows.where(col(Module.retired_at).is_(None), col(Course.status) != CourseStatus.ARCHIVED, *authored_by(actor))
    found = db.exec(rows.order_by(col(Course.id), col(Module.position)).limit(MOST)).all()
    wanted = (language_of(db, actor),)
    modules = titles(db, ModuleText, ModuleText.module_id, [row[0] for row in found], wanted)
    courses = titles(db, CourseText, CourseText.course_id, [row[1] for row in found], wanted)
    return [(key or 0, f"{courses.get(course or 0, (code,))[0]} · {modules.get(key or 0, ('',))[0]}") for key, course, code in found]
