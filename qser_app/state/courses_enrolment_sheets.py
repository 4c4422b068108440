"""A sheet of people on the screen: what would become of each row, and then it is done."""

import reflex as rx

from qser_app.db import study, work
from qser_app.domain.courses_enrolment_sheets import Fate, SheetRow
from qser_app.domain.people_sheets import PAGE, SHOWN_UNREAD, Unread
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput
from qser_app.queries.courses_enrolment import sheet_report
from qser_app.services.courses_enrolment import drop_sheet, enrol_sheet
from qser_app.state.courses_enrolment import EnrolState, say_enrolled
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who


class SheetState(rx.State):
    """The sheet that was sent last; ``sheet`` 0: none."""

    sheet: int = 0
    name: str = ""
    rows: list[SheetRow] = []
    counts: list[dict[str, str | int]] = []
    unread: list[Unread] = []  # the first of them; ``unread_count``: how many there are
    unread_count: int = 0
    coming: int = 0
    total: int = 0
    fate: str = ""
    page: int = 1
    pages: int = 1

    @rx.event
    @allow(AUTHOR)
    async def begin(self):
        """A page that is opened anew shows no sheet."""
        self._put_away()

    @rx.event
    @allow(AUTHOR)
    async def read(self, sheet_id: int):
        """Show what would become of a sheet that was just sent; 0: another is on its way."""
        self._put_away()
        if sheet_id:
            await self._report(sheet_id)

    @rx.event
    @allow(AUTHOR)
    async def keep_fate(self, fate: str):
        """Only rows with this fate; empty: all."""
        if fate and fate not in set(Fate):
            raise BadInput
        self.fate, self.page = fate, 1
        await self._report(self.sheet)

    @rx.event
    @allow(AUTHOR)
    async def turn_to(self, page: int):
        """Show other rows."""
        self.page = min(max(1, page), self.pages)
        await self._report(self.sheet)

    @rx.event
    @allow(AUTHOR)
    async def enrol(self):
        """Enrol whom the sheet names."""
        done = await work(enrol_sheet, actor=who(), sheet_id=self.sheet, at=now())
        self._put_away()
        say_enrolled(await self.get_state(FeedbackState), done)
        page = await self.get_state(EnrolState)
        page._again()

    @rx.event
    @allow(AUTHOR)
    async def drop(self):
        """Put the sheet away; nobody is enrolled."""
        await work(drop_sheet, actor=who(), sheet_id=self.sheet)
        self._put_away()

    async def _report(self, sheet_id: int) -> None:
        found = await study(sheet_report, actor=who(), sheet_id=sheet_id, fate=self.fate, page=self.page)
        self.sheet, self.name, self.rows, self.total, self.coming = sheet_id, found.name, found.rows, found.total, found.coming
        self.counts = [{"fate": fate, "count": count} for fate, count in found.counts]
        self.unread, self.unread_count = found.unread[:SHOWN_UNREAD], len(found.unread)
        self.pages = max(1, -(-found.total // PAGE))

    def _put_away(self) -> None:
        self.sheet, self.name, self.rows, self.counts, self.fate, self.page = 0, "", [], [], "", 1
        self.unread, self.unread_count = [], 0
