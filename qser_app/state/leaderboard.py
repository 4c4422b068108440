"""The leaderboard on a screen: which board, among whom, and its rows as they change."""

from typing import Any

import reflex as rx

from qser_app.domain.leaderboard import BoardLine, Reach, reaches_of, scope_for
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.rewards import Board
from qser_app.state.gate import allow, who
from qser_app.state.leaderboard_show import BoardShow
from qser_app.state.live_audience import Seat, attend, turned

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
        turned()

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Keep the board true while someone looks at it."""
        await attend(self, self._look, self._follow)

    def _choose(self, board: str, reach: str, view: str) -> None:
        offered = reaches_of(who())
        self.reaches = [str(each) for each in offered]
        self.board = board if board in _BOARDS else Board.POINTS.value
        self.reach = reach if reach in self.reaches else Reach.ORGANISATION.value
        self.view = view if view in ("top", "around") else "top"

    def _read(self) -> None:
        """Read the board into every var: while someone watched, the browser was told what this state does not know."""
        show = self._shown()
        for name, value in _vars(show, {}).items() if show else [("status", "none")]:
            setattr(self, name, value)

    def _shown(self) -> BoardShow | None:
        if not self.reaches:
            return None
        return BoardShow(scope_for(who(), Reach(self.reach)), Board(self.board), around=self.view == "around")

    def _look(self) -> BoardShow | None:
        """What the page shows; chosen anew when the reader may no longer see it."""
        if self.reaches != [str(each) for each in reaches_of(who())]:
            self._choose(self.board, self.reach, self.view)
            self._read()
        return self._shown()

    def _follow(self, show: BoardShow, seat: Seat) -> None:
        """Send what is other than what the browser shows."""
        for name, value in _vars(show, seat.kept).items():
            if seat.strayed or getattr(self, name) != value:
                setattr(self, name, value)


def _vars(show: BoardShow, kept: dict[str, Any]) -> dict[str, Any]:
    scene = show.scene(who())
    return {**scene.alike, **scene.own(who(), kept)}
