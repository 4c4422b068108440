"""Zips of courses that were sent and wait until their sender has seen the report: one for each person, gone after a day."""

import math
import os
import re
import secrets
from datetime import datetime, timedelta
from pathlib import Path

from qser_app.settings import settings

_KEPT = timedelta(days=1)
_TOKEN = re.compile(r"[0-9a-f]{32}")


def _folder() -> Path:
    return settings.var_dir / "arrivals"


def keep(person_id: int, source: Path, *, at: datetime) -> str:
    """Move the file aside for the person, in place of the one before. Returns the word by which it is found again."""
    _folder().mkdir(parents=True, exist_ok=True)
    for file in _folder().iterdir():
        if file.name.startswith(f"{person_id}-") or _written(file) < (at - _KEPT).timestamp():
            file.unlink(missing_ok=True)
    token = secrets.token_hex(16)
    os.utime(source, (at.timestamp(), at.timestamp()))
    source.replace(_folder() / f"{person_id}-{token}")
    return token


def _written(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except FileNotFoundError:
        return math.inf  # somebody else has just taken it away


def find(person_id: int, token: str) -> Path | None:
    """The person's file; None when it is gone, or somebody else's."""
    path = _folder() / f"{person_id}-{token}"
    return path if _TOKEN.fullmatch(token) and path.is_file() else None


def discard(person_id: int, token: str) -> None:
    """The file has done its work."""
    if path := find(person_id, token):
        path.unlink(missing_ok=True)
