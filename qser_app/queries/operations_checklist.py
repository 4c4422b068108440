"""Which of the first steps an organisation has taken: each is read from what it left behind, none is ticked by hand."""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, exists, or_, select

from qser_app.db import columns
from qser_app.domain.courses import CourseStatus
from qser_app.domain.operations_audit import Event
from qser_app.domain.operations_checklist import OF_THE_HOUSE, Checklist, FirstStep
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import require
from qser_app.models import (
    AuditEntry,
    AuthenticatorApp,
    Course,
    Department,
    Organisation,
    OrganisationLogo,
    Passkey,
    Person,
    SignInRules,
    Ticket,
)
from qser_app.settings import Settings

_BACKUP_LASTS = timedelta(days=31)  # an older one is no backup of what is here now


def checklist(db: Session, *, actor: Actor, given: Settings, at: datetime) -> Checklist:
    """The steps of the actor's organisation, in one statement; those of the whole house for a superadmin alone."""
    require(may_administer(actor, organisation_id=actor.organisation_id))
    asked = _questions(actor, at)
    *answers, hidden_at = db.exec(columns(*asked.values(), _hidden(actor.organisation_id))).one()
    done = dict(zip(asked, map(bool, answers), strict=True))
    done |= {FirstStep.IMPRINT: bool(given.operator.strip()), FirstStep.CONTACT: bool(given.contact_email.strip())}
    theirs = [step for step in FirstStep if actor.is_superadmin or step not in OF_THE_HOUSE]
    return Checklist(tuple((step, done[step]) for step in theirs), hidden_at is not None)


def _questions(actor: Actor, at: datetime) -> dict[FirstStep, Any]:
    home, person = actor.organisation_id, actor.person_id
    open_to_them = or_(col(Course.organisation_id).is_(None), col(Course.organisation_id) == home)
    another = (Person.organisation_id == home, Person.id != person, col(Person.erased_at).is_(None))
    backup = (AuditEntry.kind == Event.BACKED_UP, col(AuditEntry.at) > at - _BACKUP_LASTS)
    own_colour = (Organisation.id == home, col(Organisation.accent) != "")
    own_logo = (OrganisationLogo.organisation_id == home,)
    app = (AuthenticatorApp.person_id == person, col(AuthenticatorApp.confirmed_at).is_not(None))
    return {
        FirstStep.COURSE: _any(Course.id, Course.status == CourseStatus.PUBLISHED, open_to_them),
        FirstStep.DEPARTMENTS: _any(Department.id, Department.organisation_id == home),
        FirstStep.PEOPLE: or_(_any(Person.id, *another), _any(Ticket.id, Ticket.organisation_id == home)),
        FirstStep.LOOK: or_(_any(Organisation.id, *own_colour), _any(OrganisationLogo.organisation_id, *own_logo)),
        FirstStep.WAYS: _any(SignInRules.organisation_id, SignInRules.organisation_id == home),
        FirstStep.SECOND_STEP: or_(_any(Passkey.id, Passkey.person_id == person), _any(AuthenticatorApp.person_id, *app)),
        FirstStep.BACKUP: _any(AuditEntry.id, *backup),
    }


def _any(column: Any, *where: Any) -> Any:
    return exists(select(column).where(*where))


def _hidden(organisation_id: int) -> Any:
    return select(Organisation.checklist_hidden_at).where(Organisation.id == organisation_id).scalar_subquery()
