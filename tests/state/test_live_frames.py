"""One text for many tabs: exactly what Reflex would have sent to each."""

import asyncio
from types import SimpleNamespace

from reflex.state import StateUpdate

from qser_app.state.live_frames import Frame, Speaker, speaker
from tests.support.tabs import app

ROWS = [{"rank": 1, "name": 'Μαρία "the first" \\ O\'Neil', "value": 25}]


def _as_reflex_writes(**values):
    return speaker.written(StateUpdate(delta={"a.state": {f"{name}_rx_state_": value for name, value in values.items()}}))


def test_a_filled_frame_is_the_text_that_reflex_would_have_sent():
    assert app.event_namespace
    frame = Frame("a.state", {"rows": ROWS, "people": 6}, ["mine", "apart", "hidden"])
    assert frame.filled({"mine": 3, "apart": [], "hidden": False}) == _as_reflex_writes(rows=ROWS, people=6, mine=3, apart=[], hidden=False)
    assert frame.filled({"mine": -1, "apart": ROWS, "hidden": True}) == _as_reflex_writes(
        rows=ROWS, people=6, mine=-1, apart=ROWS, hidden=True
    )


def test_a_frame_without_anything_of_ones_own_is_alike_for_all():
    assert Frame("a.state", {"people": 6}, []).filled({}) == _as_reflex_writes(people=6)


async def test_texts_reach_the_tabs_that_are_here_and_others_get_their_turn():
    sent, turns = [], 0

    async def send(socket, text):
        sent.append((socket, text))

    async def other():
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    tabs = {f"tab-{number}": f"sid-{number}" for number in range(60)}
    server = SimpleNamespace(
        manager=SimpleNamespace(eio_sid_from_sid=lambda sid, _: sid.replace("sid", "socket") or None), eio=SimpleNamespace(send=send)
    )
    here = Speaker()
    here.of(SimpleNamespace(event_namespace=SimpleNamespace(namespace="/_event", token_to_sid=tabs), sio=server))
    running = asyncio.create_task(other())
    await here.say([("gone", "x"), *[(token, f"for {token}") for token in tabs]])
    running.cancel()
    assert sent == [(f"socket-{number}", f"for tab-{number}") for number in range(60)]
    assert turns >= 3
