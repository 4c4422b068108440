"""Screens that show the same: one read, one text, and for each of them only what is their own.

A show is what many look at, such as the board of an organisation. Its audience is one loop a worker, which lives as
long as somebody looks. Each seat is a page; its own loop takes it, and takes it again when the page turns to another
show or when its person may no longer be who they were.
"""

import asyncio
import contextlib
import contextvars
from collections.abc import Callable, Collection, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

import structlog
from reflex_base.event.context import EventContext

from qser_app.adapters.live import hub
from qser_app.db import look
from qser_app.domain import topics
from qser_app.domain.people import Actor
from qser_app.domain.refusals import Refusal
from qser_app.queries.people import actors_of_sessions
from qser_app.state.gate import find_actor, known, now, recognise, require_same_eyes, session_of, who
from qser_app.state.live import sessions_of
from qser_app.state.live_frames import Frame, speaker

AT_MOST_EVERY = 1.0  # seconds
_AFTER_A_FAILURE = 5.0
log = structlog.get_logger()


class Scene(Protocol):
    """What a show looks like now."""

    @property
    def alike(self) -> Mapping[str, Any]:
        """The vars that are the same for all."""
        ...

    def meet(self, actors: Collection[Actor]) -> None:
        """Read at once what each of these will be shown of their own."""
        ...

    def own(self, actor: Actor, kept: dict[str, Any]) -> Mapping[str, Any]:
        """The vars of one reader; ``kept`` is their seat's memory from one time to the next. A Refusal empties the seat."""
        ...


class Show(Protocol):
    """What can be looked at together. Equal shows are one."""

    @property
    def own(self) -> tuple[str, ...]:
        """The names of the vars that differ from reader to reader."""
        ...

    @property
    def topic(self) -> str:
        """The news after which it may look different."""
        ...

    def scene(self, actor: Actor) -> Scene:
        """Read it as ``actor`` may."""
        ...


Watched = TypeVar("Watched", bound=Show)


@dataclass(eq=False)
class Seat:
    """One page that looks on. ``strayed``: it was sent vars that its state does not know of."""

    token: str
    session: str
    woken: asyncio.Event
    kept: dict[str, Any] = field(default_factory=dict)
    shown: int = 0
    open: bool = False
    strayed: bool = False

    def waits_for(self, news: int) -> bool:
        """Whether these news are to be sent here now; what wakes the page itself, its own loop must see first."""
        return self.open and not self.woken.is_set() and self.shown < news

    def turn(self) -> None:
        """Send nothing more until the page's own loop has read anew."""
        self.open = False
        self.woken.set()


class _Audience:
    """All seats of one show in this worker, and the loop that serves them."""

    def __init__(self, show: Show, state: str) -> None:
        self.seats: set[Seat] = set()
        self._show, self._state = show, state
        self._listening = contextlib.ExitStack()
        self.woken = self._listening.enter_context(hub.listening([show.topic]))
        # In a context of its own: the event that happens to open the audience must not be kept alive by it.
        self._loop = asyncio.create_task(self._serve(), name=f"audience of {show}", context=contextvars.Context())

    def end(self) -> None:
        """Nobody looks any more."""
        self._loop.cancel()
        self._listening.close()

    async def _serve(self) -> None:
        while True:
            await self.woken.wait()
            self.woken.clear()
            try:
                await speaker.say(self._texts(hub.told(self._show.topic)))
            except Exception as error:  # the loop of many pages outlives a database that was away
                log.error("live.audience_failed", topic=self._show.topic, exc_info=error)
                self.woken.set()
                await asyncio.sleep(_AFTER_A_FAILURE)
            await asyncio.sleep(AT_MOST_EVERY)

    def _texts(self, news: int) -> Generator[tuple[str, str]]:
        """What to tell each seat that has not heard these news; written while it is sent, so that nobody gets what is old."""
        scene: Scene | None = None
        frame: Frame | None = None
        waiting = [seat for seat in self.seats if seat.waits_for(news)]
        people = look(actors_of_sessions, token_hashes=sorted({seat.session for seat in waiting}), at=now()) if waiting else {}
        for seat in waiting:
            if not seat.waits_for(news):
                continue
            try:
                actor = known(people.get(seat.session))
                if scene is None:
                    scene = self._show.scene(actor)
                    scene.meet([each for each in people.values() if each])
                own = scene.own(actor, seat.kept)
            except Refusal:
                seat.turn()  # whoever may no longer see this learns it from their own loop, which asks anew
                continue
            frame = frame or Frame(self._state, scene.alike, self._show.own)
            seat.shown, seat.strayed = news, True
            yield seat.token, frame.filled(own)


_AUDIENCES: dict[Show, _Audience] = {}
_SEATS: dict[str, Seat] = {}


async def attend(state: Any, look: Callable[[], Watched | None], read: Callable[[Watched, Seat], None]) -> None:
    """Keep a page true to its show until it is left; for background handlers that a load handler returned.

    ``look`` says what the page shows now, None for nothing; ``read`` reads it into the state. Both run under the
    state's lock: at the start, after `turned`, and when something was whispered about the session. Whoever was
    signed out or suspended is refused. In between, news come from the audience, past the state.
    """
    async with state:
        me, session, heard = who().person_id, session_of(state), sessions_of(who())
    # The person's own news are counted, not waited for: whatever moves a board is whispered of the board as well.
    with hub.listening(heard) as woken, hub.listening([topics.of_person(me)]):
        seat = Seat(EventContext.get().token, session, woken)
        with _known(seat):
            while True:
                await _sit(state, seat, look, read)


async def _sit(state: Any, seat: Seat, look: Callable[[], Watched | None], read: Callable[[Watched, Seat], None]) -> None:
    """Read the show into the state, then hear of it until something wakes the page itself."""
    with contextlib.ExitStack() as row:
        audience: _Audience | None = None
        async with state:
            seat.woken.clear()
            recognise(find_actor(state))
            await require_same_eyes(state)
            if show := look():
                audience = row.enter_context(_in_the_audience(show, state.get_full_name(), seat))
                seat.kept.clear()
                seat.shown = hub.told(show.topic)
                read(show, seat)
                seat.strayed = False
        if audience:  # what the state was given has been sent: from here on news may come past it
            seat.open = True
            audience.woken.set()
        await seat.woken.wait()


def turned() -> None:
    """The handler that runs now shows something else, and has set every var of it."""
    if seat := _SEATS.get(EventContext.get().token):
        seat.turn()
        seat.strayed = False


@contextlib.contextmanager
def _known(seat: Seat) -> Iterator[None]:
    _SEATS[seat.token] = seat
    try:
        yield
    finally:
        if _SEATS.get(seat.token) is seat:
            del _SEATS[seat.token]


@contextlib.contextmanager
def _in_the_audience(show: Show, state: str, seat: Seat) -> Iterator[_Audience]:
    audience = _AUDIENCES.get(show) or _AUDIENCES.setdefault(show, _Audience(show, state))
    audience.seats.add(seat)
    try:
        yield audience
    finally:
        seat.open = False
        audience.seats.discard(seat)
        if not audience.seats and _AUDIENCES.get(show) is audience:
            del _AUDIENCES[show]
            audience.end()
