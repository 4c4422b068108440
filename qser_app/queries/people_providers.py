"""What organisations decide about signing in, and which providers people have linked."""

from sqlmodel import Session, col, select

from qser_app.domain.people import Actor
from qser_app.domain.people_providers import EntryRules, LinkedIdentity
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import require
from qser_app.models import Department, Identity, SignInRules


def entry_rules(db: Session, *, organisation_id: int) -> EntryRules:
    """What an organisation has decided; what holds for those that have decided nothing."""
    row = db.get(SignInRules, organisation_id)
    return _rules(row) if row else EntryRules(organisation_id)


def rules_for_newcomers(db: Session) -> list[EntryRules]:
    """The rules of every organisation that takes in people unasked."""
    return [_rules(row) for row in db.exec(select(SignInRules).where(col(SignInRules.newcomers).is_(True)))]


def entry_settings(db: Session, *, actor: Actor, organisation_id: int) -> tuple[EntryRules, list[tuple[int, str]]]:
    """An organisation's rules, and its departments by name, for whoever administers it."""
    require(may_administer(actor, organisation_id=organisation_id))
    rows = db.exec(select(Department).where(Department.organisation_id == organisation_id).order_by(col(Department.name)))
    return entry_rules(db, organisation_id=organisation_id), [(row.id or 0, row.name) for row in rows]


def linked_identities(db: Session, *, actor: Actor) -> list[LinkedIdentity]:
    """The providers the actor has linked, in the order of linking."""
    rows = db.exec(select(Identity).where(Identity.person_id == actor.person_id).order_by(col(Identity.id)))
    return [LinkedIdentity(row.id or 0, row.issuer, row.linked_at) for row in rows]


def _rules(row: SignInRules) -> EntryRules:
    return EntryRules(
        row.organisation_id,
        providers=None if row.providers is None else tuple(row.providers),
        newcomers=row.newcomers,
        domains=tuple(row.domains),
        claim=row.claim,
        departments={str(value): int(department) for value, department in row.departments.items()},
        step_for_admins=row.step_for_admins,
        step_after_provider=row.step_after_provider,
    )
