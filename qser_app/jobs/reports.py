"""Makes the workbooks that people asked for, one at a time in each worker; and says which kept reports are due."""

import asyncio
import contextlib
import secrets
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import structlog

from qser_app.adapters import metrics, reports_files
from qser_app.adapters.live import hub
from qser_app.db import do, in_thread, look, study, work
from qser_app.domain import topics
from qser_app.domain.refusals import Refusal
from qser_app.domain.reports_exports import LEASE, Hold, Interrupted, Order, ending_of
from qser_app.exports.reports_books import make_book
from qser_app.queries.reports_exports import exports_wait
from qser_app.services.reports_exports import finish, forget_exports, get_on, give_up, take_up
from qser_app.services.reports_views import tell_due
from qser_app.settings import settings

log = structlog.get_logger()
EVERY = 30.0  # seconds between two looks when nobody whispers: a workbook whose maker was lost waits for its lease
_SECONDS_BETWEEN_WORDS = 0.5
_SECONDS_TO_STOP = 1.0
_AT_ONCE = 200


def now() -> datetime:
    """The moment at the edge; everything below is given it."""
    return datetime.now(UTC)


@contextlib.asynccontextmanager
async def exporting() -> AsyncIterator[None]:
    """Make workbooks while the app runs. What is unfinished when it stops is begun anew when its lease has passed."""
    if not settings.jobs:
        yield
        return
    loop = asyncio.create_task(serve(secrets.token_hex(8)))
    try:
        yield
    finally:
        loop.cancel()
        await asyncio.wait({loop}, timeout=_SECONDS_TO_STOP)


async def serve(holder: str) -> None:
    """One after the other: when somebody asks, or after a while."""
    with hub.listening([topics.EXPORTS]) as woken:
        while True:
            woken.clear()
            try:
                while await make_next(holder):
                    pass
            except Exception as error:
                metrics.job_failed()
                log.error("jobs.exports_failed", exc_info=error)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), EVERY)


async def make_next(holder: str) -> bool:
    """Make the workbook that waits longest; False when there is none."""
    if not await study(exports_wait, at=now()):
        return False
    order = await work(take_up, holder=holder, at=now())
    if order is None:
        return False
    await in_thread(lambda: _make(order))
    return True


def _make(order: Order) -> None:
    """Write the file, then say so. A file that nobody was told of is overwritten by whoever tries next."""
    unfinished = reports_files.place(f"{order.key}.{order.hold.holder}.part")
    try:
        look(make_book, order=order, target=unfinished, at=now(), told=_Teller(order.hold).told)
        size = reports_files.keep(unfinished, order.key, ending_of(order.kind))
        do(finish, hold=order.hold, size=size, at=now())
        log.info("jobs.exported", kind=order.kind, bytes=size, tries=order.tries)
    except Interrupted:
        log.info("jobs.export_interrupted", kind=order.kind)
    except Refusal as refusal:
        _give_up(order.hold, refusal.code, again=False)
    except Exception as error:
        metrics.job_failed()
        log.error("jobs.export_failed", kind=order.kind, tries=order.tries, exc_info=error)
        _give_up(order.hold, "broken", again=True)
    finally:
        unfinished.unlink(missing_ok=True)


def _give_up(hold: Hold, error: str, *, again: bool) -> None:
    with contextlib.suppress(Interrupted):
        do(give_up, hold=hold, error=error, at=now(), again=again)


class _Teller:
    """Says how far a workbook is, now and then, each time in a transaction of its own."""

    def __init__(self, hold: Hold) -> None:
        self._hold, self._last = hold, 0.0

    def told(self, done: int, total: int) -> None:
        """Raises Interrupted when it is not wanted any more."""
        moment = time.monotonic()
        if moment - self._last >= _SECONDS_BETWEEN_WORDS:
            self._last = moment
            do(get_on, hold=self._hold, done=done, total=total, at=now())


async def sweep_exports() -> None:
    """Remove the files whose time is over, and those that nobody finished."""
    keys = await work(forget_exports, at=now())
    gone = await in_thread(lambda: reports_files.remove(keys) + reports_files.clear_broken(before=now() - 2 * LEASE))
    if gone:
        log.info("jobs.exports_swept", files=gone)


async def tell_of_reports() -> None:
    """Send word of the kept reports that are due."""
    if told := await work(tell_due, at=now(), limit=_AT_ONCE):
        log.info("jobs.reports_told", views=told)
