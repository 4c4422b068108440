"""Opens SCORM packages that nobody has vouched for: checked before unpacking, counted while unpacking, refused whole.

Nothing of a package names a place on the disk: each file is kept under its SHA-256 in a folder of our own naming.
"""

import errno
import hashlib
import secrets
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from qser_app.adapters import packages_manifest, packages_zip
from qser_app.adapters.packages_files import UNFINISHED
from qser_app.domain.scorm import Fault, Package, PackageFile, PackageRefused
from qser_app.domain.scorm_contents import as_spoken, refuse_other_standards, with_contents
from qser_app.domain.scorm_files import MANIFEST, content_type, fault_of_name, folded, foreign_standard, is_litter, wrapper_folder
from qser_app.domain.scorm_launch import launchable
from qser_app.domain.scorm_manifest import parse
from qser_app.domain.scorm_report import report
from qser_app.domain.scorm_traces import Traces, habits_of, tells_something

Told = Callable[[int], object]
"""Hears how far a check is, in per cent."""

_CHUNK = 1 << 16
_LARGEST_PAGE = 2 << 20
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, UnicodeError, ValueError, OverflowError, IndexError),
    OSError,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a package may be at most."""

    files: int = 5000
    bytes: int = 2 << 30
    ratio: int = 200
    # A small package may squeeze well (a page of blanks does); only what grows beyond this is a bomb.
    ratio_from: int = 64 << 20


def check(source: Path, *, limits: Limits, told: Told | None = None) -> Package:
    """Read the whole archive ``source`` as ``unpack`` does, and keep nothing. Raises PackageRefused."""
    with _opened(source, limits) as (archive, surrounded):
        return _Reader(archive, source, None, limits, told).read(surrounded=surrounded)


def unpack(source: Path, folder: Path, *, limits: Limits, told: Told | None = None) -> Package:
    """Check the archive ``source`` and unpack it into ``folder``/<key>.

    Raises PackageRefused and leaves nothing behind when anything at all is wrong.
    """
    target = folder / secrets.token_urlsafe(24)
    target.mkdir(parents=True)
    try:
        with _opened(source, limits) as (archive, surrounded):
            return _Reader(archive, source, target, limits, told).read(surrounded=surrounded)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise


def discard(folder: Path, key: str) -> None:
    """Remove the files of a package that was not kept."""
    shutil.rmtree(folder / key, ignore_errors=True)


@contextmanager
def _opened(source: Path, limits: Limits) -> Iterator[tuple[zipfile.ZipFile, bool]]:
    """The archive, and whether it stands among other bytes."""
    try:
        surrounded = packages_zip.check_directory(source, most=limits.files)
        with zipfile.ZipFile(source) as archive:
            yield archive, surrounded
    except _BROKEN as error:
        full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise PackageRefused(Fault.NO_ROOM if full else Fault.DAMAGED, str(error)[:80]) from error


class _Reader:
    """One archive on its way: checked entry by entry, then read, and kept in ``target`` unless that is None."""

    def __init__(self, archive: zipfile.ZipFile, source: Path, target: Path | None, limits: Limits, told: Told | None) -> None:
        self._archive, self._source, self._target, self._limits, self._told = archive, source, target, limits, told
        self._traces = Traces()
        self._seen = self._percent = 0

    def read(self, *, surrounded: bool) -> Package:
        """Everything about the package."""
        entries = self._checked()
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

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        """The archive's files by name, every entry found harmless, litter left out."""
        infos, limits = self._archive.infolist(), self._limits
        named = [(packages_zip.spelled(info), info) for info in infos]
        for name, info in named:
            _check_entry(name, info)
        _check_names([name for name, _ in named])
        packages_zip.check_overlaps(infos)
        total = sum(info.file_size for info in infos)
        if total > limits.bytes:
            raise PackageRefused(Fault.TOO_LARGE, f"{total >> 20} MB")
        if total > max(limits.ratio_from, limits.ratio * self._source.stat().st_size):
            raise PackageRefused(Fault.SQUEEZED, max(infos, key=lambda info: info.file_size).filename)
        return {name: info for name, info in named if not name.endswith("/") and not is_litter(name)}

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


def _check_entry(name: str, info: zipfile.ZipInfo) -> None:
    # macOS marks a folder's picture by a carriage return; it is left out like all litter.
    if name != "./" and (fault := fault_of_name(name.removesuffix("Icon\r") or "Icon")):
        raise PackageRefused(fault, name)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise PackageRefused(Fault.LINK, name)
    if info.flag_bits & 0x2041:  # encrypted, strongly encrypted, hidden directory
        raise PackageRefused(Fault.ENCRYPTED, name)
    if info.compress_type not in _METHODS:
        raise PackageRefused(Fault.COMPRESSION, name)


def _check_names(names: Sequence[str]) -> None:
    seen: dict[str, str] = {}
    for name in names:
        key = folded(name.rstrip("/"))
        if key in seen and not (name.endswith("/") and seen[key].endswith("/")):
            raise PackageRefused(Fault.SAME_NAMES, name)
        seen[key] = name
    files = {key for key, name in seen.items() if not name.endswith("/")}
    for key, name in seen.items():
        parts = key.split("/")
        if any("/".join(parts[:depth]) in files for depth in range(1, len(parts))):
            raise PackageRefused(Fault.SAME_NAMES, name)


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk


def _sha256(source: Path) -> str:
    with source.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
