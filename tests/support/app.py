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
from typing import Self

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


class RunningApp:
    """The platform as `qser serve` runs it; stop and start again to see what survives.

    ``env`` holds more settings (``QSER_DATABASE_URL`` ...). The folder stays the same over restarts.
    """

    def __init__(self, *, workers: int = 1, **env: str) -> None:
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
        self.process: subprocess.Popen[bytes] | None = None
        self._planter: subprocess.Popen[str] | None = None

    def python(self, *arguments: str) -> str:
        """Run `python ...` on this installation and return what it printed."""
        command = [sys.executable, *arguments]
        done = subprocess.run(command, cwd=ROOT, env=self.env, capture_output=True, text=True, check=False)
        if done.returncode:
            raise AssertionError(f"{arguments} failed:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
        return done.stdout

    def run(self, module: str, *arguments: str) -> str:
        """Run a module of tests/support on this installation, as `python -m` would, and return what it printed."""
        if self._planter is None:
            command = [sys.executable, "-m", "tests.support.planter"]
            pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
            self._planter = subprocess.Popen(command, cwd=ROOT, env=self.env, **pipes)
        asked, answered = self._planter.stdin, self._planter.stdout
        assert asked is not None, "it was opened with pipes"
        assert answered is not None, "it was opened with pipes"
        asked.write(json.dumps([module, *arguments]) + "\n")
        asked.flush()
        answer = json.loads(answered.readline())
        assert not answer["failed"], f"{module} {arguments}:\n{answer['failed']}"
        return answer["printed"]

    def qser(self, *arguments: str) -> str:
        """Run a `qser` command on this installation."""
        return self.python("-m", "qser_app.cli", *arguments)

    def start(self) -> Self:
        """Serve, and wait until the platform answers."""
        options = ["--interface", "asgi", "--factory", "--ws", "--host", "127.0.0.1", "--port", str(self.port)]
        options += ["--workers", str(self.workers), "--workers-kill-timeout", "5", "--log-level", "warning"]
        self.log = (self.folder / "log").open("ab")
        command = [sys.executable, "-m", "granian", *options, "qser_app.qser_app:app"]
        self.process = subprocess.Popen(command, cwd=ROOT, env=self.env, stdout=self.log, stderr=self.log, start_new_session=True)
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
                self.process.wait()
        self.process = None

    def close(self) -> None:
        """Stop and remove everything."""
        self.stop()
        if self._planter:
            self._planter.kill()
            self._planter.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
