"""What an organisation decides about its boards, on the screen of its admin: how people appear, and the seasons."""

from datetime import date
from typing import Any, TypedDict

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.leaderboard_periods import BoardTerms, SeasonDays, SeasonDaysWrong, SeasonNameMissing, SeasonRow, SeasonsOverlap
from qser_app.domain.people import Privacy
from qser_app.domain.policies import ADMIN
from qser_app.domain.refusals import BadInput
from qser_app.queries.leaderboard_choices import board_settings
from qser_app.services.leaderboard_seasons import change_season, open_season, remove_season
from qser_app.services.leaderboard_terms import change_terms
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who

_AT_FIELD = (SeasonNameMissing, SeasonDaysWrong, SeasonsOverlap)


class SeasonLine(TypedDict):
    """A season as it is listed; its days are ISO 8601, its state coming, running or ended."""

    id: int
    name: str
    first: str
    last: str
    state: str


class BoardSettingsState(rx.State):
    """The settings; ``problem`` names a phrase for the form of season ``problem_of`` (0: the new one); ``saved`` empties that form."""

    loaded: bool = False
    default: str = Privacy.COLLEAGUE.value
    most_open: str = Privacy.NAMED.value
    seasons: list[SeasonLine] = []
    problem: str = ""
    problem_of: int = 0
    saved: int = 0

    @rx.event
    @allow(ADMIN)
    def load(self):
        """Read what is decided."""
        self._read()
        self.loaded, self.problem = True, ""

    @rx.event
    @allow(ADMIN)
    async def keep_terms(self, form: dict[str, Any]):
        """Decide how people appear; every board follows at once."""
        try:
            terms = BoardTerms(Privacy(str(form.get("default", ""))), Privacy(str(form.get("most_open", ""))))
        except ValueError as error:
            raise BadInput from error
        await work(change_terms, actor=who(), terms=terms, at=now())
        self._read()
        await self._say()

    @rx.event
    @allow(ADMIN)
    async def open_season(self, form: dict[str, Any]):
        """Write down a new season."""
        await self._season(0, form)

    @rx.event
    @allow(ADMIN)
    async def change_season(self, season_id: int, form: dict[str, Any]):
        """Give a season another name or other days."""
        await self._season(season_id, form)

    @rx.event
    @allow(ADMIN)
    async def remove_season(self, season_id: int):
        """Take a season and its board away; the points stay with everybody."""
        await work(remove_season, actor=who(), season_id=season_id, at=now())
        self._read()
        await self._say()

    async def _season(self, season_id: int, form: dict[str, Any]) -> None:
        self.problem, self.problem_of = "", season_id
        try:
            if season_id:
                await work(change_season, actor=who(), season_id=season_id, days=_days(form), at=now())
            else:
                await work(open_season, actor=who(), days=_days(form), at=now())
        except _AT_FIELD as refusal:
            self.problem = f"refusal-{refusal.code}"
            return
        self.saved += 1
        self._read()
        await self._say()

    def _read(self) -> None:
        terms, seasons, _ = look(board_settings, actor=who(), at=now())
        self.default, self.most_open = terms.default.value, terms.most_open.value
        self.seasons = [_line(season) for season in seasons]

    async def _say(self) -> None:
        feedback = await self.get_state(FeedbackState)
        feedback._say("account-saved", tone="good")


def _line(season: SeasonRow) -> SeasonLine:
    days = {"first": season.first.isoformat(), "last": season.last.isoformat()}
    return SeasonLine(id=season.id, name=season.name, state=season.state.value, **days)


def _days(form: dict[str, Any]) -> SeasonDays:
    try:
        first, last = (date.fromisoformat(str(form.get(name, ""))) for name in ("first", "last"))
    except ValueError as error:
        raise SeasonDaysWrong from error
    return SeasonDays(str(form.get("name", "")), first, last)
