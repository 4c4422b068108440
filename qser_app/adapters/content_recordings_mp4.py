"""The tracks of an MP4 file (ISO/IEC 14496-12): walks over its boxes and reads only those that tell what is coded."""

import struct
from collections.abc import Iterator
from typing import IO

from qser_app.adapters.content_recordings_tracks import Broken, Inside

_MOST_BOXES = 20_000
_LARGEST_BOX = 64 << 10  # of those that are read; what holds pictures and sound is passed over
_HOLD_OTHERS = {b"moov", b"trak", b"mdia", b"minf", b"stbl"}
_VIDEO, _AUDIO = b"vide", b"soun"


def read_mp4(file: IO[bytes], size: int) -> Inside:
    """The codecs and the picture's size. Raises Broken, also where the file was cut off."""
    walk = _Walk(file)
    for kind, start, end in walk.boxes(0, size):
        if kind == b"moov":
            walk.open(start, end)
    return walk.inside


class _Walk:
    """One way through the boxes; ``_kind`` and ``_size`` belong to the track it is in."""

    def __init__(self, file: IO[bytes]) -> None:
        self.inside = Inside()
        self._file = file
        self._kind = b""
        self._size = (0, 0)
        self._left = _MOST_BOXES

    def boxes(self, place: int, end: int) -> Iterator[tuple[bytes, int, int]]:
        """Every box between the two places: its kind, and where its content begins and ends."""
        while place + 8 <= end:
            self._left -= 1
            if self._left < 0:
                raise Broken
            size, kind = struct.unpack(">I4s", self._read(place, 8))
            head = 8
            if size == 1:
                size, head = int.from_bytes(self._read(place + 8, 8), "big"), 16
            if size == 0:
                size = end - place
            if size < head or place + size > end:
                raise Broken
            yield kind, place + head, place + size
            place += size

    def open(self, start: int, end: int) -> None:
        """Look into a box that holds others."""
        for kind, inner, inner_end in self.boxes(start, end):
            if kind == b"trak":
                self._kind, self._size = b"", (0, 0)
            if kind in _HOLD_OTHERS:
                self.open(inner, inner_end)
            elif kind == b"tkhd":
                data = self._whole(inner, inner_end)
                self._size = tuple(number >> 16 for number in struct.unpack(">II", data[-8:]))  # 16.16 fixed point, at the very end
            elif kind == b"hdlr":
                self._kind = self._whole(inner, inner_end)[8:12]
            elif kind == b"stsd":
                self._describe(inner, inner_end)

    def _describe(self, start: int, end: int) -> None:
        """The sample descriptions: each begins like a box whose kind is the codec."""
        for codec, _, _ in self.boxes(start + 8, end):
            name = codec.decode("latin-1")
            if self._kind == _VIDEO:
                self.inside.video.add(name)
                self.inside.seen(*self._size)
            elif self._kind == _AUDIO:
                self.inside.audio.add(name)

    def _whole(self, start: int, end: int) -> bytes:
        if not 12 <= end - start <= _LARGEST_BOX:
            raise Broken
        return self._read(start, end - start)

    def _read(self, place: int, length: int) -> bytes:
        self._file.seek(place)
        data = self._file.read(length)
        if len(data) < length:
            raise Broken
        return data
