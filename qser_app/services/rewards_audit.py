"""The ledger counted anew: what every standing and tally should say, and making them say it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields

from sqlalchemy import delete
from sqlmodel import Session, col, func, select

from qser_app.domain.rewards import COUNTED, RULES, Difference, Rule, badges_reached, level_for
from qser_app.models import BadgeAward, Person, PointEntry, Standing, Tally
from qser_app.services.rewards_standing import hang_badges, standing_of
from qser_app.services.rewards_tally import Place, board_values, one_at_a_time


@dataclass(slots=True)
class Count:
    """What the ledger says of one person."""

    points: int = 0
    courses: int = 0
    sign_ins: int = 0
    tests: int = 0
    perfect: int = 0
    badges: int = 0
    best: dict[str, int] = field(default_factory=dict)


_COUNTED = [each.name for each in fields(Count) if each.name != "best"]


def differences(db: Session) -> list[Difference]:
    """Where standings and tallies say something else than the ledger; empty when the house is in order."""
    counts = _counts(db)
    standings = db.exec(select(Standing)).all()
    found = [Difference("standing", person_id, "missing", 0, 1) for person_id in counts.keys() - {each.person_id for each in standings}]
    for standing in standings:
        found += _compare(standing, counts[standing.person_id])
    kept, due = _tallies(db), _counted_tallies(standings)
    found += [
        Difference("tally", scope, f"{board}={value}", kept[scope, board, value], due[scope, board, value])
        for scope, board, value in kept.keys() | due.keys()
        if kept[scope, board, value] != due[scope, board, value]
    ]
    return sorted(found, key=lambda each: (each.table, each.subject, each.number))


def rebuild(db: Session) -> int:
    """Count everything anew from the ledger; returns how many differences there were. Badges and levels never fall."""
    one_at_a_time(db)
    before = len(differences(db))
    for person in db.exec(select(Person).where(col(Person.id).not_in(select(Standing.person_id)))).all():
        standing_of(db, person.id or 0, person.created_at)
    counts = _counts(db)
    for standing in db.exec(select(Standing)).all():
        _correct(db, standing, counts[standing.person_id])
    db.flush()
    db.exec(delete(Tally))
    due = _counted_tallies(db.exec(select(Standing)).all())
    db.add_all(Tally(organisation_id=scope, board=board, value=value, people=people) for (scope, board, value), people in due.items())
    db.flush()
    return before


def _counts(db: Session) -> defaultdict[int, Count]:
    counts: defaultdict[int, Count] = defaultdict(Count)
    sums = select(PointEntry.person_id, PointEntry.rule, func.sum(PointEntry.points), func.count())
    for person_id, rule, points, lines in db.exec(sums.group_by(col(PointEntry.person_id), col(PointEntry.rule))):
        count = counts[person_id]
        count.points += points
        count.courses += lines if rule is Rule.COURSE else 0
        count.sign_ins += lines if rule is Rule.SIGN_IN else 0
    for person_id, unit, score in _passed_tests(db):
        counts[person_id].best[unit] = max(score, counts[person_id].best.get(unit, 0))
    for person_id, badges in db.exec(select(BadgeAward.person_id, func.count()).group_by(col(BadgeAward.person_id))):
        counts[person_id].badges = badges
    for count in counts.values():
        count.tests = len(count.best)
        count.perfect = sum(score >= RULES.perfect_from for score in count.best.values())
    return counts


def _passed_tests(db: Session) -> Iterator[tuple[int, str, int]]:
    lines = select(PointEntry.person_id, PointEntry.subject, PointEntry.score).where(PointEntry.rule == Rule.TEST)
    for person_id, subject, score in db.exec(lines):
        yield person_id, subject.partition(":")[0], score or 0


def _compare(standing: Standing, count: Count) -> Iterator[Difference]:
    person_id = standing.person_id
    for number in _COUNTED:
        if getattr(standing, number) != getattr(count, number):
            yield Difference("standing", person_id, number, getattr(standing, number), getattr(count, number))
    deserved = len(badges_reached({category: getattr(count, number) for category, number in COUNTED.items()}))
    if deserved > count.badges:
        yield Difference("badges", person_id, "deserved", count.badges, deserved)
    level = level_for(points=count.points, courses=count.courses, badges=max(deserved, count.badges))
    if level > standing.level:
        yield Difference("standing", person_id, "level", standing.level, level)


def _correct(db: Session, standing: Standing, count: Count) -> None:
    for number in _COUNTED:
        setattr(standing, number, getattr(count, number))
    hang_badges(db, standing, standing.updated_at)
    standing.level = max(standing.level, level_for(points=standing.points, courses=standing.courses, badges=standing.badges))


def _tallies(db: Session) -> Counter[Place]:
    return Counter({(row.organisation_id, row.board, row.value): row.people for row in db.exec(select(Tally)) if row.people})


def _counted_tallies(standings: Iterable[Standing]) -> Counter[Place]:
    return Counter(place for standing in standings for place in board_values(standing))
