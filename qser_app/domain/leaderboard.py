"""Leaderboards: who may stand where, and how places are counted."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict

from qser_app.domain.people import Actor, Privacy
from qser_app.domain.permissions import may_see_board
from qser_app.domain.refusals import NotAllowed, require

TOP = 50
AROUND = 2
# Smaller boards would say who is who, whatever people chose.
SMALLEST = 5


class Reach(StrEnum):
    """Among whom a board counts."""

    ORGANISATION = "organisation"
    DEPARTMENT = "department"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True)
class Scope:
    """A reach made certain: the organisation, and the department when it is one's."""

    reach: Reach
    organisation_id: int | None = None
    department_id: int | None = None


def scope_for(actor: Actor, reach: Reach) -> Scope:
    """The scope that ``reach`` means for this actor; everyone's is the superadmin's. No scope is ever named by its number."""
    if reach is Reach.EVERYONE:
        require(may_see_board(actor, organisation_id=None))
        return Scope(reach)
    require(may_see_board(actor, organisation_id=actor.organisation_id))
    if reach is Reach.ORGANISATION:
        return Scope(reach, actor.organisation_id)
    if actor.department_id is None:
        raise NotAllowed
    return Scope(reach, actor.organisation_id, actor.department_id)


def reaches_of(actor: Actor) -> list[Reach]:
    """The scopes an actor may choose from; empty for those who see no personal board."""
    offered = []
    if may_see_board(actor, organisation_id=actor.organisation_id):
        offered = [Reach.ORGANISATION] + ([Reach.DEPARTMENT] if actor.department_id else [])
    return offered + ([Reach.EVERYONE] if may_see_board(actor, organisation_id=None) else [])


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


def shown_name(name: str, chosen: Privacy | None, default: Privacy) -> str:
    """The name that may leave the house; empty when the person stands as a colleague."""
    return name if (chosen or default) is Privacy.NAMED else ""


def rows_for(places: Iterable[Place], person_id: int) -> list[BoardRow]:
    """The places as one reader sees them."""
    return [BoardRow(place.rank, place.name, place.value, place.person_id == person_id) for place in places]


def lines_of(places: Iterable[Place]) -> list[BoardLine]:
    """What leaves the house of these places."""
    return [BoardLine(rank=place.rank, name=place.name, value=place.value) for place in places]


def index_of(places: Iterable[Place], person_id: int) -> int:
    """Which of the places is this person's; -1 when none is."""
    return next((index for index, place in enumerate(places) if place.person_id == person_id), -1)
