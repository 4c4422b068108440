"""News that is to leave the house, by mail or in a digest, goes into the outbox when its time has come."""

from datetime import UTC, datetime

import structlog

from qser_app.adapters import metrics
from qser_app.db import work
from qser_app.services.notices_posting import post_due

log = structlog.get_logger()
_AT_ONCE = 100


def now() -> datetime:
    """The moment at the edge; everything below is given it."""
    return datetime.now(UTC)


async def post_notices() -> int:
    """Post everything that is due; what fails holds up no mail that waits already. Returns how many notices were looked at."""
    posted = 0
    try:
        while looked := await work(post_due, at=now(), limit=_AT_ONCE):
            posted += looked
    except Exception as error:
        metrics.job_failed()
        log.error("jobs.not_posted", exc_info=error)
    if posted:
        log.info("jobs.posted", notices=posted)
    return posted
