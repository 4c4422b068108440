"""SCORM commits: a hundred players at work, through the content origin's own route."""

import asyncio
import json
import random
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import httpx
from sqlmodel import Session, select

from bench.events import platform
from bench.figures import milliseconds
from qser_app.db import do
from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.scorm import Place
from qser_app.models import Organisation, Person, RoleGrant
from qser_app.services.scorm import import_package, release_package, unpack
from qser_app.services.scorm_attempts import launch
from tests.support.packages import a_package

PLAYERS = 100
PACE = 4.0  # content saves at every page or answer; the wrapper two seconds after a change
SECONDS, SHORT = 20.0, 5.0


def plant() -> None:
    """Print a launch token for every learner, as JSON; run on the platform's own database."""
    with tempfile.TemporaryDirectory() as folder:
        package = unpack(a_package(Path(folder) / "package.zip"))
    print(json.dumps(do(_launches, package=package)))


def _launches(db: Session, *, package: object) -> list[str]:
    at = datetime.now(UTC)
    home = db.exec(select(Organisation)).one()
    people = db.exec(select(Person)).all()
    db.add(RoleGrant(person_id=people[0].id or 0, role=Role.FACILITATOR, organisation_id=home.id))
    author = _actor(people[0], Role.FACILITATOR)
    package_id = import_package(db, actor=author, package=package, at=at)
    unit = release_package(db, actor=author, package_id=package_id, place=Place(0, "Bench", 0), at=at)
    return [launch(db, actor=_actor(person, Role.LEARNER), unit_id=unit, at=at) for person in people]


def _actor(person: Person, role: Role) -> Actor:
    return Actor(person.id or 0, person.organisation_id, None, frozenset({Grant(role, person.organisation_id)}))


async def measure(kind: str) -> None:
    """Print what a commit costs: at the pace of a hundred learners at work, then as fast as everybody is answered."""
    with platform(kind, PLAYERS) as (app, _):
        tokens = json.loads(app.python("-m", "bench.scorm", "plant").splitlines()[-1])
        limits = httpx.Limits(max_connections=PLAYERS, max_keepalive_connections=PLAYERS)
        async with httpx.AsyncClient(base_url=app.content_url, timeout=30, limits=limits, headers={"origin": app.content_url}) as client:
            players = [Player(client, token) for token in tokens]
            for player in players:
                await player.load()
            print(f"{kind}, {PLAYERS} players, each every {PACE:g} s: {await _open_loop(players)}", flush=True)
            print(f"{kind}, {PLAYERS} players without a pause: {await _closed_loop(players)}", flush=True)


class Player:
    """One window: a bookmark and a kilobyte of suspend data each time, a status now and then."""

    def __init__(self, client: httpx.AsyncClient, token: str) -> None:
        self._client, self._token, self._sequence = client, token, 0

    async def load(self) -> None:
        """Take up what was saved."""
        (await self._client.post(f"/launch/{self._token}/load")).raise_for_status()

    async def commit(self) -> float:
        """Save once; how long that took, in seconds."""
        self._sequence += 1
        changes = {"cmi.core.lesson_location": str(self._sequence), "cmi.suspend_data": "x" * 1000}
        if self._sequence % 5 == 1:
            changes["cmi.core.lesson_status"] = "incomplete"
        body = json.dumps({"sequence": self._sequence, "changes": changes})
        started = time.perf_counter()
        (await self._client.post(f"/launch/{self._token}/commit", content=body)).raise_for_status()
        return time.perf_counter() - started


async def _open_loop(players: list[Player]) -> str:
    """Everybody at their own times, whatever the server does: what learners really wait."""
    waits: list[float] = []
    started = time.perf_counter()

    async def loop(player: Player, first: float) -> None:
        due = started + first
        while due < started + SECONDS:
            await asyncio.sleep(due - time.perf_counter())
            # A commit that had to wait for the one before began when it was due, not when it was sent.
            late = max(0.0, time.perf_counter() - due)
            waits.append(await player.commit() + late)
            due += PACE

    await asyncio.gather(*(loop(player, random.uniform(0, PACE)) for player in players))
    return f"{milliseconds(waits)}, {len(waits) / SECONDS:.0f} commits/s"


async def _closed_loop(players: list[Player]) -> str:
    waits: list[float] = []
    stop = time.perf_counter() + SHORT

    async def loop(player: Player) -> None:
        while time.perf_counter() < stop:
            waits.append(await player.commit())

    await asyncio.gather(*map(loop, players))
    return f"{milliseconds(waits)}, {len(waits) / SHORT:.0f} commits/s"


def main() -> None:
    """SQLite, then PostgreSQL and Redis."""
    for kind in ("sqlite", "postgresql+redis"):
        asyncio.run(measure(kind))


if __name__ == "__main__":
    plant() if sys.argv[1:] == ["plant"] else main()
