"""SCORM commits: a hundred players saving at once, through the content origin's own route."""

import asyncio
import json
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
from tests.support.app import RunningApp
from tests.support.packages import a_package

PLAYERS = 100
SECONDS = 6.0


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
    """Print what a commit costs while everybody commits as fast as they are answered."""
    with platform(kind, PLAYERS) as (app, _):
        tokens = json.loads(app.python("-m", "bench.scorm", "plant").splitlines()[-1])
        async with httpx.AsyncClient(base_url=app.content_url, timeout=30, limits=httpx.Limits(max_connections=PLAYERS)) as client:
            print(f"{kind}, {PLAYERS} players committing without a pause: {await _closed(client, app, tokens)}", flush=True)


async def _closed(client: httpx.AsyncClient, app: RunningApp, tokens: list[str]) -> str:
    waits: list[float] = []
    for token in tokens:
        (await client.post(f"/launch/{token}/load", headers={"origin": app.content_url})).raise_for_status()
    stop = time.perf_counter() + SECONDS

    async def loop(token: str) -> None:
        sequence = 0
        while time.perf_counter() < stop:
            sequence += 1
            changes = {"cmi.core.lesson_location": str(sequence), "cmi.suspend_data": "x" * 1000}
            body = json.dumps({"sequence": sequence, "changes": changes})
            started = time.perf_counter()
            (await client.post(f"/launch/{token}/commit", content=body, headers={"origin": app.content_url})).raise_for_status()
            waits.append(time.perf_counter() - started)

    await asyncio.gather(*map(loop, tokens))
    return f"{milliseconds(waits)}, {len(waits) / SECONDS:.0f} commits/s"


def main() -> None:
    """SQLite, then PostgreSQL and Redis."""
    for kind in ("sqlite", "postgresql+redis"):
        asyncio.run(measure(kind))


if __name__ == "__main__":
    plant() if sys.argv[1:] == ["plant"] else main()
