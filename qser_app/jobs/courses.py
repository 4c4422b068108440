"""What authors are told without anybody asking: texts to be read again; and whoever proposed a case, where an import has published it."""

from collections.abc import Callable
from datetime import UTC, datetime

import structlog

from qser_app.adapters import metrics
from qser_app.db import work
from qser_app.services.cases_proposals import tell_of_published
from qser_app.services.courses_reviews import tell_of_reviews

log = structlog.get_logger()
_TOLD: dict[str, Callable[..., int]] = {"reviews": tell_of_reviews, "published": tell_of_published}


def now() -> datetime:
    """The moment at the edge; everything below is given it."""
    return datetime.now(UTC)


async def tell_authors() -> dict[str, int]:
    """Tell of all of it; what fails holds up nothing else. Returns how many were told of what."""
    told: dict[str, int] = {}
    for name, tell in _TOLD.items():
        try:
            told[name] = await work(tell, at=now())
        except Exception as error:
            metrics.job_failed()
            log.error("jobs.authors_not_told", of=name, exc_info=error)
    log.info("jobs.authors_told", **told)
    return told
