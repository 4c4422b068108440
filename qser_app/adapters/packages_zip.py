"""Looks at an archive's directory before it is believed: how many entries it claims, which it has, whether they share bytes."""

import struct
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from qser_app.domain.scorm import Fault, PackageRefused

# APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16.
_ENTRY, _ENTRY_SIZE = b"PK\x01\x02", 46
_END, _END_SIZE = b"PK\x05\x06", 22
_END64, _END64_SIZE = b"PK\x06\x06", 56
_END64_LOCATOR, _LOCATOR_SIZE = b"PK\x06\x07", 20
_LONGEST_COMMENT = 65535
_LARGEST_DIRECTORY = 4 << 20
_LOCAL_HEADER = 30
_IN_UTF8 = 0x800
_UNICODE_PATH = 0x7075


def check_directory(source: Path, *, most: int) -> bool:
    """Refuse what is no archive, or holds more than ``most`` entries; says whether other bytes stand before or behind it.

    The standard library reads a directory whole, however large it claims to be: it is measured and counted here first,
    at the place where the library will look, so that a lie costs no memory.
    """
    with source.open("rb") as stream:
        start, tail_at, tail = _both_ends(stream)
        at = tail.rfind(_END)
        if at < 0 or len(tail) - at < _END_SIZE:
            raise PackageRefused(Fault.DAMAGED, "directory") if start == b"PK\x03\x04" else PackageRefused(Fault.NOT_A_ZIP)
        count, length, offset, comment = struct.unpack("<HLLH", tail[at + 10 : at + _END_SIZE])
        end = tail_at + at
        before = tail[max(0, at - _END64_SIZE - _LOCATOR_SIZE) : at]
        if len(before) == _END64_SIZE + _LOCATOR_SIZE and before[:4] == _END64 and before[_END64_SIZE:][:4] == _END64_LOCATOR:
            count, length, offset = struct.unpack("<32xQQQ", before[:_END64_SIZE])
            end -= _END64_SIZE + _LOCATOR_SIZE
        if count > most or length > _LARGEST_DIRECTORY:
            raise PackageRefused(Fault.TOO_MANY_FILES, str(most))
        if length > end or offset > end - length or _counted(stream, end - length, length) != count:
            raise PackageRefused(Fault.DAMAGED, "directory")
        return offset != end - length or at + _END_SIZE + comment != len(tail)


def _both_ends(stream: IO[bytes]) -> tuple[bytes, int, bytes]:
    """The first four bytes, and the tail in which the directory ends, with its place."""
    start = stream.read(4)
    size = stream.seek(0, 2)
    tail_at = max(0, size - _END_SIZE - _LONGEST_COMMENT - _END64_SIZE - _LOCATOR_SIZE)
    stream.seek(tail_at)
    return start, tail_at, stream.read()


def _counted(stream: IO[bytes], place: int, length: int) -> int:
    """How many entries the directory truly has; -1 when it is none."""
    stream.seek(place)
    directory = stream.read(length)
    at = count = 0
    while at < len(directory):
        if directory[at : at + 4] != _ENTRY or len(directory) - at < _ENTRY_SIZE:
            return -1
        name, extra, comment = struct.unpack_from("<HHH", directory, at + 28)
        at += _ENTRY_SIZE + name + extra + comment
        count += 1
    return count if at == len(directory) else -1


def check_overlaps(infos: Sequence[zipfile.ZipInfo]) -> None:
    """Refuse entries that share bytes of the archive: the trick of bombs that need no nesting."""
    end = 0
    for info in sorted(infos, key=lambda each: each.header_offset):
        if info.header_offset < end:
            raise PackageRefused(Fault.SQUEEZED, info.filename)
        end = info.header_offset + _LOCAL_HEADER + info.compress_size


def spelled(info: zipfile.ZipInfo) -> str:
    """An entry's whole name as its maker meant it, with "/" between folders.

    Old tools write backslashes, and names in UTF-8 without saying so; Info-ZIP says it in a field of its own.
    ``filename`` would not do: it is cut at a NUL.
    """
    name = info.orig_filename
    if not info.flag_bits & _IN_UTF8 and not name.isascii():
        raw = name.encode("cp437")
        name = _unicode_path(info.extra, raw) or _as_utf8(raw) or name
    name = name.replace("\\", "/")
    while name.startswith("./") and name != "./":
        name = name[2:]
    return name


def _as_utf8(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return ""


def _unicode_path(extra: bytes, raw: bytes) -> str:
    """The name in Info-ZIP's field 0x7075, when it belongs to this very name (APPNOTE.TXT 4.6.9)."""
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<HH", extra)
        if kind == _UNICODE_PATH and length > 5 and extra[4] == 1 and struct.unpack_from("<L", extra, 5)[0] == zlib.crc32(raw):
            return _as_utf8(extra[9 : 4 + length])
        extra = extra[4 + length :]
    return ""
