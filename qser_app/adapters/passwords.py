"""Passwords at rest: argon2id in a few threads of their own, so that neither memory nor the event loop runs out."""

import asyncio
import functools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from qser_app.domain.refusals import TooMany
from qser_app.settings import settings

# RFC 9106's second recommendation: t=3, 64 MiB, p=4.
_HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4)
_THREADS = ThreadPoolExecutor(max_workers=settings.password_hashes_at_once, thread_name_prefix="password")
# Of a password nobody knows, so that an unknown e-mail takes as long as a known one.
_NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$TBgv5y7QdxI2hVts9NYDBg$Xc4ehzfkpu0OndwS7NzTdZvvGV2Qab0EEIIl92IJrQ4"
_COMMON = Path(__file__).parent / "common_passwords.txt"
_LONGEST_QUEUE = 100
T = TypeVar("T")


class _Queue:
    waiting = 0


@functools.lru_cache(maxsize=1)
def common() -> frozenset[str]:
    """The passwords everybody tries first."""
    lines = _COMMON.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("# ") for word in line.split())


def hash_now(password: str) -> str:
    """The hash to remember; takes about a tenth of a second of this thread, so only for tools and seeds."""
    return _HASHER.hash(password)


def matches(remembered: str | None, password: str) -> bool:
    """Whether the password is the remembered one. Nobody's password takes as long as somebody's."""
    try:
        return _HASHER.verify(remembered or _NOBODYS, password) and remembered is not None
    except (VerificationError, InvalidHashError):
        return False


def is_outdated(remembered: str) -> bool:
    """Whether a hash was made with weaker parameters than today's."""
    try:
        return _HASHER.check_needs_rehash(remembered)
    except InvalidHashError:
        return True


async def hash_soon(password: str) -> str:
    """``hash_now`` in a thread of the password pool. Raises TooMany when too many wait already."""
    return await _in_turn(functools.partial(hash_now, password))


async def match_soon(remembered: str | None, password: str) -> bool:
    """``matches`` in a thread of the password pool. Raises TooMany when too many wait already."""
    return await _in_turn(functools.partial(matches, remembered, password))


async def _in_turn(call: Callable[[], T]) -> T:
    if _Queue.waiting >= _LONGEST_QUEUE:
        raise TooMany(minutes=1)
    _Queue.waiting += 1
    try:
        return await asyncio.get_running_loop().run_in_executor(_THREADS, call)
    finally:
        _Queue.waiting -= 1
