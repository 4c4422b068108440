"""What a person has earned: their standing, their badges, the next ones, and those not yet celebrated."""

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.rewards import COUNTED, Badge, BadgeCard, BadgeCategory, Celebration, badge_card, earned_card, next_badges
from qser_app.models import BadgeAward, Person, Standing
from qser_app.queries.rewards_rules import rules_of


def standing(db: Session, *, person_id: int) -> tuple[int, int]:
    """(points, level) of a person; (0, 1) for somebody who has earned nothing yet."""
    row = db.exec(select(Standing.points, Standing.level).where(Standing.person_id == person_id)).first()
    return (row[0], row[1]) if row else (0, 1)


def badges(db: Session, *, person_id: int) -> list[BadgeCard]:
    """Every badge a person holds, the newest first, the highest tier first among those of one moment."""
    return _awards(db, person_id)


def badges_ahead(db: Session, *, person_id: int) -> list[BadgeCard]:
    """The next badge of every category that can be earned in the person's organisation, with how far the person is."""
    row = db.get(Standing, person_id)
    home = db.exec(select(Person.organisation_id).where(Person.id == person_id)).first() or 0
    rules = rules_of(db, organisation_id=home)
    counts = {category: getattr(row, number) if row else 0 for category, number in COUNTED.items()}
    return [badge_card(badge, have=counts[badge.category], rules=rules) for badge in next_badges(counts, rules)]


def fresh_badges(db: Session, *, person_id: int) -> list[BadgeCard]:
    """The badges their holder has not seen yet, the newest and highest first."""
    return _awards(db, person_id, fresh=True)


def celebration(db: Session, *, person_id: int) -> Celebration:
    """What is to be celebrated now, beside where the person stands."""
    points, level = standing(db, person_id=person_id)
    return Celebration(points, level, tuple(fresh_badges(db, person_id=person_id)))


def _awards(db: Session, person_id: int, *, fresh: bool = False) -> list[BadgeCard]:
    held = columns(BadgeAward.category, BadgeAward.tier, BadgeAward.needed, BadgeAward.share, BadgeAward.at).where(
        BadgeAward.person_id == person_id
    )
    if fresh:
        held = held.where(col(BadgeAward.celebrated_at).is_(None))
    rows = db.exec(held.order_by(col(BadgeAward.at).desc(), col(BadgeAward.tier).desc(), col(BadgeAward.category)))
    return [
        earned_card(Badge(BadgeCategory(category), tier), needed=needed, at=at.isoformat(), share=share)
        for category, tier, needed, share, at in rows
    ]
