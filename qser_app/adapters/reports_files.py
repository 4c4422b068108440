"""Finished workbooks on disk, each under the key that its owner alone knows; nothing else looks into this folder."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from qser_app.settings import settings

ENDINGS = ("xlsx", "zip")
_KEY = re.compile(r"[0-9A-Za-z_-]{20,43}")


def folder() -> Path:
    """Where they are kept."""
    return settings.var_dir / "exports"


def place(name: str) -> Path:
    """Where a file of this name is written."""
    folder().mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder() / name


def keep(unfinished: Path, key: str, ending: str) -> int:
    """Give a finished file its name; returns its size in bytes."""
    unfinished.replace(place(f"{key}.{ending}"))
    return place(f"{key}.{ending}").stat().st_size


def find(key: str) -> Path | None:
    """The file of this key, or None when there is none (or no such key)."""
    paths = (folder() / f"{key}.{ending}" for ending in ENDINGS if _KEY.fullmatch(key))
    return next((path for path in paths if path.is_file()), None)


def remove(keys: Iterable[str]) -> int:
    """Remove the files of these keys; returns how many there were."""
    found = [path for key in keys if (path := find(key))]
    for path in found:
        path.unlink(missing_ok=True)
    return len(found)


def clear_broken(*, before: datetime) -> int:
    """Remove what was begun and not touched since ``before``; returns how many there were."""
    broken = [path for path in folder().glob("*.part") if datetime.fromtimestamp(path.stat().st_mtime, UTC) < before]
    for path in broken:
        path.unlink(missing_ok=True)
    return len(broken)
