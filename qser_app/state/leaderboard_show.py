"""A board as many look at it together: read once, and for each reader only what is their own."""

import dataclasses
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from qser_app.adapters.live import hub
from qser_app.db import look
from qser_app.domain import topics
from qser_app.domain.leaderboard import (
    AROUND,
    BoardLine,
    Ladder,
    Leaderboard,
    Own,
    Place,
    Reach,
    Scope,
    index_of,
    ladder_of,
    lines_of,
    may_look,
)
from qser_app.domain.people import Actor
from qser_app.domain.refusals import require
from qser_app.domain.rewards import Board
from qser_app.queries.leaderboard import Stand, around, in_order, leaderboard, own_place, places_of, teams
from qser_app.state.gate import now
from qser_app.state.live import shared

# So many are read in order at once, so that those who look around themselves need no reading of their own.
_ORDERED_TOGETHER = 20_000


@dataclass(frozen=True, slots=True)
class BoardShow:
    """A board that many look at: among whom and when, by what, from the top or around each reader; ``until``: when it is another period."""

    scope: Scope
    board: Board
    around: bool
    until: datetime

    @property
    def topic(self) -> str:
        """Standings have moved."""
        return topics.of_board(self.scope.organisation_id)

    @property
    def own(self) -> tuple[str, ...]:
        """What differs from reader to reader."""
        return ("mine", "rows" if self.around else "apart", "me")

    def scene(self, actor: Actor) -> "BoardScene":
        """The board now, read once in this worker for all who look. Raises NotAllowed, also when the period is over."""
        require(may_look(actor, self.scope) and now() < self.until)
        return shared(self.topic, self, lambda: self._read(actor))

    def _read(self, actor: Actor) -> "BoardScene":
        if self.around and self.scope.reach is not Reach.TEAMS:
            ladder, order = look(in_order, actor=actor, scope=self.scope, board=self.board, most=_ORDERED_TOGETHER)
            alike = self._alike(ladder, "shown" if order else "few", apart=[])
            return BoardScene(self, Leaderboard(ladder, ()), alike, _indexed(order), order)
        if self.scope.reach is Reach.TEAMS:
            places = look(teams, actor=actor, scope=self.scope)
            found = Leaderboard(ladder_of([(place.value, 1) for place in places]), places)
            status = "shown" if places else "few"
        else:
            found = look(leaderboard, actor=actor, scope=self.scope, board=self.board)
            status = "few" if found.too_few else "shown"
        alike = self._alike(found.ladder, status, rows=lines_of(found.top))
        return BoardScene(self, found, alike, _indexed((place.person_id, place.value) for place in found.top))

    @staticmethod
    def _alike(ladder: Ladder, status: str, **rows: list[BoardLine]) -> dict[str, Any]:
        return {"status": status, "people": ladder.people, "best": max(ladder.values, default=0)} | rows


def _indexed(stands: Iterable[Stand]) -> dict[int, int]:
    return {person_id: index for index, (person_id, _) in enumerate(stands)}


@dataclass(frozen=True, slots=True)
class BoardScene:
    """A board as it is now; ``places`` says who stands in which of its rows, or in which place of its ``order`` (around each reader)."""

    show: BoardShow
    found: Leaderboard
    alike: dict[str, Any]
    places: dict[int, int]
    order: tuple[Stand, ...] = ()
    named: dict[int, Place] = field(default_factory=dict[int, Place])

    def meet(self, actors: Collection[Actor]) -> None:
        """Read the names beside all of these at once."""
        stands = {stand for actor in actors for stand in self._beside(actor) if stand[0] not in self.named}
        if stands:
            asked = {"actor": next(iter(actors)), "scope": self.show.scope, "ladder": self.found.ladder}
            self.named.update(look(places_of, **asked, stands=stands))

    def own(self, actor: Actor, kept: dict[str, Any]) -> dict[str, Any]:
        """Which row is the reader's, and the row apart of those who do not stand among the first."""
        require(may_look(actor, self.show.scope))
        if self.show.scope.reach is Reach.TEAMS:
            return {"mine": self.places.get(actor.department_id or 0, -1), "apart": [], "me": ""}
        mine = self._mine(actor, kept)
        me = "hidden" if not mine.visible else "absent" if mine.place is None else ""
        if self.show.around:
            near = self._near(actor)
            return {"mine": index_of(near, actor.person_id), "rows": lines_of(near), "me": me}
        index = self.places.get(actor.person_id, -1)
        apart = lines_of([mine.place]) if mine.place and index < 0 and not self.found.too_few else []
        return {"mine": index, "apart": apart, "me": me}

    def _beside(self, actor: Actor) -> tuple[Stand, ...]:
        index = self.places.get(actor.person_id)
        return self.order[max(0, index - AROUND) : index + AROUND + 1] if index is not None else ()

    def _near(self, actor: Actor) -> tuple[Place, ...]:
        # Whoever stands last of those in order may have somebody below whom it does not hold.
        if self.found.ladder.people > len(self.order) and self.places.get(actor.person_id, len(self.order)) >= len(self.order) - AROUND:
            return look(around, actor=actor, scope=self.show.scope, board=self.show.board, ladder=self.found.ladder)
        self.meet([actor])
        return tuple(self.named[person_id] for person_id, _ in self._beside(actor))

    def _mine(self, actor: Actor, kept: dict[str, Any]) -> Own:
        """Where the reader stands: read anew only when something about them was whispered."""
        news = hub.told(topics.of_person(actor.person_id))
        if not news or kept.get("news") != news:
            mine = look(own_place, actor=actor, scope=self.show.scope, board=self.show.board, ladder=self.found.ladder)
            kept.update(news=news, mine=mine)
        mine = kept["mine"]
        place = mine.place and dataclasses.replace(mine.place, rank=self.found.ladder.rank(mine.place.value))
        return dataclasses.replace(mine, place=place)
