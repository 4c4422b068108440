"""What a facilitator decides for a package: how often, what counts, when it is done, and where it opens."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from qser_app.domain.refusals import Refusal
from qser_app.domain.scorm import Sco

MOST_ATTEMPTS = 100


class Counts(StrEnum):
    """Which of several attempts decides a unit's score."""

    HIGHEST = "highest"
    AVERAGE = "average"
    FIRST = "first"
    LAST = "last"


class NoPackageAttemptsLeft(Refusal):
    """Every attempt that the unit allows was taken; gaps: ``allowed``."""

    code = "no-package-attempts-left"


class AttemptNotFinished(Refusal):
    """A new attempt begins once the last one is finished."""

    code = "attempt-not-finished"


class AlreadyReset(Refusal):
    """The attempt was reset before."""

    code = "already-reset"


@dataclass(frozen=True, slots=True)
class ScormRules:
    """``attempts`` 0: as many as one likes; ``mastery`` in per cent, None: what the package itself asks for.

    ``force_completion``: a part counts as completed once it was opened and left, whatever it says; a failed test stays failed.
    """

    attempts: int = 0
    counts: Counts = Counts.HIGHEST
    mastery: int | None = None
    force_completion: bool = False
    own_window: bool = False

    @property
    def are_sensible(self) -> bool:
        """Whether every number is within its bounds."""
        return 0 <= self.attempts <= MOST_ATTEMPTS and (self.mastery is None or 0 <= self.mastery <= 100)

    def allows_another(self, taken: int) -> bool:
        """Whether someone who took ``taken`` attempts (those that were reset left out) may start one more."""
        return self.attempts == 0 or taken < self.attempts


@dataclass(frozen=True, slots=True)
class Try:
    """An attempt as far as counting goes; ``score`` is 0 to 100, None while content reported none."""

    number: int
    score: int | None
    finished: bool


def is_finished(status: str, success: str) -> bool:
    """Whether an attempt came to an end: completed, passed or failed."""
    return status == "completed" or success in ("passed", "failed")


def counting(counts: Counts, tries: Sequence[Try]) -> list[Try]:
    """The attempts that decide the score, in order: finished ones when there are any; none that has no score."""
    finished = [each for each in tries if each.finished] or list(tries)
    scored = sorted((each for each in finished if each.score is not None), key=lambda each: each.number)
    if not scored or counts is Counts.AVERAGE:
        return scored
    if counts is Counts.HIGHEST:
        return [max(scored, key=lambda each: each.score or 0)]  # of equals the earliest
    return [scored[0] if counts is Counts.FIRST else scored[-1]]


def counted_score(counts: Counts, tries: Sequence[Try]) -> int | None:
    """The unit's score, 0 to 100, halves rounded up; None while no attempt has one."""
    scores = [each.score for each in counting(counts, tries) if each.score is not None]
    return int(sum(scores) / len(scores) + 0.5) if scores else None


def under(rules: ScormRules, sco: Sco) -> Sco:
    """The part with the facilitator's mastery score in place of the package's."""
    if rules.mastery is None or sco.kind == "asset":
        return sco
    return replace(sco, mastery_score=float(rules.mastery), passing_score=rules.mastery / 100)


@dataclass(frozen=True, slots=True)
class PackageTry:
    """One of the learner's own attempts; ``score`` -1 while there is none, ``at`` when it began (ISO 8601)."""

    number: int
    at: str
    score: int
    status: str
    success: str
    counts: bool
    reset: bool


@dataclass(frozen=True, slots=True)
class PackageTries:
    """A learner's attempts at a package, newest first, and what may come next. ``closed``: the newest is only for review."""

    tries: list[PackageTry] = field(default_factory=list[PackageTry])
    taken: int = 0
    allowed: int = 0
    counts: str = Counts.HIGHEST
    may_start_again: bool = False
    closed: bool = False
    own_window: bool = False


@dataclass(frozen=True, slots=True)
class RulesPage:
    """A package's rules as its facilitator sees them."""

    unit_id: int
    course: str
    title: str
    language: str
    rules: ScormRules
