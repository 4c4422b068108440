"""The unpacked files of packages on the disk: each under its digest, and beside it its compressed form once somebody asked for it."""

import gzip
import os
import shutil
import tempfile
from pathlib import Path

from qser_app.domain.scorm import Served
from qser_app.settings import settings

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
