"""What an organisation's administrators decide about signing in."""

from datetime import datetime

from sqlmodel import Session, select

from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor
from qser_app.domain.people_providers import EntryRules
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import BadInput, require
from qser_app.models import Department, SignInRules
from qser_app.services.operations_audit import record


def change_entry(db: Session, *, actor: Actor, rules: EntryRules, at: datetime) -> None:
    """Keep the rules; they count from the next sign-in on. Raises BadInput for a department of somebody else's."""
    require(may_administer(actor, organisation_id=rules.organisation_id))
    ours = set(db.exec(select(Department.id).where(Department.organisation_id == rules.organisation_id)).all())
    if not set(rules.departments.values()) <= ours:
        raise BadInput
    row = db.get(SignInRules, rules.organisation_id) or SignInRules(organisation_id=rules.organisation_id, changed_at=at)
    row.providers = None if rules.providers is None else list(rules.providers)
    row.newcomers, row.domains = rules.newcomers, list(rules.domains)
    row.claim, row.departments = rules.claim, dict(rules.departments)
    row.step_for_admins, row.step_after_provider = rules.step_for_admins, rules.step_after_provider
    row.changed_at = at
    db.add(row)
    db.flush()
    record(db, Event.ENTRY_CHANGED, actor=actor, organisation_id=rules.organisation_id, at=at)
