"""One's own workbooks on the screen: how far each is, and where it can be fetched; it changes by itself."""

import dataclasses

import reflex as rx

from qser_app.db import look, work
from qser_app.domain import topics
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.reports_exports import ExportLine, Stage
from qser_app.queries.reports_exports import my_exports
from qser_app.services.reports_exports import cancel
from qser_app.state.gate import allow, now, who
from qser_app.state.live import follow


@dataclasses.dataclass
class ShownExport:
    """A workbook; moments are ISO 8601 or empty. ``kilobytes`` 0: its file is not there (yet, or any more)."""

    key: str
    kind: str
    title: str
    stage: str
    percent: int
    done: int
    kilobytes: int
    asked_at: str
    expires_at: str
    error: str


class ExportsState(rx.State):
    """The newest twenty."""

    known: bool = False
    exports: list[ShownExport] = []

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read them, then stay with them."""
        self._read()
        return ExportsState.watch

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Keep the page true while someone looks at it."""
        async with self:
            person_id = who().person_id
        await follow(self, [topics.of_exports(person_id)], self._read, at_most_every=0.5)

    @rx.event
    @allow(SIGNED_IN)
    async def cancel(self, key: str):
        """Do without one that waits or is being made."""
        await work(cancel, actor=who(), key=key, at=now())
        self._read()

    def _read(self) -> None:
        fresh = [_shown(line) for line in look(my_exports, actor=who(), at=now())]
        if fresh != self.exports:
            self.exports = fresh
        if not self.known:
            self.known = True


def _shown(line: ExportLine) -> ShownExport:
    there = line.stage is Stage.READY and line.expires_at is not None
    return ShownExport(
        line.key,
        line.kind,
        line.title,
        "over" if line.stage is Stage.READY and not there else str(line.stage),
        line.percent,
        line.done,
        -(-line.size // 1000) if there else 0,
        line.asked_at.isoformat(),
        line.expires_at.isoformat() if line.expires_at else "",
        f"refusal-{line.error}" if line.error and line.error != "broken" else "",
    )
