"""What every test may ask for: a clean database, a fixed noon, people, and browser tabs without a browser."""

import os

# Before anything of the app is imported: tests never touch the real folder, and states live in memory.
os.environ.setdefault("REFLEX_STATE_MANAGER_MODE", "memory")
os.environ.setdefault("REFLEX_TELEMETRY_ENABLED", "false")
os.environ.setdefault("QSER_VAR_DIR", f"/tmp/qser-tests-{os.getpid()}")
os.environ.setdefault("QSER_JOBS", "false")

import functools
import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from argon2 import PasswordHasher
from sqlalchemy.engine import Engine
from sqlmodel import Session

from qser_app import db as house
from qser_app.adapters import passwords
from tests.support.databases import Database, PostgresDatabase, SqliteDatabase
from tests.support.servers import PrivatePostgres, postgres_missing
from tests.support.worlds import Worlds


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--database postgresql`` runs the same tests on a private PostgreSQL server, ``both`` each on one after the other."""
    parser.addoption("--database", choices=["sqlite", "postgresql", "both"], default="sqlite")


# How fast an example runs says how busy the machine is, not whether the code is right. Every run draws others.
hypothesis.settings.register_profile("house", deadline=None, max_examples=50)
hypothesis.settings.load_profile("house")


# A hash that is right costs a fifth of a second of the processor; tests/adapters/test_passwords.py tests that one, all others a quick one.
RIGHT_HASHES = passwords._HASHER, passwords._NOBODYS
passwords._HASHER = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
passwords._NOBODYS = passwords._HASHER.hash("nobody's")

# What a test leaves behind the young collections find; full ones walk the whole house each time.
gc.set_threshold(50_000, 50, 1_000)


def pytest_configure(config: pytest.Config) -> None:
    """The controlling process starts one PostgreSQL server for all workers."""
    if config.getoption("--database") != "sqlite" and not hasattr(config, "workerinput"):
        if reason := postgres_missing():
            pytest.exit(f"--database {config.getoption('--database')}: {reason}", returncode=4)
        config.private_postgres = PrivatePostgres()
        config.private_postgres.start()


_OPENS = {"engine", "bare_engine"}
# Screens and reports ask no database themselves: every statement of theirs is a service's or a query's, whose tests run on both. So of
# their tests the first of each file is enough on the second database: it shows that what they send and show fits what that one gives.
_ON_ONE = ("tests/state/", "tests/exports/", "tests/abuse/test_one_course.py", "tests/abuse/test_people_viewing.py")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """With ``both``, what opens a database runs on each; what opens none, once."""
    if metafunc.config.getoption("--database") == "both" and _OPENS & set(metafunc.fixturenames):
        seen, file = metafunc.config.stash.setdefault(_SEEN, set()), metafunc.definition.nodeid.partition("::")[0]
        on_one = file.startswith(_ON_ONE) and file in seen
        seen.add(file)
        databases = ["sqlite"] if on_one else ["sqlite", "postgresql"]
        metafunc.parametrize("dialect", ["postgresql"] if metafunc.definition.get_closest_marker("postgresql") else databases)


_SEEN = pytest.StashKey[set[str]]()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL run only what opens a database; the rest has been run beside SQLite and cannot differ."""
    if config.getoption("--database") == "both":
        return
    if config.getoption("--database") == "postgresql":
        run = {item for item in items if _OPENS & set(getattr(item, "fixturenames", ()))}
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
def _sqlite(tmp_path_factory) -> Iterator[Callable[[], Database]]:
    shared = Path("/dev/shm")
    folder = tmp_path_factory.mktemp("db")
    if shared.is_dir() and os.access(shared, os.W_OK):
        folder = shared / f"qser-{os.getpid()}"
        folder.mkdir(exist_ok=True)
    yield functools.cache(lambda: SqliteDatabase(folder))
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def _postgresql(request) -> Callable[[], Database]:
    def made() -> Database:
        worker = getattr(request.config, "workerinput", None)
        server = worker["postgres"] if worker else request.config.private_postgres.url
        return PostgresDatabase(server, f"qser_{worker['workerid'] if worker else 'main'}")

    return functools.cache(made)


@pytest.fixture
def dialect(request) -> str:
    """The database of this test; with ``--database both`` each test that opens one is given one after the other."""
    return request.config.getoption("--database")


@pytest.fixture
def _database(dialect, _sqlite, _postgresql) -> Database:
    return (_postgresql if dialect == "postgresql" else _sqlite)()


@pytest.fixture
def engine(_database) -> Iterator[Engine]:
    """An empty database that the whole house works on during the test."""
    fresh = _database.fresh()
    house.use_engine(fresh)
    yield fresh
    if fresh.dialect.name == "sqlite":
        fresh.dispose()


@pytest.fixture
def worlds(engine, dialect, _database, _kept) -> Worlds:
    """What brings planted worlds back into this test's database: tests/support/worlds.py."""
    return Worlds(_database, _kept, dialect)


@pytest.fixture
def remembered(worlds) -> Callable[..., Any]:
    """``remembered("a town", plant)``: a world by name, for a fixture that asks for more than a world may."""
    return worlds.bring


@pytest.fixture(scope="session")
def _kept() -> dict[Any, Any]:
    return {}


@pytest.fixture
def bare_engine(_database) -> Iterator[Engine]:
    """A database without any table, for migrations."""
    bare = _database.bare()
    house.use_engine(bare)
    yield bare
    bare.dispose()


@pytest.fixture
def right_hashes(monkeypatch) -> None:
    """Passwords are hashed as the platform does."""
    for name, right in zip(("_HASHER", "_NOBODYS"), RIGHT_HASHES, strict=True):
        monkeypatch.setattr(passwords, name, right)


@pytest.fixture
def db(engine) -> Iterator[Session]:
    """A session that writes; what was added is committed when the test asks ``db.commit()`` or ends."""
    with house.unit_of_work() as session:
        yield session
