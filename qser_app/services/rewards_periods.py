"""What people earn in a month, in a season and in a course, kept beside their standings in the same transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, or_
from sqlmodel import Session, and_, col, select

from qser_app.db import columns
from qser_app.db_upserts import Change, Upsert
from qser_app.domain.leaderboard_clocks import clocks_of, month_at
from qser_app.domain.leaderboard_periods import ALL_TIME, months_about, season_period
from qser_app.domain.rewards import Rules, level_for
from qser_app.models import Organisation, PeriodStanding, Season, Standing
from qser_app.services.rewards_tally import NO_COURSE, Place, period_values

NUMBERS = ("points", "badges", "level", "courses", "certificates")
_PLACE = ("organisation_id", "department_id", "visible")
_LINES = Upsert(PeriodStanding, on=("person_id", "course_id", "period"), changes=dict.fromkeys((*_PLACE, *NUMBERS), Change.REPLACED))


def _asking() -> Any:
    """The statement that reads where a person's gain goes, built once: building it takes longer than carrying it out."""
    line, season = PeriodStanding, Season
    running = and_(
        season.organisation_id == Organisation.id, col(season.begins_at) <= bindparam("at"), col(season.ends_at) > bindparam("at")
    )
    periods = [col(line.period) == bindparam(name) for name in ("month", "other")]
    here = and_(
        col(line.person_id) == bindparam("me"),
        or_(col(line.course_id) == NO_COURSE, col(line.course_id) == bindparam("course")),
        or_(col(line.period) == ALL_TIME, *periods, col(line.period) == -col(season.id)),
    )
    numbers = [getattr(line, number) for number in NUMBERS]
    found = columns(Organisation.country, Organisation.clocks, season.id, line.course_id, line.period, *numbers)
    return found.join(season, running, isouter=True).join(line, here, isouter=True).where(Organisation.id == bindparam("home"))


_KEPT = _asking()


@dataclass(frozen=True, slots=True)
class Gain:
    """What a person gained at one moment; ``course_id`` where it was in a course."""

    points: int = 0
    badges: int = 0
    courses: int = 0
    certificates: int = 0
    course_id: int | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """The places a person leaves and those they take."""

    left: frozenset[Place] = frozenset()
    taken: frozenset[Place] = frozenset()


def count_in_periods(db: Session, standing: Standing, gain: Gain, rules: Rules, *, at: datetime) -> Moved:
    """Add to the person's lines of the month and the season, everywhere and in the course: one statement to read, one to write."""
    month, season, kept = _kept(db, standing, gain.course_id, at)
    due = [(NO_COURSE, period) for period in (month, season) if period is not None]
    if gain.course_id is not None:
        due += [(gain.course_id, period) for period in (ALL_TIME, month, season) if period is not None]
    lines = [_added(kept.get(key), standing, key, gain, rules) for key in due]
    _LINES.into(db, [line.model_dump() for line in lines])
    return Moved(places_of(kept[key] for key in due if key in kept), places_of(lines))


def move_lines(db: Session, standing: Standing) -> Moved:
    """Let every line of a person follow their standing: where they belong, and whether they are seen."""
    lines = lines_of(db, standing.person_id)
    left = places_of(lines)
    for line in lines:
        line.organisation_id, line.department_id, line.visible = standing.organisation_id, standing.department_id, standing.visible
    db.flush()
    return Moved(left, places_of(lines))


def lines_of(db: Session, person_id: int) -> Sequence[PeriodStanding]:
    """Every line of a person, as the database has it now."""
    mine = select(PeriodStanding).where(PeriodStanding.person_id == person_id)
    return db.exec(mine.execution_options(populate_existing=True)).all()


def places_of(lines: Iterable[PeriodStanding]) -> frozenset[Place]:
    """The places that are taken with these lines."""
    return frozenset(place for line in lines for place in period_values(line))


def write_lines(db: Session, lines: Iterable[PeriodStanding]) -> None:
    """Write lines as they are, over those that are there."""
    if rows := [line.model_dump() for line in lines]:
        _LINES.into(db, rows)


def _kept(
    db: Session, standing: Standing, course_id: int | None, at: datetime
) -> tuple[int, int | None, dict[tuple[int, int], PeriodStanding]]:
    """The month and the season it is for this person, and the lines they have there."""
    month, other = months_about(at)  # which of the two it is, the organisation's clock says
    asked = {"me": standing.person_id, "home": standing.organisation_id, "course": course_id or NO_COURSE}
    db.flush()
    rows: list[Any] = list(db.connection().execute(_KEPT, asked | {"month": month, "other": other, "at": at}))
    country, clocks, season_id = rows[0][:3]
    kept = {(row[3], row[4]): _line(standing, (row[3], row[4]), row[5:]) for row in rows if row[3] is not None}
    return month_at(clocks_of(clocks, country), at), season_id and season_period(season_id), kept


def _line(standing: Standing, key: tuple[int, int], numbers: Any) -> PeriodStanding:
    place = {name: getattr(standing, name) for name in ("person_id", *_PLACE)}
    return PeriodStanding(**place, course_id=key[0], period=key[1], **dict(zip(NUMBERS, numbers, strict=True)))


def _added(kept: PeriodStanding | None, standing: Standing, key: tuple[int, int], gain: Gain, rules: Rules) -> PeriodStanding:
    line = _line(standing, key, [getattr(kept, number) for number in NUMBERS] if kept else (0, 0, 1, 0, 0))
    line.points += gain.points
    if not line.course_id:
        line.badges, line.courses = line.badges + gain.badges, line.courses + gain.courses
        line.certificates += gain.certificates
        line.level = max(line.level, level_for(points=line.points, courses=line.courses, badges=line.badges, rules=rules))
    return line
