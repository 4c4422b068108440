"""News between people: topics whispered after a commit, within a worker and, over Redis, between workers.

A topic carries no data: whoever hears it reads again with their own rights.
"""

import asyncio
import contextlib
import secrets
from collections import OrderedDict, defaultdict
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any

import redis.asyncio as redis
import structlog
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from qser_app.adapters import metrics
from qser_app.settings import settings

_CHANNEL = "qser:live"
_EVERYTHING = "*"
_MOST_UNSENT = 10_000
_MOST_REMEMBERED = 4_096
_SECONDS_UNTIL_RETRY = 0.5
_SECONDS_OF_QUIET = 5.0
_QUIET_SPELLS = 3
log = structlog.get_logger()


class Hub:
    """The listeners of one worker, by topic. A listener is an event: many whispers before it wakes are one."""

    def __init__(self, redis_url: str = "") -> None:
        self._listeners: dict[str, set[asyncio.Event]] = defaultdict(set)
        self._told: dict[str, int] = {}
        self._last: OrderedDict[str, int] = OrderedDict()
        self._known_from = self.moment = 1
        self._loop: asyncio.AbstractEventLoop | None = None
        self._url = redis_url
        self._bridge: _Bridge | None = None

    @property
    def connected(self) -> bool:
        """Whether whispers reach the other workers now."""
        return self._bridge is not None and self._bridge.connected

    @contextlib.contextmanager
    def listening(self, topics: Iterable[str]) -> Iterator[asyncio.Event]:
        """An event that is set whenever one of ``topics`` is whispered."""
        woken, names = asyncio.Event(), tuple(topics)
        for name in names:
            self._listeners[name].add(woken)
            self._told.setdefault(name, self._tick())
        try:
            yield woken
        finally:
            for name in names:
                self._listeners[name].discard(woken)
                if not self._listeners[name]:
                    del self._listeners[name], self._told[name]

    def listeners(self, topic: str) -> int:
        """How many listen to ``topic`` in this worker."""
        return len(self._listeners.get(topic, ()))

    def told(self, topic: str) -> int:
        """A number that changes whenever ``topic`` is whispered; 0 while nobody here listens, when news are not counted."""
        return self._told.get(topic, 0)

    def quiet_since(self, moment: int, topics: Iterable[str]) -> bool:
        """Whether nothing was whispered of ``topics`` after ``moment`` (an earlier `moment`); False when that was too long ago."""
        return moment >= self._known_from and all(self._last.get(topic, 0) <= moment for topic in topics)

    def whisper(self, topic: str) -> None:
        """Tell everybody, from any thread, that ``topic`` has changed. Never fails its caller."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop was closed this very moment: nobody is left to hear
                self._loop.call_soon_threadsafe(self._tell, topic)

    def _tell(self, topic: str) -> None:
        metrics.whispered(topic)
        self._hear(topic)  # people on this worker hear it whatever becomes of Redis
        if self._bridge:
            self._bridge.send(topic)

    def _tick(self) -> int:
        self.moment += 1
        return self.moment

    def _remember(self, topic: str) -> None:
        self._last[topic] = self._tick()
        self._last.move_to_end(topic)
        if topic == _EVERYTHING:
            self._known_from = self.moment
        while len(self._last) > _MOST_REMEMBERED:
            self._known_from = max(self._known_from, self._last.popitem(last=False)[1])

    def _hear(self, topic: str) -> None:
        self._remember(topic)
        for name in list(self._listeners) if topic == _EVERYTHING else (topic,):
            if name in self._listeners:
                self._told[name] = self._tick()
            for woken in self._listeners.get(name, ()):
                woken.set()

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Serve this worker's event loop; bridges to the other workers when Redis is configured."""
        self._loop = asyncio.get_running_loop()
        try:
            if not self._url:
                yield
                return
            self._bridge = _Bridge(self._url, self._hear)
            async with self._bridge.running():
                yield
        finally:
            self._loop = self._bridge = None


class _Bridge:
    """One worker's line to the others. While it is down, what is whispered waits and is sent once."""

    def __init__(self, url: str, hear: Callable[[str], None]) -> None:
        self._url, self._hear = url, hear
        # Made here and not at import: workers are forked from one parent, and each must know its own voice.
        self._me = secrets.token_hex(8)
        self._unsent: dict[str, None] = {}
        self._waiting = asyncio.Event()
        self._reported = False
        self.connected = False

    def send(self, topic: str) -> None:
        """Pass a topic on, soon; the same topic twice before that is once."""
        if len(self._unsent) >= _MOST_UNSENT:
            self._unsent = {_EVERYTHING: None}
        self._unsent[topic] = None
        self._waiting.set()

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Send and listen until left."""
        ends = [asyncio.create_task(self._persist(self._speak)), asyncio.create_task(self._persist(self._listen))]
        try:
            yield
        finally:
            for end in ends:
                end.cancel()
            await asyncio.gather(*ends, return_exceptions=True)

    async def _persist(self, talk: Callable[[redis.Redis], Any]) -> None:
        while True:
            once = Retry(NoBackoff(), 0)
            client = redis.from_url(self._url, socket_connect_timeout=2, socket_timeout=2 * _SECONDS_OF_QUIET, retry=once)
            try:
                await talk(client)
            except (redis.RedisError, OSError, TimeoutError) as error:
                if not self._reported:
                    log.warning("live.redis_lost", error=str(error))
                self._reported = True
            finally:
                with contextlib.suppress(redis.RedisError, OSError):
                    await client.aclose()
            await asyncio.sleep(_SECONDS_UNTIL_RETRY)

    async def _speak(self, client: redis.Redis) -> None:
        while True:
            await self._waiting.wait()
            self._waiting.clear()
            topics, self._unsent = self._unsent, {}
            try:
                async with client.pipeline(transaction=False) as line:
                    for topic in topics:
                        line.publish(_CHANNEL, f"{self._me} {topic}")
                    await line.execute()
            except BaseException:
                self._unsent = topics | self._unsent
                self._waiting.set()
                raise

    async def _listen(self, client: redis.Redis) -> None:
        try:
            async with client.pubsub() as channel:
                await channel.subscribe(_CHANNEL)
                await self._take(channel)
        finally:
            self.connected = False

    async def _take(self, channel: Any) -> None:
        quiet = 0
        while quiet < _QUIET_SPELLS:
            message = await channel.get_message(timeout=_SECONDS_OF_QUIET)
            if message is None:
                quiet += 1
                await channel.ping()  # a line that died silently does not answer
                continue
            quiet = 0
            if message["type"] == "subscribe":
                self.connected, self._reported = True, False
                self._hear(_EVERYTHING)  # what was whispered while the line was down is not repeated: everybody looks again
            elif message["type"] == "message":
                speaker, _, topic = message["data"].decode(errors="replace").partition(" ")
                if speaker != self._me:
                    self._hear(topic)
        raise TimeoutError("no answer on the live line")


hub = Hub(settings.redis_url)
