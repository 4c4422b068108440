"""Looks at an archive's directory before it is believed: how many entries it claims, and whether they share bytes."""

import struct
import zipfile
from pathlib import Path

from qser_app.domain.scorm import Fault, PackageRefused

# APPNOTE.TXT 6.3.10, sections 4.3.14 to 4.3.16.
_END = b"PK\x05\x06"
_END_SIZE = 22
_END64_LOCATOR = b"PK\x06\x07"
_LONGEST_COMMENT = 65535
_LARGEST_DIRECTORY = 8 << 20
_LOCAL_HEADER = 30


def check_directory(source: Path, *, most: int) -> None:
    """Refuse what is no archive, has bytes behind its end, or claims more than ``most`` entries.

    The standard library reads a claimed directory whole: this is asked first, so that a lie costs no memory.
    """
    size = source.stat().st_size
    with source.open("rb") as stream:
        start = stream.read(4)
        stream.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT - 20))
        tail = stream.read()
        if start != b"PK\x03\x04":
            raise PackageRefused(Fault.NOT_A_ZIP)
        at = tail.rfind(_END)
        if at < 0 or len(tail) - at < _END_SIZE:
            raise PackageRefused(Fault.DAMAGED, "directory")
        count, length, _, comment = struct.unpack("<HLLH", tail[at + 10 : at + _END_SIZE])
        if at + _END_SIZE + comment != len(tail):
            raise PackageRefused(Fault.DAMAGED, "directory")
        if tail[at - 20 : at - 16] == _END64_LOCATOR:
            (place,) = struct.unpack("<Q", tail[at - 12 : at - 4])
            if place > size - 56:
                raise PackageRefused(Fault.DAMAGED, "directory")
            stream.seek(place)
            count, length = struct.unpack("<32xQQ", stream.read(48))
    if count > most or length > _LARGEST_DIRECTORY:
        raise PackageRefused(Fault.TOO_MANY_FILES, str(count))


def check_overlaps(infos: list[zipfile.ZipInfo]) -> None:
    """Refuse entries that share bytes of the archive: the trick of bombs that need no nesting."""
    end = 0
    for info in sorted(infos, key=lambda each: each.header_offset):
        if info.header_offset < end:
            raise PackageRefused(Fault.SQUEEZED, info.filename)
        end = info.header_offset + _LOCAL_HEADER + info.compress_size
