"""A course folder that comes as a zip: checked like a package, unpacked for as long as it is read."""

import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qser_app.adapters.content_errors import ContentError
from qser_app.adapters.packages_entries import Limits, checked, opened
from qser_app.domain.scorm import Fault, PackageRefused
from qser_app.settings import settings

LIMITS = Limits(files=5000, bytes=max(512, 2 * settings.upload_max_mb) << 20)
_HEAD = "course.toml"
_CHUNK = 1 << 16


@contextmanager
def course_folder(source: Path, *, limits: Limits = LIMITS) -> Iterator[Path]:
    """The folder that holds course.toml, at the top of the archive or in its only folder; gone afterwards.

    Raises PackageRefused for an archive that is harmful or broken, ContentError where there is no course in it.
    """
    with tempfile.TemporaryDirectory(prefix="qser-course-") as name:
        folder = Path(name)
        with opened(source, limits) as (archive, _):
            entries = checked(archive, source.stat().st_size, limits)
            prefix = _prefix(list(entries))
            room = limits.bytes
            for path, info in entries.items():
                if path.startswith(prefix):
                    room -= _unpacked(archive, info, folder / path.removeprefix(prefix), room)
        try:
            yield folder
        except ContentError as error:
            # Whoever sent the archive knows its names, not where it was unpacked.
            error.gaps["file"] = str(error.gaps["file"]).removeprefix(f"{folder}/")
            raise


def _prefix(names: list[str]) -> str:
    found = min((name for name in names if name.rpartition("/")[2] == _HEAD), key=lambda name: name.count("/"), default=None)
    if found is None or found.count("/") > 1:
        raise ContentError("missing-file", _HEAD)
    return found.removesuffix(_HEAD)


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, room: int) -> int:
    """Write the entry to ``target``; counts what truly comes out, whatever the archive claimed."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(info) as stream, target.open("wb") as sink:
        size = 0
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            if size > room:
                raise PackageRefused(Fault.TOO_LARGE, info.filename)
            sink.write(chunk)
    return size
