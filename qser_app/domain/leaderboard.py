"""Leaderboards: who may stand where, and how places are counted."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict

from qser_app.domain.leaderboard_periods import ALL_TIME, BoardTerms, appears
from qser_app.domain.people import Actor, Privacy
from qser_app.domain.permissions import may_see_board, may_see_teams
from qser_app.domain.refusals import require
from qser_app.domain.rewards import Board

TOP = 50
AROUND = 2
# Smaller boards would say who is who, whatever people chose.
SMALLEST = 5


class Reach(StrEnum):
    """Among whom a board counts; teams are the departments of one's organisation, each by its mean."""

    ORGANISATION = "organisation"
    DEPARTMENT = "department"
    COURSE = "course"
    TEAMS = "teams"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True)
class Scope:
    """A reach and a period made certain: the organisation, and the department or the course when it is that of one."""

    reach: Reach
    organisation_id: int | None = None
    department_id: int | None = None
    course_id: int | None = None
    period: int = ALL_TIME


def scope_for(actor: Actor, reach: Reach, *, course_id: int | None = None, period: int = ALL_TIME) -> Scope:
    """The scope that ``reach`` means for this actor; everyone's is the superadmin's. No organisation is ever named by its number."""
    home = actor.organisation_id
    if reach is Reach.EVERYONE:
        require(may_see_board(actor, organisation_id=None) and period >= ALL_TIME)  # a season is one organisation's
        return Scope(reach, period=period)
    require(may_see_teams(actor, organisation_id=home) if reach is Reach.TEAMS else may_see_board(actor, organisation_id=home))
    if reach in (Reach.ORGANISATION, Reach.TEAMS):
        return Scope(reach, home, period=period)
    if reach is Reach.COURSE:
        require(course_id is not None)
        return Scope(reach, home, course_id=course_id, period=period)
    require(actor.department_id is not None)
    return Scope(reach, home, actor.department_id, period=period)


def may_look(actor: Actor, scope: Scope) -> bool:
    """Whether the scope is (still) one of this actor's. Raises NotAllowed where the reach itself is not."""
    return scope == scope_for(actor, scope.reach, course_id=scope.course_id, period=scope.period)


def reaches_of(actor: Actor) -> list[Reach]:
    """The scopes an actor may choose from, beside their courses; those who see no personal board see that of the teams."""
    offered = []
    if may_see_board(actor, organisation_id=actor.organisation_id):
        offered = [Reach.ORGANISATION] + ([Reach.DEPARTMENT] if actor.department_id else [])
    offered += [Reach.TEAMS] if may_see_teams(actor, organisation_id=actor.organisation_id) else []
    return offered + ([Reach.EVERYONE] if may_see_board(actor, organisation_id=None) else [])


def boards_of(reach: Reach) -> tuple[Board, ...]:
    """What is counted there: badges, levels and certificates are nobody's in one course, and no mean of a team."""
    return (Board.POINTS,) if reach in (Reach.COURSE, Reach.TEAMS) else tuple(Board)


@dataclass(frozen=True, slots=True)
class Ladder:
    """How many people stand at each value of a board: ``values`` falling, ``above[i]`` people above the i-th."""

    values: tuple[int, ...]
    above: tuple[int, ...]
    people: int

    def rank(self, value: int) -> int:
        """1 + the number of people with strictly more; those with the same share a place."""
        at = bisect_left(self.values, -value, key=lambda each: -each)
        return 1 + (self.above[at] if at < len(self.above) else self.people)


def ladder_of(counts: list[tuple[int, int]]) -> Ladder:
    """A ladder from (value, people) in any order."""
    values: list[int] = []
    above: list[int] = []
    people = 0
    for value, standing_there in sorted(counts, reverse=True):
        if standing_there:
            values.append(value)
            above.append(people)
            people += standing_there
    return Ladder(tuple(values), tuple(above), people)


@dataclass(frozen=True, slots=True)
class Place:
    """A person on a board; ``name`` is empty for those who stand there as a colleague."""

    rank: int
    person_id: int
    name: str
    value: int


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A line of a board as one reader sees it."""

    rank: int
    name: str
    value: int
    mine: bool


class BoardLine(TypedDict):
    """A line of a board as it leaves the house, the same for all who look: no one's number, no name of those who keep theirs."""

    rank: int
    name: str
    value: int


@dataclass(frozen=True, slots=True)
class Leaderboard:
    """The top of a board, alike for everybody who may see it, and the ladder that gives anyone's place."""

    ladder: Ladder
    top: tuple[Place, ...]

    @property
    def too_few(self) -> bool:
        """Whether so few stand here that the board is not shown."""
        return self.ladder.people < SMALLEST


@dataclass(frozen=True, slots=True)
class Own:
    """Where one stands oneself; ``visible``: not hidden, ``place``: None for whoever has earned nothing there."""

    visible: bool
    place: Place | None


@dataclass(frozen=True, slots=True)
class CourseChoice:
    """A course whose board can be chosen."""

    id: int
    code: str
    title: str


def team_places(means: Iterable[tuple[int, str, int, int]]) -> tuple[Place, ...]:
    """The teams in order, of (department, name, points, people): each by the mean, those of fewer than five left out."""
    large = [(round(points / people), name, department_id) for department_id, name, points, people in means if people >= SMALLEST]
    ladder = ladder_of(list(Counter(mean for mean, _, _ in large).items()))
    return tuple(Place(ladder.rank(mean), which, name, mean) for mean, name, which in sorted(large, key=lambda each: (-each[0], each[1])))


def shown_name(name: str, chosen: Privacy | None, terms: BoardTerms) -> str:
    """The name that may leave the house; empty when the person stands as a colleague."""
    return name if appears(chosen, terms) is Privacy.NAMED else ""


def rows_for(places: Iterable[Place], person_id: int) -> list[BoardRow]:
    """The places as one reader sees them."""
    return [BoardRow(place.rank, place.name, place.value, place.person_id == person_id) for place in places]


def lines_of(places: Iterable[Place]) -> list[BoardLine]:
    """What leaves the house of these places."""
    return [BoardLine(rank=place.rank, name=place.name, value=place.value) for place in places]


def index_of(places: Iterable[Place], person_id: int) -> int:
    """Which of the places is this person's; -1 when none is."""
    return next((index for index, place in enumerate(places) if place.person_id == person_id), -1)
