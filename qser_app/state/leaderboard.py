"""The leaderboard on a screen: which board, among whom and when, and its rows as they change."""

from datetime import UTC, datetime
from typing import Any, TypedDict
from urllib.parse import urlencode

import reflex as rx

from qser_app.db import look
from qser_app.domain.leaderboard import BoardLine, Reach, boards_of, reaches_of, scope_for
from qser_app.domain.leaderboard_periods import ALL_TIME, SeasonRow, SeasonState, month_before
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.rewards import Board
from qser_app.queries.leaderboard_choices import Choices, choices
from qser_app.state.gate import allow, now, who
from qser_app.state.leaderboard_show import BoardShow
from qser_app.state.live_audience import Seat, attend, turned

_NEVER = datetime.max.replace(tzinfo=UTC)
_COURSE, _SEASON = "course:", "season-"


class SeasonOption(TypedDict):
    """A season that can be chosen; its days are ISO 8601, ``ended``: its standing is final."""

    value: str
    name: str
    first: str
    last: str
    ended: bool


class LeaderboardState(rx.State):
    """One board. ``status``: "" while loading, shown, few (too few people, or no large team).

    ``reach`` is a reach or "course:" and a code, ``period``: all, month, last (the month before) or "season-" and a number. ``me`` is
    "hidden" or "absent" for those who do not stand here; ``best``: the highest value.
    """

    status: str = ""
    board: str = Board.POINTS.value
    reach: str = Reach.ORGANISATION.value
    period: str = "all"
    view: str = "top"
    reaches: list[str] = []
    courses: list[list[str]] = []
    seasons: list[SeasonOption] = []
    season: list[SeasonOption] = []
    rows: list[BoardLine] = []
    mine: int = -1
    apart: list[BoardLine] = []
    people: int = 0
    best: int = 0
    me: str = ""
    address: str = ""
    _show: BoardShow | None = None

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read the board that the address asks for, then stay with it."""
        asked = self.router.url.query_parameters
        self.status = ""
        self._choose(
            asked.get("board", self.board), asked.get("scope", self.reach), asked.get("period", self.period), asked.get("view", self.view)
        )
        self._read()
        return LeaderboardState.watch

    @rx.event
    @allow(SIGNED_IN)
    async def show(self, board: str, reach: str, period: str, view: str):
        """Turn to another board; the address says which."""
        self._choose(board, reach, period, view)
        self._read()
        named = {"board": self.board, "scope": self.reach, "period": self.period, "view": self.view}
        self.address = f"/leaderboard?{urlencode(named)}"
        turned()

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Keep the board true while someone looks at it."""
        await attend(self, self._look, self._follow)

    def _choose(self, board: str, reach: str, period: str, view: str) -> None:
        """Show what was asked for, as far as the reader may see it and there is such a thing."""
        actor, offered = who(), reaches_of(who())
        found = look(choices, actor=actor, at=now())
        personal = Reach.ORGANISATION in offered
        self.reaches = [str(each) for each in offered]
        self.courses = [[f"{_COURSE}{each.code}", each.title] for each in found.courses] if personal else []
        self.seasons = [_option(season) for season in found.begun]
        known = [*self.reaches, *(course[0] for course in self.courses)]
        self.reach = reach if reach in known else known[0]
        kind = Reach.COURSE if self.reach.startswith(_COURSE) else Reach(self.reach)
        self.board = board if board in boards_of(kind) else Board.POINTS.value
        self.period, number, until = _period(period, found, whole_house=kind is Reach.EVERYONE)
        self.season = [each for each in self.seasons if each["value"] == self.period]
        self.view = view if view in ("top", "around") and kind is not Reach.TEAMS else "top"
        course_id = next((each.id for each in found.courses if f"{_COURSE}{each.code}" == self.reach), None)
        scope = scope_for(actor, kind, course_id=course_id, period=number)
        self._show = BoardShow(scope, Board(self.board), around=self.view == "around", until=until)

    def _read(self) -> None:
        """Read the board into every var: while someone watched, the browser was told what this state does not know."""
        for name, value in _vars(self._show, {}).items() if self._show else ():
            setattr(self, name, value)

    def _look(self) -> BoardShow | None:
        """What the page shows; chosen anew when the reader may no longer see it, and when a month or a season is over."""
        over = self._show is not None and now() >= self._show.until
        if over or self.reaches != [str(each) for each in reaches_of(who())]:
            self._choose(self.board, self.reach, self.period, self.view)
            self._read()
        return self._show

    def _follow(self, show: BoardShow, seat: Seat) -> None:
        """Send what is other than what the browser shows."""
        for name, value in _vars(show, seat.kept).items():
            if seat.strayed or getattr(self, name) != value:
                setattr(self, name, value)


def _vars(show: BoardShow, kept: dict[str, Any]) -> dict[str, Any]:
    scene = show.scene(who())
    return {**scene.alike, **scene.own(who(), kept)}


def _option(season: SeasonRow) -> SeasonOption:
    return SeasonOption(
        value=f"{_SEASON}{season.id}",
        name=season.name,
        first=season.first.isoformat(),
        last=season.last.isoformat(),
        ended=season.state is SeasonState.ENDED,
    )


def _period(asked: str, found: Choices, *, whole_house: bool) -> tuple[str, int, datetime]:
    """The period that was asked for, its number, and when it will be another one; seasons are an organisation's own."""
    seasons = {f"{_SEASON}{season.id}": season for season in found.begun if not whole_house}
    running = next((name for name, season in seasons.items() if season.state is SeasonState.RUNNING), "")
    name = running if asked == "season" else asked
    if season := seasons.get(name):
        return name, season.period, found.until if name == running else _NEVER
    months = {"month": found.month, "last": month_before(found.month)}
    return (name, months[name], found.until) if name in months else ("all", ALL_TIME, _NEVER)
