"""Seasons: an organisation's boards begin anew, and end; the ledger goes on."""

from datetime import datetime, timedelta
from functools import partial

from sqlmodel import Session, col, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.leaderboard_clocks import clock_of, clocks_of
from qser_app.domain.leaderboard_periods import SeasonDays, SeasonsOverlap, Span, day_at, in_order, month_period, span_of_days
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Organisation, Season
from qser_app.services.rewards import one_at_a_time
from qser_app.services.rewards_periods_audit import count_season


def open_season(db: Session, *, actor: Actor, days: SeasonDays, at: datetime) -> int:
    """Write down a season of the actor's organisation; what was earned since its first day counts. Returns its number."""
    home = _home(db, actor)
    days = in_order(days)
    zone = _zone(home, days)
    span = _alone(db, home, days, zone, but=0)
    stands = {"begins_at": span.begins, "ends_at": span.ends, "zone": zone}
    season = Season(organisation_id=home.id or 0, name=days.name, made_by_id=actor.person_id, made_at=at, **stands)
    db.add(season)
    db.flush()
    _count(db, season, span)
    return season.id or 0


def change_season(db: Session, *, actor: Actor, season_id: int, days: SeasonDays, at: datetime) -> None:  # noqa: ARG001 -- every verb knows its moment
    """Give a season another name or other days; its board is counted anew from the ledger when the days moved."""
    home, season = _home(db, actor), _season(db, actor, season_id)
    days = in_order(days)
    span = _alone(db, home, days, season.zone or _first_zone(home), but=season_id)
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


def _first_zone(home: Organisation) -> str:
    return clocks_of(home.clocks, home.country)[0].zone


def _zone(home: Organisation, days: SeasonDays) -> str:
    """The zone whose clock counts in the month in which the season begins; it stays the season's."""
    return clock_of(clocks_of(home.clocks, home.country), month_period(days.first)).zone


def _alone(db: Session, home: Organisation, days: SeasonDays, zone: str, *, but: int) -> Span:
    """From when to when the season lasts: between its neighbours, where those go by another clock. Raises SeasonsOverlap."""
    span = span_of_days(days.first, days.last, zone)
    others = select(Season).where(Season.organisation_id == home.id, Season.id != but)
    for other in db.exec(others.where(col(Season.begins_at) < span.ends, col(Season.ends_at) > span.begins)):
        theirs = other.zone or _first_zone(home)
        if day_at(other.begins_at, theirs) > days.last:
            span = Span(span.begins, other.begins_at)
        elif day_at(other.ends_at - timedelta(seconds=1), theirs) < days.first:
            span = Span(other.ends_at, span.ends)
        else:
            raise SeasonsOverlap
    return span


def _count(db: Session, season: Season, span: Span | None) -> None:
    count_season(db, organisation_id=season.organisation_id, season_id=season.id or 0, span=span)
    after_commit(db, partial(hub.whisper, topics.of_board(season.organisation_id)))
