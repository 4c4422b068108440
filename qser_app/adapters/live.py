"""News between people: topics whispered after a commit, within a worker and, over Redis, between workers.

A topic carries no data: whoever hears it reads again with their own rights.
"""

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable

import redis.asyncio as redis
import structlog

from qser_app.settings import settings

_CHANNEL = "qser:live"
log = structlog.get_logger()


class Hub:
    """The listeners of one worker, by topic. A listener is an event: many whispers before it wakes are one."""

    def __init__(self) -> None:
        self._listeners: dict[str, set[asyncio.Event]] = defaultdict(set)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._redis: redis.Redis | None = None

    @contextlib.contextmanager
    def listening(self, topics: Iterable[str]) -> "Iterable[asyncio.Event]":
        """An event that is set whenever one of ``topics`` is whispered."""
        woken, names = asyncio.Event(), tuple(topics)
        for name in names:
            self._listeners[name].add(woken)
        try:
            yield woken
        finally:
            for name in names:
                self._listeners[name].discard(woken)
                if not self._listeners[name]:
                    del self._listeners[name]

    def listeners(self, topic: str) -> int:
        """How many listen to ``topic`` in this worker."""
        return len(self._listeners.get(topic, ()))

    def whisper(self, topic: str) -> None:
        """Tell everybody, from any thread, that ``topic`` has changed. Never fails its caller."""
        loop = self._loop
        if loop is None or loop.is_closed():
            return
        loop.call_soon_threadsafe(self._tell, topic)

    def _tell(self, topic: str) -> None:
        if self._redis is None:
            self._deliver(topic)
        else:
            task = asyncio.ensure_future(self._publish(topic))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    async def _publish(self, topic: str) -> None:
        try:
            await self._redis.publish(_CHANNEL, topic)  # type: ignore[union-attr] -- set while running
        except redis.RedisError as error:
            log.warning("live.redis_unreachable", error=str(error))
            self._deliver(topic)  # people on this worker still hear it

    def _deliver(self, topic: str) -> None:
        for woken in self._listeners.get(topic, ()):
            woken.set()

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Serve this worker's event loop; bridges to the other workers when Redis is configured."""
        self._loop = asyncio.get_running_loop()
        self._sending: set[asyncio.Future[None]] = set()
        listener = None
        if settings.redis_url:
            self._redis = redis.from_url(settings.redis_url)
            listener = asyncio.create_task(self._listen())
        try:
            yield
        finally:
            self._loop = None
            if listener:
                listener.cancel()
                await asyncio.gather(listener, return_exceptions=True)
            if self._redis:
                await self._redis.aclose()
                self._redis = None

    async def _listen(self) -> None:
        while True:
            try:
                async with self._redis.pubsub() as channel:  # type: ignore[union-attr] -- set while running
                    await channel.subscribe(_CHANNEL)
                    self._wake_everybody()
                    async for message in channel.listen():
                        if message["type"] == "message":
                            self._deliver(message["data"].decode())
            except (redis.RedisError, OSError) as error:
                log.warning("live.redis_lost", error=str(error))
                await asyncio.sleep(1)

    def _wake_everybody(self) -> None:
        # What was whispered while the line was down is not repeated: everybody looks again instead.
        for topic in list(self._listeners):
            self._deliver(topic)


hub = Hub()
