"""How often something may be tried."""

import pytest
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage, storage_from_string

from qser_app.adapters.limits import Limits
from qser_app.domain.refusals import TooMany
from tests.support.servers import PrivateRedis, redis_missing

needs_redis = pytest.mark.skipif(bool(redis_missing()), reason=redis_missing())
THREE = RateLimitItemPerMinute(3, 15)


async def test_the_fourth_try_waits_and_others_do_not():
    limits = Limits(MemoryStorage())
    for _ in range(3):
        await limits.take(THREE, "ada", "1.1.1.1")
    with pytest.raises(TooMany) as refusal:
        await limits.take(THREE, "ada", "1.1.1.1")
    assert refusal.value.gaps == {"minutes": 15}
    await limits.take(THREE, "ada", "2.2.2.2")
    await limits.take(THREE, "bob", "1.1.1.1")


@pytest.mark.parametrize(
    ("before", "now", "together"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),  # one household's
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("192.0.2.1", "192.0.2.2", False),
    ],
)
async def test_all_addresses_of_one_caller_count_as_one(before, now, together):
    limits = Limits(MemoryStorage())
    for _ in range(3):
        await limits.take(THREE, before)
    if together:
        with pytest.raises(TooMany):
            await limits.take(THREE, now)
    else:
        await limits.take(THREE, now)


async def test_asking_uses_nothing_up_and_success_forgets():
    limits = Limits(MemoryStorage())
    for _ in range(5):
        await limits.check(THREE, "ada")
    for _ in range(3):
        await limits.take(THREE, "ada")
    with pytest.raises(TooMany):
        await limits.check(THREE, "ada")
    await limits.give_back(THREE, "ada")
    await limits.check(THREE, "ada")


async def test_a_store_that_is_gone_locks_nobody_out_and_still_counts():
    class Gone(MemoryStorage):
        def acquire_entry(self, *arguments, **named):
            raise ConnectionError

    limits = Limits(Gone())
    for _ in range(3):
        await limits.take(THREE, "ada")
    with pytest.raises(TooMany):
        await limits.take(THREE, "ada")


@needs_redis
async def test_two_workers_count_together():
    server = PrivateRedis()
    server.start()
    try:
        one, other = (Limits(storage_from_string(server.url)) for _ in range(2))
        await one.take(THREE, "ada")
        await other.take(THREE, "ada")
        await one.take(THREE, "ada")
        with pytest.raises(TooMany):
            await other.take(THREE, "ada")
    finally:
        server.stop()
    await one.take(THREE, "ada")  # Redis is gone; signing in is not
