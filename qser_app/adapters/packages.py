"""Opens SCORM packages that nobody has vouched for: checked before unpacking, counted while unpacking, refused whole.

Nothing of a package names a place on the disk: each file is kept under its SHA-256 in a folder of our own naming.
"""

import hashlib
import secrets
import shutil
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from qser_app.adapters import packages_manifest
from qser_app.adapters.packages_entries import Limits, checked, opened
from qser_app.adapters.packages_files import UNFINISHED
from qser_app.domain.scorm import Fault, Package, PackageFile, PackageRefused
from qser_app.domain.scorm_contents import as_spoken, refuse_other_standards, with_contents
from qser_app.domain.scorm_files import MANIFEST, content_type, foreign_standard, wrapper_folder
from qser_app.domain.scorm_launch import launchable
from qser_app.domain.scorm_manifest import parse
from qser_app.domain.scorm_report import report
from qser_app.domain.scorm_traces import Traces, habits_of, tells_something

Told = Callable[[int], object]
"""Hears how far a check is, in per cent."""

_CHUNK = 1 << 16
_LARGEST_PAGE = 2 << 20


def check(source: Path, *, limits: Limits, told: Told | None = None) -> Package:
    """Read the whole archive ``source`` as ``unpack`` does, and keep nothing. Raises PackageRefused."""
    with opened(source, limits) as (archive, surrounded):
        return _Reader(archive, source, None, limits, told).read(surrounded=surrounded)


def unpack(source: Path, folder: Path, *, limits: Limits, told: Told | None = None) -> Package:
    """Check the archive ``source`` and unpack it into ``folder``/<key>.

    Raises PackageRefused and leaves nothing behind when anything at all is wrong.
    """
    target = folder / secrets.token_urlsafe(24)
    target.mkdir(parents=True)
    try:
        with opened(source, limits) as (archive, surrounded):
            return _Reader(archive, source, target, limits, told).read(surrounded=surrounded)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise


def discard(folder: Path, key: str) -> None:
    """Remove the files of a package that was not kept."""
    shutil.rmtree(folder / key, ignore_errors=True)


class _Reader:
    """One archive on its way: checked entry by entry, then read, and kept in ``target`` unless that is None."""

    def __init__(self, archive: zipfile.ZipFile, source: Path, target: Path | None, limits: Limits, told: Told | None) -> None:
        self._archive, self._source, self._target, self._limits, self._told = archive, source, target, limits, told
        self._traces = Traces()
        self._seen = self._percent = 0

    def read(self, *, surrounded: bool) -> Package:
        """Everything about the package."""
        entries = checked(self._archive, self._source.stat().st_size, self._limits)
        self._all = max(1, sum(info.file_size for info in entries.values()))
        prefix = _prefix(entries)
        named = {name.removeprefix(prefix): info for name, info in entries.items()}
        root, mended = packages_manifest.read(self._manifest_bytes(named))
        refuse_other_standards(root)
        manifest, made = with_contents(parse(root), list(named))
        habits = habits_of(root, mended=mended, surrounded=surrounded)
        scos, findings = launchable(manifest, list(named))
        files = tuple(self._extract(info, path) for path, info in named.items())
        manifest, scos, spoken = as_spoken(manifest, scos, self._traces)
        title = (manifest.organization.title if manifest.organization else "") or manifest.title or scos[0].title
        lines = report(manifest, scos, files, findings=[*made, *spoken, *findings], traces=self._traces, habits=habits)
        size, key = self._source.stat().st_size, self._target.name if self._target else ""
        return Package(key, _sha256(self._source), size, manifest.edition, title[:300], scos, manifest, files, lines)

    def _manifest_bytes(self, named: dict[str, zipfile.ZipInfo]) -> bytes:
        info = next(info for path, info in named.items() if path.lower() == MANIFEST)
        with self._archive.open(info) as stream:
            data = stream.read(packages_manifest.LARGEST + 1)
        if len(data) > packages_manifest.LARGEST:
            raise PackageRefused(Fault.MANIFEST_TOO_LARGE, info.filename)
        return data

    def _extract(self, info: zipfile.ZipInfo, path: str) -> PackageFile:
        digest, size, page = hashlib.sha256(), 0, bytearray()
        remembered = tells_something(path) and info.file_size <= _LARGEST_PAGE
        self._traces.unread |= tells_something(path) and not remembered
        with self._archive.open(info) as stream, _sink(self._target) as sink:
            for chunk in _chunks(stream):
                size += len(chunk)
                self._count(len(chunk), path)
                digest.update(chunk)
                sink(chunk)
                if remembered and size <= _LARGEST_PAGE:
                    page += chunk
        if size != info.file_size:
            raise PackageRefused(Fault.DAMAGED, path)
        self._traces.add(path, bytes(page))
        if self._target:
            (self._target / UNFINISHED).replace(self._target / digest.hexdigest())
        return PackageFile(path, digest.hexdigest(), size, content_type(path))

    def _count(self, size: int, path: str) -> None:
        """Count what truly comes out, whatever the archive claimed, and tell how far that is."""
        self._seen += size
        if self._seen > self._limits.bytes:
            raise PackageRefused(Fault.TOO_LARGE, path)
        percent = min(99, self._seen * 100 // self._all)
        if self._told and percent != self._percent:
            self._percent = percent
            self._told(percent)


@contextmanager
def _sink(target: Path | None) -> Iterator[Callable[[bytes], object]]:
    if target is None:
        yield len
        return
    with (target / UNFINISHED).open("wb") as file:
        yield file.write


def _prefix(names: Iterable[str]) -> str:
    """The folder in which the package lies; refused with what it is instead, when it is none."""
    listed = list(names)
    prefix = wrapper_folder(listed)
    if prefix is None:
        if standard := foreign_standard(listed):
            raise PackageRefused(Fault.OTHER_STANDARD, standard)
        inner = [name for name in listed if name.lower().endswith(".zip")]
        raise PackageRefused(Fault.ZIP_IN_ZIP, inner[0]) if inner else PackageRefused(Fault.NO_MANIFEST)
    return prefix


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk


def _sha256(source: Path) -> str:
    with source.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
