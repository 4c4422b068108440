"""The leaderboard on a screen: which board, among whom, and its rows as they change."""

import dataclasses
from typing import Any

import reflex as rx

from qser_app.adapters.live import hub
from qser_app.db import look
from qser_app.domain import topics
from qser_app.domain.leaderboard import BoardLine, Leaderboard, Place, Reach, index_of, lines_of, reaches_of, scope_for
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.rewards import Board
from qser_app.queries.leaderboard import around, leaderboard, own_place
from qser_app.state.gate import allow, who
from qser_app.state.live import follow, shared

_BOARDS = {each.value for each in Board}


class LeaderboardState(rx.State):
    """One board. ``status``: "" while loading, shown, few (too few people), none (the reader sees no board)."""

    status: str = ""
    board: str = Board.POINTS.value
    reach: str = Reach.ORGANISATION.value
    view: str = "top"
    reaches: list[str] = []
    rows: list[BoardLine] = []
    mine: int = -1
    apart: list[BoardLine] = []
    people: int = 0
    hidden: bool = False
    _own: tuple[int, str, Place | None] = (0, "", None)

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read the board that the address asks for, then stay with it."""
        asked = self.router.url.query_parameters
        self._choose(asked.get("board", self.board), asked.get("scope", self.reach), asked.get("view", self.view))
        self._read()
        return LeaderboardState.watch

    @rx.event
    @allow(SIGNED_IN)
    async def show(self, board: str, reach: str, view: str):
        """Turn to another board."""
        self._choose(board, reach, view)
        self._read()

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Keep the board true while someone looks at it."""
        async with self:
            actor = who()
        heard = [topics.of_person(actor.person_id), topics.of_board(actor.organisation_id)]
        if actor.is_superadmin:
            heard.append(topics.of_board(None))
        await follow(self, heard, self._read)

    def _choose(self, board: str, reach: str, view: str) -> None:
        offered = reaches_of(who())
        self.reaches = [str(each) for each in offered]
        self.board = board if board in _BOARDS else Board.POINTS.value
        self.reach = reach if reach in self.reaches else Reach.ORGANISATION.value
        self.view = view if view in ("top", "around") else "top"

    def _read(self) -> None:
        """Read the board and send what changed; rows that stayed as they were cost nothing."""
        if not self.reaches:
            self.status = "none"
            return
        board, reach = Board(self.board), Reach(self.reach)
        found, rows = _board(reach, board)
        own = self._own_place(board, found)
        fresh: dict[str, Any] = {"mine": index_of(found.top, who().person_id), "rows": rows, "apart": []}
        if self.view == "around":
            near = look(around, actor=who(), reach=reach, board=board, ladder=found.ladder)
            fresh |= {"mine": index_of(near, who().person_id), "rows": lines_of(near)}
        elif own is not None and fresh["mine"] < 0 and not found.too_few:
            fresh["apart"] = lines_of([own])
        fresh |= {"status": "few" if found.too_few else "shown", "people": found.ladder.people, "hidden": own is None}
        for name, value in fresh.items():
            if getattr(self, name) != value:
                setattr(self, name, value)

    def _own_place(self, board: Board, found: Leaderboard) -> Place | None:
        """Where the reader stands: read anew only when something about them was whispered."""
        news, key = hub.told(topics.of_person(who().person_id)), str(board)
        if not news or self._own[:2] != (news, key):
            self._own = (news, key, look(own_place, actor=who(), board=board, ladder=found.ladder))
        own = self._own[2]
        return own and dataclasses.replace(own, rank=found.ladder.rank(own.value))


def _board(reach: Reach, board: Board) -> tuple[Leaderboard, list[BoardLine]]:
    """The board and its rows, shared among all who look at it in this worker."""
    scope = scope_for(who(), reach)

    def read() -> tuple[Leaderboard, list[BoardLine]]:
        found = look(leaderboard, actor=who(), reach=reach, board=board)
        return found, lines_of(found.top)

    return shared(topics.of_board(scope.organisation_id), ("rows", scope, board), read)
