"""Everybody's exports on the screen of whoever looks after the installation."""

import dataclasses

import reflex as rx

from qser_app.db import study, work
from qser_app.domain.operations_exports import EXPORTS_PAGE, ExportSeen, Standing
from qser_app.domain.policies import SUPERADMIN
from qser_app.queries.operations_exports import all_exports
from qser_app.services.operations_exports import delete_export, retry_export
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who


@dataclasses.dataclass
class SeenRow:
    """An export; moments are ISO 8601 or empty. ``kilobytes`` 0: not told; ``why``: the key of a phrase, or empty."""

    id: int
    kind: str
    title: str
    person_id: int
    name: str
    organisation: str
    standing: str
    percent: int
    kilobytes: int
    asked_at: str
    expires_at: str
    why: str
    again: bool


class AllExportsState(rx.State):
    """A page of the exports that stand so, or (an empty ``standing``) of all."""

    loaded: bool = False
    rows: list[SeenRow] = []
    total: int = 0
    page: int = 1
    pages: int = 1
    standing: str = ""

    @rx.event
    @allow(SUPERADMIN)
    async def load(self):
        """Read the newest."""
        self.standing, self.page = "", 1
        await self._read()
        self.loaded = True

    @rx.event
    @allow(SUPERADMIN)
    async def narrow(self, standing: str):
        """Show those alone that stand so."""
        self.standing = standing if standing in set(Standing) else ""
        self.page = 1
        await self._read()

    @rx.event
    @allow(SUPERADMIN)
    async def turn_to(self, page: int):
        """Show another page."""
        self.page = min(max(1, page), self.pages)
        await self._read()

    @rx.event
    @allow(SUPERADMIN)
    async def delete(self, export_id: int):
        """Let go of a finished one now."""
        await work(delete_export, actor=who(), export_id=export_id, at=now())
        await self._done("all-exports-deleted-now")

    @rx.event
    @allow(SUPERADMIN)
    async def retry(self, export_id: int):
        """Have one tried again."""
        await work(retry_export, actor=who(), export_id=export_id, at=now())
        await self._done("all-exports-retried-now")

    async def _done(self, code: str) -> None:
        await self._read()
        feedback = await self.get_state(FeedbackState)
        feedback._say(code, tone="good")

    async def _read(self) -> None:
        standing = Standing(self.standing) if self.standing else None
        found, self.total = await study(all_exports, actor=who(), at=now(), standing=standing, page=self.page)
        self.rows, self.pages = [_row(seen) for seen in found], max(1, -(-self.total // EXPORTS_PAGE))


def _row(seen: ExportSeen) -> SeenRow:
    return SeenRow(
        seen.id,
        seen.kind,
        seen.title,
        seen.person_id,
        seen.name,
        seen.organisation,
        str(seen.standing),
        seen.percent,
        -(-seen.size // 1000),
        seen.asked_at.isoformat(),
        seen.expires_at.isoformat() if seen.expires_at else "",
        f"all-exports-why-{seen.why}" if seen.why else "",
        seen.again,
    )
