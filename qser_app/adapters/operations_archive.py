"""A backup as one zip file: written under another name until it is whole, and believed only after every byte was counted."""

import hashlib
import json
import os
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from qser_app.domain.operations_backup import (
    MANIFEST,
    FileInBackup,
    Manifest,
    OperationRefused,
    Row,
    RowsDigest,
    TableInBackup,
    line,
    read,
    written,
)

_CHUNK = 1 << 20
_PROBE = 1 << 16
_WORTH_IT = 0.9  # what a probe must shrink to; pictures and recordings are squeezed already
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the oldest a zip knows; the manifest tells when the backup was made


class Vanished(Exception):
    """A file that was there is gone, or is not what its name says."""


class Writer:
    """What is put into a backup, piece by piece."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.tables: list[TableInBackup] = []
        self.files: list[FileInBackup] = []

    def table(self, name: str, columns: list[str], rows: Iterable[Row]) -> None:
        """All rows of a table."""
        digest, content = hashlib.sha256(), RowsDigest()
        with self._archive.open(_entry(f"tables/{name}.jsonl"), "w", force_zip64=True) as target:
            for row in rows:
                said = line(row)
                target.write(said)
                digest.update(said)
                content.add(row, said)
        self.tables.append(TableInBackup(name, columns, content.rows, digest.hexdigest(), content.hexdigest()))

    def file(self, path: str, place: Path) -> None:
        """A file of the data folder. Raises Vanished, and then the backup is of no use."""
        digest, size = hashlib.sha256(), 0
        try:
            with place.open("rb") as source:
                piece = source.read(_PROBE)
                squeezed = len(zlib.compress(piece, 1)) < len(piece) * _WORTH_IT
                with self._archive.open(_entry(f"files/{path}", squeezed=squeezed), "w", force_zip64=True) as target:
                    while piece:
                        target.write(piece)
                        digest.update(piece)
                        size += len(piece)
                        piece = source.read(_CHUNK)
        except FileNotFoundError as error:
            raise Vanished(path) from error
        self.files.append(FileInBackup(path, size))
        if digest.hexdigest() != self.files[-1].sha256:
            raise Vanished(path)

    def manifest(self, manifest: Manifest) -> None:
        """What vouches for the rest; the last thing written."""
        with self._archive.open(_entry(MANIFEST), "w") as target:
            target.write(written(manifest))


def _entry(name: str, *, squeezed: bool = True) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED if squeezed else zipfile.ZIP_STORED
    entry.external_attr = 0o600 << 16
    return entry


@contextmanager
def writing(target: Path) -> Iterator[Writer]:
    """A backup that has its name once it is whole and on the disk; when something breaks, nothing is left."""
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as raw:
            with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
                yield Writer(archive)
            raw.flush()
            os.fsync(raw.fileno())
        Path(temporary).replace(target)
        settle_folder(target.parent)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def settle_folder(folder: Path) -> None:
    """Make sure that the names in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class Reader:
    """A backup that is read."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        with archive.open(MANIFEST) as source:
            self.manifest = read(source.read())

    def lines(self, table: TableInBackup) -> Iterator[Row]:
        """The rows of a table."""
        with self._archive.open(f"tables/{table.name}.jsonl") as source:
            for said in source:
                yield _row(table, said)

    @contextmanager
    def file(self, file: FileInBackup) -> Iterator[IO[bytes]]:
        """The bytes of a file."""
        with self._archive.open(f"files/{file.path}") as source:
            yield source

    def look_over(self) -> Iterator[int]:
        """Read everything and compare it with the manifest; yields the bytes that were looked at. Raises OperationRefused."""
        for table in self.manifest.tables:
            digest, content = hashlib.sha256(), RowsDigest()
            with self._archive.open(f"tables/{table.name}.jsonl") as source:
                for said in source:
                    digest.update(said)
                    content.add(_row(table, said), said)
            if (digest.hexdigest(), content.hexdigest(), content.rows) != (table.sha256, table.content, table.rows):
                raise OperationRefused(f"The rows of {table.name} in this backup are not those that were backed up.")
        for file in self.manifest.files:
            with self.file(file) as source:
                if hashlib.file_digest(source, "sha256").hexdigest() != file.sha256:  # type: ignore[arg-type] -- an entry reads like a file
                    raise OperationRefused(f"The file {file.path} in this backup is not the one that was backed up.")
            yield file.size


def _row(table: TableInBackup, said: bytes) -> Row:
    found: Any = json.loads(said)
    if not isinstance(found, list) or len(found) != len(table.columns):
        raise OperationRefused(f"A row of {table.name} in this backup does not have its columns.")
    return found


@contextmanager
def reading(source: Path) -> Iterator[Reader]:
    """A backup file. Raises OperationRefused when it is none, was cut off, or its bytes have changed."""
    if not source.is_file():
        raise OperationRefused(f"There is no file {source}.")
    try:
        with zipfile.ZipFile(source) as archive:
            yield Reader(archive)
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise OperationRefused(f"{source.name} is not a whole backup of Q-SER ({type(error).__name__}: {error}).") from error
