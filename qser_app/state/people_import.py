"""A sheet of people on the screen: what would become of each row, and how far it is carried out."""

import reflex as rx

from qser_app.db import look, study, work
from qser_app.domain import topics
from qser_app.domain.people_import import Fate, ImportRow, Stage
from qser_app.domain.people_sheets import PAGE, SHOWN_UNREAD, Unread
from qser_app.domain.policies import ADMIN
from qser_app.domain.refusals import BadInput
from qser_app.queries.people_import import import_report, newest_sheet
from qser_app.services.people_import import begin_import, choose_for_sheet, drop_people
from qser_app.state.gate import allow, now, who
from qser_app.state.live import follow


class ImportState(rx.State):
    """The sheet that was sent last; ``sheet`` 0: none."""

    sheet: int = 0
    name: str = ""
    stage: str = ""
    rows: list[ImportRow] = []
    counts: list[dict[str, str | int]] = []
    missing: list[str] = []
    unread: list[Unread] = []  # the first of them; ``unread_count``: how many there are
    unread_count: int = 0
    unoffered: int = 0
    language: str = ""
    create: bool = False
    send: bool = True
    acting: int = 0
    done: int = 0
    of: int = 0
    percent: int = 0
    total: int = 0
    fate: str = ""
    page: int = 1
    pages: int = 1

    @rx.event
    @allow(ADMIN)
    async def load(self):
        """A page that is opened anew shows the sheet that is being carried out, stopped, or was sent and waits; none that is done."""
        self._put_away()
        newest = look(newest_sheet, actor=who())
        if newest:
            await self._report(newest)
            if self.stage == Stage.DONE:
                self._put_away()
        return ImportState.watch

    @rx.event(background=True)
    @allow(ADMIN)
    async def watch(self):
        """Say how far the sheet is while it is carried out."""
        async with self:
            person_id = who().person_id
        await follow(self, [topics.of_import(person_id)], self._moved, at_most_every=0.5)

    @rx.event
    @allow(ADMIN)
    async def read(self, sheet_id: int):
        """Show what would become of a sheet that was just sent; 0: another is on its way."""
        self._put_away()
        if sheet_id:
            await self._report(sheet_id)

    @rx.event
    @allow(ADMIN)
    async def keep_fate(self, fate: str):
        """Only rows with this fate; empty: all."""
        if fate and fate not in set(Fate):
            raise BadInput
        self.fate, self.page = fate, 1
        await self._report(self.sheet)

    @rx.event
    @allow(ADMIN)
    async def turn_to(self, page: int):
        """Show other rows."""
        self.page = min(max(1, page), self.pages)
        await self._report(self.sheet)

    @rx.event
    @allow(ADMIN)
    async def choose_send(self, wanted: bool):
        """Send the invitations at once, or later."""
        await self._choose(send=wanted, create=self.create)

    @rx.event
    @allow(ADMIN)
    async def choose_create(self, wanted: bool):
        """Make the departments that there are not yet, or refuse their rows."""
        await self._choose(send=self.send, create=wanted)

    @rx.event
    @allow(ADMIN)
    async def begin(self):
        """Carry the sheet out, or go on where it stopped."""
        await work(begin_import, actor=who(), sheet_id=self.sheet, at=now())
        self.fate, self.page = "", 1
        await self._report(self.sheet)

    @rx.event
    @allow(ADMIN)
    async def drop(self):
        """Put the sheet away; what was not carried out is not."""
        await work(drop_people, actor=who(), sheet_id=self.sheet)
        self._put_away()

    @rx.event
    @allow(ADMIN)
    async def another(self):
        """Make room for another sheet."""
        self._put_away()

    async def _choose(self, *, send: bool, create: bool) -> None:
        await work(choose_for_sheet, actor=who(), sheet_id=self.sheet, send=send, create=create)
        self.page = 1
        await self._report(self.sheet)

    async def _moved(self) -> None:
        if self.sheet and self.stage != Stage.READ:
            await self._report(self.sheet)

    async def _report(self, sheet_id: int) -> None:
        found = await study(import_report, actor=who(), sheet_id=sheet_id, at=now(), fate=self.fate, page=self.page)
        self.sheet, self.name, self.stage, self.rows, self.missing = sheet_id, found.name, str(found.stage), found.rows, found.missing
        self.counts = [{"fate": fate, "count": count} for fate, count in found.counts]
        self.unoffered, self.language = found.unoffered, str(found.language)
        self.unread, self.unread_count = found.unread[:SHOWN_UNREAD], len(found.unread)
        self.create, self.send, self.acting, self.total = found.create, found.send, found.acting, found.total
        self.done, self.of, self.percent = found.done, found.of, 100 * found.done // max(1, found.of)
        self.pages = max(1, -(-found.total // PAGE))

    def _put_away(self) -> None:
        self.sheet, self.name, self.stage, self.rows, self.counts, self.missing = 0, "", "", [], [], []
        self.unread, self.unread_count = [], 0
        self.fate, self.page = "", 1
