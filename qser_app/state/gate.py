"""The gate in front of every handler: who is asking, may they, and is what they sent of the right shape.

Reflex makes every public method of a state a remote procedure that anyone may call with anything, so a handler
without a declared policy is refused, its arguments are parsed before use, and its refusals become sentences.
"""

import contextvars
import functools
import inspect
import math
import time
import typing
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

import reflex as rx
import structlog
from reflex.middleware.middleware import Middleware
from reflex.state import StateUpdate
from reflex_base.registry import RegistrationContext

from qser_app.adapters.cookies import session_hash
from qser_app.adapters.metrics import HandlerMeter
from qser_app.db import glance, look, only_look, work
from qser_app.domain.people import Actor
from qser_app.domain.people_viewing import OnlyLooking, OtherEyes
from qser_app.domain.policies import HALFWAY, Policy
from qser_app.domain.refusals import LARGEST_NUMBER, BadInput, NotAllowed, Refusal, is_storable
from qser_app.queries.people import actor_of_session, halfway_actor_of_session
from qser_app.queries.people_viewing import view_of
from qser_app.services.people_viewing import end_view
from qser_app.state.gate_viewing import READS, UNSAID, named

log = structlog.get_logger()
Handler = TypeVar("Handler", bound=Callable[..., Any])
_WHO: contextvars.ContextVar[Actor | None] = contextvars.ContextVar("who", default=None)
_ENDED = "session-ended"
_LONGEST_TEXT = 20_000
_DEEPEST = 4
_MOST_ITEMS = 200


def now() -> datetime:
    """The moment at the edge; everything below is given it."""
    return datetime.now(UTC)


def who() -> Actor:
    """The actor of the handler that runs now; only for handlers whose policy asks for a person."""
    return known(_WHO.get())


def known(actor: Actor | None) -> Actor:
    """The actor; NotAllowed when nobody is there (any more)."""
    if actor is None:
        raise NotAllowed
    return actor


def visitor() -> Actor | None:
    """The actor of the handler that runs now, or None for someone not signed in."""
    return _WHO.get()


def session_of(state: Any) -> str:
    """The hash of the session this connection's handshake named; empty for visitors.

    Read from the one var that holds it: ``state.router`` puts five together each time it is asked.
    """
    return session_hash(state.rx_router_headers.cookie)


def find_actor(state: rx.State) -> Actor | None:
    """Who is on this connection, asked of the database on every event: suspension and sign-out act at once."""
    token_hash = session_of(state)
    return glance(actor_of_session, token_hash=token_hash, at=now()) if token_hash else None


def find_halfway(state: rx.State) -> Actor | None:
    """Who is on this connection, also while their second step is still to be taken."""
    token_hash = session_of(state)
    return glance(halfway_actor_of_session, token_hash=token_hash, at=now()) if token_hash else None


def recognise(actor: Actor | None) -> Actor:
    """Go on as ``actor`` in a loop that outlives one event; NotAllowed when nobody is there any more."""
    _become(actor)
    return who()


def _become(actor: Actor | None) -> None:
    _WHO.set(actor)
    only_look(from_here=actor is not None and actor.viewer is not None)


async def require_same_eyes(state: Any) -> None:
    """Go on only where the page was drawn for whoever looks now, themselves or as somebody else. Raises OtherEyes."""
    from qser_app.state.session import SessionState  # noqa: PLC0415 -- session's own handlers pass this gate

    actor = _WHO.get()
    if actor is not None and (await state.get_state(SessionState))._eyes != actor.view_id:
        raise OtherEyes


def argument(state: rx.State, name: str) -> str:
    """What the address holds for ``[name]``: Reflex adds such a variable to every state when the routes are known. Raises BadInput."""
    return _a_text(str(getattr(state, name)))


def allow(policy: Policy) -> Callable[[Handler], Handler]:
    """Declare who may call a handler. Stands below ``@rx.event``; for plain, coroutine and background handlers."""

    def declare(handler: Handler) -> Handler:
        shape, meter = _shape(handler), HandlerMeter(handler.__qualname__)

        @functools.wraps(handler)
        async def guarded(self: Any, *arguments: Any, **named: Any) -> Any:
            started, outcome = time.perf_counter(), "done"
            try:
                if not await _admit(self, policy, handler):
                    return None
                result = handler(self, **_parsed(shape, arguments, named))
                return await result if inspect.isawaitable(result) else result
            except Refusal as refusal:
                outcome = "refused"
                return await answer(self, refusal, draws_page=_draws_page(self, handler))
            except Exception as error:  # noqa: BLE001 -- the edge answers every error with a sentence and an id
                outcome = "failed"
                return await apologise(self, handler, error)
            finally:
                # A background handler lasts as long as its page: its seconds say nothing.
                meter.count(outcome, None if hasattr(self, "_self_mutable") else time.perf_counter() - started)

        guarded.qser_policy = policy  # type: ignore[attr-defined] -- a mark on the function, read by Gate
        return cast("Handler", guarded)  # a coroutine in every case: Reflex awaits whatever it is given

    return declare


def _shape(handler: Callable[..., Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(handler)
    return {name: hints.get(name, str) for name in list(inspect.signature(handler).parameters)[1:]}


async def _admit(state: Any, policy: Policy, handler: Callable[..., Any]) -> bool:
    """Whether to go on; raises where it is said why not."""
    actor = find_halfway(state) if policy is HALFWAY else find_actor(state)
    _become(actor)
    if not hasattr(state, "_self_mutable"):  # a background handler is outside its lock; its loop asks as soon as it is inside
        await require_same_eyes(state)
    if not policy.allows(actor):
        raise NotAllowed
    if actor is None or actor.viewer is None:
        return True
    if (name := named(state, handler)) in READS | UNSAID:
        return name in READS
    if not handler.__name__.startswith("load"):
        raise OnlyLooking
    await _shut_page(state)
    return False


async def _shut_page(state: Any) -> None:
    """A page that is read by a closed handler says so itself, in the place of what it would show."""
    from qser_app.state.session import SessionState  # noqa: PLC0415 -- session's own handlers pass this gate

    (await state.get_state(SessionState)).shut = True


async def _close_page(state: Any) -> bool:
    """Have the frame say that the page is not for whoever is here; False where it does not know them yet."""
    from qser_app.state.session import SessionState  # noqa: PLC0415 -- session's own handlers pass this gate

    session = await state.get_state(SessionState)
    session.closed = session.known and session.signed_in
    return session.closed


def _parsed(shape: dict[str, Any], arguments: tuple[Any, ...], named: dict[str, Any]) -> dict[str, Any]:
    given = dict(zip(shape, arguments, strict=False)) | named
    if given.keys() != shape.keys():  # no handler has a default: what is missing is a mistake too
        raise BadInput
    return {name: parse(value, shape[name]) for name, value in given.items()}


def parse(value: Any, hint: Any) -> Any:
    """``value`` as the declared plain type (int, float, bool, str, list, dict), or BadInput."""
    kind = typing.get_origin(hint) or hint
    reader = _READERS.get(kind)
    if reader is None:
        raise BadInput
    return reader(value)


def _a_bool(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise BadInput


def _an_int(value: Any) -> int:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16:
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST_NUMBER:
        return value
    raise BadInput


def _a_float(value: Any) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return float(value)
    raise BadInput


def _a_text(value: Any) -> str:
    if isinstance(value, str) and len(value) <= _LONGEST_TEXT and is_storable(value):
        return value
    raise BadInput


def _a_list(value: Any) -> list[Any]:
    if isinstance(value, list) and _bounded(value, _DEEPEST):
        return value
    raise BadInput


def _a_dict(value: Any) -> dict[str, Any]:
    if isinstance(value, dict) and _bounded(value, _DEEPEST):
        # A field that the page does not show now is sent as null by Reflex 0.10.1; nobody said anything in it.
        return {name: each for name, each in value.items() if each is not None}
    raise BadInput


_READERS: dict[Any, Callable[[Any], Any]] = {bool: _a_bool, int: _an_int, float: _a_float, str: _a_text, list: _a_list, dict: _a_dict}


def _bounded(value: Any, depth: int) -> bool:
    if isinstance(value, dict | list):
        named = all(isinstance(name, str) and _bounded(name, depth) for name in value) if isinstance(value, dict) else True
        inner = value.values() if isinstance(value, dict) else value
        return named and depth > 0 and len(value) <= _MOST_ITEMS and all(_bounded(each, depth - 1) for each in inner)
    if isinstance(value, str):
        return len(value) <= _LONGEST_TEXT and is_storable(value)
    if isinstance(value, int):
        return abs(value) <= LARGEST_NUMBER
    return value is None or (isinstance(value, float) and math.isfinite(value))


def _draws_page(state: Any, handler: Callable[..., Any]) -> bool:
    """Whether ``handler`` is one of those that read the page which is open on this connection."""
    if hasattr(state, "_self_mutable"):  # a background handler stays with a page that is drawn already
        return False
    loads: list[Any] = RegistrationContext.get().app.get_load_events(state.rx_router_url.path)
    return any(inspect.unwrap(getattr(each, "handler", each).fn) is handler for each in loads)


async def answer(state: Any, refusal: Refusal, *, draws_page: bool = False) -> Any:
    """Say a refusal in the reader's language; someone whose session ended is led to the sign-in.

    A page that may not be seen at all says so itself, in the place of what it would show.
    """
    if isinstance(refusal, OtherEyes):
        return await _tell(state, f"refusal-{refusal.code}", {}, reload=True)
    if isinstance(refusal, OnlyLooking):
        seen = look(view_of, view_id=who().view_id)
        return await _tell(state, f"refusal-{refusal.code}", {"name": seen.person if seen else ""})
    if isinstance(refusal, NotAllowed) and find_actor(state) is None:
        return await _tell_ended(state)
    if isinstance(refusal, NotAllowed) and draws_page and await _close_page(state):
        return None
    return await _tell(state, f"refusal-{refusal.code}", refusal.gaps)


async def _tell_ended(state: Any) -> Any:
    """That nobody is signed in here. A page that showed somebody loads anew, and is asked for with the browser's present cookie.

    One that nobody saw yet is on its way to the sign-in: the other handlers that load it have nothing to add.
    """
    from qser_app.state.session import SessionState  # noqa: PLC0415 -- session's own handlers pass this gate

    if hasattr(state, "_self_mutable"):  # a loop began for somebody
        return await _tell(state, _ENDED, {}, reload=True)
    session = await state.get_state(SessionState)
    if session._led_out and not session.is_hydrated:
        return None
    return await _tell(state, _ENDED, {}, reload=session.signed_in)


async def apologise(state: Any, handler: Callable[..., Any], error: Exception) -> Any:
    """Log what went wrong under an id and show the id; never a stack."""
    reference = uuid.uuid4().hex[:8]
    log.error("handler.failed", handler=handler.__qualname__, reference=reference, exc_info=error)
    return await _tell(state, "unexpected-error", {"reference": reference})


async def _tell(state: Any, code: str, gaps: dict[str, Any], *, reload: bool = False) -> Any:
    from qser_app.state.feedback import FeedbackState  # noqa: PLC0415 -- feedback's own handlers pass this gate

    if hasattr(state, "_self_mutable") and not state._self_mutable:  # a background handler outside its lock
        async with state:
            feedback = await state.get_state(FeedbackState)
            feedback._say(code, tone="bad", reload=reload, **gaps)
        return None
    feedback = await state.get_state(FeedbackState)
    feedback._say(code, tone="bad", reload=reload, **gaps)
    return None


async def _eyes_of(token_hash: str) -> int:
    """The view that a page which loads now is drawn for, 0 for none; one that is over is put away here."""
    actor = glance(actor_of_session, token_hash=token_hash, at=now()) if token_hash else None
    if actor is None or actor.view_id >= 0:
        return actor.view_id if actor else 0
    only_look(from_here=False)
    await work(end_view, session_id=actor.session_id, at=now())
    return 0


async def _wipe(state: Any, *, ended: bool) -> None:
    """Forget everything but that whoever was here has been signed out, where that is why the page loads anew."""
    from qser_app.state.feedback import FeedbackState  # noqa: PLC0415 -- feedback's own handlers pass this gate

    feedback = await state.get_state(FeedbackState)
    told = feedback.code == _ENDED
    state._get_root_state().reset()
    if ended and told:
        feedback._say(_ENDED, tone="bad")


async def _begin_anew(state: Any) -> None:
    """A page that has loaded anew, as it was told to, is not told so again; what was said before has been heard."""
    from qser_app.state.feedback import FeedbackState  # noqa: PLC0415 -- feedback's own handlers pass this gate

    feedback = await state.get_state(FeedbackState)
    if feedback.reload:
        feedback.reload = False
    if feedback.code and feedback.code != _ENDED:
        feedback.code = ""


class Gate(Middleware):
    """Before any handler: undeclared ones are refused, and a state belongs to the session, and to the eyes, that first used it."""

    async def preprocess(self, app: rx.App, state: Any, event: Any) -> StateUpdate | None:  # noqa: ARG002 -- Reflex's signature
        """Refuse, wipe, or let through."""
        from qser_app.state.session import SessionState  # noqa: PLC0415 -- session's own handlers pass this gate

        session = await state.get_state(SessionState)
        here = session_of(state)
        loads = event.name.rsplit(".", 1)[-1] in ("hydrate", "hydrate_and_load")
        eyes = await _eyes_of(here) if loads or not session._bound_to else session._eyes
        if session._bound_to and (session._bound_to, session._eyes) != (here or "visitor", eyes):
            if not loads:
                # With Redis only a branch of the tree is here, so it cannot be wiped: the page loads anew instead.
                return StateUpdate(delta={SessionState.get_full_name(): {"reload_rx_state_": True}})
            await _wipe(state, ended=not here)
        elif loads:
            await _begin_anew(state)
        if (session._bound_to, session._eyes) != (here or "visitor", eyes):  # setting a var costs its state a save, also the same value
            session._bound_to, session._eyes = here or "visitor", eyes
        registered = RegistrationContext.get().event_handlers.get(event.name)
        handler = registered.handler.fn if registered else None
        if handler is not None and handler.__module__.startswith("qser_app") and not hasattr(handler, "qser_policy"):
            log.error("gate.undeclared_handler", handler=event.name)
            return StateUpdate()
        return None
