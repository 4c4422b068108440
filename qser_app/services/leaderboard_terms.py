"""How people appear on an organisation's boards, as the organisation decides it."""

from datetime import datetime
from functools import partial

from sqlmodel import Session, col, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.leaderboard_periods import BoardTerms
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Organisation, Person
from qser_app.services.operations_audit import record
from qser_app.services.rewards import show_as_decided


def change_terms(db: Session, *, actor: Actor, terms: BoardTerms, at: datetime) -> None:
    """Decide how those appear who chose nothing, and how open anybody may be at most; every board follows at once."""
    require(may_administer(actor, organisation_id=actor.organisation_id))
    home = db.get(Organisation, actor.organisation_id)
    if home is None:
        raise NotFound
    home.default_privacy, home.most_open_privacy = terms.default, terms.most_open
    db.flush()
    show_as_decided(db, organisation_id=actor.organisation_id, terms=terms, at=at)
    record(db, Event.BOARDS_CHANGED, actor=actor, at=at)
    for person_id in db.exec(select(Person.id).where(Person.organisation_id == actor.organisation_id, col(Person.suspended_at).is_(None))):
        after_commit(db, partial(hub.whisper, topics.of_person(person_id or 0)))
    for scope in (actor.organisation_id, None):
        after_commit(db, partial(hub.whisper, topics.of_board(scope)))
