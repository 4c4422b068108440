"""The entries of an archive that nobody has vouched for: all of them found harmless before the first is unpacked."""

import errno
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qser_app.adapters import packages_zip
from qser_app.domain.scorm import Fault, PackageRefused
from qser_app.domain.scorm_files import fault_of_name, folded, is_litter

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


@contextmanager
def opened(source: Path, limits: Limits) -> Iterator[tuple[zipfile.ZipFile, bool]]:
    """The archive, and whether it stands among other bytes."""
    try:
        surrounded = packages_zip.check_directory(source, most=limits.files)
        with zipfile.ZipFile(source) as archive:
            yield archive, surrounded
    except _BROKEN as error:
        full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise PackageRefused(Fault.NO_ROOM if full else Fault.DAMAGED, str(error)[:80]) from error


def checked(archive: zipfile.ZipFile, size: int, limits: Limits) -> dict[str, zipfile.ZipInfo]:
    """The archive's files by name, every entry found harmless, litter left out; ``size`` is the archive's own. Raises PackageRefused."""
    infos = archive.infolist()
    named = [(packages_zip.spelled(info), info) for info in infos]
    for name, info in named:
        _check_entry(name, info)
    _check_names([name for name, _ in named])
    packages_zip.check_overlaps(infos)
    total = sum(info.file_size for info in infos)
    if total > limits.bytes:
        raise PackageRefused(Fault.TOO_LARGE, f"{total >> 20} MB")
    if total > max(limits.ratio_from, limits.ratio * size):
        raise PackageRefused(Fault.SQUEEZED, max(infos, key=lambda info: info.file_size).filename)
    return {name: info for name, info in named if not name.endswith("/") and not is_litter(name)}


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
