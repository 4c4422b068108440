"""The tracks of a WebM file (RFC 8794 EBML, RFC 9559 Matroska): reads the head, up to where pictures and sound begin."""

from collections.abc import Iterator
from typing import IO

from qser_app.adapters.content_recordings_tracks import Broken, Inside

_EBML, _DOC_TYPE, _SEGMENT, _CLUSTER, _TRACKS, _TRACK = 0x1A45DFA3, 0x4282, 0x18538067, 0x1F43B675, 0x1654AE6B, 0xAE
_TYPE, _CODEC, _VIDEO, _WIDTH, _HEIGHT = 0x83, 0x86, 0xE0, 0xB0, 0xBA
_LARGEST = 4 << 10  # of an element that is read
_MOST_ELEMENTS = 5_000
_OPEN_END = -1


def read_webm(file: IO[bytes], size: int) -> Inside:
    """The codecs and the picture's size. Raises Broken, also for Matroska files that are no WebM."""
    walk = _Walk(file)
    inside = Inside()
    for name, start, end in walk.elements(0, size):
        if name == _EBML and not any(walk.text(*place) == "webm" for kind, *place in walk.elements(start, end) if kind == _DOC_TYPE):
            raise Broken
        if name == _SEGMENT:
            _segment(walk, inside, start, end)
            return inside
    raise Broken


def _segment(walk: "_Walk", inside: Inside, start: int, end: int) -> None:
    for name, begins, ends in walk.elements(start, end):
        if name == _CLUSTER:
            return
        if name == _TRACKS:
            for kind, first, last in walk.elements(begins, ends):
                if kind == _TRACK:
                    _track(walk, inside, first, last)
            return


def _track(walk: "_Walk", inside: Inside, start: int, end: int) -> None:
    kind, codec, width, height = 0, "", 0, 0
    for name, begins, ends in walk.elements(start, end):
        if name == _TYPE:
            kind = walk.number(begins, ends)
        elif name == _CODEC:
            codec = walk.text(begins, ends)
        elif name == _VIDEO:
            sizes = {each: walk.number(*place) for each, *place in walk.elements(begins, ends) if each in (_WIDTH, _HEIGHT)}
            width, height = sizes.get(_WIDTH, 0), sizes.get(_HEIGHT, 0)
    if kind == 1:
        inside.video.add(codec)
        inside.seen(width, height)
    elif kind == 2:
        inside.audio.add(codec)


class _Walk:
    """Elements one after the other; never more than ``_MOST_ELEMENTS`` of them."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._left = _MOST_ELEMENTS

    def elements(self, place: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Every element between the two places: its name, and where its content begins and ends."""
        while place < end:
            self._left -= 1
            if self._left < 0:
                raise Broken
            name, place = self._vint(place, is_name=True)
            size, place = self._vint(place, is_name=False)
            last = end if size == _OPEN_END else place + size
            if last > end:
                raise Broken
            yield name, place, last
            place = last

    def number(self, start: int, end: int) -> int:
        """An unsigned number."""
        return int.from_bytes(self._read(start, end - start), "big")

    def text(self, start: int, end: int) -> str:
        """A name in ASCII."""
        return self._read(start, end - start).rstrip(b"\0").decode("latin-1")

    def _vint(self, place: int, *, is_name: bool) -> tuple[int, int]:
        """A number whose first byte says how long it is; names keep their mark. All ones: a size that is not known."""
        first = self._read(place, 1)[0]
        length = 9 - first.bit_length()
        if length > (4 if is_name else 8):
            raise Broken
        value = int.from_bytes(self._read(place, length), "big")
        if not is_name:
            value &= (1 << 7 * length) - 1
            if value == (1 << 7 * length) - 1:
                value = _OPEN_END
        return value, place + length

    def _read(self, place: int, length: int) -> bytes:
        if length > _LARGEST:
            raise Broken
        self._file.seek(place)
        data = self._file.read(length)
        if len(data) < length:
            raise Broken
        return data
