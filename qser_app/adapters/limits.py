"""How often something may be tried: moving windows in this process's memory, or in Redis for several workers."""

import functools
import hashlib
import hmac
import ipaddress
from typing import cast

import structlog
from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.storage import MemoryStorage, Storage, storage_from_string
from limits.strategies import MovingWindowRateLimiter

from qser_app.db import in_thread
from qser_app.domain.refusals import TooMany
from qser_app.settings import settings

log = structlog.get_logger()
PER_ACCOUNT = RateLimitItemPerMinute(10, 15, namespace="account")
PER_ADDRESS = RateLimitItemPerHour(100, namespace="address")
LOCKS_TOLD = RateLimitItemPerMinute(1, 15, namespace="locks")
STEPS_PER_ADDRESS = RateLimitItemPerMinute(600, 15, namespace="steps")  # a whole town hall may come from one
SECOND_STEPS = RateLimitItemPerMinute(5, 15, namespace="second-step")
MAILS_PER_ACCOUNT = RateLimitItemPerHour(5, namespace="mails")
DOCUMENTS_PER_PERSON = RateLimitItemPerMinute(30, namespace="documents")
MESSAGES_PER_ADDRESS = RateLimitItemPerHour(5, namespace="messages")
MESSAGES_IN_ALL = RateLimitItemPerHour(60, namespace="all-messages")
SETUP_PER_ADDRESS = RateLimitItemPerMinute(10, 15, namespace="setup")
SEARCHES_PER_PERSON = RateLimitItemPerMinute(240, namespace="searches")  # every few letters somebody types are one
CHECKS_PER_ADDRESS = RateLimitItemPerMinute(60, namespace="checks")


class Limits:
    """Counts tries. Who tries is remembered as a pseudonym only, and everything is forgotten when its window has passed."""

    def __init__(self, storage: Storage | None = None) -> None:
        self._limiter = MovingWindowRateLimiter(storage or MemoryStorage())
        self._spare = MovingWindowRateLimiter(MemoryStorage())

    async def take(self, item: RateLimitItem, *who: str) -> None:
        """Use up one try; TooMany when none is left."""
        if not await in_thread(functools.partial(self._ask, "hit", item, who)):
            raise TooMany(minutes=item.get_expiry() // 60)

    async def check(self, item: RateLimitItem, *who: str) -> None:
        """Ask without using a try; TooMany when none is left."""
        if not await in_thread(functools.partial(self._ask, "test", item, who)):
            raise TooMany(minutes=item.get_expiry() // 60)

    async def give_back(self, item: RateLimitItem, *who: str) -> None:
        """Forget the tries of somebody who has shown that they may."""
        await in_thread(functools.partial(self._ask, "clear", item, who))

    def _ask(self, question: str, item: RateLimitItem, who: tuple[str, ...]) -> bool:
        names = [_pseudonym(_one_caller(each)) for each in who]
        try:
            return getattr(self._limiter, question)(item, *names) is not False
        except Exception as error:  # noqa: BLE001 -- whatever the store says: signing in goes on, limited in this process
            log.warning("limits.store_unreachable", error=type(error).__name__)
            return getattr(self._spare, question)(item, *names) is not False


def _one_caller(who: str) -> str:
    """Whose tries are counted together: a network address stands for all that its holder has.

    Whoever is given one IPv6 address is given a /64 of them (RFC 6177), and could try from a new one each time.
    """
    try:
        address = ipaddress.ip_address(who)
    except ValueError:
        return who
    if address.version == 4:
        return str(address)
    return str(address.ipv4_mapped or ipaddress.ip_network((address.packed, 64), strict=False))


def _pseudonym(text: str) -> str:
    return hmac.new(settings.secret.encode(), text.encode(), hashlib.sha256).hexdigest()[:32]


def _store() -> Storage:
    return cast(Storage, storage_from_string(settings.redis_url)) if settings.redis_url else MemoryStorage()


limits = Limits(_store())
