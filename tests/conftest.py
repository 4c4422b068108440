"""What every test may ask for: a clean database, a fixed noon, people, and browser tabs without a browser."""

import os

# Before anything of the app is imported: tests never touch the real folder, and states live in memory.
os.environ.setdefault("REFLEX_STATE_MANAGER_MODE", "memory")
os.environ.setdefault("REFLEX_TELEMETRY_ENABLED", "false")
os.environ.setdefault("QSER_VAR_DIR", f"/tmp/qser-tests-{os.getpid()}")
os.environ.setdefault("QSER_JOBS", "false")

import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import hypothesis
import pytest
from sqlalchemy.engine import Engine
from sqlmodel import Session

from qser_app import db as house
from tests.support.databases import Database, PostgresDatabase, SqliteDatabase
from tests.support.servers import PrivatePostgres, postgres_missing

T = TypeVar("T")


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--database postgresql`` runs the same tests on a private PostgreSQL server."""
    parser.addoption("--database", choices=["sqlite", "postgresql"], default="sqlite")


# How fast an example runs says how busy the machine is, not whether the code is right.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")


# What a test leaves behind the young collections find; full ones walk the whole house each time.
gc.set_threshold(50_000, 50, 1_000)


def pytest_configure(config: pytest.Config) -> None:
    """The controlling process starts one PostgreSQL server for all workers."""
    if config.getoption("--database") == "postgresql" and not hasattr(config, "workerinput"):
        if reason := postgres_missing():
            pytest.exit(f"--database postgresql: {reason}", returncode=4)
        config.private_postgres = PrivatePostgres()
        config.private_postgres.start()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL run only what opens a database; the rest has been run beside SQLite and cannot differ."""
    if config.getoption("--database") == "postgresql":
        run = {item for item in items if {"engine", "bare_engine"} & set(getattr(item, "fixturenames", ()))}
    else:
        run = {item for item in items if not item.get_closest_marker("postgresql")}
    config.hook.pytest_deselected(items=[item for item in items if item not in run])
    items[:] = [item for item in items if item in run]


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node) -> None:
    """Tell each worker where the server is."""
    server = getattr(node.config, "private_postgres", None)
    node.workerinput["postgres"] = server.url if server else ""


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the server with the run."""
    if server := getattr(config, "private_postgres", None):
        server.stop()


def pytest_terminal_summary(terminalreporter) -> None:
    """With ``QSER_NO_SKIPS=1`` a run that skipped something has failed; say what and why."""
    skipped = terminalreporter.stats.get("skipped", [])
    if skipped and os.environ.get("QSER_NO_SKIPS") == "1":
        terminalreporter.section("skipped, but nothing may be (QSER_NO_SKIPS=1)", red=True)
        for report in skipped:
            reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
            terminalreporter.line(f"{report.nodeid}: {reason}")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """The failed run of the line above; the controlling process decides, as it alone sees every worker's reports."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("QSER_NO_SKIPS") != "1" or hasattr(session.config, "workerinput") or reporter is None:
        return
    if reporter.stats.get("skipped") and exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def _database(request, tmp_path_factory) -> Iterator[Database]:
    config = request.config
    if config.getoption("--database") == "postgresql":
        base = config.workerinput["postgres"] if hasattr(config, "workerinput") else config.private_postgres.url
        worker = getattr(config, "workerinput", {}).get("workerid", "main")
        yield PostgresDatabase(base, f"qser_{worker}")
    else:
        shared = Path("/dev/shm")
        folder = tmp_path_factory.mktemp("db")
        if shared.is_dir() and os.access(shared, os.W_OK):
            folder = shared / f"qser-{os.getpid()}"
            folder.mkdir(exist_ok=True)
        yield SqliteDatabase(folder)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def engine(_database) -> Iterator[Engine]:
    """An empty database that the whole house works on during the test."""
    fresh = _database.fresh()
    house.use_engine(fresh)
    yield fresh
    if fresh.dialect.name == "sqlite":
        fresh.dispose()


@pytest.fixture
def remembered(engine, _database, _worlds) -> Callable[[str, Callable[[], T]], T]:
    """``remembered("a town", plant)``: what ``plant()`` writes and returns, planted once and brought back for every later test.

    For worlds that take long to plant and that many tests begin with. What it returns is shared: it must not be changed.
    """

    def bring(name: str, plant: Callable[[], T]) -> T:
        if name in _worlds:
            planted, kept = _worlds[name]
            _database.bring_back(engine, kept)
        else:
            planted = plant()
            _worlds[name] = planted, _database.kept(engine)
        return planted

    return bring


@pytest.fixture(scope="session")
def _worlds() -> dict[str, tuple[Any, Any]]:
    return {}


@pytest.fixture
def bare_engine(_database) -> Iterator[Engine]:
    """A database without any table, for migrations."""
    bare = _database.bare()
    house.use_engine(bare)
    yield bare
    bare.dispose()


@pytest.fixture
def db(engine) -> Iterator[Session]:
    """A session that writes; what was added is committed when the test asks ``db.commit()`` or ends."""
    with house.unit_of_work() as session:
        yield session
