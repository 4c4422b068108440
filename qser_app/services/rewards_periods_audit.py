"""Months, seasons and courses counted anew from the ledger: what every line should say, and making them say it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import case, delete, literal, union_all
from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.leaderboard_clocks import Clocks, clocks_of, months_of, span_of
from qser_app.domain.leaderboard_periods import ALL_TIME, Span, season_period
from qser_app.domain.rewards import Difference, Rules, level_for
from qser_app.domain.rewards_facts import Rule
from qser_app.models import BadgeAward, Organisation, PeriodStanding, PointEntry, Season, Standing
from qser_app.queries.rewards_rules import rules_of_all
from qser_app.services.rewards_periods import Moved, lines_of, places_of, write_lines
from qser_app.services.rewards_tally import NO_COURSE, tally_anew

_SUMS = ("points", "badges", "courses", "certificates")
_KEY = (PeriodStanding.person_id, PeriodStanding.course_id, PeriodStanding.period)


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the ledger: what the people of these organisations (or one person) earned in a period."""

    organisations: tuple[int, ...]
    period: int
    span: Span | None = None
    person_id: int | None = None


def count_season(db: Session, *, organisation_id: int, season_id: int, span: Span | None) -> None:
    """Let a season's lines say what was earned in ``span``; None: the season is gone, and so are they. The ledger stays as it is."""
    period = season_period(season_id)
    db.exec(delete(PeriodStanding).where(col(PeriodStanding.organisation_id) == organisation_id, col(PeriodStanding.period) == period))
    if span:
        write_lines(db, due_lines(db, Part((organisation_id,), period, span), rules_of_all(db)))
    tally_anew(db, organisation_id, period=period)


def count_person(db: Session, standing: Standing) -> Moved:
    """Count the lines of a person anew who has moved to another organisation, whose months and seasons are others."""
    db.flush()
    left = places_of(lines_of(db, standing.person_id))
    db.exec(delete(PeriodStanding).where(col(PeriodStanding.person_id) == standing.person_id))
    rules = rules_of_all(db)
    for part in _parts(db, standing.organisation_id):
        write_lines(db, due_lines(db, replace(part, person_id=standing.person_id), rules))
    return Moved(left, places_of(lines_of(db, standing.person_id)))


def rebuild_periods(db: Session) -> None:
    """Write every line anew from the ledger; a level that was reached is kept."""
    reached = {tuple(row[:3]): row[3] for row in db.execute(columns(*_KEY, PeriodStanding.level))}
    db.exec(delete(PeriodStanding))
    rules = rules_of_all(db)
    for part in _parts(db):
        lines = due_lines(db, part, rules)
        for line in lines:
            line.level = max(line.level, reached.get(_key(line), 1))
        write_lines(db, lines)


def period_differences(db: Session) -> Iterator[Difference]:
    """Where lines say something else than the ledger. Levels follow the rules of their day, which the ledger does not know."""
    sums, rules = [getattr(PeriodStanding, name) for name in _SUMS], rules_of_all(db)
    kept = {tuple(row[:3]): tuple(row[3:]) for row in db.execute(columns(*_KEY, *sums))}
    due = {_key(line): tuple(getattr(line, name) for name in _SUMS) for part in _parts(db) for line in due_lines(db, part, rules)}
    nothing = (0,) * len(_SUMS)
    for key in kept.keys() | due.keys():
        person_id, course_id, period = key
        for name, here, there in zip(_SUMS, kept.get(key, nothing), due.get(key, nothing), strict=True):
            if here != there:
                yield Difference("period", person_id, f"{name}, period {period}, course {course_id}", here, there)


def due_lines(db: Session, part: Part, rules: Mapping[int, Rules]) -> list[PeriodStanding]:
    """The lines that the ledger asks for."""
    earned = _earned(part).subquery()
    sums = [func.sum(earned.c[name]) for name in _SUMS]
    who = (Standing.person_id, Standing.organisation_id, Standing.department_id, Standing.visible, earned.c.course_id)
    rows = columns(*who, *sums).join(earned, earned.c.person_id == Standing.person_id).group_by(*who)
    return [_line(part.period, row[:5], [int(number) for number in row[5:]], rules[row[1]]) for row in db.execute(rows)]


def _line(period: int, who: Any, sums: list[int], rules: Rules) -> PeriodStanding:
    person_id, organisation_id, department_id, visible, course_id = who
    points, badges, courses, certificates = sums
    return PeriodStanding(
        person_id=person_id,
        course_id=course_id,
        period=period,
        organisation_id=organisation_id,
        department_id=department_id,
        visible=visible,
        points=points,
        badges=badges,
        level=1 if course_id else level_for(points=points, courses=courses, badges=badges, rules=rules),
        courses=courses,
        certificates=certificates,
    )


def _key(line: PeriodStanding) -> tuple[int, ...]:
    return line.person_id, line.course_id, line.period


def _parts(db: Session, organisation_id: int | None = None) -> Iterator[Part]:
    """The whole ledger, of one organisation or of all: the courses, each month by the clocks of each organisation, each season."""
    homes = select(Organisation.id, Organisation.country, Organisation.clocks)
    seasons = select(Season)
    if organisation_id is not None:
        homes, seasons = homes.where(Organisation.id == organisation_id), seasons.where(Season.organisation_id == organisation_id)
    alike: dict[Clocks, list[int]] = {}
    for home, country, clocks in db.exec(homes):
        alike.setdefault(clocks_of(clocks, country), []).append(home or 0)
    moments = _first_and_last(db)
    for clocks, organisations in alike.items():
        yield Part(tuple(organisations), ALL_TIME)
        for month in months_of(clocks, moments) if moments else ():
            yield Part(tuple(organisations), month, span_of(clocks, month))
    for season in db.exec(seasons).all():
        yield Part((season.organisation_id,), season_period(season.id or 0), Span(season.begins_at, season.ends_at))


def _first_and_last(db: Session) -> tuple[datetime, datetime] | None:
    found = [db.exec(select(func.min(table.at), func.max(table.at))).one() for table in (PointEntry, BadgeAward)]
    moments = [moment for pair in found for moment in pair if moment is not None]
    return (min(moments), max(moments)) if moments else None


def _earned(part: Part) -> Any:
    """A row for each line of the ledger and each badge: whose, in which course (0: everywhere), and what it adds to each sum."""
    entry, award, no = PointEntry, BadgeAward, literal(0)
    courses, certificates = (case((col(entry.rule) == rule, 1), else_=0) for rule in (Rule.COURSE, Rule.CERTIFICATE))
    in_courses = _of(entry, part, col(entry.course_id), col(entry.points), no, no, no).where(col(entry.course_id).is_not(None))
    if part.period == ALL_TIME:  # everywhere and for all time, that is the standing
        return in_courses
    everywhere = _of(entry, part, literal(NO_COURSE), col(entry.points), no, courses, certificates)
    return union_all(everywhere, _of(award, part, literal(NO_COURSE), no, literal(1), no, no), in_courses)


def _of(table: Any, part: Part, course: Any, *sums: Any) -> Any:
    named = [number.label(name) for name, number in zip(_SUMS, sums, strict=True)]
    rows = columns(table.person_id, course.label("course_id"), *named).join(Standing, col(Standing.person_id) == table.person_id)
    whose = Standing.person_id == part.person_id if part.person_id else col(Standing.organisation_id).in_(part.organisations)
    return rows.where(whose, table.at >= part.span.begins, table.at < part.span.ends) if part.span else rows.where(whose)
