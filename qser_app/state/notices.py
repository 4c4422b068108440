"""The inbox behind the bell in the frame."""

import dataclasses

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.notices import NoticeLine
from qser_app.domain.policies import SIGNED_IN
from qser_app.queries.notices import inbox
from qser_app.services.notices import mark, mark_all
from qser_app.state.gate import allow, now, who

_NEWEST = 8
_ROUTES = ("/reports/kept/",)  # where links lead to a route and not to a page


@dataclasses.dataclass
class NoticeRow:
    """A line as the browser shows it; ``at`` is ISO 8601, ``loads``: the link leads out of the app's pages."""

    id: int
    kind: str
    code: str
    gaps: dict[str, str | int]
    link: str
    at: str
    read: bool
    loads: bool


def shown(line: NoticeLine) -> NoticeRow:
    """A line of the inbox for the browser."""
    loads = line.link.startswith(_ROUTES)
    return NoticeRow(line.id, line.kind, f"notice-{line.code}", line.gaps, line.link, line.at.isoformat(), line.read, loads)


class NoticesState(rx.State):
    """The newest notices, read when the bell is opened and kept true from then on."""

    rows: list[NoticeRow] = []
    loaded: bool = False

    @rx.event
    @allow(SIGNED_IN)
    async def open(self):
        """Show the newest notices."""
        self.loaded = True
        self._read()

    @rx.event
    @allow(SIGNED_IN)
    async def mark(self, notice_id: int, read: bool):
        """Mark a notice as read, or as new again."""
        await work(mark, actor=who(), notice_id=notice_id, read=read, at=now())
        self._read()

    @rx.event
    @allow(SIGNED_IN)
    async def mark_all(self):
        """Mark everything as read."""
        await work(mark_all, actor=who(), at=now())
        self._read()

    def _read(self) -> None:
        """Read the newest notices, once they have been asked for."""
        fresh = [shown(line) for line in look(inbox, actor=who(), limit=_NEWEST)] if self.loaded else []
        if self.rows != fresh:
            self.rows = fresh
