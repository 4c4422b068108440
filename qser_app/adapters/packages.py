"""Opens SCORM packages that nobody has vouched for: checked before unpacking, counted while unpacking, refused whole.

Nothing of a package names a place on the disk: each file is kept under its SHA-256 in a folder of our own naming.
"""

import hashlib
import re
import secrets
import shutil
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException, ElementTree

from qser_app.adapters import packages_zip
from qser_app.domain.scorm import Fault, Package, PackageFile, PackageRefused
from qser_app.domain.scorm_files import MANIFEST, content_type, fault_of_name, folded, is_litter, wrapper_folder
from qser_app.domain.scorm_manifest import launchable, parse
from qser_app.domain.scorm_report import report

_CHUNK = 1 << 16
_LARGEST_MANIFEST = 8 << 20
_LARGEST_PAGE = 2 << 20
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_ELSEWHERE = re.compile(rb"""\s(?:src|data)\s*=\s*["'](?:https?:)?//([A-Za-z0-9.-]{3,100})""")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a package may be at most."""

    files: int = 5000
    bytes: int = 2 << 30
    ratio: int = 200
    # A small package may squeeze well (a page of blanks does); only what grows beyond this is a bomb.
    ratio_from: int = 64 << 20


def unpack(source: Path, folder: Path, *, limits: Limits) -> Package:
    """Check the archive ``source`` and unpack it into ``folder``/<key>.

    Raises PackageRefused and leaves nothing behind when anything at all is wrong.
    """
    key = secrets.token_urlsafe(24)
    target = folder / key
    target.mkdir(parents=True)
    try:
        with _opened(source, limits) as archive:
            return _unpacked(archive, source, target, limits)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise


def discard(folder: Path, key: str) -> None:
    """Remove the files of a package that was not kept."""
    shutil.rmtree(folder / key, ignore_errors=True)


@contextmanager
def _opened(source: Path, limits: Limits) -> Iterator[zipfile.ZipFile]:
    packages_zip.check_directory(source, most=limits.files)
    try:
        with zipfile.ZipFile(source) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeDecodeError, ValueError, OSError) as error:
        raise PackageRefused(Fault.DAMAGED, str(error)[:80]) from error


def _unpacked(archive: zipfile.ZipFile, source: Path, target: Path, limits: Limits) -> Package:
    entries = _checked(archive, source, limits)
    names = [name for name in entries if not is_litter(name)]
    prefix = wrapper_folder(names)
    if prefix is None:
        raise PackageRefused(Fault.NO_MANIFEST)
    named = {name.removeprefix(prefix): entries[name] for name in names}
    manifest = parse(_tree(_manifest_bytes(archive, named)))
    scos, findings = launchable(manifest, list(named))
    counter = _Counter(limits.bytes)
    outside: set[str] = set()
    files = tuple(_extract(archive, info, path, target, counter, outside) for path, info in named.items())
    title = (manifest.organization.title if manifest.organization else "") or scos[0].title or manifest.identifier
    lines = report(manifest, scos, files, findings=findings, outside=sorted(outside))
    size = source.stat().st_size
    return Package(target.name, _sha256(source), size, manifest.edition, title[:300], scos, manifest, files, lines)


def _checked(archive: zipfile.ZipFile, source: Path, limits: Limits) -> dict[str, zipfile.ZipInfo]:
    """The archive's files by name, every entry found harmless."""
    infos = archive.infolist()
    if len(infos) > limits.files:
        raise PackageRefused(Fault.TOO_MANY_FILES, str(len(infos)))
    for info in infos:
        _check_entry(info)
    _check_names([info.filename for info in infos])
    packages_zip.check_overlaps(infos)
    total = sum(info.file_size for info in infos)
    if total > limits.bytes:
        raise PackageRefused(Fault.TOO_LARGE, f"{total >> 20} MB")
    if total > max(limits.ratio_from, limits.ratio * source.stat().st_size):
        raise PackageRefused(Fault.SQUEEZED, max(infos, key=lambda info: info.file_size).filename)
    return {info.filename: info for info in infos if not info.is_dir()}


def _check_entry(info: zipfile.ZipInfo) -> None:
    # ``filename`` was cut at a NUL and cleaned for this system; ``orig_filename`` is what the archive says.
    if fault := fault_of_name(info.orig_filename):
        raise PackageRefused(fault, info.orig_filename)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise PackageRefused(Fault.LINK, info.filename)
    if info.flag_bits & 0x2041:  # encrypted, strongly encrypted, hidden directory
        raise PackageRefused(Fault.ENCRYPTED, info.filename)
    if info.compress_type not in _METHODS:
        raise PackageRefused(Fault.COMPRESSION, info.filename)


def _check_names(names: list[str]) -> None:
    seen: dict[str, str] = {}
    for name in names:
        key = folded(name.rstrip("/"))
        if key in seen and not (name.endswith("/") and seen[key].endswith("/") and name == seen[key]):
            raise PackageRefused(Fault.SAME_NAMES, name)
        seen[key] = name
    files = {key for key, name in seen.items() if not name.endswith("/")}
    for key, name in seen.items():
        parts = key.split("/")
        if any("/".join(parts[:depth]) in files for depth in range(1, len(parts))):
            raise PackageRefused(Fault.SAME_NAMES, name)


def _manifest_bytes(archive: zipfile.ZipFile, named: dict[str, zipfile.ZipInfo]) -> bytes:
    info = next(info for path, info in named.items() if path.lower() == MANIFEST)
    with archive.open(info) as stream:
        data = stream.read(_LARGEST_MANIFEST + 1)
    if len(data) > _LARGEST_MANIFEST:
        raise PackageRefused(Fault.TOO_LARGE, info.filename)
    return data


def _tree(data: bytes) -> Element:
    """The manifest's element tree; without a DTD, in whatever encoding it truly is."""
    problem = ""
    for reading in _readings(data):
        try:
            return ElementTree.fromstring(reading, forbid_dtd=True, forbid_entities=True, forbid_external=True)
        except DefusedXmlException as trick:
            raise PackageRefused(Fault.MANIFEST_TRICK, type(trick).__name__) from trick
        except (ParseError, ValueError, LookupError) as error:
            problem = str(error)
    raise PackageRefused(Fault.BAD_MANIFEST, problem)


def _readings(data: bytes) -> Iterator[bytes | str]:
    # As it declares itself; then, when the declaration lies about the encoding, by its bytes.
    yield data
    for encoding in ("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "cp1252"):
        try:
            yield _DECLARATION.sub("", data.decode(encoding), count=1).lstrip()
        except UnicodeDecodeError:
            continue


class _Counter:
    """Counts what truly comes out of the archive, whatever it claimed."""

    def __init__(self, most: int) -> None:
        self.left = most

    def take(self, size: int, name: str) -> None:
        self.left -= size
        if self.left < 0:
            raise PackageRefused(Fault.TOO_LARGE, name)


def _extract(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: str, target: Path, counter: _Counter, outside: set[str]) -> PackageFile:
    digest, size = hashlib.sha256(), 0
    page = info.file_size <= _LARGEST_PAGE and path.lower().endswith((".html", ".htm"))
    incoming = target / ".incoming"
    with archive.open(info) as stream, incoming.open("wb") as sink:
        for chunk in _chunks(stream):
            counter.take(len(chunk), path)
            size += len(chunk)
            digest.update(chunk)
            sink.write(chunk)
            if page:
                outside.update(host.decode("ascii") for host in _ELSEWHERE.findall(chunk))
    if size != info.file_size:
        raise PackageRefused(Fault.DAMAGED, path)
    incoming.replace(target / digest.hexdigest())
    return PackageFile(path, digest.hexdigest(), size, content_type(path))


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk


def _sha256(source: Path) -> str:
    with source.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
