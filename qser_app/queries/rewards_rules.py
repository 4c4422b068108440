"""The rules an organisation reckons with, their versions, and what other rules would mean for its people."""

from collections import Counter, defaultdict
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, and_, col, func, or_, select

from qser_app.db import columns
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_administer, may_look_after_all
from qser_app.domain.refusals import NotFound
from qser_app.domain.rewards import COUNTED, IMPROVABLE, RULES, BadgeCategory, Rules
from qser_app.domain.rewards_facts import Rule
from qser_app.domain.rewards_rules import BadgeGain, Holding, Preview, RulesPage, Version, moved, rules_of_document
from qser_app.models import BadgeAward, Organisation, Person, PointEntry, RewardRules, Standing

_MOST_VERSIONS = 50
_MOST_ORGANISATIONS = 1000
_NEWEST = (  # asked for with every earning: built once
    columns(RewardRules.rules)
    .where(col(RewardRules.organisation_id) == bindparam("organisation"))
    .order_by(col(RewardRules.number).desc())
    .limit(1)
)


def rules_of(db: Session, *, organisation_id: int) -> Rules:
    """What an organisation reckons with; the house's own rules where it has published none."""
    document = db.exec(_NEWEST, params={"organisation": organisation_id}).scalar()
    return rules_of_document(document) if document else RULES


def rules_of_all(db: Session) -> defaultdict[int, Rules]:
    """The rules of every organisation, in one statement."""
    found: defaultdict[int, Rules] = defaultdict(lambda: RULES)
    for organisation_id, document in db.exec(columns(RewardRules.organisation_id, RewardRules.rules).order_by(col(RewardRules.number))):
        found[organisation_id] = rules_of_document(document)
    return found


def rules_page(db: Session, *, actor: Actor, slug: str = "") -> RulesPage:
    """The rules of the organisation called ``slug`` (the actor's own where none is named), with their versions. Raises NotFound."""
    which = Organisation.slug == slug if slug else Organisation.id == actor.organisation_id
    organisation = db.exec(select(Organisation).where(which)).first()
    if organisation is None or not may_administer(actor, organisation_id=organisation.id or 0):
        raise NotFound
    key = organisation.id or 0
    rows = columns(RewardRules, Person.name).join(Person, col(Person.id) == RewardRules.published_by_id, isouter=True)
    rows = rows.where(RewardRules.organisation_id == key).order_by(col(RewardRules.number).desc()).limit(_MOST_VERSIONS + 1)
    listed = db.exec(rows).all()
    rules = rules_of_document(listed[0][0].rules) if listed else RULES
    return RulesPage(key, organisation.slug, organisation.name, listed[0][0].number if listed else 0, rules, _versions(listed))


def other_organisations(db: Session, *, actor: Actor) -> list[tuple[str, str]]:
    """Slug and name of every organisation whose rules the actor may change, when there is more than their own; by name."""
    if not may_look_after_all(actor):
        return []
    return list(db.exec(columns(Organisation.slug, Organisation.name).order_by(col(Organisation.name)).limit(_MOST_ORGANISATIONS)))


def rules_of_version(db: Session, *, organisation_id: int, number: int) -> Rules:
    """The rules of a version; number 0: the house's own. Raises NotFound."""
    if number == 0:
        return RULES
    mine = columns(RewardRules.rules).where(RewardRules.organisation_id == organisation_id, RewardRules.number == number)
    document = db.exec(mine).scalar()
    if document is None:
        raise NotFound
    return rules_of_document(document)


def preview(db: Session, *, actor: Actor, organisation_id: int, rules: Rules) -> Preview:
    """What publishing these rules would do, in as many statements however many people there are. Raises NotFound."""
    if not may_administer(actor, organisation_id=organisation_id):
        raise NotFound
    gained, with_badges, with_levels = Counter[Any](), 0, 0
    before, here = rules_of(db, organisation_id=organisation_id), col(Standing.organisation_id) == organisation_id
    holdings = holdings_of(db, here)
    if (before.perfect_from, before.attended_from) != (rules.perfect_from, rules.attended_from):
        holdings = _counted_anew(holdings, counted_shares(db, rules, here))
    for holding in holdings.values():
        badges, levels = holding.gains(rules)
        gained.update(badges)
        with_badges += bool(badges)
        with_levels += levels > 0
    order = list(BadgeCategory)
    listed = sorted(gained.items(), key=lambda each: (order.index(each[0].category), each[0].tier))
    gains = [BadgeGain(badge.category.value, badge.tier, people) for badge, people in listed]
    return Preview(moved(before, rules), len(holdings), gains, with_badges, with_levels)


def holdings_of(db: Session, *those: Any) -> dict[int, Holding]:
    """What people have, by person; ``those`` are conditions on standings."""
    tiers: defaultdict[int, dict[BadgeCategory, int]] = defaultdict(dict)
    held = columns(BadgeAward.person_id, BadgeAward.category, func.max(BadgeAward.tier))
    held = held.join(Standing, col(Standing.person_id) == BadgeAward.person_id).where(*those)
    for person_id, category, tier in db.exec(held.group_by(col(BadgeAward.person_id), col(BadgeAward.category))):
        tiers[person_id][BadgeCategory(category)] = tier
    numbers = [getattr(Standing, name) for name in COUNTED.values()]
    rows = db.exec(columns(Standing.person_id, Standing.points, Standing.level, *numbers).where(*those))
    return {
        person_id: Holding(dict(zip(COUNTED, counts, strict=True)), points, level, tiers[person_id])
        for person_id, points, level, *counts in rows
    }


def counted_shares(db: Session, rules: Rules, *those: Any) -> Counter[tuple[int, BadgeCategory]]:
    """How many perfect tests and attended sessions the ledger holds by these rules, by person; ``those`` are conditions on standings."""
    perfect = and_(col(PointEntry.rule).in_(list(IMPROVABLE)), col(PointEntry.score) >= rules.perfect_from)
    attended = and_(PointEntry.rule == Rule.LIVE, col(PointEntry.score) >= rules.attended_from)
    lines = columns(PointEntry.person_id, PointEntry.rule, PointEntry.subject)
    lines = lines.join(Standing, col(Standing.person_id) == PointEntry.person_id).where(*those, or_(perfect, attended))
    each_once = {(person_id, Rule(rule), subject.partition(":")[0]) for person_id, rule, subject in db.exec(lines)}
    live, best = BadgeCategory.LIVE, BadgeCategory.PERFECTIONISM
    return Counter((person_id, live if rule is Rule.LIVE else best) for person_id, rule, _ in each_once)


def _counted_anew(holdings: dict[int, Holding], shares: Counter[tuple[int, BadgeCategory]]) -> dict[int, Holding]:
    counts = {
        person_id: {each: shares[person_id, each] for each in (BadgeCategory.LIVE, BadgeCategory.PERFECTIONISM)} for person_id in holdings
    }
    return {person_id: replace(holding, counts=dict(holding.counts) | counts[person_id]) for person_id, holding in holdings.items()}


def _versions(rows: Any) -> list[Version]:
    """The newest first, each with what it moved."""
    documents = [rules_of_document(row.rules) for row, _ in rows]
    oldest_known = rows and rows[-1][0].number == 1
    before = [*documents[1:], RULES] if oldest_known else documents[1:]
    return [
        Version(row.number, moved(old, new), name or "", row.published_at, row.people, row.badges, row.levels, row.awarded_at is not None)
        for (row, name), new, old in zip(rows, documents, before, strict=False)
    ]
