"""One way in and out of the database: units of work, reads, and what follows a commit."""

import asyncio
import contextvars
import functools
import json
import threading
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import create_engine, event, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Dialect, Engine
from sqlalchemy.orm import ORMExecuteState
from sqlmodel import Session

from qser_app.db_folding import FOLDED, fold_text
from qser_app.domain.people_viewing import OnlyLooking
from qser_app.settings import settings

P = ParamSpec("P")
T = TypeVar("T")

_AFTER = "qser_after_commit"
# SQLite has one writer at a time. Waiting on a lock of our own is fair and instant; SQLite's own busy handler sleeps
# in growing steps, which made the slowest writes ten times slower than the median.
_SQLITE_WRITER = threading.RLock()
# Whether what runs now only looks: set by the gates for whoever looks as somebody else, and with them by every thread they start.
_ONLY_LOOKS: contextvars.ContextVar[bool] = contextvars.ContextVar("only looks", default=False)
_WORKERS = ThreadPoolExecutor(max_workers=8, thread_name_prefix="work")


def make_engine(url: str) -> Engine:
    """An engine with the house's policy for SQLite or PostgreSQL.

    SQLite: WAL, ``synchronous=FULL`` (an acknowledged commit survives a power loss), foreign keys on, and
    transactions that begin when we say so (``BEGIN IMMEDIATE`` for writes).
    """
    if not url.startswith("sqlite"):
        return create_engine(url, pool_size=10, max_overflow=10, pool_pre_ping=True)
    engine = create_engine(url, pool_size=16, max_overflow=16, connect_args={"check_same_thread": False, "timeout": 10})
    event.listen(engine, "connect", _sqlite_policy)
    event.listen(engine, "begin", _sqlite_begin)
    return engine


def _sqlite_policy(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # we send BEGIN ourselves
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000", "cache_size=-16000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
    connection.create_function(FOLDED, 1, fold_text, deterministic=True)


def _sqlite_begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("qser_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@functools.lru_cache(maxsize=1)
def _engine_of_settings() -> Engine:
    if settings.database.startswith("sqlite:///"):
        settings.var_dir.mkdir(parents=True, exist_ok=True)
    return make_engine(settings.database)


class _Chosen:
    engine: Engine | None = None


def engine() -> Engine:
    """The platform's engine, made once per process."""
    return _Chosen.engine or _engine_of_settings()


def use_engine(other: Engine) -> None:
    """Let this process work on ``other``; for tests and tools."""
    _Chosen.engine = other


def only_look(*, from_here: bool) -> None:
    """Let whatever this event or request does from here on change nothing (or, again, what it may)."""
    _ONLY_LOOKS.set(from_here)


@contextmanager
def unit_of_work() -> Generator[Session]:
    """A session that writes; commits at the end, rolls back on an error, then does what waits for the commit.

    Raises OnlyLooking for whoever looks at the platform as somebody else: this is the one way to change anything, whatever a handler says.
    """
    if _ONLY_LOOKS.get():
        raise OnlyLooking
    bound = engine()
    lock = _SQLITE_WRITER if bound.dialect.name == "sqlite" else None
    if lock:
        lock.acquire()
    try:
        with bound.connect().execution_options(qser_writes=True) as connection, Session(connection, expire_on_commit=False) as db:
            yield db
            db.commit()
            connection.commit()
            waiting = db.info.get(_AFTER, [])
    finally:
        if lock:
            lock.release()
    for act in waiting:
        act()


@contextmanager
def reading() -> Generator[Session]:
    """A session that only looks; whatever it changed is rolled back."""
    with Session(engine(), autoflush=False, expire_on_commit=False) as db:
        if _ONLY_LOOKS.get():  # it would be rolled back; so it is known as well, and nothing is even tried
            event.listen(db, "before_flush", _refuse_to_write)
            event.listen(db, "do_orm_execute", _refuse_to_change)
        yield db


def _refuse_to_write(*_: Any) -> None:
    raise OnlyLooking


def _refuse_to_change(asked: ORMExecuteState) -> None:
    if asked.is_insert or asked.is_update or asked.is_delete:
        raise OnlyLooking


def rewrite_file() -> bool:
    """Write SQLite's file anew without what was deleted, and empty its log; False when somebody was still reading from the log.

    On other databases nothing: what was deleted is theirs to clear away (PostgreSQL: autovacuum).
    """
    bound = engine()
    if bound.dialect.name != "sqlite":
        return True
    with _SQLITE_WRITER:
        line: Any = bound.raw_connection()
        try:
            line.execute("VACUUM")
            return line.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
        finally:
            line.close()


def after_commit(db: Session, act: Callable[[], object]) -> None:
    """Do ``act`` once the unit of work has been committed; never when it was rolled back."""
    db.info.setdefault(_AFTER, []).append(act)


def insert(db: Session, table: Any) -> Any:
    """An INSERT of the session's database that knows ``on_conflict_do_nothing`` and ``on_conflict_do_update``."""
    return (sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert)(table)


def columns(*wanted: Any) -> Any:
    """A SELECT of these columns, however many: SQLModel's own is typed for four at most, and not for every kind."""
    return select(*wanted)


def gathered(db: Session, *wanted: Any, where: Sequence[Any]) -> list[tuple[Any, ...]]:
    """The rows of these columns (numbers and words), brought over as one row of JSON arrays: thousands of short rows cost a quarter so."""
    gather = func.json_group_array if db.get_bind().dialect.name == "sqlite" else func.json_agg
    asked: Any = columns(*[gather(each) for each in wanted]).where(*where)
    return list(zip(*map(_unpacked, cast("Any", db).exec(asked).one()), strict=True))


def _unpacked(array: str | list[Any] | None) -> list[Any]:
    """SQLite hands JSON over as text; PostgreSQL as a list, and nothing at all for no rows."""
    return json.loads(array) if isinstance(array, str) else array or []


def look(query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a short query here and now: cheaper than a thread for reads of a millisecond."""
    with reading() as db:
        return query(db, *args, **kwargs)


def glance(query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a query of fixed statements that is asked time and again, without a session and without a transaction.

    A tenth of what `look` costs. A statement must be the same object each time, and may only be executed with ``exec``.
    """
    return query(cast("Session", _GLIMPSE), *args, **kwargs)


class _Glimpse(threading.local):
    """The part of a session that `glance` has: each thread's own connection, which commits nothing and waits for nobody."""

    def __init__(self) -> None:
        self._bound: Engine | None = None
        self._line: Any = None

    def exec(self, statement: Any, *, params: dict[str, Any]) -> "_Rows":
        """The rows, as plain tuples."""
        bound = engine()
        asked = _prepared(statement, bound.dialect)
        if self._bound is bound:
            try:
                return asked.of(self._line, params)
            except bound.dialect.loaded_dbapi.Error:
                self._let_go()  # the server was restarted, or the line is dead: a new one says whether it still is so
        self._connect(bound)
        return asked.of(self._line, params)

    def _connect(self, bound: Engine) -> None:
        self._let_go()
        pooled = bound.raw_connection()
        line: Any = pooled.driver_connection
        pooled.detach()  # from here on the line is ours to keep
        if bound.dialect.name != "sqlite":
            line.autocommit = True
        self._line, self._bound = line, bound

    def _let_go(self) -> None:
        line, self._line, self._bound = self._line, None, None
        if line is not None:
            line.close()


_GLIMPSE = _Glimpse()


class _Rows(list[tuple[Any, ...]]):
    def all(self) -> list[tuple[Any, ...]]:
        """As a session's result says it."""
        return self


class _Prepared:
    """A statement as its database's own driver takes it, and how its values go in and come out."""

    def __init__(self, statement: Any, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        self._text, self._places = compiled.string, compiled.positiontup
        self._fixed = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        kinds = {name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in compiled.binds.items()}
        self._writers = {name: write for name, write in kinds.items() if write}
        read = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in statement.selected_columns]
        self._readers = [(place, each) for place, each in enumerate(read) if each]

    def of(self, line: Any, params: dict[str, Any]) -> _Rows:
        said = {**self._fixed, **params} if self._fixed else params
        given = {name: self._writers[name](value) if name in self._writers else value for name, value in said.items()}
        rows = line.execute(self._text, given if self._places is None else [given[name] for name in self._places]).fetchall()
        return _Rows(rows if not self._readers else map(self._read, rows))

    def _read(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        values = list(row)
        for place, reader in self._readers:
            values[place] = reader(values[place])
        return tuple(values)


@functools.lru_cache(maxsize=64)
def _prepared(statement: Any, dialect: Dialect) -> _Prepared:
    return _Prepared(statement, dialect)


def do(verb: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a verb in a unit of work, here and now: for tools, seeds and threads."""
    with unit_of_work() as db:
        return verb(db, *args, **kwargs)


class _Rehearsed(Exception):
    """The rehearsal is over."""


def rehearse(verb: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a verb as `do` would, and undo all of it: to tell what it would do."""
    found: list[T] = []
    with suppress(_Rehearsed), unit_of_work() as db:
        found.append(verb(db, *args, **kwargs))
        raise _Rehearsed
    return found[0]


async def work(verb: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a verb in a unit of work in a worker thread, so that a slow disk never holds up everybody."""
    return await in_thread(lambda: do(verb, *args, **kwargs))


async def study(query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a long query in a worker thread."""
    return await in_thread(lambda: look(query, *args, **kwargs))


async def in_thread(call: Callable[[], T]) -> T:
    """Run something slow in one of the worker threads; it knows what the caller knows (`only_look`)."""
    return await asyncio.get_running_loop().run_in_executor(_WORKERS, contextvars.copy_context().run, call)
