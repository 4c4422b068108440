"""Seasons: an organisation's boards begin anew, and end; the ledger goes on."""

from datetime import datetime
from functools import partial

from sqlmodel import Session, col, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.leaderboard_periods import SeasonDays, SeasonsOverlap, Span, in_order, span_of_days
from qser_app.domain.people import Actor, time_zone_of
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Organisation, Season
from qser_app.services.rewards import one_at_a_time
from qser_app.services.rewards_periods_audit import count_season


def open_season(db: Session, *, actor: Actor, days: SeasonDays, at: datetime) -> int:
    """Write down a season of the actor's organisation; what was earned since its first day counts. Returns its number."""
    home = _home(db, actor)
    days = in_order(days)
    span = span_of_days(days.first, days.last, time_zone_of(home.country))
    _alone(db, home.id or 0, span, but=0)
    season = Season(
        organisation_id=home.id or 0, name=days.name, begins_at=span.begins, ends_at=span.ends, made_by_id=actor.person_id, made_at=at
    )
    db.add(season)
    db.flush()
    _count(db, season, span)
    return season.id or 0


def change_season(db: Session, *, actor: Actor, season_id: int, days: SeasonDays, at: datetime) -> None:  # noqa: ARG001 -- every verb knows its moment
    """Give a season another name or other days; its board is counted anew from the ledger when the days moved."""
    home, season = _home(db, actor), _season(db, actor, season_id)
    days = in_order(days)
    span = span_of_days(days.first, days.last, time_zone_of(home.country))
    _alone(db, home.id or 0, span, but=season_id)
    moved = (season.begins_at, season.ends_at) != (span.begins, span.ends)
    season.name, season.begins_at, season.ends_at = days.name, span.begins, span.ends
    db.flush()
    if moved:
        _count(db, season, span)


def remove_season(db: Session, *, actor: Actor, season_id: int, at: datetime) -> None:  # noqa: ARG001 -- every verb knows its moment
    """Take a season away with its board. The ledger keeps every line: the same days bring the same board back."""
    _home(db, actor)
    season = _season(db, actor, season_id)
    _count(db, season, None)
    db.delete(season)
    db.flush()


def _home(db: Session, actor: Actor) -> Organisation:
    require(may_administer(actor, organisation_id=actor.organisation_id))
    one_at_a_time(db)
    home = db.get(Organisation, actor.organisation_id)
    if home is None:
        raise NotFound
    return home


def _season(db: Session, actor: Actor, season_id: int) -> Season:
    season = db.get(Season, season_id)
    if season is None or season.organisation_id != actor.organisation_id:
        raise NotFound
    return season


def _alone(db: Session, organisation_id: int, span: Span, *, but: int) -> None:
    """Refuse a second season of the same days."""
    others = select(Season.id).where(Season.organisation_id == organisation_id, Season.id != but)
    if db.exec(others.where(col(Season.begins_at) < span.ends, col(Season.ends_at) > span.begins)).first() is not None:
        raise SeasonsOverlap


def _count(db: Session, season: Season, span: Span | None) -> None:
    count_season(db, organisation_id=season.organisation_id, season_id=season.id or 0, span=span)
    after_commit(db, partial(hub.whisper, topics.of_board(season.organisation_id)))
