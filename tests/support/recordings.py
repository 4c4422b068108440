"""Small real recordings, made here: a WebM whose frames are pictures Pillow has coded, an MP3 of silence, the skeleton of an MP4."""

import struct
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

CAPTIONS = """WEBVTT

00:01.000 --> 00:04.000
<v Farah>I was here on Monday.

00:04.500 --> 00:08.000
<v Farah>They said: one more paper.

00:09.000 --> 00:12.000
<v Noor>Which paper &amp; from whom?
"""
GREEK = """WEBVTT

00:01.000 --> 00:04.000
<v Φαράχ>Ήμουν εδώ τη Δευτέρα.
"""


def a_webm(seconds: int = 40, size: tuple[int, int] = (96, 64)) -> bytes:
    """A video of one frame a second, each a whole picture with its number; it can be sought, and browsers play it."""
    frames = [_vp8(number, size) for number in range(seconds)]
    clusters = [
        _element(0x1F43B675, _number(0xE7, at * 1000) + _element(0xA3, b"\x81\x00\x00\x80" + frame)) for at, frame in enumerate(frames)
    ]
    info = _element(0x1549A966, _number(0x2AD7B1, 1_000_000) + _element(0x4489, struct.pack(">d", seconds * 1000.0)))
    picture = _element(0xE0, _number(0xB0, size[0]) + _number(0xBA, size[1]))
    track = _number(0xD7, 1) + _number(0x73C5, 1) + _number(0x83, 1) + _element(0x86, b"V_VP8") + picture
    head = info + _element(0x1654AE6B, _element(0xAE, track))
    cues = _cues(clusters, len(head))
    ebml = _element(
        0x1A45DFA3, _number(0x4286, 1) + _number(0x42F7, 1) + _element(0x4282, b"webm") + _number(0x4287, 2) + _number(0x4285, 2)
    )
    return ebml + _element(0x18538067, head + cues + b"".join(clusters))


def _cues(clusters: list[bytes], before: int) -> bytes:
    """Where each second begins; written twice, for the places depend on how long the list itself is."""
    made = b""
    for _ in range(2):
        place, points = before + len(made), b""
        for at, cluster in enumerate(clusters):
            where = _element(0xB7, _number(0xF7, 1) + _element(0xF1, place.to_bytes(4, "big")))
            points += _element(0xBB, _element(0xB3, (at * 1000).to_bytes(4, "big")) + where)
            place += len(cluster)
        made = _element(0x1C53BB6B, points)
    return made


def _vp8(number: int, size: tuple[int, int]) -> bytes:
    """A key frame of VP8: what a lossy WebP picture is made of."""
    image = Image.new("RGB", size, (20, 90 + 3 * number, 110))
    ImageDraw.Draw(image).text((8, 8), str(number), fill="white")
    target = BytesIO()
    image.save(target, "WEBP", quality=40)
    data = target.getvalue()
    assert data[12:16] == b"VP8 "
    return data[20 : 20 + int.from_bytes(data[16:20], "little")]


def _element(name: int, content: bytes) -> bytes:
    written = name.to_bytes((name.bit_length() + 7) // 8, "big")
    return written + (0x10_00_00_00 | len(content)).to_bytes(4, "big") + content


def _number(name: int, value: int) -> bytes:
    return _element(name, value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big"))


def an_mp3(seconds: int = 6) -> bytes:
    """Silence: frames of MPEG 2.5, layer III, 8 kbit/s at 8 kHz, 72 ms each."""
    frame = b"\xff\xe3\x18\xc4" + bytes(68)
    return frame * (seconds * 1000 // 72 + 1)


def an_mp4(video: bytes = b"avc1", audio: bytes = b"mp4a", size: tuple[int, int] = (640, 360)) -> bytes:
    """The boxes of an MP4 that say what is in it; nothing is."""
    tracks = b"".join(_track(kind, codec, size) for kind, codec in ((b"vide", video), (b"soun", audio)) if codec)
    return _box(b"ftyp", b"isom\0\0\2\0isomavc1") + _box(b"moov", _box(b"mvhd", bytes(100)) + tracks) + _box(b"mdat", bytes(64))


def _track(kind: bytes, codec: bytes, size: tuple[int, int]) -> bytes:
    header = bytes(76) + struct.pack(">II", size[0] << 16, size[1] << 16)
    described = _box(b"stsd", struct.pack(">II", 0, 1) + _box(codec, bytes(78)))
    media = _box(b"hdlr", bytes(8) + kind + bytes(13)) + _box(b"minf", _box(b"stbl", described))
    return _box(b"trak", _box(b"tkhd", header) + _box(b"mdia", media))


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def an_ogg(packet: bytes = b"OpusHead") -> bytes:
    """The first page of an Ogg file."""
    return b"OggS\0\2" + bytes(20) + b"\1" + bytes([len(packet)]) + packet + bytes(32)


def beside(folder: Path, name: str, data: bytes | str) -> Path:
    """A file in a course folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path
