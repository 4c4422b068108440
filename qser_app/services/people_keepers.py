"""Whoever keeps an organisation, or the whole house: the last one stays it until somebody else can take over."""

from collections.abc import Collection

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from qser_app.domain.people import Role
from qser_app.domain.people_rights import KEEPERS, LastAdministrator, LastSuperadministrator
from qser_app.models import Person, RoleGrant
from qser_app.queries.people_rights import kept_alone


def hold_keepers(db: Session, *, person_id: int) -> None:
    """Until the commit nobody else takes a role from those who keep what ``person_id`` keeps: of two at once, the second sees the first."""
    mine = aliased(RoleGrant)
    same = (col(mine.role) == col(RoleGrant.role), col(mine.organisation_id).is_not_distinct_from(col(RoleGrant.organisation_id)))
    theirs = select(mine.id).where(mine.person_id == person_id, col(mine.course_id).is_(None), *same).correlate(RoleGrant).exists()
    held = select(RoleGrant.id).where(col(RoleGrant.role).in_(KEEPERS), col(RoleGrant.course_id).is_(None), theirs)
    db.exec(held.order_by(col(RoleGrant.id)).with_for_update()).all()


def require_another(db: Session, *, person: Person, roles: Collection[Role] = KEEPERS) -> None:
    """Go on only if others keep what the person keeps with ``roles``. Raises LastAdministrator and LastSuperadministrator.

    Whoever is suspended keeps nothing: what is taken from them nobody misses.
    """
    if person.suspended_at is not None or not set(roles) & set(KEEPERS):
        return
    hold_keepers(db, person_id=person.id or 0)
    for grant in kept_alone(db, person):
        if grant.role in roles:
            raise LastSuperadministrator if grant.role is Role.SUPERADMIN else LastAdministrator
