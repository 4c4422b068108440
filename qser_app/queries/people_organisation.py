"""An organisation as its administrators decide it, and its logo for its people."""

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.leaderboard_clocks import clocks_of
from qser_app.domain.people import Actor, Language
from qser_app.domain.people_organisation import Manner, OrganisationSettings, logo_address, offered
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Organisation, OrganisationLogo, SignInRules


def organisation_settings(db: Session, *, actor: Actor) -> OrganisationSettings:
    """What the actor's organisation has decided, in one statement."""
    require(may_administer(actor, organisation_id=actor.organisation_id))
    home, logo, step = db.exec(
        columns(Organisation, OrganisationLogo.sha256, SignInRules.step_for_admins)
        .join(OrganisationLogo, col(OrganisationLogo.organisation_id) == col(Organisation.id), isouter=True)
        .join(SignInRules, col(SignInRules.organisation_id) == col(Organisation.id), isouter=True)
        .where(Organisation.id == actor.organisation_id)
    ).one()
    return OrganisationSettings(
        Manner(home.name, Language(home.language), offered(home.languages), home.country, home.time_zone),
        clocks_of(home.clocks, home.country),
        home.accent,
        logo_address(home.id, logo),
        home.logo_alt,
        home.default_privacy,
        home.most_open_privacy,
        bool(step),
    )


def logo_of(db: Session, *, actor: Actor, organisation_id: int, sha256: str) -> bytes:
    """The bytes of a logo, for the organisation's own people. Raises NotFound."""
    wanted = select(OrganisationLogo.content).where(OrganisationLogo.organisation_id == organisation_id, OrganisationLogo.sha256 == sha256)
    content = db.exec(wanted).first() if organisation_id == actor.organisation_id or actor.is_superadmin else None
    if content is None:
        raise NotFound
    return content


def offered_in(db: Session, *, organisation_id: int) -> tuple[Language, ...]:
    """The languages an organisation offers to its people."""
    return offered(db.exec(select(Organisation.languages).where(Organisation.id == organisation_id)).one())
