"""What a recording is, by its bytes: container, what is coded in it, and the size of the picture. Names and promises count for nothing."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from qser_app.adapters.content_recordings_mp4 import read_mp4
from qser_app.adapters.content_recordings_tracks import Broken, Inside
from qser_app.adapters.content_recordings_webm import read_webm
from qser_app.domain.courses_recordings import BadRecording

# What browsers play on the systems people have; anything else would be a black square for somebody.
_PLAYED = {
    "mp4": ({"avc1", "avc3"}, {"mp4a"}),
    "webm": ({"V_VP8", "V_VP9"}, {"A_OPUS", "A_VORBIS"}),
}
_NAMES = {
    "hvc1": "HEVC (H.265)",
    "hev1": "HEVC (H.265)",
    "av01": "AV1",
    "V_AV1": "AV1",
    "mp4v": "MPEG-4 Visual",
    "ac-3": "Dolby AC-3",
    "ec-3": "Dolby E-AC-3",
    "alac": "Apple Lossless",
    "fLaC": "FLAC",
    "encv": "DRM",
    "enca": "DRM",
}
_HEAD = 64
_LONGEST_TAG_GAP = 64 << 10
_BITRATES = {  # kbit/s of layer III, by MPEG version 1 or not (ISO/IEC 11172-3, 13818-3)
    True: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    False: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """A recording's content type, and the size of its picture (0: no picture, or unknown)."""

    content_type: str
    width: int = 0
    height: int = 0


def facts_of(path: Path) -> RecordingFacts:
    """What the file is. Reads a few pieces of it, never the whole. Raises BadRecording."""
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        head = file.read(_HEAD)
        try:
            return _facts(file, size, head)
        except Broken as error:
            raise BadRecording("broken") from error


def _facts(file: IO[bytes], size: int, head: bytes) -> RecordingFacts:
    if head[4:8] == b"ftyp":
        return _container("mp4", read_mp4(file, size))
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        return _container("webm", read_webm(file, size))
    if head.startswith(b"OggS"):
        return _ogg(head)
    return _frames(file, size)


def _container(name: str, inside: Inside) -> RecordingFacts:
    if not inside.video and not inside.audio:
        raise Broken
    videos, audios = _PLAYED[name]
    for codec in [*sorted(inside.video - videos), *sorted(inside.audio - audios)]:
        raise BadRecording("codec", codec=_NAMES.get(codec, codec.strip()))
    kind = "video" if inside.video else "audio"
    return RecordingFacts(f"{kind}/{name}", inside.width, inside.height)


def _ogg(head: bytes) -> RecordingFacts:
    """The first packet of the first page names the codec (RFC 3533, RFC 7845)."""
    packet = head[27 + head[26] :] if len(head) > 26 else b""
    if packet.startswith((b"OpusHead", b"\x01vorbis")):
        return RecordingFacts("audio/ogg")
    if packet.startswith(b"\x80theora"):
        raise BadRecording("codec", codec="Theora")
    raise BadRecording("kind")


def _frames(file: IO[bytes], size: int) -> RecordingFacts:
    """MP3 or AAC without a container: two frames that follow each other, for two bytes alone could be anything."""
    place = _behind_tag(file)
    file.seek(place)
    data = file.read(_LONGEST_TAG_GAP)
    for at in range(max(0, len(data) - 4) if place else min(1, len(data))):
        for content_type, length_of in (("audio/mpeg", _mp3_length), ("audio/aac", _adts_length)):
            length = length_of(data[at : at + 7])
            if length and _follows(file, size, place + at + length, length_of):
                return RecordingFacts(content_type)
    raise BadRecording("broken" if place else "kind")


def _behind_tag(file: IO[bytes]) -> int:
    """Where the sound begins: behind an ID3v2 tag, whose size is written with seven bits a byte."""
    file.seek(0)
    head = file.read(10)
    if not head.startswith(b"ID3") or len(head) < 10:
        return 0
    size = 0
    for byte in head[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size


def _follows(file: IO[bytes], size: int, place: int, length_of: Callable[[bytes], int]) -> bool:
    if place + 7 > size:
        return False
    file.seek(place)
    return length_of(file.read(7)) > 0


def _mp3_length(head: bytes) -> int:
    """The length of a frame of MPEG layer III; 0 when this is none."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0 or head[1] & 0x06 != 0x02:
        return 0
    version, rate, rates = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or rate in (0, 15) or rates == 3:
        return 0
    is_first = version == 3
    return (144 if is_first else 72) * _BITRATES[is_first][rate] * 1000 // _RATES[version][rates] + (head[2] >> 1 & 1)


def _adts_length(head: bytes) -> int:
    """The length of an AAC frame (ISO/IEC 13818-7, 6.2); 0 when this is none."""
    if len(head) < 6 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0:
        return 0
    length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    return length if length >= 7 else 0
