"""The ledger counted anew: what every standing and tally should say, and making them say it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sqlmodel import Session, col, func, select

from qser_app.db import columns
from qser_app.domain.rewards import (
    COUNTED,
    IMPROVABLE,
    RAISED,
    BadgeCategory,
    Difference,
    Rules,
    level_for,
    tier_reached,
)
from qser_app.domain.rewards_facts import Rule
from qser_app.models import BadgeAward, Person, PointEntry, Standing
from qser_app.queries.rewards_rules import rules_of_all
from qser_app.services.rewards_periods_audit import period_differences, rebuild_periods
from qser_app.services.rewards_standing import hang_badges, raise_level, standing_of
from qser_app.services.rewards_tally import Place, due_tallies, kept_tallies, one_at_a_time, rewrite_tallies

_COUNTED = ("points", "badges", *COUNTED.values())


@dataclass(slots=True)
class Count:
    """What the ledger says of one person: numbers by name, the best score of each test and assignment, the highest badges held."""

    numbers: Counter[str] = field(default_factory=Counter[str])
    best: dict[tuple[Rule, str], int] = field(default_factory=dict[tuple[Rule, str], int])
    tiers: dict[BadgeCategory, int] = field(default_factory=dict[BadgeCategory, int])

    def missing(self, rules: Rules) -> int:
        """How many badges are deserved and not held; some are held that these rules would not give."""
        reached = {category: tier_reached(category, self.numbers[number], rules) for category, number in COUNTED.items()}
        return sum(max(0, tier - self.tiers.get(category, 0)) for category, tier in reached.items())


def differences(db: Session) -> list[Difference]:
    """Where standings and tallies say something else than the ledger; empty when the house is in order."""
    rules = rules_of_all(db)
    counts = _counts(db, rules)
    standings = db.exec(select(Standing)).all()
    found = [Difference("standing", person_id, "missing", 0, 1) for person_id in counts.keys() - {each.person_id for each in standings}]
    for standing in standings:
        found += _compare(standing, counts[standing.person_id], rules[standing.organisation_id])
    found += period_differences(db)
    kept, due = kept_tallies(db), due_tallies(db)
    found += [
        Difference("tally", place.organisation_id, _named(place), kept[place], due[place])
        for place in kept.keys() | due.keys()
        if kept[place] != due[place]
    ]
    return sorted(found, key=lambda each: (each.table, each.subject, each.number))


def rebuild(db: Session) -> int:
    """Count everything anew from the ledger; returns how many differences there were. Badges and levels never fall."""
    one_at_a_time(db)
    before = len(differences(db))
    for person in db.exec(select(Person).where(col(Person.id).not_in(select(Standing.person_id)))).all():
        standing_of(db, person.id or 0, person.created_at)
    rules = rules_of_all(db)
    counts = _counts(db, rules)
    for standing in db.exec(select(Standing)).all():
        _correct(db, standing, counts[standing.person_id], rules[standing.organisation_id])
    db.flush()
    rebuild_periods(db)
    rewrite_tallies(db)
    return before


def _counts(db: Session, rules: Mapping[int, Rules]) -> defaultdict[int, Count]:
    homes = dict(db.exec(select(Person.id, Person.organisation_id)).all())
    counts: defaultdict[int, Count] = defaultdict(Count)
    sums = select(PointEntry.person_id, PointEntry.rule, func.sum(PointEntry.points), func.count())
    for person_id, rule, points, lines in db.exec(sums.group_by(col(PointEntry.person_id), col(PointEntry.rule))):
        counts[person_id].numbers["points"] += points
        if raised := RAISED.get(Rule(rule)):
            counts[person_id].numbers[raised] += lines
    held = columns(BadgeAward.person_id, BadgeAward.category, func.max(BadgeAward.tier), func.count())
    for person_id, category, tier, badges in db.exec(held.group_by(col(BadgeAward.person_id), col(BadgeAward.category))):
        counts[person_id].numbers["badges"] += badges
        counts[person_id].tiers[BadgeCategory(category)] = tier
    for person_id, rule, subject, score in _scores(db):
        count = counts[person_id]
        if rule is Rule.LIVE:
            count.numbers["sessions"] += score >= rules[homes[person_id]].attended_from
        else:
            count.best[rule, subject] = max(score, count.best.get((rule, subject), 0))
    for person_id, count in counts.items():
        for (rule, _), score in count.best.items():
            count.numbers[IMPROVABLE[rule]] += 1
            count.numbers["perfect"] += score >= rules[homes[person_id]].perfect_from
    return counts


def _scores(db: Session) -> Iterator[tuple[int, Rule, str, int]]:
    """Person, rule, number of the test, assignment or session, and score."""
    lines = select(PointEntry.person_id, PointEntry.rule, PointEntry.subject, PointEntry.score)
    for person_id, rule, subject, score in db.exec(lines.where(col(PointEntry.rule).in_([*IMPROVABLE, Rule.LIVE]))):
        yield person_id, Rule(rule), subject.partition(":")[0], score or 0


def _compare(standing: Standing, count: Count, rules: Rules) -> Iterator[Difference]:
    person_id, numbers = standing.person_id, count.numbers
    for number in _COUNTED:
        if getattr(standing, number) != numbers[number]:
            yield Difference("standing", person_id, number, getattr(standing, number), numbers[number])
    missing = count.missing(rules)
    if missing:
        yield Difference("badges", person_id, "deserved", numbers["badges"], numbers["badges"] + missing)
    badges = numbers["badges"] + missing
    level = level_for(points=numbers["points"], courses=numbers["courses"], badges=badges, rules=rules)
    if level > standing.level:
        yield Difference("standing", person_id, "level", standing.level, level)


def _correct(db: Session, standing: Standing, count: Count, rules: Rules) -> None:
    for number in _COUNTED:
        setattr(standing, number, count.numbers[number])
    if count.missing(rules):
        hang_badges(db, standing, rules, standing.updated_at)
    raise_level(standing, rules)


def _named(place: Place) -> str:
    where = f", period {place.period}, course {place.course_id}" if place.period or place.course_id else ""
    return f"{place.board}={place.value}{where}"
