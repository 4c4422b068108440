"""What may be chosen on a board: the courses one is in, this month and the one before, the seasons that have begun."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlmodel import Session, col, select

from qser_app.domain.courses import CourseStatus
from qser_app.domain.leaderboard import CourseChoice
from qser_app.domain.leaderboard_clocks import Clocks, clock_at, clocks_of, month_at, span_of
from qser_app.domain.leaderboard_periods import BoardTerms, SeasonRow, SeasonState, day_at, season_state
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import NotFound, require
from qser_app.models import Course, Enrolment, Organisation, Person, Season
from qser_app.queries.insights import course_titles

_MOST_COURSES = 30
_MOST_SEASONS = 24


@dataclass(frozen=True, slots=True)
class Choices:
    """``seasons``: the newest first; ``month``: the one it is there; ``until``: when it is another one, or another season."""

    month: int
    until: datetime
    courses: tuple[CourseChoice, ...]
    seasons: tuple[SeasonRow, ...]

    @property
    def begun(self) -> tuple[SeasonRow, ...]:
        """The seasons that have something to show."""
        return tuple(season for season in self.seasons if season.state is not SeasonState.COMING)


def choices(db: Session, *, actor: Actor, at: datetime) -> Choices:
    """What the actor may choose, in three statements."""
    country, kept, language = db.exec(
        select(Organisation.country, Organisation.clocks, Person.language)
        .join(Person, col(Person.organisation_id) == Organisation.id)
        .where(Person.id == actor.person_id)
    ).one()
    clocks = clocks_of(kept, country)
    month = month_at(clocks, at)
    seasons = _seasons(db, actor.organisation_id, clocks, at)
    moments = [span_of(clocks, month).ends, *(moment for season in seasons for moment in season.bounds if moment > at)]
    return Choices(month, min(moments), _courses(db, actor, Language(language)), tuple(season.row for season in seasons))


def board_settings(db: Session, *, actor: Actor, at: datetime) -> tuple[BoardTerms, tuple[SeasonRow, ...], date]:
    """What the actor's organisation decides about its boards, its seasons, and the day it is there. Raises NotAllowed, NotFound."""
    require(may_administer(actor, organisation_id=actor.organisation_id))
    home = db.get(Organisation, actor.organisation_id)
    if home is None:
        raise NotFound
    clocks = clocks_of(home.clocks, home.country)
    seasons = tuple(season.row for season in _seasons(db, actor.organisation_id, clocks, at))
    return BoardTerms(home.default_privacy, home.most_open_privacy), seasons, day_at(at, clock_at(clocks, at).zone)


@dataclass(frozen=True, slots=True)
class _Found:
    row: SeasonRow
    bounds: tuple[datetime, datetime]


def _seasons(db: Session, organisation_id: int, clocks: Clocks, at: datetime) -> list[_Found]:
    rows = db.exec(
        select(Season).where(Season.organisation_id == organisation_id).order_by(col(Season.begins_at).desc()).limit(_MOST_SEASONS)
    )
    return [_found(row, row.zone or clocks[0].zone, at) for row in rows]


def _found(row: Season, zone: str, at: datetime) -> _Found:
    begins, ends = row.begins_at.astimezone(UTC), row.ends_at.astimezone(UTC)
    first, last = day_at(begins, zone), day_at(ends - timedelta(seconds=1), zone)
    return _Found(SeasonRow(row.id or 0, row.name, first, last, season_state(first, last, day_at(at, zone))), (begins, ends))


def _courses(db: Session, actor: Actor, reader: Language) -> tuple[CourseChoice, ...]:
    """The courses the actor is in, the last one first."""
    mine = select(Course.id, Course.code).join(Enrolment, col(Enrolment.course_id) == Course.id)
    mine = mine.where(Enrolment.person_id == actor.person_id, col(Enrolment.left_at).is_(None), Course.status == CourseStatus.PUBLISHED)
    rows = db.exec(mine.order_by(col(Enrolment.last_at).desc().nulls_last(), col(Course.id)).limit(_MOST_COURSES)).all()
    titles = course_titles(db, [course_id or 0 for course_id, _ in rows], reader)
    return tuple(CourseChoice(course_id or 0, code, titles.get(course_id or 0, code)) for course_id, code in rows)
