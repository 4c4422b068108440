"""When Python looks for cyclic garbage: the whole heap at times of our own choosing, never because an event happened to fill a counter.

A full collection walks every object of every connected learner and stops the worker meanwhile: with five hundred of them for
a third of a second (docs/decisions/0013). What an event leaves behind, the young collections still find at once; what
a closed tab leaves (its states hold one another) waits for the next full one, which comes sooner when the process grows.
"""

import asyncio
import contextlib
import gc
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

import structlog

LOOKED_AT = 10.0  # seconds between two looks at how much there is
EVERY = 120.0  # seconds between two full collections, unless
GROWN = 128 << 20  # the process has grown by so many bytes before
_YOUNG, _MIDDLE = 20_000, 50
_NEVER = 1_000_000_000
_WORTH_A_WORD = 1.0  # seconds
_STATM = Path("/proc/self/statm")
log = structlog.get_logger()


@contextlib.asynccontextmanager
async def tidied() -> AsyncIterator[None]:
    """Look for garbage in this order while the app runs; afterwards as Python does by itself."""
    before = gc.get_threshold()
    gc.collect()
    gc.freeze()  # the modules, pages and catalogues of the house itself: they never become garbage
    gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)
    sweeping = asyncio.create_task(_sweep(), name="full collections")
    try:
        yield
    finally:
        sweeping.cancel()
        gc.set_threshold(*before)
        gc.unfreeze()


async def _sweep() -> None:
    last, size = time.monotonic(), resident()
    while True:
        await asyncio.sleep(LOOKED_AT)
        if time.monotonic() - last < EVERY and resident() - size < GROWN:
            continue
        started = time.perf_counter()
        found = gc.collect()
        last, size = time.monotonic(), resident()
        if (took := time.perf_counter() - started) > _WORTH_A_WORD:
            log.warning("memory.long_collection", seconds=round(took, 2), found=found)


def resident() -> int:
    """The bytes of memory this process holds; 0 where the system does not say so."""
    return int(_STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if _STATM.exists() else 0
