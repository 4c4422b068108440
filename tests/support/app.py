"""The real application for tests and benchmarks: a server of its own on free ports, a folder of its own, the built pages."""

import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, Self

from qser_app.cli import frontend
from qser_app.settings import ROOT
from tests.support.servers import free_port


def ensure_built() -> None:
    """Build the pages once; every server after that copies them. Of several runs at once, one builds and the others wait."""
    if frontend.is_fresh():
        return
    with (ROOT / "pyproject.toml").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not frontend.is_fresh():
            frontend.build()


class _Planter:
    """The process that holds the house ready with these settings: tests/support/planter.py."""

    def __init__(self, env: dict[str, str]) -> None:
        command = [sys.executable, "-m", "tests.support.planter"]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
        self._process = subprocess.Popen(command, cwd=ROOT, env=env, **pipes)

    def ask(self, **what: Any) -> dict[str, Any]:
        """What it answers."""
        asked, answered = self._process.stdin, self._process.stdout
        assert asked is not None, "it was opened with pipes"
        assert answered is not None, "it was opened with pipes"
        asked.write(json.dumps(what) + "\n")
        asked.flush()
        return json.loads(answered.readline())

    def close(self) -> None:
        """Let it go; what it ran for us goes as well, a server does not."""
        self._process.kill()
        self._process.communicate()


class _Server:
    """A server that a planter began: what we need of a Popen."""

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def poll(self) -> int | None:
        """None while it lives."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return 0
        return None

    def send_signal(self, how: signal.Signals) -> None:
        """As Popen does."""
        os.kill(self.pid, how)

    def wait(self, seconds: float = 15) -> None:
        """Until it has ended. Raises TimeoutExpired."""
        end = time.monotonic() + seconds
        while self.poll() is None:
            if time.monotonic() > end:
                raise subprocess.TimeoutExpired("the server", seconds)
            time.sleep(0.02)


class RunningApp:
    """The platform as `qser serve` runs it; stop and start again to see what survives.

    ``env`` holds more settings (``QSER_DATABASE_URL`` ...). The folder stays the same over restarts. What is run or started is
    split off from a process that holds the house ready, unless ``anew``: then each is a Python of its own, for measurements.
    """

    def __init__(self, *, workers: int = 1, anew: bool = False, **env: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="qser-app-"))
        self.port, self.content_port = free_port(), free_port()
        self.url, self.content_url = f"http://localhost:{self.port}", f"http://127.0.0.1:{self.content_port}"
        self.workers = workers
        ensure_built()
        # Where Reflex keeps its states is rxconfig.py's to decide, as in production.
        inherited = {name: value for name, value in frontend.environment().items() if name != "REFLEX_STATE_MANAGER_MODE"}
        self.env = inherited | {
            "REFLEX_ENV_MODE": "prod",
            "__REFLEX_SKIP_COMPILE": "true",
            "__REFLEX_MOUNT_FRONTEND_COMPILED_APP": "true",
            "REFLEX_WEB_WORKDIR": str(frontend.copy_for(self.url, self.folder / "web")),
            "QSER_VAR_DIR": str(self.folder / "var"),
            "QSER_PUBLIC_URL": self.url,
            "QSER_CONTENT_URL": self.content_url,
            "QSER_WORKERS": str(workers),
            "QSER_JOBS": "false",
            "QSER_GALLERY": "true",
            **env,
        }
        self.process: subprocess.Popen[bytes] | _Server | None = None
        self._anew = anew
        self._planter: _Planter | None = None

    def python(self, *arguments: str) -> str:
        """Run `python ...` on this installation and return what it printed."""
        command = [sys.executable, *arguments]
        done = subprocess.run(command, cwd=ROOT, env=self.env, capture_output=True, text=True, check=False)
        if done.returncode:
            raise AssertionError(f"{arguments} failed:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
        return done.stdout

    def run(self, module: str, *arguments: str) -> str:
        """Run a module on this installation, as `python -m` would, and return what it printed."""
        if self._anew:
            return self.python("-m", module, *arguments)
        answer = self._ready().ask(run=[module, *arguments])
        assert not answer["failed"], f"{module} {arguments}:\n{answer['failed']}"
        return answer["printed"]

    def _ready(self) -> _Planter:
        self._planter = self._planter or _Planter(self.env)
        return self._planter

    def qser(self, *arguments: str) -> str:
        """Run a `qser` command on this installation."""
        return self.run("qser_app.cli", *arguments)

    def start(self, **settings: object) -> Self:
        """Serve, and wait until the platform answers; ``settings`` differ this time from what the platform is set to."""
        options = ["--interface", "asgi", "--factory", "--ws", "--host", "127.0.0.1", "--port", str(self.port)]
        options += ["--workers", str(self.workers), "--workers-kill-timeout", "5", "--log-level", "warning"]
        options.append("qser_app.qser_app:app")
        if self._anew:
            log, command = (self.folder / "log").open("ab"), [sys.executable, "-m", "granian", *options]
            env = self.env | {f"QSER_{name.upper()}": str(value) for name, value in settings.items()}
            self.process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=log, stderr=log, start_new_session=True)
        else:
            self.process = _Server(self._ready().ask(serve=options, log=str(self.folder / "log"), settings=settings)["pid"])
        for _ in range(900):
            if self.process.poll() is not None:
                break
            try:
                with urllib.request.urlopen(f"http://localhost:{self.port}/health", timeout=1):
                    return self
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        raise AssertionError(f"the platform did not start:\n{(self.folder / 'log').read_text()[-4000:]}")

    def pids(self) -> list[int]:
        """The processes of the server."""
        parent = self.process.pid if self.process else 0
        listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
        pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
        found = [parent]
        for pid, above in sorted(pairs):
            if above in found:
                found.append(pid)
        return found

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Stop politely, or with SIGKILL as a power cut would."""
        if self.process and self.process.poll() is None:
            if how is signal.SIGKILL:
                os.killpg(self.process.pid, signal.SIGKILL)
            else:
                self.process.send_signal(how)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait(15)
        self.process = None

    def close(self) -> None:
        """Stop and remove everything."""
        self.stop()
        if self._planter:
            self._planter.close()
        shutil.rmtree(self.folder, ignore_errors=True)
