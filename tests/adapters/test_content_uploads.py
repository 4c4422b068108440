"""Pictures as people send them are made fit to be shown."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from qser_app.adapters.content_uploads import portrait, prepared
from qser_app.domain.courses_files import WIDEST, BadPicture
from qser_app.domain.people_picture import SIDE
from tests.support.content import SVG

PLACE = {0x0112: 6, 0x010E: "taken at home"}  # turned to the right, with words


def sent(tmp_path, data):
    file = tmp_path / "sent"
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    return file


def picture(kind="PNG", size=(30, 20), *, mode="RGB", colour="teal", exif=None, **how):
    target, marks = BytesIO(), Image.Exif()
    marks.update(exif or {})
    Image.new(mode, size, colour).save(target, kind, **({"exif": marks} if exif else {}), **how)
    return target.getvalue()


def opened(made):
    return Image.open(BytesIO(made.media.content))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_a_picture_of_each_kind_becomes_one_of_the_web(tmp_path, kind):
    made = prepared(sent(tmp_path, picture(kind)))
    assert (made.media.content_type, made.width, made.height, made.ending) == ("image/webp", 30, 20, "webp")
    assert opened(made).size == (30, 20)


def test_a_photograph_is_turned_sized_and_says_nothing_of_where_it_was_taken(tmp_path):
    made = prepared(sent(tmp_path, picture("JPEG", (3000, 2000), exif=PLACE)))
    assert (made.width, made.height) == (round(WIDEST * 2 / 3), WIDEST)
    assert (dict(opened(made).getexif()), opened(made).info.get("xmp"), b"home" in made.media.content) == ({}, None, False)


def test_a_person_s_picture_is_a_small_square_that_says_nothing_else(tmp_path):
    made = portrait(sent(tmp_path, picture("JPEG", (3000, 2000), exif=PLACE)))
    shown = Image.open(BytesIO(made.content))
    assert (shown.format, shown.size, dict(shown.getexif()), b"home" in made.content) == ("WEBP", (SIDE, SIDE), {}, False)
    with pytest.raises(BadPicture, match="picture-no-portrait"):
        portrait(sent(tmp_path, SVG))


def test_a_drawing_keeps_every_pixel_and_what_is_transparent(tmp_path):
    made = prepared(sent(tmp_path, picture(mode="RGBA", colour=(1, 2, 3, 0x80))))
    assert opened(made).getpixel((0, 0)) == (1, 2, 3, 0x80)


def test_colours_for_printing_become_colours_for_screens(tmp_path):
    assert opened(prepared(sent(tmp_path, picture("JPEG", mode="CMYK", colour=(0, 0, 0, 0))))).getpixel((5, 5)) == (255, 255, 255)


def test_an_svg_stays_as_it_was_drawn(tmp_path):
    made = prepared(sent(tmp_path, SVG))
    assert (made.media.content, made.width, made.ending) == (SVG.encode(), 720, "svg")


def _claims(width, height):
    """A PNG of a few bytes that says it is enormous."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    parts = (struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _moving():
    target = BytesIO()
    frames = [Image.new("RGB", (9, 9), colour) for colour in ("red", "blue")]
    frames[0].save(target, "GIF", save_all=True, append_images=frames[1:])
    return target.getvalue()


HOSTILE = {
    "nothing": (b"", "kind"),
    "a page": (b"<html><script>alert(1)</script></html>", "kind"),
    "an acting drawing": (SVG.replace("</svg>", "<script>alert(1)</script></svg>").encode(), "kind"),
    "a program": (b"MZ\x90\0" * 100, "kind"),
    "a sound in a picture's clothes": (b"RIFF\x24\0\0\0WAVEfmt ", "kind"),
    "half a picture": (picture("JPEG", (300, 200))[:400], "broken"),
    "only a beginning": (b"\x89PNG\r\n\x1a\n", "broken"),
    "a bomb": (_claims(60_000, 60_000), "too-many-pixels"),
    "a poster": (_claims(7000, 6000), "too-many-pixels"),
    "something that moves": (_moving(), "animated"),
    "a format we do not take": (b"BM" + picture("BMP")[2:], "kind"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_anything_else_is_refused_by_name(tmp_path, case):
    data, reason = HOSTILE[case]
    with pytest.raises(BadPicture) as refusal:
        prepared(sent(tmp_path, data))
    assert refusal.value.code == f"picture-{reason}"
