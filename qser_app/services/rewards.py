"""Rewards: an earning becomes one ledger line, and with it points, badges, a level and a place on the boards."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit, insert
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.rewards import IMPROVABLE, NOTHING, Badge, Reward, Rules, points_for, raised_by
from qser_app.domain.rewards_facts import OF_COURSES, OF_UNITS, Fact, Line, Rule, line_of
from qser_app.models import BadgeAward, Course, PointEntry, Standing, Unit
from qser_app.queries.rewards_rules import rules_of
from qser_app.services.notices import notify
from qser_app.services.rewards_audit import differences, rebuild
from qser_app.services.rewards_periods import Gain, count_in_periods, move_lines
from qser_app.services.rewards_periods_audit import count_person
from qser_app.services.rewards_standing import count_shares, deserved_badges, hang_badges, place_of, raise_level, standing_of
from qser_app.services.rewards_tally import Place, board_values, move_tallies, one_at_a_time
from qser_app.services.rewards_visibility import show_as_decided

__all__ = ["celebrated", "change_visibility", "differences", "one_at_a_time", "open_standing", "rebuild", "reward", "show_as_decided"]


@dataclass(frozen=True, slots=True)
class Written:
    """A line that was not in the ledger before; ``course_id``: where it was earned."""

    course_id: int | None


def reward(db: Session, *, person_id: int, fact: Fact, at: datetime, beyond_hour: bool = False) -> Reward:
    """Give what ``fact`` is worth by the rules of the person's organisation: at once, in this transaction, and only once however
    often it is told. ``beyond_hour``: it happened in a minute beyond the day's hour, which is remembered and earns nothing.
    """
    line = line_of(fact)
    if line is None:
        return NOTHING
    one_at_a_time(db)
    standing = standing_of(db, person_id, at)
    rules = rules_of(db, organisation_id=standing.organisation_id)
    best = _best_before(db, person_id, line)
    waited = _since_last(db, person_id, line, rules, at)
    points = 0 if beyond_hour else points_for(line, since_last=waited, best_score=best or 0, rules=rules)
    written = _write(db, person_id, line, points, at)
    if written is None:
        return NOTHING
    before, had = board_values(standing), deserved_badges(standing, rules)
    _count(standing, points, raised_by(line, best_before=best, rules=rules))
    badges = hang_badges(db, standing, rules, at) if deserved_badges(standing, rules) != had else ()
    risen = raise_level(standing, rules)
    standing.updated_at = at
    gain = Gain(points, len(badges), int(line.rule is Rule.COURSE), int(line.rule is Rule.CERTIFICATE), written.course_id)
    moved = count_in_periods(db, standing, gain, rules, at=at)
    left, taken = before | moved.left, board_values(standing) | moved.taken
    move_tallies(db, left, taken)
    _tell(db, standing, badges, risen, at)
    _whisper(db, standing, left ^ taken)
    return Reward(points, badges, risen)


def open_standing(db: Session, *, person_id: int, at: datetime) -> None:
    """Give a new person their place at the start of every board; harmless for somebody who has one."""
    one_at_a_time(db)
    standing_of(db, person_id, at)


def change_visibility(db: Session, *, person_id: int, at: datetime) -> None:
    """Let the standing follow the person's record: privacy, suspension, organisation and department."""
    one_at_a_time(db)
    standing = standing_of(db, person_id, at)
    before, home = board_values(standing), standing.organisation_id
    standing.organisation_id, standing.department_id, standing.visible = place_of(db, person_id)
    standing.updated_at = at
    if standing.organisation_id == home:
        moved = move_lines(db, standing)
    else:
        _settle_in(db, standing, at)
        moved = count_person(db, standing)
    after = board_values(standing)
    move_tallies(db, before | moved.left, after | moved.taken)
    _whisper(db, standing, before | after)  # also when nobody's place moves: a name may have become a colleague's


def celebrated(db: Session, *, person_id: int, at: datetime, badges: Collection[Badge] | None = None) -> None:
    """Remember that the person has seen ``badges`` (all they hold when none are named), so that none is celebrated twice."""
    rows = db.exec(select(BadgeAward).where(BadgeAward.person_id == person_id, col(BadgeAward.celebrated_at).is_(None))).all()
    for row in rows:
        if badges is None or Badge(row.category, row.tier) in badges:
            row.celebrated_at = at


def _settle_in(db: Session, standing: Standing, at: datetime) -> None:
    """Give somebody who comes from another organisation what they deserve by the rules of this one; nothing is taken back."""
    rules = rules_of(db, organisation_id=standing.organisation_id)
    count_shares(db, [standing], rules)
    badges = hang_badges(db, standing, rules, at)
    _tell(db, standing, badges, raise_level(standing, rules), at)


def _best_before(db: Session, person_id: int, line: Line) -> int | None:
    """The best score with which the same test or assignment was passed before; None when it was not, and for everything else."""
    if line.rule not in IMPROVABLE:
        return None
    subject, _, _attempt = line.subject.partition(":")
    mine = (PointEntry.person_id == person_id, PointEntry.rule == line.rule, col(PointEntry.subject).startswith(f"{subject}:"))
    return db.exec(select(func.max(PointEntry.score)).where(*mine)).one()


def _since_last(db: Session, person_id: int, line: Line, rules: Rules, at: datetime) -> timedelta | None:
    if not rules.cool_downs.get(line.rule):
        return None
    last = db.exec(
        select(func.max(PointEntry.at)).where(PointEntry.person_id == person_id, PointEntry.rule == line.rule, PointEntry.points > 0)
    ).one()
    return at - last if last else None


def _write(db: Session, person_id: int, line: Line, points: int, at: datetime) -> Written | None:
    """Write the line; None when it stands there already."""
    values = {"person_id": person_id, "rule": line.rule, "subject": line.subject, "points": points, "score": line.score, "at": at}
    adding = insert(db, PointEntry).values(values | {"course_id": _course_of(line)}).on_conflict_do_nothing()
    row = db.exec(adding.returning(PointEntry.course_id)).first()
    return None if row is None else Written(row[0])


def _course_of(line: Line) -> Any:
    """The course in which the line was earned, asked in the statement that writes it; None outside of courses."""
    number = line.subject.partition(":")[0]
    if line.rule in OF_COURSES:
        return select(Course.id).where(Course.id == int(number)).scalar_subquery()
    return select(Unit.course_id).where(Unit.id == int(number)).scalar_subquery() if line.rule in OF_UNITS else None


def _count(standing: Standing, points: int, numbers: Collection[str]) -> None:
    """Add a line to the standing."""
    standing.points += points
    for number in numbers:
        setattr(standing, number, getattr(standing, number) + 1)


def _tell(db: Session, standing: Standing, badges: tuple[Badge, ...], level: int | None, at: datetime) -> None:
    for badge in badges:
        gaps: dict[str, str | int] = {"category": badge.category.value, "tier": badge.tier}
        news = News("badge", f"badge:{badge.category}:{badge.tier}", gaps, "/me?tab=badges")
        notify(db, person_id=standing.person_id, news=news, at=at)
    if level is not None:
        notify(db, person_id=standing.person_id, news=News("level", f"level:{level}", {"level": level}, "/me"), at=at)


def _whisper(db: Session, standing: Standing, places: frozenset[Place]) -> None:
    """Wake the person's own screens, and the boards of these places."""
    after_commit(db, partial(hub.whisper, topics.of_person(standing.person_id)))
    for organisation_id in {place[0] for place in places}:
        after_commit(db, partial(hub.whisper, topics.of_board(organisation_id or None)))
