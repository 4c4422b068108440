"""Reflex with nothing of ours: one state, one var, one handler. What everything else is compared with."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Self

from bench.browser import handler_name
from tests.support.servers import free_port

GO_TO = handler_name("bare.bare", "Bare", "go_to")
_CONFIG = """import reflex as rx
config = rx.Config(app_name="bare", state_manager_mode="memory", telemetry_enabled=False, plugins=[], disable_plugins=[])
"""
_APP = """import reflex as rx

class Bare(rx.State):
    step: int = 1

    @rx.event
    def go_to(self, step: int):
        self.step = step

app = rx.App()
app.add_page(lambda: rx.el.p(Bare.step), route="/")
"""


class BareApp:
    """The trivial application, served as ours is."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="qser-bare-"))
        (self.folder / "bare").mkdir()
        (self.folder / "rxconfig.py").write_text(_CONFIG)
        (self.folder / "bare" / "bare.py").write_text(_APP)
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"

    def start(self) -> Self:
        """Serve, and wait until it answers."""
        env = {name: value for name, value in os.environ.items() if not name.startswith(("REFLEX_", "QSER_", "__REFLEX"))}
        env |= {"REFLEX_ENV_MODE": "prod", "__REFLEX_SKIP_COMPILE": "true", "PYTHONPATH": str(self.folder)}
        env |= {"REFLEX_TELEMETRY_ENABLED": "false", "REFLEX_CHECK_LATEST_VERSION": "false"}
        options = ["--interface", "asgi", "--factory", "--ws", "--host", "127.0.0.1", "--port", str(self.port), "--log-level", "warning"]
        self.log = (self.folder / "log").open("ab")
        command = [sys.executable, "-m", "granian", *options, "bare.bare:app"]
        self.process = subprocess.Popen(command, cwd=self.folder, env=env, stdout=self.log, stderr=self.log, start_new_session=True)
        for _ in range(300):
            try:
                with urllib.request.urlopen(f"http://localhost:{self.port}/ping", timeout=1):
                    return self
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        raise AssertionError(f"bare Reflex did not start:\n{(self.folder / 'log').read_text()[-4000:]}")

    def pids(self) -> list[int]:
        """The processes of the server."""
        listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(self.process.pid)], capture_output=True, text=True, check=False).stdout
        return [self.process.pid, *map(int, listed.split())]

    def close(self) -> None:
        """Stop and remove everything."""
        self.process.terminate()
        self.process.wait(15)
        shutil.rmtree(self.folder, ignore_errors=True)
