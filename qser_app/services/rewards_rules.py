"""Publishing an organisation's rules, and giving everybody what they qualify for already."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.adapters.live import hub
from qser_app.db import after_commit, insert
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_administer
from qser_app.domain.refusals import NotFound, require
from qser_app.domain.rewards import Badge, Rules
from qser_app.domain.rewards_rules import RulesMoved, RulesUnchanged, checked_rules, kept, moved, rules_of_document
from qser_app.models import BadgeAward, Organisation, RewardRules, Standing
from qser_app.queries.rewards_rules import holdings_of, rules_of
from qser_app.services.notices import notify_each
from qser_app.services.operations_audit import record
from qser_app.services.rewards_periods import Gain, Moved, count_in_periods
from qser_app.services.rewards_standing import badge_row, count_shares
from qser_app.services.rewards_tally import Place, board_values, move_together, one_at_a_time

AT_ONCE = 500  # people a transaction: nobody's own earning waits for longer than that takes
Gains = Mapping[int, tuple[tuple[Badge, ...], int]]


def publish(db: Session, *, actor: Actor, organisation_id: int, typed: Mapping[str, Any], above: int, at: datetime) -> int:
    """Let an organisation reckon with these values from now on; returns the number of the version.

    ``above`` is the version whoever typed them had before them. What was given stays: points, badges and levels. Raises NotFound,
    NotAllowed, BadRules, RulesUnchanged, and RulesMoved when somebody else was faster.
    """
    require(may_administer(actor, organisation_id=organisation_id))
    if db.exec(select(Organisation.id).where(Organisation.id == organisation_id)).first() is None:
        raise NotFound
    before = rules_of(db, organisation_id=organisation_id)
    rules = checked_rules(typed, before=before)
    if not moved(before, rules):
        raise RulesUnchanged
    newest = db.exec(select(func.max(RewardRules.number)).where(RewardRules.organisation_id == organisation_id)).one() or 0
    row = {"organisation_id": organisation_id, "number": above + 1, "rules": kept(rules), "published_by_id": actor.person_id}
    row |= {"published_at": at, "reached": 0, "people": 0, "badges": 0, "levels": 0}
    adding = insert(db, RewardRules).values(row).on_conflict_do_nothing().returning(RewardRules.id)
    if newest != above or db.exec(adding).first() is None:
        raise RulesMoved
    record(db, Event.RULES_PUBLISHED, actor=actor, organisation_id=organisation_id, number=above + 1, at=at)
    after_commit(db, partial(hub.whisper, topics.of_rules(organisation_id)))
    after_commit(db, partial(hub.whisper, topics.OUTBOX))  # wakes the loop that gives
    return above + 1


def award_next(db: Session, *, at: datetime, most: int = AT_ONCE) -> bool:
    """Give the next people of a version what they qualify for already; False when nobody is left. Doing it twice gives nothing twice."""
    waiting = select(RewardRules).where(col(RewardRules.awarded_at).is_(None)).order_by(col(RewardRules.id)).limit(1)
    version = db.exec(waiting.with_for_update(skip_locked=True)).first()
    if version is None:
        return False
    one_at_a_time(db)
    here = col(Standing.organisation_id) == version.organisation_id
    people = select(Standing.person_id).where(here, col(Standing.person_id) > version.reached).order_by(col(Standing.person_id))
    ids = [] if _is_outdated(db, version) else db.exec(people.limit(most)).all()
    if ids:
        _award(db, version, ids, at)
    else:
        version.awarded_at = at
    after_commit(db, partial(hub.whisper, topics.of_rules(version.organisation_id)))
    return True


def _is_outdated(db: Session, version: RewardRules) -> bool:
    """Whether a newer version gives instead."""
    newer = select(RewardRules.id).where(RewardRules.organisation_id == version.organisation_id, col(RewardRules.number) > version.number)
    return db.exec(newer).first() is not None


def _award(db: Session, version: RewardRules, people: Sequence[int], at: datetime) -> None:
    rules = rules_of_document(version.rules)
    span = (col(Standing.organisation_id) == version.organisation_id, col(Standing.person_id).between(people[0], people[-1]))
    count_shares(db, db.exec(select(Standing).where(*span).execution_options(populate_existing=True)).all(), rules)
    found = {person_id: holding.gains(rules) for person_id, holding in holdings_of(db, *span).items()}
    gains = {person_id: gain for person_id, gain in found.items() if gain[0] or gain[1]}
    if gains:
        _hang(db, gains, rules, at)
        _raise(db, gains, rules, at)
        _tell(db, version.organisation_id, gains, at)
    version.reached = people[-1]
    version.people += len(gains)
    version.badges += sum(len(badges) for badges, _ in gains.values())
    version.levels += sum(levels > 0 for _, levels in gains.values())


def _hang(db: Session, gains: Gains, rules: Rules, at: datetime) -> None:
    rows = [badge_row(person_id, badge, rules, at) for person_id, (badges, _) in gains.items() for badge in badges]
    if rows:
        db.flush()
        db.connection().execute(insert(db, BadgeAward).on_conflict_do_nothing(), rows)


def _raise(db: Session, gains: Gains, rules: Rules, at: datetime) -> None:
    """Count the badges and levels into the standings, and move the tallies together."""
    moves = Counter[Place]()
    rows = select(Standing).where(col(Standing.person_id).in_(gains)).execution_options(populate_existing=True)
    for standing in db.exec(rows).all():
        badges, levels = gains[standing.person_id]
        before = board_values(standing)
        standing.badges, standing.level, standing.updated_at = standing.badges + len(badges), standing.level + levels, at
        moved = count_in_periods(db, standing, Gain(badges=len(badges)), rules, at=at) if badges else Moved()
        moves.update(board_values(standing) | moved.taken)
        moves.subtract(before | moved.left)
    move_together(db, moves)


def _tell(db: Session, organisation_id: int, gains: Gains, at: datetime) -> None:
    """A line in the inbox for the highest new badge of each category, and for the level."""
    news: dict[int, list[News]] = {person_id: [] for person_id in gains}
    levels = dict(db.exec(select(Standing.person_id, Standing.level).where(col(Standing.person_id).in_(gains))).all())
    for person_id, (badges, risen) in gains.items():
        highest = {badge.category: badge for badge in badges}
        for badge in highest.values():
            gaps: dict[str, str | int] = {"category": badge.category.value, "tier": badge.tier}
            news[person_id].append(News("badge", f"badge:{badge.category}:{badge.tier}", gaps, "/me?tab=badges"))
        if risen:
            level = levels[person_id]
            news[person_id].append(News("level", f"level:{level}", {"level": level}, "/me"))
    while any(news.values()):
        notify_each(db, news={person_id: waiting.pop(0) for person_id, waiting in news.items() if waiting}, at=at)
    for scope in (organisation_id, None):
        after_commit(db, partial(hub.whisper, topics.of_board(scope)))
