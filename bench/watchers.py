"""A change on the leaderboard, until it stands on the screens of everybody who watches."""

import argparse
import asyncio
import time
from typing import Any

from bench.browser import Tab, handler_name
from bench.events import Learner, platform
from bench.figures import busy, milliseconds, percentile, processor_seconds
from tests.support.app import RunningApp

CHANGES = 8
FLOORS = {500: 300, 1000: 1000}  # watchers: ms, p99
_FINISH = handler_name("qser_app.state.learning", "LessonState", "finish")
_BOARD = "leaderboard_state"


async def measure(kind: str, people: int, address: str = "/leaderboard") -> None:
    """Print how long a finished lesson takes to each of ``people`` open leaderboards."""
    with platform(kind, people + CHANGES) as (app, plan):
        watchers = [Tab(app.url, mine["cookie"], address, route="/leaderboard") for mine in plan["learners"][:people]]
        gate = asyncio.Semaphore(20)

        async def open_one(tab: Tab) -> None:
            async with gate:
                await tab.connect()

        await asyncio.gather(*map(open_one, watchers))
        await asyncio.sleep(3)
        seen: list[float] = []
        for tab in watchers:
            tab.hooks.append(lambda frame, now: seen.append(now) if _BOARD in frame and '"rows_rx_state_"' in frame else None)
        before, waits = processor_seconds(app.pids()), []
        for mine in plan["learners"][people:]:
            waits += await _change(app, plan, mine, seen)
        cost = (processor_seconds(app.pids()) - before) / max(1, len(waits)) * 1000
        worst = percentile(waits, 99) * 1000
        print(f"{kind}, {people} watchers: {milliseconds(waits)}, {len(waits)} of {people * CHANGES} seen, {cost:.3f} ms of processor each")
        floor = FLOORS.get(people)
        print(f"  {address}, {f'floor {floor} ms: {worst / floor:.2f} of it' if floor else 'no floor'}; {busy()}", flush=True)


async def _change(app: RunningApp, plan: dict[str, Any], mine: dict[str, Any], seen: list[float]) -> list[float]:
    """One learner finishes a lesson; the seconds until each watcher had the new rows."""
    actor = Learner(app, plan, mine)
    lesson = plan["lessons"][0]
    actor.tab.router = {"pathname": "/learn/lesson/[unit_id]", "asPath": f"/learn/lesson/{lesson}", "query": {"unit_id": str(lesson)}}
    await actor.tab.connect()
    await asyncio.sleep(2)
    seen.clear()
    started = time.perf_counter()
    await actor.tab.send(_FINISH, {})
    await asyncio.sleep(3)
    await actor.tab.close()
    return [moment - started for moment in seen]


def main() -> None:
    """Five hundred watchers and a thousand, in memory and over Redis."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kinds", nargs="+", default=["sqlite", "postgresql+redis"])
    parser.add_argument("--people", nargs="+", type=int, default=list(FLOORS))
    parser.add_argument("--address", default="/leaderboard")
    asked = parser.parse_args()
    for kind in asked.kinds:
        for people in asked.people:
            asyncio.run(measure(kind, people, asked.address))


if __name__ == "__main__":
    main()
