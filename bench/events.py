"""Events: how long a learner waits for an answer, how many the platform answers, and what a connected learner costs."""

import argparse
import asyncio
import contextlib
import itertools
import json
import random
import time
import uuid
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Any

from bench.browser import Tab, handler_name
from bench.figures import busy, memory_kilobytes, milliseconds, processor_seconds
from tests.support.app import RunningApp
from tests.support.servers import PrivatePostgres, PrivateRedis

SECONDS = 6.0
CROWDS = (1, 50, 200, 1000)
Act = Callable[["Learner"], Awaitable[float]]
_TRIVIAL = handler_name("qser_app.state.people_welcome", "WelcomeState", "go_to")
_CHOOSE = handler_name("qser_app.state.quizzes", "QuizState", "choose")
_FILTER = handler_name("qser_app.state.courses", "CatalogueState", "keep_language")
_FINISH = handler_name("qser_app.state.learning", "LessonState", "finish")


class Learner:
    """One learner with a page open in a tab: the quiz, unless said otherwise."""

    def __init__(self, app: RunningApp, plan: dict[str, Any], mine: dict[str, Any], path: str = "") -> None:
        self.mine, self.lessons = mine, list(plan["lessons"])
        self.tab = Tab(app.url, mine["cookie"], path) if path else Tab(app.url, mine["cookie"], *_unit("quiz", plan["quiz"]))
        self.turns, self.languages = itertools.cycle((2, 1)), itertools.cycle(("el", "en"))
        self.places = itertools.cycle(range(len(mine["answers"])))

    async def trivial(self) -> float:
        """One var changes; the gate still asks the database who is there."""
        step = next(self.turns)
        return await self.tab.call(_TRIVIAL, {"step": step}, sign=f'"step_rx_state_":{step}')

    async def one_query(self) -> float:
        """The catalogue in another language: read and sent anew."""
        language = next(self.languages)
        return await self.tab.call(_FILTER, {"language": language}, sign=f'"language_rx_state_":"{language}"')

    async def open_lesson(self, lesson: int) -> float:
        """A new tab on a lesson, as somebody who comes back: connected, hydrated and read."""
        self.tab = Tab(self.tab.address, self.mine["cookie"], *_unit("lesson", lesson))
        here = self.tab.awaited(f'"unit_rx_state_":{lesson},')
        return await self.tab.connect() + await here

    async def finish_lesson(self) -> float:
        """Done: remembered, rewarded and on the boards; acknowledged by the way to the next unit."""
        return await self.tab.call(_FINISH, {}, sign='"_redirect"')

    async def save_answer(self) -> float:
        """A choice in the quiz, acknowledged once it is on the disk."""
        place, operation = next(self.places), str(uuid.uuid4())
        payload = {
            "attempt_id": self.mine["attempt"],
            "place": place,
            "chosen": self.mine["answers"][place],
            "operation": operation,
            "age": 0,
        }
        return await self.tab.call(_CHOOSE, payload, sign=f'"acknowledged_rx_state_":"{operation}"')


def _unit(kind: str, unit: int) -> tuple[str, dict[str, str], str]:
    return f"/learn/{kind}/{unit}", {"unit_id": str(unit)}, f"/learn/{kind}/[unit_id]"


@contextlib.contextmanager
def platform(kind: str, people: int) -> Iterator[tuple[RunningApp, dict[str, Any]]]:
    """A platform with a crowd: ``sqlite`` with one worker, or ``postgresql+redis`` with two."""
    servers: list[PrivatePostgres | PrivateRedis] = []
    env = {"QSER_QUIZ_SAVES_PER_MINUTE": "0"}  # here one learner answers for hundreds
    if kind != "sqlite":
        postgres, redis = PrivatePostgres(durable=True), PrivateRedis()
        servers = [postgres, redis]
        for server in servers:
            server.start()
        env |= {"QSER_DATABASE_URL": f"{postgres.url}/postgres", "QSER_REDIS_URL": redis.url}
    app = RunningApp(anew=True, workers=1 if kind == "sqlite" else 2, **env)
    try:
        app.qser("migrate")
        plan = json.loads(app.python("-m", "bench.learners", str(people)).splitlines()[-1])
        app.start()
        yield app, plan
    finally:
        app.close()
        for server in servers:
            server.stop()


async def connect(app: RunningApp, plan: dict[str, Any], people: int, path: str = "") -> list[Learner]:
    """Open the tabs, twenty at a time."""
    learners = [Learner(app, plan, mine, path) for mine in plan["learners"][:people]]
    gate = asyncio.Semaphore(20)

    async def one(learner: Learner) -> None:
        async with gate:
            await learner.tab.connect()

    await asyncio.gather(*map(one, learners))
    return learners


async def closed(app: RunningApp, learners: list[Learner], act: Act) -> str:
    """Everybody asks again as soon as they were answered: the most the platform can do, and what waiting costs then."""
    waits: list[float] = []
    stop = time.perf_counter() + SECONDS

    async def loop(learner: Learner) -> None:
        while time.perf_counter() < stop:
            waits.append(await act(learner))

    before = processor_seconds(app.pids())
    await asyncio.gather(*map(loop, learners))
    cost = (processor_seconds(app.pids()) - before) / len(waits) * 1000
    return f"{milliseconds(waits)}, {len(waits) / SECONDS:.0f} events/s, {cost:.2f} ms of processor each"


async def open_loop(app: RunningApp, learners: list[Learner], act: Act, *, every: float, seconds: float = 20) -> str:
    """Everybody acts once in ``every`` seconds, at moments of their own: what people really wait."""
    waits: list[float] = []
    stop = time.perf_counter() + seconds

    async def loop(learner: Learner) -> None:
        await asyncio.sleep(random.random() * every)
        while time.perf_counter() < stop:
            waits.append(await act(learner))
            await asyncio.sleep(random.expovariate(1 / every))

    before = processor_seconds(app.pids())
    await asyncio.gather(*map(loop, learners))
    used = (processor_seconds(app.pids()) - before) / seconds * 100
    return f"{milliseconds(waits)}, {len(waits)} events, {used:.0f} % of one core"


async def finishing(app: RunningApp, plan: dict[str, Any], learners: list[Learner]) -> str:
    """Everybody has a lesson open and finishes it at the same moment; twice, with two lessons."""
    waits: list[float] = []
    spent, gate = 0.0, asyncio.Semaphore(20)

    async def open_one(learner: Learner, lesson: int) -> None:
        async with gate:
            await learner.open_lesson(lesson)

    for lesson in plan["lessons"][:2]:
        await asyncio.gather(*[open_one(learner, lesson) for learner in learners])
        await asyncio.sleep(2)
        before = processor_seconds(app.pids())
        waits += await asyncio.gather(*[learner.finish_lesson() for learner in learners])
        spent += processor_seconds(app.pids()) - before
        for learner in learners:
            await learner.tab.close()
    return f"{milliseconds(waits)}, {spent / len(waits) * 1000:.2f} ms of processor each"


async def crowd(kind: str, app: RunningApp, plan: dict[str, Any], people: int) -> None:
    """Print what a crowd of this size costs and waits for."""
    idle = memory_kilobytes(app.pids())
    learners = await connect(app, plan, people)
    await asyncio.sleep(2)
    grown = (memory_kilobytes(app.pids()) - idle) / people
    print(f"{kind}, {people} connected: {grown:.0f} kB of server memory each; {busy()}", flush=True)
    for name, act in (("a trivial event", Learner.trivial), ("one query", Learner.one_query), ("saving an answer", Learner.save_answer)):
        print(f"{kind}, {people} connected, {name}: {await closed(app, learners, act)}", flush=True)
    if people == 200:
        said = await open_loop(app, learners, Learner.save_answer, every=10)
        print(f"{kind}, 200 learners answering every 10 s (floor: p99 100 ms): {said}", flush=True)
    for learner in learners:
        await learner.tab.close()
    if people in (50, 200):
        said = await finishing(app, plan, learners)
        print(f"{kind}, {people} finishing a lesson at the same moment: {said}", flush=True)
    await asyncio.sleep(1)


async def measure(kind: str, crowds: Sequence[int]) -> None:
    """Print one line a crowd and event, each size on a platform of its own: what a crowd leaves behind weighs on no other."""
    for people in crowds:
        with platform(kind, people) as (app, plan):
            await crowd(kind, app, plan, people)


def main() -> None:
    """SQLite with one worker, then PostgreSQL and Redis with two."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kinds", nargs="+", default=["sqlite", "postgresql+redis"])
    parser.add_argument("--crowds", nargs="+", type=int, default=CROWDS)
    asked = parser.parse_args()
    for kind in asked.kinds:
        asyncio.run(measure(kind, asked.crowds))


if __name__ == "__main__":
    main()
