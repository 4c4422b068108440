"""An organisation's own rules: as they are kept, as they are typed, and what a change of them would mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from qser_app.domain.refusals import Refusal
from qser_app.domain.rewards import RULES, Badge, BadgeCategory, Rules, badges_reached, is_offered, level_for
from qser_app.domain.rewards_facts import SOURCES, Rule

MINUTE = 60
# The seconds of the unit in which a cool-down is typed and printed.
UNIT_OF = {Rule.SIGN_IN: MINUTE, Rule.UNIT: 1, Rule.COMMENT: MINUTE, Rule.UPVOTE: 1}
MOST_POINTS = 1000
MOST_POINTS_A_PER_CENT = 10
EASIEST_SHARE = 50
LONGEST_WAIT = 24 * 3600
LARGEST_BASE = 100
_SHARES = {BadgeCategory.PERFECTIONISM: "perfect", BadgeCategory.LIVE: "attended"}
_PER_CENT = {Rule.TEST, Rule.ASSIGNMENT, Rule.LIVE}
_LEVELS = {"points": (RULES.level_points, 100, 1_000_000), "courses": (RULES.level_courses, 1, 1000), "badges": (RULES.level_badges, 1, 88)}


class BadRules(Refusal):
    """Values that cannot be kept; ``errors`` names a phrase for each field that is wrong."""

    code = "bad-rules"

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__()
        self.errors = dict(errors)


class RulesMoved(Refusal):
    """Somebody else has published rules meanwhile."""

    code = "rules-moved"


class RulesUnchanged(Refusal):
    """These are the rules already."""

    code = "rules-unchanged"


def kept(rules: Rules) -> dict[str, Any]:
    """The rules as a document."""
    return {
        "points": {rule.value: points for rule, points in rules.points.items()},
        "waits": {rule.value: int(wait.total_seconds()) for rule, wait in rules.cool_downs.items()},
        "badges": {category.value: base for category, base in rules.badge_bases.items()},
        "levels": {"points": rules.level_points, "courses": rules.level_courses, "badges": rules.level_badges},
        "shares": {"perfect": rules.perfect_from, "attended": rules.attended_from},
    }


def rules_of_document(document: Mapping[str, Any]) -> Rules:
    """The rules of a document; what came into the house after it was kept has the house's value."""
    points, waits, bases, levels, shares = (document.get(part, {}) for part in ("points", "waits", "badges", "levels", "shares"))
    return Rules(
        {rule: points.get(rule.value, usual) for rule, usual in RULES.points.items()},
        {rule: timedelta(seconds=waits.get(rule.value, usual.total_seconds())) for rule, usual in RULES.cool_downs.items()},
        {category: bases.get(category.value, usual) for category, usual in RULES.badge_bases.items()},
        levels.get("points", RULES.level_points),
        levels.get("courses", RULES.level_courses),
        levels.get("badges", RULES.level_badges),
        shares.get("perfect", RULES.perfect_from),
        shares.get("attended", RULES.attended_from),
    )


@dataclass(frozen=True, slots=True)
class Value:
    """One value of the rules as it is typed and printed: ``part`` is points, waits, badges, shares or levels, ``of`` what of it.

    ``unit``: the seconds of a cool-down's unit, else 1. ``least`` and ``most`` hold for what is typed; 0 is a switch that is off,
    which a share (from how many per cent on something counts) has none of.
    """

    part: str
    of: str
    value: int
    usual: int
    least: int
    most: int
    unit: int = 1

    @property
    def name(self) -> str:
        """The name of its field."""
        return f"{self.part}-{self.of}"

    def takes(self, number: int) -> bool:
        """Whether the number can be kept."""
        return self.least <= number <= self.most or (number == 0 and self.part != "shares")


def values_of(rules: Rules) -> list[Value]:
    """Every value that can be changed here: those of what can be earned today."""
    told, usual = kept(rules), kept(RULES)
    found: list[Value] = []
    for rule in (each for each in Rule if each in SOURCES):
        most = MOST_POINTS_A_PER_CENT if rule in _PER_CENT else MOST_POINTS
        found.append(Value("points", rule.value, told["points"][rule.value], usual["points"][rule.value], 1, most))
        if unit := UNIT_OF.get(rule):
            seconds, before = told["waits"][rule.value], usual["waits"][rule.value]
            found.append(Value("waits", rule.value, seconds // unit, before // unit, 1, LONGEST_WAIT // unit, unit))
    for category in BadgeCategory:
        if is_offered(category):
            base, before = told["badges"][category.value], usual["badges"][category.value]
            found.append(Value("badges", category.value, base, before, 1, LARGEST_BASE))
            if share := _SHARES.get(category):
                found.append(Value("shares", share, told["shares"][share], usual["shares"][share], EASIEST_SHARE, 100))
    found += [Value("levels", of, told["levels"][of], before, least, most) for of, (before, least, most) in _LEVELS.items()]
    return found


def checked_rules(typed: Mapping[str, Any], *, before: Rules) -> Rules:
    """The rules as they were typed; what no field asks for stays as it was ``before``. Raises BadRules with every field that is wrong."""
    errors: dict[str, str] = {}
    document = kept(before)
    for value in values_of(before):
        said = str(typed.get(value.name, "")).strip()
        number = int(said) if said.isascii() and said.isdigit() and len(said) < 9 else -1
        if value.takes(number):
            document[value.part][value.of] = number * value.unit
        else:
            errors[value.name] = "rules-error-share" if value.part == "shares" else "rules-error-number"
    if errors:
        raise BadRules(errors)
    return rules_of_document(document)


@dataclass(frozen=True, slots=True)
class Moved:
    """A value that is other than it was."""

    part: str
    of: str
    before: int
    after: int
    unit: int


def moved(before: Rules, after: Rules) -> list[Moved]:
    """What is other in ``after``, in the order of the form."""
    pairs = zip(values_of(before), values_of(after), strict=True)
    return [Moved(old.part, old.of, old.value, new.value, old.unit) for old, new in pairs if old.value != new.value]


@dataclass(frozen=True, slots=True)
class Holding:
    """What somebody has: the numbers of their standing, by category, their points, and the highest tier they hold of each category."""

    counts: Mapping[BadgeCategory, int]
    points: int
    level: int
    tiers: Mapping[BadgeCategory, int]

    def gains(self, rules: Rules) -> tuple[tuple[Badge, ...], int]:
        """The badges these rules would give them besides, and how many levels; never fewer than none, for nothing is taken back."""
        badges = tuple(each for each in badges_reached(self.counts, rules) if each.tier > self.tiers.get(each.category, 0))
        held = sum(self.tiers.values()) + len(badges)
        level = level_for(points=self.points, courses=self.counts[BadgeCategory.LEARNING], badges=held, rules=rules)
        return badges, max(0, level - self.level)


@dataclass(frozen=True, slots=True)
class BadgeGain:
    """How many people would gain a badge."""

    category: str
    tier: int
    people: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What publishing would do: the values that move, and among ``people`` how many gain badges or levels."""

    moved: list[Moved]
    people: int
    badges: list[BadgeGain]
    with_badges: int
    with_levels: int


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the rules: what it moved, who published it (may be empty) and when, and what it gave (``done``: to everybody)."""

    number: int
    moved: list[Moved]
    published_by: str
    published_at: datetime
    people: int
    badges: int
    levels: int
    done: bool


@dataclass(frozen=True, slots=True)
class RulesPage:
    """An organisation's rules as whoever looks after them sees them; ``number`` 0: the house's own."""

    organisation_id: int
    slug: str
    name: str
    number: int
    rules: Rules
    versions: list[Version]


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A line of "how to collect points" or "how to level up": what, how many, and the cool-down in seconds (0: none).

    ``share``: from how many per cent on it counts (0: it counts no share).
    """

    what: str
    count: int
    wait: int = 0
    share: int = 0


@dataclass(frozen=True, slots=True)
class PrintedRules:
    """The rules as everybody reads them: only what can be earned today, and is not switched off."""

    points: list[RuleLine]
    badges: list[RuleLine]
    levels: list[RuleLine]


def printed(rules: Rules) -> PrintedRules:
    """The lines to print."""
    waits = {rule: int(wait.total_seconds()) for rule, wait in rules.cool_downs.items()}
    earning = [rule for rule in Rule if rule in SOURCES and rules.points[rule]]
    switches = {"points": rules.level_points, "courses": rules.level_courses, "badges": rules.level_badges}
    return PrintedRules(
        [RuleLine(rule.value, rules.points[rule], waits.get(rule, 0)) for rule in earning],
        [RuleLine(each.value, rules.badge_bases[each], share=rules.share(each)) for each in BadgeCategory if is_offered(each, rules)],
        [RuleLine(what, every) for what, every in switches.items() if every],
    )
