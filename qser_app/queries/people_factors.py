"""What people take the second step of signing in with."""

from sqlmodel import Session, col, func, select

from qser_app.domain.people import Actor, Role
from qser_app.domain.people_factors import Factors, KnownPasskey, PasskeyLine
from qser_app.models import AuthenticatorApp, Passkey, Person, RecoveryCode, RoleGrant, SignInRules


def factors_of(db: Session, *, person_id: int) -> Factors:
    """Passkeys in the order they were made, whether an app is confirmed, and how many recovery codes are left."""
    rows = db.exec(select(Passkey).where(Passkey.person_id == person_id).order_by(col(Passkey.id)))
    keys = tuple(PasskeyLine(row.id or 0, row.name, row.created_at, row.used_at) for row in rows)
    app = db.exec(
        select(AuthenticatorApp.person_id).where(AuthenticatorApp.person_id == person_id, col(AuthenticatorApp.confirmed_at).is_not(None))
    )
    left = select(func.count()).select_from(RecoveryCode).where(RecoveryCode.person_id == person_id, col(RecoveryCode.used_at).is_(None))
    return Factors(keys, app.first() is not None, db.exec(left).one())


def credentials_held(db: Session, *, person_id: int) -> list[str]:
    """The names of somebody's passkeys, as browsers say them."""
    return list(db.exec(select(Passkey.credential_id).where(Passkey.person_id == person_id).order_by(col(Passkey.id))).all())


def known_passkey(db: Session, *, credential_id: str) -> KnownPasskey | None:
    """A passkey by the name a browser says."""
    row = db.exec(select(Passkey).where(Passkey.credential_id == credential_id)).first()
    return row and KnownPasskey(row.id or 0, row.person_id, row.credential_id, row.public_key, row.sign_count)


def asks_for_step(db: Session, *, person_id: int, provider: str = "") -> bool:
    """Whether the second step is asked of somebody: of whoever has one to take; after a provider only where the organisation says so."""
    if provider and not asks_after_provider(db, person_id=person_id):
        return False
    return factors_of(db, person_id=person_id).any


def asks_after_provider(db: Session, *, person_id: int) -> bool:
    """Whether somebody's organisation asks for its second step although a provider has vouched for them."""
    rule = select(SignInRules.step_after_provider).join(Person, col(Person.organisation_id) == col(SignInRules.organisation_id))
    return bool(db.exec(rule.where(Person.id == person_id)).first())


def step_is_needed(db: Session, *, actor: Actor) -> bool:
    """Whether the actor's organisation asks its administrators for a second step, and the actor is one."""
    rule = select(SignInRules.step_for_admins).where(SignInRules.organisation_id == actor.organisation_id)
    return bool(db.exec(rule).first()) and (actor.is_superadmin or actor.holds(Role.ADMIN))


def has_to_make_step(db: Session, *, person_id: int) -> bool:
    """Whether somebody administers an organisation that asks its administrators for a second step, and has none to take."""
    held = (
        select(RoleGrant.id)
        .join(Person, col(Person.id) == col(RoleGrant.person_id))
        .join(SignInRules, col(SignInRules.organisation_id) == col(Person.organisation_id))
        .where(
            RoleGrant.person_id == person_id,
            col(RoleGrant.role).in_((Role.ADMIN, Role.SUPERADMIN)),
            col(RoleGrant.course_id).is_(None),
            col(SignInRules.step_for_admins).is_(True),
        )
    )
    return db.exec(held).first() is not None and not factors_of(db, person_id=person_id).any


def with_factors(db: Session, *, person_ids: list[int]) -> frozenset[int]:
    """Those of the people who have a second step to take."""
    keys = db.exec(select(Passkey.person_id).where(col(Passkey.person_id).in_(person_ids))).all()
    apps = db.exec(
        select(AuthenticatorApp.person_id).where(
            col(AuthenticatorApp.person_id).in_(person_ids), col(AuthenticatorApp.confirmed_at).is_not(None)
        )
    ).all()
    return frozenset(keys) | frozenset(apps)
