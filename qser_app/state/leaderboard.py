"""The leaderboard on a screen: which board, among whom, and its rows as they change."""

import reflex as rx

from qser_app.db import look
from qser_app.domain import topics
from qser_app.domain.leaderboard import BoardRow, Leaderboard, Place, Reach, reaches_of, rows_for, scope_for
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
    rows: list[BoardRow] = []
    apart: list[BoardRow] = []
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

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Keep the board true while someone looks at it."""
        async with self:
            actor = who()
        heard = [topics.of_board(actor.organisation_id)] + ([topics.of_board(None)] if actor.is_superadmin else [])
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
        found = _board(reach, board)
        mine = look(own_place, actor=who(), board=board, ladder=found.ladder)
        rows, apart = _rows(found, mine, reach, board, self.view)
        fresh = {"status": "few" if found.too_few else "shown", "people": found.ladder.people, "hidden": mine is None}
        for name, value in (fresh | {"rows": rows, "apart": apart}).items():
            if getattr(self, name) != value:
                setattr(self, name, value)


def _board(reach: Reach, board: Board) -> Leaderboard:
    """The board, shared among all who look at it in this worker."""
    scope = scope_for(who(), reach)
    topic = topics.of_board(scope.organisation_id)
    return shared(topic, (scope, board), lambda: look(leaderboard, actor=who(), reach=reach, board=board))


def _rows(found: Leaderboard, mine: Place | None, reach: Reach, board: Board, view: str) -> tuple[list[BoardRow], list[BoardRow]]:
    """The rows of the view, and the reader's own where it stands apart from them."""
    actor = who()
    if view == "around":
        return rows_for(look(around, actor=actor, reach=reach, board=board, ladder=found.ladder), actor.person_id), []
    rows = rows_for(found.top, actor.person_id)
    if mine is None or found.too_few or any(row.mine for row in rows):
        return rows, []
    return rows, rows_for([mine], actor.person_id)
