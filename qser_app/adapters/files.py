"""Files kept under the SHA-256 of their bytes in ``var/media``: written once, never changed."""

import contextlib
import hashlib
import os
import re
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from qser_app.settings import settings

_NAME = re.compile(r"[0-9a-f]{64}")
_CHUNK = 1 << 20


class Changed(OSError):
    """The file is not the one whose digest was taken."""


def folder() -> Path:
    """Where lesson media are kept."""
    return settings.var_dir / "media"


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def keep(sha256: str, content: bytes | Path) -> None:
    """Write the file unless it is there, from its bytes or in pieces from where it lies; whoever reads meanwhile sees all of it or nothing.

    Raises Changed, and then nothing is kept.
    """
    target = folder() / sha256
    with contextlib.suppress(FileNotFoundError):
        os.utime(target)  # whoever tidies up takes nothing that was wanted lately
        return
    folder().mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder())
    try:
        with os.fdopen(handle, "wb") as file:
            _fill(file, sha256, content)
            _settle(file)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def settled(path: Path) -> str:
    """Make sure that a file which has just been written stays written; returns its digest. Slow: before a transaction, not in it."""
    with path.open("r+b") as file:
        _settle(file)
    return digest_of(path)


def adopt(sha256: str, path: Path) -> None:
    """Take a settled file over from where it lies; at once, however large it is."""
    folder().mkdir(parents=True, exist_ok=True)
    path.replace(folder() / sha256)


def _fill(file: IO[bytes], sha256: str, content: bytes | Path) -> None:
    if isinstance(content, bytes):
        file.write(content)
        return
    digest = hashlib.sha256()
    with content.open("rb") as source:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            file.write(chunk)
    if digest.hexdigest() != sha256:
        raise Changed(content.name)


def _settle(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def find(sha256: str) -> Path | None:
    """The file's path, or None when there is no such file (or no such name)."""
    path = folder() / sha256
    return path if _NAME.fullmatch(sha256) and path.is_file() else None


def idle(*, before: datetime) -> list[str]:
    """The names of the files that nobody asked to keep since ``before``; what was left half written goes at once."""
    names = []
    for path in sorted(folder().glob("*")):
        if _wanted_at(path) < before:
            names.append(path.name) if _NAME.fullmatch(path.name) else path.unlink(missing_ok=True)
    return names


def discard(names: Iterable[str], *, before: datetime) -> int:
    """Remove the files, save those that somebody has asked to keep meanwhile; returns how many went."""
    gone = 0
    for name in names:
        aside = folder() / f"going-{name}"
        try:
            (folder() / name).replace(aside)
        except FileNotFoundError:
            continue
        if _wanted_at(aside) < before:
            aside.unlink()
            gone += 1
        else:
            aside.replace(folder() / name)
    return gone


def _wanted_at(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except FileNotFoundError:
        return datetime.max.replace(tzinfo=UTC)  # it has gone, or has just arrived
