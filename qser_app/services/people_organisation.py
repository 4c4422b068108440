"""What an organisation's administrators decide about it: its name, its languages, what new people begin with, how it looks."""

from datetime import datetime
from functools import partial

from sqlmodel import Session

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.leaderboard_clocks import changed, clocks_of, kept_as, zone_of
from qser_app.domain.operations_audit import Event
from qser_app.domain.operations_setup import organisation_name
from qser_app.domain.people import Actor, time_zone_of
from qser_app.domain.people_colours import read_colour
from qser_app.domain.people_organisation import LONGEST_ALT, Manner, checked, stored
from qser_app.domain.people_picture import Portrait
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import BadInput, NotFound, require
from qser_app.models import Organisation, OrganisationLogo
from qser_app.services.operations_audit import record


def change_manner(db: Session, *, actor: Actor, manner: Manner, at: datetime) -> None:
    """Keep name, languages, country and time zone; nobody's own choices change, nor any day that is past.

    Raises what `checked` and `organisation_name` raise.
    """
    home = _home(db, actor)
    wanted = checked(manner)
    home.name, home.language = organisation_name(manner.name), wanted.language
    clocks = changed(clocks_of(home.clocks, home.country), zone_of(wanted.zone, wanted.country), at=at)
    home.clocks = None if len(clocks) == 1 and clocks[0].zone == time_zone_of(wanted.country) else kept_as(clocks)
    home.languages, home.country, home.time_zone = stored(wanted.languages), wanted.country, wanted.zone
    db.flush()
    record(db, Event.ORGANISATION_CHANGED, actor=actor, title=home.name, at=at)
    _whisper(db, actor)


def change_accent(db: Session, *, actor: Actor, colour: str, at: datetime) -> None:
    """Show the organisation's own colour from now on, or with an empty one that of the house. Raises ColourWrong."""
    home = _home(db, actor)
    home.accent = read_colour(colour) if colour else ""
    db.flush()
    record(db, Event.LOOK_CHANGED, actor=actor, at=at)
    _whisper(db, actor)


def describe_logo(db: Session, *, actor: Actor, words: str, at: datetime) -> None:
    """Say what the logo shows, for those who do not see it; without words it is called by the organisation's name."""
    home = _home(db, actor)
    if len(words) > LONGEST_ALT:
        raise BadInput
    home.logo_alt = " ".join(words.split())
    db.flush()
    record(db, Event.LOOK_CHANGED, actor=actor, at=at)
    _whisper(db, actor)


def keep_logo(db: Session, *, actor: Actor, picture: Portrait, at: datetime) -> None:
    """Show this logo from now on; the one before is gone."""
    home = _home(db, actor)
    row = db.get(OrganisationLogo, home.id) or OrganisationLogo(organisation_id=home.id or 0, sha256="", content=b"", at=at)
    row.sha256, row.content, row.at = picture.sha256, picture.content, at
    db.add(row)
    db.flush()
    record(db, Event.LOOK_CHANGED, actor=actor, at=at)
    _whisper(db, actor)


def remove_logo(db: Session, *, actor: Actor, at: datetime) -> None:
    """Show no logo; nothing of it is kept."""
    home = _home(db, actor)
    if row := db.get(OrganisationLogo, home.id):
        db.delete(row)
        db.flush()
        record(db, Event.LOOK_CHANGED, actor=actor, at=at)
        _whisper(db, actor)


def _home(db: Session, actor: Actor) -> Organisation:
    require(may_administer(actor, organisation_id=actor.organisation_id))
    home = db.get(Organisation, actor.organisation_id, populate_existing=True)
    if home is None:
        raise NotFound
    return home


def _whisper(db: Session, actor: Actor) -> None:
    """Whoever decided sees it at once, everybody else with the next page they open."""
    after_commit(db, partial(hub.whisper, topics.of_person(actor.person_id)))
