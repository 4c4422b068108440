"""Carries out sheets of people, some rows at a time, so that nobody waits for a long one."""

from datetime import UTC, datetime

import structlog

from qser_app.adapters import metrics
from qser_app.db import work
from qser_app.services.people_import import carry_on, stop_import

log = structlog.get_logger()


def now() -> datetime:
    """The moment at the edge; everything below is given it."""
    return datetime.now(UTC)


async def take_in_people() -> None:
    """Carry out every sheet that was begun. One that fails stops where it is, and its sender is told and may go on."""
    try:
        while await work(carry_on, at=now()):
            pass
    except Exception as error:
        metrics.job_failed()
        log.error("jobs.import_failed", exc_info=error)
        await work(stop_import, at=now())
