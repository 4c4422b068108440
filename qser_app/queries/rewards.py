"""What a person has earned: their standing, their badges, the next ones, and those not yet celebrated."""

from datetime import datetime

from sqlmodel import Session, col, select

from qser_app.domain.rewards import COUNTED, Badge, BadgeCard, BadgeCategory, Celebration, badge_card, next_badges
from qser_app.models import BadgeAward, Standing


def standing(db: Session, *, person_id: int) -> tuple[int, int]:
    """(points, level) of a person; (0, 1) for somebody who has earned nothing yet."""
    row = db.exec(select(Standing.points, Standing.level).where(Standing.person_id == person_id)).first()
    return (row[0], row[1]) if row else (0, 1)


def badges(db: Session, *, person_id: int) -> list[BadgeCard]:
    """Every badge a person holds, the newest first, the highest tier first among those of one moment."""
    return [badge_card(badge, have=10**6, at=at.isoformat()) for badge, at in _awards(db, person_id)]


def badges_ahead(db: Session, *, person_id: int) -> list[BadgeCard]:
    """The next badge of every category, with how far the person is; all first tiers for somebody new."""
    row = db.get(Standing, person_id)
    counts = {category: getattr(row, number) if row else 0 for category, number in COUNTED.items()}
    return [badge_card(badge, have=counts[badge.category]) for badge in next_badges(counts)]


def fresh_badges(db: Session, *, person_id: int) -> list[BadgeCard]:
    """The badges their holder has not seen yet, the newest and highest first."""
    return [badge_card(badge, have=10**6, at=at.isoformat()) for badge, at in _awards(db, person_id, fresh=True)]


def celebration(db: Session, *, person_id: int) -> Celebration:
    """What is to be celebrated now, beside where the person stands."""
    points, level = standing(db, person_id=person_id)
    return Celebration(points, level, tuple(fresh_badges(db, person_id=person_id)))


def _awards(db: Session, person_id: int, *, fresh: bool = False) -> list[tuple[Badge, datetime]]:
    held = select(BadgeAward.category, BadgeAward.tier, BadgeAward.at).where(BadgeAward.person_id == person_id)
    if fresh:
        held = held.where(col(BadgeAward.celebrated_at).is_(None))
    rows = db.exec(held.order_by(col(BadgeAward.at).desc(), col(BadgeAward.tier).desc(), col(BadgeAward.category)))
    return [(Badge(BadgeCategory(category), tier), at) for category, tier, at in rows]
