"""What an event costs the processor, beside a bare Reflex event on the same machine in the same minutes.

Floor of issue 2: at most twice a trivial Reflex event, plus its queries. Rounds take turns, and the median counts, so that
a busy machine touches all alike.
"""

import argparse
import asyncio
import itertools
import json
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime

from bench.bare import GO_TO, BareApp
from bench.browser import Tab
from bench.events import connect, platform
from bench.figures import busy, processor_seconds

PEOPLE = 20
ROUNDS = 5
SECONDS = 1.5


def queries(cookie_hash: str) -> None:
    """Print the processor milliseconds of the session query and of the catalogue's, run inside the platform's own process."""
    from qser_app.db import glance
    from qser_app.queries.courses_catalogue import catalogue
    from qser_app.queries.learning_enrolment import behind_doors
    from qser_app.queries.people import actor_of_session

    at = datetime.now(UTC)
    actor = glance(actor_of_session, token_hash=cookie_hash, at=at)
    if actor is None:
        raise SystemExit("nobody stands behind the session")
    calls = {
        "session": lambda: glance(actor_of_session, token_hash=cookie_hash, at=at),
        "catalogue": lambda: glance(behind_doors, entries=glance(catalogue, actor=actor, language="el", length=""), actor=actor, at=at),
    }
    print(json.dumps({name: statistics.median(_cost(call) for _ in range(5)) for name, call in calls.items()}))


def _cost(call: Callable[[], object], times: int = 400) -> float:
    started = time.process_time()
    for _ in range(times):
        call()
    return (time.process_time() - started) / times * 1000


Act = Callable[[], Awaitable[float]]
Crew = tuple[Callable[[], list[int]], Sequence[Act]]  # the server's processes, and what its tabs do


class BareTab(Tab):
    """A tab of the bare application."""

    turns = itertools.cycle((2, 1))

    async def act(self) -> float:
        """One var changes."""
        step = next(self.turns)
        return await self.call(GO_TO, {"step": step}, sign=f'"step_rx_state_":{step}')


async def rounds(kinds: dict[str, Crew]) -> dict[str, float]:
    """Milliseconds of processor an event of each kind, the median of rounds that take turns."""
    costs: dict[str, list[float]] = {name: [] for name in kinds}
    for _ in range(ROUNDS):
        for name, (pids, acts) in kinds.items():
            before, stop = processor_seconds(pids()), time.perf_counter() + SECONDS
            done = sum(await asyncio.gather(*[_until(stop, act) for act in acts]))
            costs[name].append((processor_seconds(pids()) - before) / done * 1000)
    return {name: statistics.median(each) for name, each in costs.items()}


async def _until(stop: float, act: Act) -> int:
    count = 0
    while time.perf_counter() < stop:
        await act()
        count += 1
    return count


async def measure(kind: str) -> None:
    """Print what events cost on one kind of platform."""
    bare = BareApp().start()
    try:
        with platform(kind, PEOPLE) as (app, plan):
            bares = [BareTab(bare.url, "") for _ in range(PEOPLE)]
            for tab in bares:
                await tab.connect()
            learners = await connect(app, plan, PEOPLE)
            await asyncio.sleep(2)
            kinds: dict[str, Crew] = {
                "bare Reflex": (bare.pids, [tab.act for tab in bares]),
                "trivial": (app.pids, [learner.trivial for learner in learners]),
                "one query": (app.pids, [learner.one_query for learner in learners]),
                "saving an answer": (app.pids, [learner.save_answer for learner in learners]),
            }
            costs = await rounds(kinds)
            own = json.loads(app.python("-m", "bench.processor", "queries", plan["learners"][0]["hash"]).splitlines()[-1])
            say(kind, costs, own)
    finally:
        bare.close()


def say(kind: str, costs: dict[str, float], own: dict[str, float]) -> None:
    """Print the figures beside the floor."""
    twice = 2 * costs["bare Reflex"]
    print(f"{kind}: bare Reflex {costs['bare Reflex']:.3f} ms; queries: session {own['session']:.3f}, catalogue {own['catalogue']:.3f} ms")
    floors = {"trivial": twice + own["session"], "one query": twice + own["session"] + own["catalogue"]}
    for name, floor in floors.items():
        print(f"{kind}: {name} {costs[name]:.3f} ms; floor {floor:.3f} ms: {costs[name] / floor:.2f} of it")
    print(f"{kind}: saving an answer {costs['saving an answer']:.3f} ms; {busy()}", flush=True)


def main() -> None:
    """Both kinds of platform."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kinds", nargs="+", default=["sqlite", "postgresql+redis"])
    for kind in parser.parse_args().kinds:
        asyncio.run(measure(kind))


if __name__ == "__main__":
    queries(sys.argv[2]) if sys.argv[1:2] == ["queries"] else main()
