"""Private PostgreSQL and Redis servers on free ports, started by the tests that need them."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path


def free_port() -> int:
    """A TCP port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _postgres_bin() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    if found:
        return found[0].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


def postgres_missing() -> str:
    """Why no private PostgreSQL can run here; empty when it can."""
    if _postgres_bin() is None:
        return "PostgreSQL's server programs are not installed (Debian: apt-get install postgresql)"
    return ""


def redis_missing() -> str:
    """Why no private Redis can run here; empty when it can."""
    return "" if shutil.which("redis-server") else "redis-server is not installed (Debian: apt-get install redis-server)"


# What a database that nobody needs tomorrow may leave undone; its tables are too small for plans to be compiled.
_FORGETFUL = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0", "jit=off")


class PrivatePostgres:
    """A PostgreSQL server of our own in a temporary folder; fast and forgetful unless ``durable``."""

    def __init__(self, *, durable: bool = False) -> None:
        self.durable = durable

    def start(self) -> None:
        """Create the cluster and wait until it answers."""
        self.folder = Path(tempfile.mkdtemp(prefix="qser-pg-"))
        self.port = free_port()
        self.url = f"postgresql+psycopg://postgres@127.0.0.1:{self.port}"
        self.user = None
        if os.getuid() == 0:  # PostgreSQL refuses to run as root
            self.user = "postgres" if "postgres" in {entry.pw_name for entry in pwd.getpwall()} else "nobody"
            shutil.chown(self.folder, self.user)
        self._run("initdb", "-D", self.folder / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -k {self.folder} -c max_connections=200"
        if not self.durable:
            options += "".join(f" -c {setting}" for setting in _FORGETFUL)
        self._run("pg_ctl", "-D", self.folder / "data", "-o", options, "-l", self.folder / "log", "-w", "start")

    def _run(self, program: str, *arguments: object) -> None:
        command = [str(_postgres_bin() / program), *map(str, arguments)]
        subprocess.run(command, check=True, user=self.user, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)

    def stop(self) -> None:
        """Stop at once and forget everything."""
        self._run("pg_ctl", "-D", self.folder / "data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)


class PrivateRedis:
    """A Redis server of our own, in memory only; started again, it stands where it stood."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start and wait until it answers."""
        self.process = subprocess.Popen(
            ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
            stdout=subprocess.DEVNULL,
        )
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise TimeoutError("redis-server did not answer")

    def stop(self) -> None:
        """Stop at once."""
        self.process.terminate()
        self.process.wait(5)


if __name__ == "__main__":  # `make postgres` asks whether it can run
    if reason := postgres_missing():
        print(f"Skipped: the tests on PostgreSQL. {reason}")
        raise SystemExit(1 if not os.environ.get("QSER_NO_SKIPS") else 2)
