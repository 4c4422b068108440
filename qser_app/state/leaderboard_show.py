"""A board as many look at it together: read once, and for each reader only what is their own."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from qser_app.adapters.live import hub
from qser_app.db import look
from qser_app.domain import topics
from qser_app.domain.leaderboard import Leaderboard, Place, Scope, index_of, lines_of, scope_for
from qser_app.domain.people import Actor
from qser_app.domain.refusals import require
from qser_app.domain.rewards import Board
from qser_app.queries.leaderboard import around, leaderboard, own_place
from qser_app.state.live import shared


@dataclass(frozen=True, slots=True)
class BoardShow:
    """A board that many look at: among whom, by what, and from the top or around each reader."""

    scope: Scope
    board: Board
    around: bool

    @property
    def topic(self) -> str:
        """Standings have moved."""
        return topics.of_board(self.scope.organisation_id)

    @property
    def own(self) -> tuple[str, ...]:
        """What differs from reader to reader."""
        return ("mine", "rows" if self.around else "apart", "hidden")

    def scene(self, actor: Actor) -> "BoardScene":
        """The board now, read once in this worker for all who look."""

        def read() -> BoardScene:
            found = look(leaderboard, actor=actor, reach=self.scope.reach, board=self.board)
            alike = {"status": "few" if found.too_few else "shown", "people": found.ladder.people}
            alike |= {"apart": []} if self.around else {"rows": lines_of(found.top)}
            return BoardScene(self, found, alike, {place.person_id: index for index, place in enumerate(found.top)})

        require(scope_for(actor, self.scope.reach) == self.scope)
        return shared(self.topic, self, read)


@dataclass(frozen=True, slots=True)
class BoardScene:
    """A board as it is now; ``places`` says who stands in which of its rows."""

    show: BoardShow
    found: Leaderboard
    alike: dict[str, Any]
    places: dict[int, int]

    def own(self, actor: Actor, kept: dict[str, Any]) -> dict[str, Any]:
        """Which row is the reader's, and the row apart of those who do not stand among the first."""
        require(scope_for(actor, self.show.scope.reach) == self.show.scope)
        place = self._place(actor, kept)
        if self.show.around:
            near = look(around, actor=actor, reach=self.show.scope.reach, board=self.show.board, ladder=self.found.ladder)
            return {"mine": index_of(near, actor.person_id), "rows": lines_of(near), "hidden": place is None}
        mine = self.places.get(actor.person_id, -1)
        apart = lines_of([place]) if place and mine < 0 and not self.found.too_few else []
        return {"mine": mine, "apart": apart, "hidden": place is None}

    def _place(self, actor: Actor, kept: dict[str, Any]) -> Place | None:
        """Where the reader stands: read anew only when something about them was whispered."""
        news = hub.told(topics.of_person(actor.person_id))
        if not news or kept.get("news") != news:
            place = look(own_place, actor=actor, board=self.show.board, ladder=self.found.ladder)
            kept.update(news=news, place=place)
        place = kept["place"]
        return place and dataclasses.replace(place, rank=self.found.ladder.rank(place.value))
