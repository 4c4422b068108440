"""The one loop of the installation: posts news that is due, carries out what the outbox holds, hands in overdue tests, sweeps daily."""

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta

import structlog

from qser_app.adapters import mail, metrics
from qser_app.adapters.live import hub
from qser_app.db import study, work
from qser_app.domain import topics
from qser_app.domain.outbox import BROKEN, MAIL, MALFORMED, TOO_SLOW, Parcel, Undelivered
from qser_app.domain.quizzes_rules import GRACE
from qser_app.jobs.content import forget_files, forget_packages
from qser_app.jobs.courses import tell_authors
from qser_app.jobs.notices import post_notices
from qser_app.jobs.people_data import erase_those_due, retain_in_time
from qser_app.jobs.reports import sweep_exports, tell_of_reports
from qser_app.queries.learning_certificates import uncertified
from qser_app.queries.outbox import traffic
from qser_app.queries.quizzes import overdue
from qser_app.services.certificates import warn_of_ending
from qser_app.services.learning_certificates import certify_late
from qser_app.services.outbox import delivered, failed, lease_due
from qser_app.services.quizzes_results import hand_in_overdue
from qser_app.services.rewards_rules import award_next
from qser_app.services.site import lead, resign, sweep
from qser_app.settings import settings

log = structlog.get_logger()
CARRIERS: dict[str, Callable[[Parcel], Awaitable[None]]] = {MAIL: mail.deliver}

EVERY = 30.0  # seconds between two looks when nobody whispers
_LEAD = timedelta(seconds=90)
_PARCEL_LEASE = timedelta(minutes=5)
_LONGEST_DELIVERY = 30.0
_AT_ONCE = 8
_TESTS_AT_ONCE = 200
_CERTIFICATES_AT_ONCE = 2000
_SECONDS_TO_STOP = 1.0


def now() -> datetime:
    """The moment at the edge; everything below is given it."""
    return datetime.now(UTC)


@contextlib.asynccontextmanager
async def working() -> AsyncIterator[None]:
    """Do the house's jobs while the app runs, if this worker leads; stops within two seconds."""
    if not settings.jobs:
        yield
        return
    holder = secrets.token_hex(8)
    loop = asyncio.create_task(serve(holder))
    try:
        yield
    finally:
        loop.cancel()
        await asyncio.wait({loop}, timeout=_SECONDS_TO_STOP)
        with contextlib.suppress(Exception):
            await asyncio.wait_for(work(resign, holder=holder, at=now()), _SECONDS_TO_STOP)


async def serve(holder: str) -> None:
    """Round after round: when the outbox is whispered, or after a while. Only the leader is woken."""
    with hub.listening([topics.OUTBOX]) as woken:
        while True:
            woken.clear()
            leads = await _safely(holder)
            waiting = woken.wait() if leads else asyncio.Event().wait()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(waiting, EVERY)


async def _safely(holder: str) -> bool:
    try:
        return await do_round(holder)
    except Exception as error:
        metrics.job_failed()
        log.error("jobs.round_failed", exc_info=error)
        return False


async def do_round(holder: str) -> bool:
    """One look at everything; False when another worker leads."""
    while await work(lead, holder=holder, at=now(), lease=_LEAD):
        await post_notices()
        parcels = await work(lease_due, limit=_AT_ONCE, at=now(), lease=_PARCEL_LEASE)
        if not parcels:
            await _tidy()
            return True
        for result in await asyncio.gather(*map(_carry, parcels), return_exceptions=True):
            if isinstance(result, BaseException):
                raise result  # only now: the others have been carried out
    return False


async def _carry(parcel: Parcel) -> None:
    """Deliver, then remember it. Whoever dies in between delivers again when the lease has passed."""
    error = await _attempt(parcel)
    if error is None:
        await work(delivered, message_id=parcel.id, at=now())
    else:
        log.warning("jobs.undelivered", message=parcel.id, kind=parcel.kind, reason=error.reason, attempts=parcel.attempts)
        await work(failed, message_id=parcel.id, error=error, at=now())
    metrics.delivery(parcel.kind if parcel.kind in CARRIERS else "unknown", error.reason if error else "delivered")


async def _attempt(parcel: Parcel) -> Undelivered | None:
    carrier = CARRIERS.get(parcel.kind)
    if carrier is None:
        return Undelivered(MALFORMED, parcel.kind, for_good=True)
    try:
        async with asyncio.timeout(_LONGEST_DELIVERY):
            await carrier(parcel)
    except Undelivered as error:
        return error
    except TimeoutError:
        return Undelivered(TOO_SLOW)
    except Exception as error:
        log.error("jobs.carrier_failed", message=parcel.id, exc_info=error)
        return Undelivered(BROKEN, type(error).__name__)
    return None


async def _hand_in_overdue() -> None:
    """Hand in every test whose time is over and whose owner is not there to do it; one that fails holds up no other."""
    for attempt_id in await study(overdue, at=now() - GRACE, limit=_TESTS_AT_ONCE):
        try:
            await work(hand_in_overdue, attempt_id=attempt_id, at=now())
        except Exception as error:
            metrics.job_failed()
            log.error("jobs.not_handed_in", attempt=attempt_id, exc_info=error)


async def _look_after_certificates() -> None:
    """Tell whose certificate ends soon, and issue those of courses completed before there were any; one that fails holds up no other."""
    told, issued = await work(warn_of_ending, at=now()), 0
    for person_id, course_id in await study(uncertified, limit=_CERTIFICATES_AT_ONCE):
        try:
            issued += await work(certify_late, person_id=person_id, course_id=course_id, at=now()) is not None
        except Exception as error:
            metrics.job_failed()
            log.error("jobs.not_certified", person=person_id, course=course_id, exc_info=error)
    log.info("jobs.certificates", told=told, issued=issued)


async def _award() -> None:
    """Give everybody what newly published rules of rewards give them, some hundreds of people at a time."""
    while await work(award_next, at=now()):
        pass


async def _tidy() -> None:
    await _award()
    await _hand_in_overdue()
    await tell_of_reports()
    swept = await work(sweep, at=now())
    if swept:
        log.info("jobs.swept", **swept)
        metrics.forget_the_dead()
        await forget_packages(at=now())
        await forget_files(at=now())
        await _look_after_certificates()
        await tell_authors()
        await sweep_exports()
        await erase_those_due()
        await retain_in_time()
    seen = await study(traffic, at=now())
    oldest = (now() - seen.oldest).total_seconds() if seen.oldest else 0.0
    metrics.outbox_is(waiting=seen.waiting, dead=seen.dead, oldest_seconds=oldest)
