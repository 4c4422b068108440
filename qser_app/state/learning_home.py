"""Home on the screen: where to go on, the day's minutes, what fits in ten."""

import reflex as rx

from qser_app.db import look
from qser_app.domain import topics
from qser_app.domain.courses_pages import CatalogueEntry, CoursePage, GoingOn, UnitRow
from qser_app.domain.leaderboard import BoardRow, Reach, reaches_of, rows_for, scope_for
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.rewards import BadgeCard, Board
from qser_app.queries.leaderboard import around, leaderboard
from qser_app.queries.learning import fitting, going_on, other_courses, today
from qser_app.queries.rewards import badges
from qser_app.state.gate import allow, now, who
from qser_app.state.live import shared

SHORT_WHILE = 10
NEWEST = 4


class HomeState(rx.State):
    """The first thing after sign-in. ``situation``: loading, new, going, finished or empty."""

    situation: str = "loading"
    unit_title: str = ""
    unit_language: str = ""
    unit_to: str = ""
    minutes_left: int = 0
    course_code: str = ""
    course_title: str = ""
    course_percent: int = 0
    fits: list[UnitRow] = []
    module_title: str = ""
    module_language: str = ""
    way: list[UnitRow] = []
    unit_id: int = 0
    others: list[CatalogueEntry] = []
    minutes: int = 0
    goal: int = 30
    percent: int = 0
    is_enough: bool = False
    around: list[BoardRow] = []
    badges: list[BadgeCard] = []

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read where this person goes on."""
        going, page = look(going_on, actor=who(), at=now())
        day = look(today, actor=who(), at=now())
        self.minutes, self.goal, self.percent, self.is_enough = day.minutes, day.goal_minutes, day.percent, day.hour_is_full
        if page is not None:
            self._fill_course(page, going)
        if going is not None:
            self._fill_unit(going)
        self.others = look(other_courses, actor=who(), but=self.course_code, at=now())
        self.around, self.badges = _around(), look(badges, person_id=who().person_id)[:NEWEST]
        self.situation = ("new" if going.is_first else "going") if going else "finished" if page else "empty"

    def _fill_course(self, page: CoursePage, going: GoingOn | None) -> None:
        self.course_code, self.course_title, self.course_percent = page.code, page.title, page.percent
        here = going.unit.id if going else None
        self.fits = fitting(page, minutes=SHORT_WHILE, but=here)
        if module := page.module_around(here):
            self.module_title, self.module_language, self.way = module.title, module.language, module.units

    def _fill_unit(self, going: GoingOn) -> None:
        self.unit_id, self.unit_title, self.unit_language = going.unit.id, going.unit.title, going.unit.language
        self.unit_to = going.unit.address
        self.minutes_left = going.minutes_left


def _around() -> list[BoardRow]:
    """The reader between their neighbours; empty for managers, for the hidden, and where too few stand."""
    actor = who()
    if Reach.ORGANISATION not in reaches_of(actor):
        return []
    board, reach = Board.POINTS, Reach.ORGANISATION
    scope, topic = scope_for(actor, reach), topics.of_board(actor.organisation_id)
    found = shared(topic, ("home", scope, board), lambda: look(leaderboard, actor=actor, scope=scope, board=board))
    return rows_for(look(around, actor=actor, scope=scope, board=board, ladder=found.ladder), actor.person_id)
