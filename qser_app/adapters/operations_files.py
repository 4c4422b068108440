"""The lasting files of the data folder: named by their digests, written before the row that names them, and never changed."""

import hashlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import IO

from sqlalchemy import inspect
from sqlalchemy.engine import Connection

from qser_app.adapters import files
from qser_app.settings import settings

_CHUNK = 1 << 20
_NAMED = {
    "media": "SELECT sha256 FROM media",
    "scorm_file": "SELECT p.key, f.sha256 FROM scorm_file f JOIN scorm_package p ON p.id = f.package_id",
}
_FOLDERS = {"media": "media", "scorm_file": "packages"}


def named(connection: Connection) -> list[str]:
    """The files that the database names, by their path below the data folder, each once."""
    there = set(inspect(connection).get_table_names())
    found: set[str] = set()
    for table, question in _NAMED.items():
        if table in there:
            found |= {"/".join((_FOLDERS[table], *row)) for row in connection.exec_driver_sql(question)}
    return sorted(found)


def missing(paths: Iterable[str]) -> list[str]:
    """Which of these are not on the disk."""
    return [path for path in paths if not place_of(path).is_file()]


def place_of(path: str) -> Path:
    """Where a file lies."""
    return settings.var_dir / path


def damaged(path: str) -> bool:
    """Whether the bytes of a file are not what its name says."""
    return files.digest_of(place_of(path)) != path.rpartition("/")[2]


def put(path: str, source: IO[bytes]) -> None:
    """Write a file unless it is there and whole; whoever reads meanwhile sees all of it or nothing. Raises files.Changed."""
    target = place_of(path)
    if target.is_file() and not damaged(path):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".")
    try:
        digest = hashlib.sha256()
        with os.fdopen(handle, "wb") as file:
            for piece in iter(lambda: source.read(_CHUNK), b""):
                digest.update(piece)
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        if digest.hexdigest() != target.name:
            raise files.Changed(path)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
