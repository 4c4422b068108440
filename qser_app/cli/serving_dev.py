"""`qser dev`: the platform for those who build it, made anew whenever a file changes."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import typer
from watchfiles import Change, DefaultFilter, watch

from qser_app.cli.serving import console, is_up, migrate, plant_once, say_where, start_server, stop_server
from qser_app.settings import ROOT

_CONTENT = ROOT / "content"
_WATCHED = (ROOT / "qser_app", ROOT / "assets", _CONTENT, ROOT / "rxconfig.py")
_ENDINGS = {".py", ".ftl", ".css", ".js", ".html", ".svg", ".woff2", ".md", ".toml", ".gift", ".txt"}


class Edited(DefaultFilter):
    """Files that somebody wrote; not what the build itself writes."""

    def __call__(self, change: Change, path: str) -> bool:
        """Whether a change is worth a new start."""
        file = Path(path)
        return file.suffix in _ENDINGS and "phrases" not in file.parts and super().__call__(change, path)


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(dev)


def dev() -> None:
    """Like `up`, made anew whenever a file of the code, the screens or a course changes; shows /_gallery."""
    os.environ["QSER_GALLERY"] = "true"
    migrate()
    plant_once()
    ended = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: ended.set())
    server = _started(None, ended)
    try:
        for changes in watch(*_WATCHED, watch_filter=Edited(), stop_event=ended, raise_interrupt=False):
            files = sorted({Path(path) for _, path in changes})
            console.print(f"\nChanged: {', '.join(str(file.relative_to(ROOT)) for file in files[:5])}")
            server = _after(files, server, ended)
    finally:
        if server:
            stop_server(server)


def _after(files: list[Path], server: "subprocess.Popen[bytes] | None", ended: threading.Event) -> "subprocess.Popen[bytes] | None":
    """What runs after a change: a course is imported into the running platform; code and screens are built and started anew."""
    for course in sorted({_CONTENT / file.relative_to(_CONTENT).parts[0] for file in files if _CONTENT in file.parents}):
        _qser("course", "import", str(course))
    return server if all(_CONTENT in file.parents for file in files) else _started(server, ended)


def _started(server: "subprocess.Popen[bytes] | None", ended: threading.Event) -> "subprocess.Popen[bytes] | None":
    """The new server; the old one, still running, when what was changed cannot be built."""
    if not _qser("build"):
        if not ended.is_set():
            console.print("[red]Not built, for the reason above.[/red] The next save tries again.")
        return server
    if server:
        stop_server(server)
    server = start_server()
    if is_up(server):
        say_where()
    elif not ended.is_set():
        console.print("[red]The server stopped at once, for the reason above.[/red] The next save tries again.")
    return server


def _qser(*arguments: str) -> bool:
    return subprocess.run([sys.executable, "-m", "qser_app.cli", *arguments], cwd=ROOT, check=False).returncode == 0  # noqa: S603 -- our own
