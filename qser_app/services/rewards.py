"""Rewards: an earning becomes one ledger line, and with it points, badges, a level and a place on the boards."""

from collections.abc import Collection
from datetime import datetime
from functools import partial

from sqlmodel import Session, col, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.rewards import NOTHING, Badge, Reward, points_for, raised_by
from qser_app.domain.rewards_facts import Fact, Rule, line_of
from qser_app.models import BadgeAward, Standing
from qser_app.queries.rewards_rules import rules_of
from qser_app.services.notices import notify_of_all
from qser_app.services.rewards_audit import differences, rebuild
from qser_app.services.rewards_ledger import so_far_of, write_line
from qser_app.services.rewards_periods import Gain, count_in_periods, move_lines
from qser_app.services.rewards_periods_audit import count_person
from qser_app.services.rewards_standing import count_shares, deserved_badges, hang_badges, place_of, raise_level, standing_of
from qser_app.services.rewards_tally import Place, board_values, move_tallies, one_at_a_time
from qser_app.services.rewards_visibility import show_as_decided

__all__ = ["celebrated", "change_visibility", "differences", "one_at_a_time", "open_standing", "rebuild", "reward", "show_as_decided"]


def reward(db: Session, *, person_id: int, fact: Fact, at: datetime, beyond_hour: bool = False) -> Reward:
    """Give what ``fact`` is worth by the rules of the person's organisation: at once, in this transaction, and only once however
    often it is told. ``beyond_hour``: it happened in a minute beyond the day's hour, which is remembered and earns nothing.
    """
    line = line_of(fact)
    if line is None:
        return NOTHING
    one_at_a_time(db)
    so_far = so_far_of(db, person_id, line, at)
    standing, rules, best = so_far.standing, so_far.rules, so_far.best
    waited = at - so_far.last if so_far.last and rules.cool_downs.get(line.rule) else None
    points = 0 if beyond_hour else points_for(line, since_last=waited, best_score=best or 0, rules=rules)
    if not write_line(db, person_id, line, points, so_far.course_id, at):
        return NOTHING
    before, had = board_values(standing), deserved_badges(standing, rules)
    _count(standing, points, raised_by(line, best_before=best, rules=rules))
    badges = hang_badges(db, standing, rules, at) if deserved_badges(standing, rules) != had else ()
    risen = raise_level(standing, rules)
    standing.updated_at = at
    gain = Gain(points, len(badges), int(line.rule is Rule.COURSE), int(line.rule is Rule.CERTIFICATE), so_far.course_id)
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


def _count(standing: Standing, points: int, numbers: Collection[str]) -> None:
    """Add a line to the standing."""
    standing.points += points
    for number in numbers:
        setattr(standing, number, getattr(standing, number) + 1)


def _tell(db: Session, standing: Standing, badges: tuple[Badge, ...], level: int | None, at: datetime) -> None:
    news = [
        News("badge", f"badge:{badge.category}:{badge.tier}", {"category": badge.category.value, "tier": badge.tier}, "/me?tab=badges")
        for badge in badges
    ]
    if level is not None:
        news.append(News("level", f"level:{level}", {"level": level}, "/me"))
    notify_of_all(db, person_id=standing.person_id, news=news, at=at)


def _whisper(db: Session, standing: Standing, places: frozenset[Place]) -> None:
    """Wake the person's own screens, and the boards of these places."""
    after_commit(db, partial(hub.whisper, topics.of_person(standing.person_id)))
    for organisation_id in {place[0] for place in places}:
        after_commit(db, partial(hub.whisper, topics.of_board(organisation_id or None)))
