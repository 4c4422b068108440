"""`qser up`, `serve`, `dev`, `build`, `migrate`: from an empty folder to a running platform."""

import contextlib
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from types import FrameType
from typing import Annotated

import typer
from rich.console import Console
from watchfiles import PythonFilter, watch

from qser_app.adapters import migrations
from qser_app.cli import frontend
from qser_app.db import look
from qser_app.queries.people import demo_accounts, is_empty
from qser_app.services.doctor import problems
from qser_app.settings import ROOT, settings

console = Console(highlight=False)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (up, serve, dev, build, migrate):
        app.command()(command)


@contextlib.contextmanager
def _step(text: str) -> Iterator[None]:
    started = time.monotonic()
    with console.status(f"{text} ..."):
        yield
    console.print(f"  {text} [dim]({time.monotonic() - started:.1f} s)[/dim]")


def migrate() -> None:
    """Bring the database to the newest schema."""
    if migrations.is_newer_than_code():
        raise SystemExit("This database was migrated by a newer version of Q-SER. Install that version, or restore a backup.")
    with _step("Migrating the database"):
        migrations.upgrade()


def build(*, force: Annotated[bool, typer.Option(help="even if nothing has changed")] = False) -> None:
    """Build the front end if anything it is made of has changed."""
    if force or not frontend.is_fresh():
        with _step("Building the pages (half a minute the first time)"):
            frontend.build()
    frontend.set_address(frontend.CLIENT, settings.public_url)


def up() -> None:
    """All at once: migrate, plant the demo municipality once, build, serve. This is `make run`."""
    migrate()
    if settings.mode == "local" and look(is_empty):
        from qser_app.seeds.demo import plant  # noqa: PLC0415 -- slow import, needed once

        with _step("Planting the demo municipality"):
            plant("running")
    serve()


def serve() -> None:
    """Serve the platform and the content origin until Ctrl-C."""
    _refuse_unsafe()
    build()
    with _server() as server:
        _announce(server)
        raise SystemExit(server.wait())


def dev() -> None:
    """Like `up`, rebuilt and restarted whenever a file changes; shows /_gallery."""
    os.environ["QSER_GALLERY"] = "true"
    migrate()
    changes = watch(ROOT / "qser_app", ROOT / "assets" / "styles", watch_filter=PythonFilter(extra_extensions=(".ftl", ".css", ".js")))
    while True:
        subprocess.run([sys.executable, "-m", "qser_app.cli", "build"], cwd=ROOT, check=False)
        with _server() as server:
            _announce(server)
            next(changes)
            console.print("Something changed ...")


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
    # Reflex's names for "serve what was built"; internal, which is one reason why its version is pinned exactly.
    env = frontend.environment() | {
        "REFLEX_ENV_MODE": "prod",
        "__REFLEX_SKIP_COMPILE": "true",
        "__REFLEX_MOUNT_FRONTEND_COMPILED_APP": "true",
    }
    options = ["--interface", "asgi", "--factory", "--ws", "--host", settings.bind_host, "--port", str(settings.port)]
    options += ["--workers", str(settings.workers), "--workers-kill-timeout", "5", "--log-level", "warning"]
    command = [sys.executable, "-m", "granian", *options, "qser_app.qser_app:app"]
    server = subprocess.Popen(command, cwd=ROOT, env=env)  # noqa: S603 -- our own command

    def stop(_signal: int, _frame: FrameType | None) -> None:
        server.terminate()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    try:
        yield server
    finally:
        server.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(10)
        server.kill()


def _announce(server: "subprocess.Popen[bytes]") -> None:
    address = f"http://{settings.bind_host}:{settings.port}/health"
    with _step("Starting"):
        while server.poll() is None:
            with contextlib.suppress(urllib.error.URLError, OSError), urllib.request.urlopen(address, timeout=1):
                break
            time.sleep(0.1)
    if server.poll() is not None:
        raise SystemExit(f"The server stopped at once; is port {settings.port} taken?")
    console.print(f"\nQ-SER is at [bold]{settings.public_url}[/bold]   (course packages run on {settings.content_url})")
    for account in look(demo_accounts):
        console.print(f"  {account.email:34} {account.password:24} {account.role}")
    console.print("Ctrl-C stops everything.")
