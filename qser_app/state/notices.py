"""The inbox behind the bell in the frame."""

import dataclasses

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.policies import SIGNED_IN
from qser_app.queries.notices import inbox
from qser_app.services.notices import mark_read
from qser_app.state.gate import allow, now, who


@dataclasses.dataclass
class NoticeRow:
    """A line as the browser shows it; ``at`` is ISO 8601."""

    code: str
    gaps: dict[str, str | int]
    link: str
    at: str
    read: bool


class NoticesState(rx.State):
    """The newest notices, read when the bell is opened."""

    rows: list[NoticeRow] = []
    loaded: bool = False

    @rx.event
    @allow(SIGNED_IN)
    async def open(self):
        """Show the newest notices and remember that they were seen."""
        lines = look(inbox, person_id=who().person_id)
        self.rows = [NoticeRow(f"notice-{line.code}", line.gaps, line.link, line.at.isoformat(), line.read) for line in lines]
        self.loaded = True
        await work(mark_read, actor=who(), at=now())
