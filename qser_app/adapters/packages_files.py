"""The unpacked files of packages on the disk: each under its digest, and beside it its compressed form once somebody asked for it."""

import gzip
import math
import os
import shutil
import tempfile
from datetime import datetime
from pathlib import Path

from qser_app.domain.scorm import Served
from qser_app.settings import settings

UNFINISHED = ".incoming"
"""What a file is called while it is being unpacked."""
_LEVEL = 6


def folder() -> Path:
    """Where packages are unpacked."""
    return settings.var_dir / "packages"


def path_of(file: Served) -> Path:
    """Where a file lies. Both parts of the path are words of our own making."""
    return folder() / file.key / file.sha256


def whole(file: Served, *, squeezed: bool) -> bytes:
    """All of a small file, as it is or compressed: one step, where a stream would take five."""
    return (compressed(file) if squeezed else path_of(file)).read_bytes()


def compressed(file: Served) -> Path:
    """The file's gzip form, made by whoever asks first; whoever asks meanwhile makes the same bytes."""
    place = path_of(file).with_suffix(".gz")
    if place.exists():
        return place
    handle, temporary = tempfile.mkstemp(dir=place.parent, prefix=".")
    with os.fdopen(handle, "wb") as raw, gzip.GzipFile("", "wb", _LEVEL, raw, 0) as sink, path_of(file).open("rb") as source:
        shutil.copyfileobj(source, sink)
    Path(temporary).replace(place)
    return place


def clear_broken(*, before: datetime) -> int:
    """Remove what a crash left before then: uploads on their way, packages unpacked by half. Returns how many."""
    uploads = list((settings.var_dir / "uploads").glob("*"))
    halves = list(folder().glob(f"*/{UNFINISHED}"))
    old = [each for each in uploads + halves if _written(each) < before.timestamp()]
    for each in old:
        shutil.rmtree(each.parent, ignore_errors=True) if each.name == UNFINISHED else each.unlink(missing_ok=True)
    return len(old)


def _written(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return math.inf  # it has just arrived whole
