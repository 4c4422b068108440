"""A database of a bench's own, with the platform's tables: made, measured and forgotten."""

import contextlib
import tempfile
from collections.abc import Iterator

from sqlalchemy.engine import Engine
from sqlmodel import SQLModel

from qser_app import db as house
from tests.support.servers import PrivatePostgres

KINDS = ("sqlite", "postgresql")


@contextlib.contextmanager
def a_database(kind: str, *, durable: bool = False) -> Iterator[Engine]:
    """An empty database of this kind; PostgreSQL as a private server, which writes to the disk for good only when ``durable``."""
    server = PrivatePostgres(durable=durable) if kind == "postgresql" else None
    with tempfile.TemporaryDirectory() as folder:
        if server:
            server.start()
        engine = house.make_engine(f"{server.url}/postgres" if server else f"sqlite:///{folder}/bench.db")
        try:
            SQLModel.metadata.create_all(engine)
            yield engine
        finally:
            engine.dispose()
            if server:
                server.stop()
