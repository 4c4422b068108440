"""Rewards: an earning becomes one ledger line, and with it points, badges, a level and a place on the boards."""

from collections.abc import Collection
from datetime import datetime, timedelta
from functools import partial

from sqlmodel import Session, col, func, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit, insert
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.rewards import NOTHING, RULES, Badge, Fact, Line, Reward, Rule, level_for, line_of, points_for
from qser_app.models import BadgeAward, PointEntry, Standing
from qser_app.services.notices import notify
from qser_app.services.rewards_audit import differences, rebuild
from qser_app.services.rewards_standing import deserved_badges, hang_badges, place_of, standing_of
from qser_app.services.rewards_tally import Place, board_values, move_tallies, one_at_a_time

__all__ = ["celebrated", "change_visibility", "differences", "open_standing", "rebuild", "reward"]


def reward(db: Session, *, person_id: int, fact: Fact, at: datetime) -> Reward:
    """Give what ``fact`` is worth: at once, in this transaction, and only once however often it is told."""
    line = line_of(fact)
    if line is None:
        return NOTHING
    one_at_a_time(db)
    earlier = _earlier_scores(db, person_id, line)
    points = points_for(line, since_last=_since_last(db, person_id, line, at), best_score=max(earlier, default=0))
    if not _write(db, person_id, line, points, at):
        return NOTHING
    standing = standing_of(db, person_id, at)
    before = board_values(standing)
    badges = _count(db, standing, line, points, earlier, at)
    level = max(standing.level, level_for(points=standing.points, courses=standing.courses, badges=standing.badges))
    risen = level if level > standing.level else None
    standing.level, standing.updated_at = level, at
    move_tallies(db, before, board_values(standing))
    _tell(db, standing, badges, risen, at)
    _whisper(db, standing, before ^ board_values(standing))
    return Reward(points, badges, risen)


def open_standing(db: Session, *, person_id: int, at: datetime) -> None:
    """Give a new person their place at the start of every board; harmless for somebody who has one."""
    one_at_a_time(db)
    standing_of(db, person_id, at)


def change_visibility(db: Session, *, person_id: int, at: datetime) -> None:
    """Let the standing follow the person's record: privacy, suspension, organisation and department."""
    one_at_a_time(db)
    standing = standing_of(db, person_id, at)
    before = board_values(standing)
    standing.organisation_id, standing.department_id, standing.visible = place_of(db, person_id)
    standing.updated_at = at
    after = board_values(standing)
    move_tallies(db, before, after)
    _whisper(db, standing, before | after)  # also when nobody's place moves: a name may have become a colleague's


def celebrated(db: Session, *, person_id: int, at: datetime, badges: Collection[Badge] | None = None) -> None:
    """Remember that the person has seen ``badges`` (all they hold when none are named), so that none is celebrated twice."""
    rows = db.exec(select(BadgeAward).where(BadgeAward.person_id == person_id, col(BadgeAward.celebrated_at).is_(None))).all()
    for row in rows:
        if badges is None or Badge(row.category, row.tier) in badges:
            row.celebrated_at = at


def _earlier_scores(db: Session, person_id: int, line: Line) -> list[int]:
    """The scores with which the same test was passed before; empty for everything that is not a test."""
    if line.score is None:
        return []
    unit, _, _attempt = line.subject.partition(":")
    scores = select(PointEntry.score).where(
        PointEntry.person_id == person_id, PointEntry.rule == line.rule, col(PointEntry.subject).startswith(f"{unit}:")
    )
    return [score or 0 for score in db.exec(scores)]


def _since_last(db: Session, person_id: int, line: Line, at: datetime) -> timedelta | None:
    if line.rule not in RULES.cool_downs:
        return None
    last = db.exec(
        select(func.max(PointEntry.at)).where(PointEntry.person_id == person_id, PointEntry.rule == line.rule, PointEntry.points > 0)
    ).one()
    return at - last if last else None


def _write(db: Session, person_id: int, line: Line, points: int, at: datetime) -> bool:
    """Write the line; False when it stands there already."""
    values = {"person_id": person_id, "rule": line.rule, "subject": line.subject, "points": points, "score": line.score, "at": at}
    return db.exec(insert(db, PointEntry).values(values).on_conflict_do_nothing().returning(PointEntry.id)).first() is not None


def _count(db: Session, standing: Standing, line: Line, points: int, earlier: list[int], at: datetime) -> tuple[Badge, ...]:
    """Add the line to the standing, and hang every badge it reaches."""
    had = deserved_badges(standing)
    standing.points += points
    standing.sign_ins += line.rule is Rule.SIGN_IN
    standing.courses += line.rule is Rule.COURSE
    if line.score is not None:
        standing.tests += not earlier
        standing.perfect += max(earlier, default=0) < RULES.perfect_from <= line.score
    return hang_badges(db, standing, at) if deserved_badges(standing) != had else ()


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
