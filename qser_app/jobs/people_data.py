"""What becomes of people's data without anybody asking again: erasures whose time has come, and what is old enough to go."""

from datetime import UTC, datetime

import structlog

from qser_app.adapters import mail, metrics
from qser_app.db import in_thread, rewrite_file, study, work
from qser_app.queries.people_rights import erasures_due
from qser_app.services.operations_erased import keep_journal
from qser_app.services.people_erasing import erase, forget_files
from qser_app.services.people_retention import retain
from qser_app.settings import settings

log = structlog.get_logger()


def now() -> datetime:
    """The moment at the edge; everything below is given it."""
    return datetime.now(UTC)


async def erase_those_due() -> int:
    """Erase everybody whose time has come; one that fails holds up no other. Returns how many were erased."""
    gone = 0
    for erasure_id in await study(erasures_due, at=now()):
        try:
            erased = await work(erase, erasure_id=erasure_id, at=now())
            if erased is not None:
                await in_thread(lambda known=erased: forget_files(known))
                gone += 1
        except Exception as error:
            metrics.job_failed()
            log.error("jobs.not_erased", erasure=erasure_id, exc_info=error)
    await study(keep_journal)  # also those of whom it was not told: a worker was killed, or the folder was lost
    if gone and not await in_thread(rewrite_file):
        log.warning("jobs.file_not_rewritten")  # somebody was reading for long: the log of the database is emptied with the next write
    log.info("jobs.erased", people=gone)
    return gone


async def retain_in_time() -> None:
    """Let go of what is old enough."""
    gone = await work(retain, at=now())
    mails = await in_thread(lambda: mail.clear_old(days=settings.keep_messages_days, at=now()))
    log.info("jobs.retained", mails=mails, **gone)
