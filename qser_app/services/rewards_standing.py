"""A person's standing: opened once, placed where they belong, hung with the badges it deserves."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, col

from qser_app.db import columns, insert
from qser_app.domain.leaderboard_periods import BoardTerms, appears
from qser_app.domain.people import Privacy
from qser_app.domain.rewards import COUNTED, Badge, BadgeCategory, Rules, badges_reached, level_for, threshold
from qser_app.models import BadgeAward, Organisation, Person, Standing
from qser_app.queries.rewards_rules import counted_shares
from qser_app.services.rewards_tally import board_values, move_tallies


def standing_of(db: Session, person_id: int, at: datetime) -> Standing:
    """The person's standing as the database has it now; opened when there is none."""
    db.flush()
    standing = db.get(Standing, person_id, populate_existing=True)
    if standing is None:
        organisation_id, department_id, visible = place_of(db, person_id)
        standing = Standing(
            person_id=person_id, organisation_id=organisation_id, department_id=department_id, visible=visible, updated_at=at
        )
        db.add(standing)
        db.flush()
        move_tallies(db, frozenset(), board_values(standing))
    return standing


def place_of(db: Session, person_id: int) -> tuple[int, int | None, bool]:
    """Where a person belongs and whether they may be seen: not when hidden or suspended."""
    home = (Organisation.default_privacy, Organisation.most_open_privacy)
    organisation_id, department_id, privacy, suspended, *terms = db.exec(
        columns(Person.organisation_id, Person.department_id, Person.privacy, Person.suspended_at, *home)
        .join(Organisation, col(Organisation.id) == Person.organisation_id)
        .where(Person.id == person_id)
    ).one()
    return organisation_id, department_id, suspended is None and appears(privacy, BoardTerms(*terms)) is not Privacy.HIDDEN


def hang_badges(db: Session, standing: Standing, rules: Rules, at: datetime) -> tuple[Badge, ...]:
    """Award every badge the standing deserves and does not have; returns the new ones."""
    deserved = deserved_badges(standing, rules)
    if not deserved:
        return ()
    rows = [badge_row(standing.person_id, badge, rules, at) for badge in deserved]
    adding: Any = insert(db, BadgeAward).on_conflict_do_nothing().returning(col(BadgeAward.category), col(BadgeAward.tier))
    hung: Iterable[Any] = db.connection().execute(adding, rows)
    new = [Badge(category, tier) for category, tier in hung]
    standing.badges += len(new)
    return tuple(sorted(new, key=lambda badge: (badge.category, badge.tier)))


def count_shares(db: Session, standings: Sequence[Standing], rules: Rules) -> None:
    """Let standings count perfect tests and attended sessions from as many per cent on as these rules do."""
    counted = counted_shares(db, rules, col(Standing.person_id).in_([standing.person_id for standing in standings]))
    for standing in standings:
        for category in (BadgeCategory.PERFECTIONISM, BadgeCategory.LIVE):
            setattr(standing, COUNTED[category], counted[standing.person_id, category])
    db.flush()


def badge_row(person_id: int, badge: Badge, rules: Rules, at: datetime) -> dict[str, Any]:
    """The award of a badge, with what it asks for by these rules."""
    needed = threshold(badge.category, badge.tier, rules)
    share = rules.share(badge.category)
    return {"person_id": person_id, "category": badge.category, "tier": badge.tier, "needed": needed, "share": share, "at": at}


def deserved_badges(standing: Standing, rules: Rules) -> tuple[Badge, ...]:
    """Every badge that the standing's numbers reach."""
    return badges_reached({category: getattr(standing, number) for category, number in COUNTED.items()}, rules)


def raise_level(standing: Standing, rules: Rules) -> int | None:
    """Let the level follow the standing's numbers; returns the level reached, None when it stays. It never falls."""
    due = level_for(points=standing.points, courses=standing.courses, badges=standing.badges, rules=rules)
    if due <= standing.level:
        return None
    standing.level = due
    return due
