"""One's own profile and infographic on a screen; the tab that is open is the only one that is read."""

from dataclasses import asdict
from typing import Any

import reflex as rx

from qser_app.db import look
from qser_app.domain import topics
from qser_app.domain.insights import Bar, CourseRow, EventRow, TakenTest, share
from qser_app.domain.insights_cases import Competent, PlayedCase
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.rewards import BadgeCard
from qser_app.queries import insights, leaderboard, rewards
from qser_app.queries.courses import language_of
from qser_app.queries.insights_cases import played_cases
from qser_app.queries.insights_timeline import timeline
from qser_app.state.gate import allow, now, who
from qser_app.state.live import follow

TABS = ("overview", "courses", "tests", "badges", "timeline")
_PAGE = 30
_MOST = 3000


class InsightsState(rx.State):
    """A person's own learning. Percentages that do not exist are -1: the page shows a dash."""

    loaded: bool = False
    tab: str = "overview"
    head: dict[str, Any] = {}
    points: int = 0
    level: int = 1
    days: list[Bar] = []
    minutes: int = 0
    courses: list[CourseRow] = []
    counts: dict[str, int] = {}
    tests: list[TakenTest] = []
    badges: list[BadgeCard] = []
    ahead: list[BadgeCard] = []
    events: list[EventRow] = []
    more_events: bool = False
    ranks: dict[str, int] = {}
    executions: dict[str, int] = {}
    active: list[Bar] = []
    hours: int = 0
    rest: int = 0
    competences: list[Competent] = []
    cases: list[PlayedCase] = []
    _shown: int = _PAGE
    _whole: bool = False

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read the tab the address asks for."""
        asked = self.router.url.query_parameters.get("tab", "overview")
        self.tab, self._whole, self._shown = asked if asked in TABS else "overview", False, _PAGE
        self._read()
        return InsightsState.watch

    @rx.event
    @allow(SIGNED_IN)
    async def load_infographic(self):
        """Read everything the infographic shows."""
        self._whole = True
        self._read()
        return InsightsState.watch

    @rx.event
    @allow(SIGNED_IN)
    async def open_tab(self, tab: str):
        """Turn to another tab."""
        self.tab, self._whole = tab if tab in TABS else "overview", False
        self._read()

    @rx.event
    @allow(SIGNED_IN)
    async def show_more(self):
        """Go further back in time."""
        self._shown = min(self._shown + _PAGE, _MOST)
        self._read()

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Keep the page true while its person looks at it."""
        async with self:
            person_id = who().person_id
        await follow(self, [topics.of_person(person_id)], self._read)

    def _read(self) -> None:
        fresh = _head()
        for part in ("infographic",) if self._whole else (self.tab,):
            fresh |= _PARTS[part](self._shown)
        for name, value in fresh.items():
            if getattr(self, name) != value:
                setattr(self, name, value)
        self.loaded = True


def _me() -> dict[str, Any]:
    return {"actor": who(), "person_id": who().person_id}


def _head() -> dict[str, Any]:
    points, level = look(rewards.standing, person_id=who().person_id)
    head = asdict(look(insights.profile_head, **_me(), at=now()))
    return {"head": head | {"roles": list(head["roles"])}, "points": points, "level": level}


def _overview(_shown: int) -> dict[str, Any]:
    days = look(insights.activity, **_me(), at=now())
    rows = _courses(_shown)["courses"]
    states = [row.status for row in rows]
    counts = {status: states.count(status) for status in ("completed", "in_progress", "not_started")}
    return {"days": days, "minutes": sum(day.value for day in days), "counts": counts} | _badges(_shown)


def _courses(_shown: int) -> dict[str, Any]:
    reader = look(language_of, who())
    return {"courses": look(insights.courses_of, **_me(), reader=reader)}


def _tests(_shown: int) -> dict[str, Any]:
    return {"tests": look(insights.taken_tests, **_me(), reader=look(language_of, who()))}


def _badges(_shown: int) -> dict[str, Any]:
    person_id = who().person_id
    return {"badges": look(rewards.badges, person_id=person_id), "ahead": look(rewards.badges_ahead, person_id=person_id)}


def _timeline(shown: int) -> dict[str, Any]:
    events = look(timeline, **_me(), reader=look(language_of, who()), most=shown + 1)
    return {"events": events[:shown], "more_events": len(events) > shown}


def _infographic(_shown: int) -> dict[str, Any]:
    rows = _courses(_shown)["courses"]
    seconds, done = sum(row.seconds for row in rows), sum(row.status == "completed" for row in rows)
    block = look(insights.executions, **_me())
    competences, cases = look(played_cases, actor=who(), reader=look(language_of, who()))
    return {
        "courses": rows,
        "counts": {"all": len(rows), "completed": done, "rate": _or_dash(share(done, len(rows)))},
        "executions": {"all": block.executions, "passed": block.passed, "rate": _or_dash(block.rate), "average": _or_dash(block.average)},
        "ranks": {board.value: rank for board, rank in look(leaderboard.ranks, person_id=who().person_id).items()},
        "active": insights.most_active(rows),
        "hours": seconds // 3600,
        "rest": seconds % 3600 // 60,
        "competences": competences,
        "cases": cases,
    } | _badges(_shown)


def _or_dash(percent: int | None) -> int:
    return -1 if percent is None else percent


_PARTS = {
    "overview": _overview,
    "courses": _courses,
    "tests": _tests,
    "badges": _badges,
    "timeline": _timeline,
    "infographic": _infographic,
}
