"""Carries out sheets of people, some rows at a time, beside all other jobs: whoever sent one looks on."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import structlog

from qser_app.adapters import metrics
from qser_app.adapters.live import hub
from qser_app.db import study, work
from qser_app.domain import topics
from qser_app.queries.people_import import sheets_wait
from qser_app.services.people_import import carry_on, stop_import
from qser_app.settings import settings

log = structlog.get_logger()
EVERY = 30.0  # seconds between two looks when nobody whispers: a sheet whose worker was lost goes on with the next
_SECONDS_TO_STOP = 1.0


def now() -> datetime:
    """The moment at the edge; everything below is given it."""
    return datetime.now(UTC)


@contextlib.asynccontextmanager
async def importing() -> AsyncIterator[None]:
    """Carry out sheets while the app runs. Several workers share them: whoever has a sheet's rows in hand keeps the others off."""
    if not settings.jobs:
        yield
        return
    loop = asyncio.create_task(serve())
    try:
        yield
    finally:
        loop.cancel()
        await asyncio.wait({loop}, timeout=_SECONDS_TO_STOP)


async def serve() -> None:
    """Whenever a sheet is begun, or after a while."""
    with hub.listening([topics.IMPORTS]) as woken:
        while True:
            woken.clear()
            await take_in_people()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), EVERY)


async def take_in_people() -> None:
    """Carry out every sheet that was begun. One that fails stops where it is, and its sender is told and may go on."""
    try:
        while await study(sheets_wait) and await work(carry_on, at=now()):
            pass
    except Exception as error:
        metrics.job_failed()
        log.error("jobs.import_failed", exc_info=error)
        await _stop()


async def _stop() -> None:
    try:
        await work(stop_import, at=now())
    except Exception as error:  # the next look tries again
        log.error("jobs.import_not_stopped", exc_info=error)
