"""What whoever looks after all organisations does with them: make, rename, suspend, reopen; and end somebody's sign-in."""

from datetime import datetime
from functools import partial

from sqlmodel import Session, col, select, update

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.leaderboard_clocks import Clock, kept_as
from qser_app.domain.operations_audit import Event
from qser_app.domain.operations_organisations import OwnOrganisation
from qser_app.domain.operations_setup import Founding, organisation_name
from qser_app.domain.people import Actor, Invitation, Role
from qser_app.domain.people_organisation import stored
from qser_app.domain.permissions import may_look_after_all
from qser_app.domain.refusals import NotFound, require
from qser_app.domain.site_news import slug_of
from qser_app.models import Organisation, Person, RoleGrant, WebSession
from qser_app.services.operations_audit import record
from qser_app.services.people_tickets import invite
from qser_app.services.people_viewing import end_view, end_views_with

_LONGEST_SLUG = 60


def found_organisation(db: Session, *, founding: Founding, at: datetime) -> Organisation:
    """Make an organisation; the right to do so was proved by the caller."""
    taken = set(db.exec(select(Organisation.slug)).all())
    home = Organisation(
        slug=slug_of(founding.name[: _LONGEST_SLUG - 5], taken),
        name=founding.name,
        country=founding.country,
        language=founding.language,
        languages=stored(founding.languages),
        time_zone=founding.zone,
        clocks=kept_as((Clock(founding.zone),)) if founding.zone else None,
        created_at=at,
    )
    db.add(home)
    db.flush()
    return home


def make_organisation(db: Session, *, actor: Actor, founding: Founding, administrator: str, at: datetime) -> int:
    """Make an organisation and invite its first ``administrator`` (an e-mail address, or empty); returns its id.

    Raises BadEmail and EmailTaken; then nothing was made.
    """
    require(may_look_after_all(actor))
    home = found_organisation(db, founding=founding, at=at)
    record(db, Event.ORGANISATION_MADE, actor=actor, organisation_id=home.id, title=home.name, at=at)
    if administrator:
        invite(db, actor=actor, invitation=Invitation(home.id or 0, administrator, (Role.LEARNER, Role.ADMIN)), at=at)
    return home.id or 0


def rename_organisation(db: Session, *, actor: Actor, organisation_id: int, name: str, at: datetime) -> None:
    """Call an organisation by another name. Raises OrganisationNameMissing."""
    home = _home(db, actor, organisation_id)
    home.name = organisation_name(name)
    db.flush()
    record(db, Event.ORGANISATION_CHANGED, actor=actor, organisation_id=organisation_id, title=home.name, at=at)


def suspend_organisation(db: Session, *, actor: Actor, organisation_id: int, at: datetime) -> None:
    """Shut an organisation for the time being: its people are out at once and cannot sign in; nothing is lost.

    Whoever looks after the whole installation is not shut out. Raises OwnOrganisation.
    """
    home = _home(db, actor, organisation_id)
    if organisation_id == actor.organisation_id:
        raise OwnOrganisation
    home.suspended_at = home.suspended_at or at
    mighty = select(RoleGrant.person_id).where(RoleGrant.role == Role.SUPERADMIN)
    theirs = select(Person.id).where(Person.organisation_id == organisation_id, col(Person.id).not_in(mighty))
    open_ones = update(WebSession).where(col(WebSession.person_id).in_(theirs), col(WebSession.ended_at).is_(None))
    ended = db.exec(open_ones.values(ended_at=at).returning(col(WebSession.person_id))).all()
    everybody = db.exec(select(Person.id).where(Person.organisation_id == organisation_id)).all()
    end_views_with(db, people=[each or 0 for each in everybody], at=at)
    db.flush()
    record(db, Event.ORGANISATION_SUSPENDED, actor=actor, organisation_id=organisation_id, title=home.name, at=at)
    for person_id in {row[0] for row in ended}:
        after_commit(db, partial(hub.whisper, topics.of_session(person_id)))


def reopen_organisation(db: Session, *, actor: Actor, organisation_id: int, at: datetime) -> None:
    """Let the people of an organisation in again."""
    home = _home(db, actor, organisation_id)
    home.suspended_at = None
    db.flush()
    record(db, Event.ORGANISATION_REOPENED, actor=actor, organisation_id=organisation_id, title=home.name, at=at)


def end_sign_in(db: Session, *, actor: Actor, session_id: int, at: datetime) -> None:
    """End somebody's sign-in on one browser; open pages of it are out at once. Raises NotFound."""
    require(may_look_after_all(actor))
    row = db.get(WebSession, session_id, populate_existing=True)
    if row is None or row.ended_at is not None:
        raise NotFound
    row.ended_at = at
    end_view(db, session_id=session_id, at=at)
    record(db, Event.SIGN_IN_ENDED, actor=actor, subject_id=row.person_id, at=at)
    after_commit(db, partial(hub.whisper, topics.of_session(row.person_id)))


def _home(db: Session, actor: Actor, organisation_id: int) -> Organisation:
    require(may_look_after_all(actor))
    home = db.get(Organisation, organisation_id, populate_existing=True)
    if home is None:
        raise NotFound
    return home
