"""Worlds for tests: planted once in a process and on each database, and brought back for every later test that begins with them."""

import functools
import inspect
import io
import pickle
from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from sqlalchemy import inspect as mapping
from sqlalchemy.orm import Session, make_transient_to_detached
from sqlmodel import SQLModel

from qser_app import db as house
from tests.support.databases import Database

T = TypeVar("T")
# What these give belongs to one test: a world that was made of it is of no use to the next.
_OF_ONE_TEST = {"tmp_path", "monkeypatch", "tabs", "request"}


def world(plant: Callable[..., T]) -> Any:
    """A fixture that plants what many tests begin with; stands in the place of ``@pytest.fixture``.

    It may ask for ``db`` or ``engine`` and for other worlds. It may add rows, not change those it found. What it returns is copied for
    each test: rows belong to the test's own ``db``, where there is one.
    """
    asked = inspect.signature(plant)
    if foreign := _OF_ONE_TEST & set(asked.parameters):
        raise TypeError(f"a world cannot be kept with what belongs to one test: {foreign}")

    def brought(request: pytest.FixtureRequest, **given: Any) -> T:
        return request.getfixturevalue("worlds").bring(
            f"{plant.__module__}.{plant.__qualname__}", functools.partial(plant, **given), given.get("db")
        )

    request = inspect.Parameter("request", inspect.Parameter.KEYWORD_ONLY)
    brought.__signature__ = asked.replace(parameters=[*asked.parameters.values(), request])  # type: ignore[attr-defined] -- pytest reads it
    brought.__doc__ = plant.__doc__
    return pytest.fixture(brought, name=plant.__name__)


class Worlds:
    """The worlds of one test: what stands in its database, by name and in this order."""

    def __init__(self, database: Database, kept: dict[Any, tuple[Any, bytes]], home: Any) -> None:
        self._database, self._kept, self._standing = database, kept, (home,)

    def bring(self, name: str, plant: Callable[[], T], db: Session | None = None) -> T:
        """What ``plant()`` wrote and returned, whether it is planted now or was before."""
        self._standing += (name,)
        if self._standing not in self._kept:
            return self._planted(plant, db)
        rows, returned = self._kept[self._standing]
        if db is None:
            with house.unit_of_work() as own:
                self._database.bring_back(own.connection(), rows)
                return _unpacked(returned, own)
        self._database.bring_back(db.connection(), rows)
        return _unpacked(returned, db)

    def _planted(self, plant: Callable[[], T], db: Session | None) -> T:
        before = self._rows(db)
        planted = plant()
        self._kept[self._standing] = self._database.added(before, self._rows(db)), _packed(planted)
        return planted

    def _rows(self, db: Session | None) -> Any:
        if db is None:
            with house.reading() as own:
                return self._database.rows(own.connection())
        db.flush()
        return self._database.rows(db.connection())


class _Packer(pickle.Pickler):
    """Rows are kept by what stands in them, a session by being one."""

    def persistent_id(self, thing: Any) -> Any:
        if isinstance(thing, Session):
            return "db"
        if isinstance(thing, SQLModel) and (state := mapping(thing, raiseerr=False)) is not None:
            return type(thing), {each.key: getattr(thing, each.key) for each in state.mapper.column_attrs}
        return None


class _Unpacker(pickle.Unpickler):
    """Rows come out as if this session had read them."""

    def __init__(self, packed: bytes, db: Session) -> None:
        super().__init__(io.BytesIO(packed))
        self._db = db

    def persistent_load(self, pid: Any) -> Any:
        if pid == "db":
            return self._db
        table, values = pid
        mapper = mapping(table)
        key = mapper.identity_key_from_primary_key([values[mapper.get_property_by_column(each).key] for each in mapper.primary_key])
        if key in self._db.identity_map:
            return self._db.identity_map[key]
        row = table(**values)
        make_transient_to_detached(row)
        self._db.add(row)
        return row


def _packed(planted: Any) -> bytes:
    packed = io.BytesIO()
    _Packer(packed, pickle.HIGHEST_PROTOCOL).dump(planted)
    return packed.getvalue()


def _unpacked(packed: bytes, db: Session) -> Any:
    return _Unpacker(packed, db).load()
