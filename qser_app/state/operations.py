"""How the installation is doing, for the superadmin, as it changes."""

from datetime import timedelta
from typing import Any, TypedDict

import reflex as rx

from qser_app.adapters import files
from qser_app.adapters.live import hub
from qser_app.adapters.operations import machine
from qser_app.adapters.operations_storage import heaps
from qser_app.db import in_thread, look, study, work
from qser_app.domain import topics
from qser_app.domain.operations_health import Finding
from qser_app.domain.outbox import DeadLetter
from qser_app.domain.policies import SUPERADMIN
from qser_app.queries.operations import ground
from qser_app.queries.operations_health import clutter, health
from qser_app.queries.outbox import dead_letters, traffic
from qser_app.services.outbox import discard, revive
from qser_app.services.people_retention import preview
from qser_app.settings import settings
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who
from qser_app.state.live import follow

_MEGA, _GIGA = 10**6, 10**9
_SETTLED = timedelta(days=1)  # younger files may belong to an import that goes on


class Letter(TypedDict):
    """A dead letter as the page shows it."""

    id: int
    to: str
    what: str
    attempts: int
    reason: str
    detail: str
    at: str


class Period(TypedDict):
    """For how long something is kept (0 days: for good), and how many rows would go now; ``what`` is the key of a phrase."""

    what: str
    days: int
    rows: int


class HealthLine(TypedDict):
    """A check and what it found; ``says`` is the key of a phrase."""

    says: str
    good: bool
    number: int


class HeapLine(TypedDict):
    """What lies in a store; ``what`` is the key of a phrase."""

    what: str
    files: int
    megabytes: float


class OperationsState(rx.State):
    """What waits, what is lost, and what the house stands on. ``live``: alone, up or down."""

    known: bool = False
    waiting: int = 0
    oldest: str = ""
    delivered: int = 0
    dead: int = 0
    letters: list[Letter] = []
    database: str = ""
    database_megabytes: float = 0.0
    free_gigabytes: float = 0.0
    disk_percent: int = 0
    version: str = ""
    workers: int = 1
    live: str = "alone"
    periods: list[Period] = []
    health: list[HealthLine] = []
    heaps: list[HeapLine] = []
    clutter_packages: int = 0
    clutter_files: int = 0

    @rx.event
    @allow(SUPERADMIN)
    async def load(self):
        """Read everything, then stay with it. What the periods would let go and what lies on the disk is counted once."""
        await self._read()
        await self._count()
        found = await study(preview, actor=who(), at=now())
        self.periods = [Period(what=f"retention-{each.keeping}", days=each.days, rows=each.rows) for each in found]
        return OperationsState.watch

    @rx.event(background=True)
    @allow(SUPERADMIN)
    async def watch(self):
        """Keep the page true while someone looks at it."""
        await follow(self, [topics.OUTBOX], self._read)

    @rx.event
    @allow(SUPERADMIN)
    async def try_again(self, message_id: int):
        """Have a dead letter delivered after all."""
        await work(revive, actor=who(), message_id=message_id, at=now())
        feedback = await self.get_state(FeedbackState)
        feedback._say("operations-tried-again", tone="good")
        await self._read()

    @rx.event
    @allow(SUPERADMIN)
    async def put_away(self, message_id: int):
        """Give a dead letter up for good."""
        await work(discard, actor=who(), message_id=message_id, at=now())
        feedback = await self.get_state(FeedbackState)
        feedback._say("operations-put-away-now", tone="good")
        await self._read()

    async def _count(self) -> None:
        """What lies in the stores, and what of it nothing points to."""
        at = now()
        self.heaps = [
            HeapLine(what=f"storage-{heap.store}", files=heap.files, megabytes=round(heap.size / _MEGA, 1))
            for heap in await in_thread(heaps)
        ]
        idle = await in_thread(lambda: files.idle(before=at - _SETTLED))
        found = await study(clutter, actor=who(), idle=idle, at=at)
        self.clutter_packages, self.clutter_files = found.packages, found.files

    async def _read(self) -> None:
        """Read everything; what stayed as it was is not sent again."""
        actor, seen = who(), look(traffic, at=now())
        base, under = await study(ground, actor=actor), await in_thread(machine)
        checks = await study(health, actor=actor, machine=under, given=settings, at=now())
        fresh: dict[str, Any] = {
            "known": True,
            "waiting": seen.waiting,
            "oldest": seen.oldest.isoformat() if seen.oldest else "",
            "delivered": seen.delivered_today,
            "dead": seen.dead,
            "letters": [_shown(letter) for letter in look(dead_letters, actor=actor)],
            "database": f"{_DATABASES[base.kind]} {base.version}",
            "database_megabytes": round(base.size / _MEGA, 1),
            "free_gigabytes": round(under.free / _GIGA, 1),
            "disk_percent": round(100 * (under.disk - under.free) / under.disk),
            "version": under.version,
            "workers": settings.workers,
            "health": [_checked(each) for each in checks],
            "live": ("up" if hub.connected else "down") if settings.redis_url else "alone",
        }
        for name, value in fresh.items():
            if getattr(self, name) != value:
                setattr(self, name, value)


_DATABASES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def _checked(each: Finding) -> HealthLine:
    says = f"health-good-{each.check}" if each.good else f"health-bad-{each.check}"
    return HealthLine(says=says, good=each.good, number=each.number)


def _shown(letter: DeadLetter) -> Letter:
    return Letter(
        id=letter.id,
        to=letter.to,
        what=f"{letter.kind}/{letter.template}",
        attempts=letter.attempts,
        reason=f"operations-reason-{letter.reason}",
        detail=letter.detail,
        at=letter.dead_at.isoformat(),
    )
