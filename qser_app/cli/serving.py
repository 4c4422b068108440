"""`qser up`, `serve`, `build`, `migrate`: from an empty folder to a running platform."""

import contextlib
import resource
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from types import FrameType
from typing import Annotated

import typer
from rich.console import Console

from qser_app.adapters import migrations
from qser_app.adapters.operations_tables import has_people
from qser_app.cli import frontend
from qser_app.cli.operations import keep_newest
from qser_app.cli.operations_setup import say_code_once
from qser_app.db import do, engine, look
from qser_app.domain.operations_backup import OperationRefused
from qser_app.queries.people import demo_accounts, is_empty
from qser_app.services.courses_search import index_everything
from qser_app.services.doctor import problems
from qser_app.services.operations_backup import back_up
from qser_app.settings import ROOT, settings

_MOST_SOCKETS = 65_536
_MOST_BACKUPS = 5  # of those made before migrating
console = Console(highlight=False)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (up, serve, build, migrate):
        app.command()(command)


@contextlib.contextmanager
def step(text: str) -> Iterator[None]:
    started = time.monotonic()
    with console.status(f"{text} ..."):
        yield
    console.print(f"  {text} [dim]({time.monotonic() - started:.1f} s)[/dim]")


def migrate(
    *,
    backup: Annotated[bool, typer.Option(help="first back up the rows of a database with people in it")] = True,
) -> None:
    """Bring the database to the newest schema: all the way, or not at all."""
    if migrations.is_newer_than_code():
        raise SystemExit("This database was migrated by a newer version of Q-SER. Install that version, or restore a backup.")
    if backup:
        _back_up_rows()
    with step("Migrating the database"):
        migrations.upgrade()
    if texts := do(index_everything):  # an update may have brought the index, or another way to fill it
        console.print(f"  {texts} texts indexed for searching")


def _back_up_rows() -> None:
    """The way back from a migration that did what it should not have; files are never changed, so rows are enough."""
    if migrations.current() == migrations.head() or not has_people(engine()):
        return
    at = datetime.now(UTC)
    target = settings.var_dir / "backups" / f"before-migrating-{at:%Y-%m-%d-%H%M%S}.zip"
    try:
        with step("Backing up the rows"):
            back_up(target, at=at, files=False)
    except OperationRefused as refused:
        raise SystemExit(f"Not migrated: {refused}") from refused
    console.print(f"  {target}")
    keep_newest(target.parent, "before-migrating", _MOST_BACKUPS)


def build(*, force: Annotated[bool, typer.Option(help="even if nothing has changed")] = False) -> None:
    """Build the front end if anything it is made of has changed."""
    if force or not frontend.is_fresh():
        with step("Building the pages (half a minute the first time)"):
            frontend.build()
    frontend.set_address(frontend.CLIENT, settings.public_url)


def up(
    *,
    empty: Annotated[bool, typer.Option("--empty", help="without the demo municipality: an installation of one's own")] = False,
) -> None:
    """All at once: migrate, plant the demo municipality once, build, serve. This is `make run`."""
    migrate()
    if not empty:
        plant_once()
    serve()


def plant_once() -> None:
    """Plant the demo municipality into an empty local database."""
    if settings.mode == "local" and look(is_empty):
        from qser_app.seeds.demo import plant  # noqa: PLC0415 -- slow import, needed once

        with step("Planting the demo municipality"):
            plant("running")


def serve() -> None:
    """Serve the platform and the content origin until Ctrl-C."""
    _refuse_unsafe()
    build()
    with _server() as server:
        _announce(server)
        raise SystemExit(server.wait())


def _refuse_unsafe() -> None:
    if settings.mode != "production":
        return
    found = [finding for finding in problems() if finding.fatal]
    for finding in found:
        console.print(f"[red]{finding.text}[/red]")
    if found:
        raise SystemExit("Not starting in production with unsafe settings (see above; `qser doctor` checks again).")


@contextlib.contextmanager
def _server() -> Iterator["subprocess.Popen[bytes]"]:
    server = start_server()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        server.terminate()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    try:
        yield server
    finally:
        stop_server(server)


def many_sockets() -> None:
    """Let this process and the servers it starts hold as many sockets as the system allows, up to 65,536.

    Each open tab is one; a system's usual 1,024 would turn people away at the size of one municipality.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _MOST_SOCKETS if hard == resource.RLIM_INFINITY else min(hard, _MOST_SOCKETS)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def start_server() -> "subprocess.Popen[bytes]":
    """The process that serves what was built, with its workers."""
    # Reflex's names for "serve what was built"; internal, which is one reason why its version is pinned exactly.
    env = frontend.environment() | {
        "REFLEX_ENV_MODE": "prod",
        "__REFLEX_SKIP_COMPILE": "true",
        "__REFLEX_MOUNT_FRONTEND_COMPILED_APP": "true",
    }
    options = ["--interface", "asgi", "--factory", "--ws", "--host", settings.bind_host, "--port", str(settings.port)]
    options += ["--workers", str(settings.workers), "--workers-kill-timeout", "5", "--log-level", "warning"]
    command = [sys.executable, "-m", "granian", *options, "qser_app.qser_app:app"]
    many_sockets()
    return subprocess.Popen(command, cwd=ROOT, env=env)  # noqa: S603 -- our own command


def stop_server(server: "subprocess.Popen[bytes]") -> None:
    """Ask politely, then insist."""
    server.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        server.wait(10)
    server.kill()


def is_up(server: "subprocess.Popen[bytes]") -> bool:
    """Wait until the server answers; whether it does, or has stopped instead."""
    address = f"http://{settings.bind_host}:{settings.port}/health"
    with step("Starting"):
        while server.poll() is None:
            with contextlib.suppress(urllib.error.URLError, OSError), urllib.request.urlopen(address, timeout=1):
                return True
            time.sleep(0.1)
    return False


def _announce(server: "subprocess.Popen[bytes]") -> None:
    if not is_up(server):
        raise SystemExit(f"The server stopped at once; is port {settings.port} taken?")
    say_where()


def say_where() -> None:
    """Print the addresses, the demo accounts, and where there is nobody how the first one comes in."""
    console.print(f"\nQ-SER is at [bold]{settings.public_url}[/bold]   (course packages run on {settings.content_url})")
    for account in look(demo_accounts):
        console.print(f"  {account.email:34} {account.password:24} {account.role}")
    say_code_once()
    console.print("Ctrl-C stops everything.")
