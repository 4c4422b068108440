"""Pictures of a course folder."""

import struct

import pytest

from qser_app.adapters.content_pictures import CannotShow, find, read
from tests.support.content import SVG


def written(path, data):
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_a_drawing_is_measured_and_known_by_its_bytes(tmp_path):
    picture = read(written(tmp_path / "a.svg", SVG))
    assert (picture.width, picture.height, picture.media.content_type) == (720, 480, "image/svg+xml")
    assert picture.address == f"/media/{picture.media.sha256}.svg"


def test_a_png_is_known_by_its_bytes_not_by_its_name(tmp_path):
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 30, 20)
    picture = read(written(tmp_path / "a.svg", png))
    assert (picture.address[-4:], picture.width, picture.height) == (".png", 30, 20)


def test_the_readers_language_comes_first(tmp_path):
    for name in ("map.svg", "map.el.svg"):
        written(tmp_path / name, SVG)
    assert find(tmp_path, "map.svg", "el") == tmp_path / "map.el.svg"
    assert find(tmp_path, "map.svg", "de") == tmp_path / "map.svg"


@pytest.mark.parametrize("address", ["../secret.svg", "/etc/passwd", "gone.svg"])
def test_nothing_outside_the_folder_is_found(tmp_path, address):
    inside = tmp_path / "course"
    inside.mkdir()
    written(tmp_path / "secret.svg", SVG)
    assert find(inside, address, "en") is None


@pytest.mark.parametrize(
    "inner",
    [
        "<script>alert(1)</script>",
        '<path onload="alert(1)"/>',
        "<foreignObject/>",
        '<a href="javascript:alert(1)"/>',
        '<image href="https://evil.example/pixel.png"/>',
        '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="https://evil.example/a.svg#b"/>',
    ],
)
def test_a_drawing_that_would_act_is_refused(tmp_path, inner):
    with pytest.raises(CannotShow):
        read(written(tmp_path / "a.svg", SVG.replace("<path", inner + "<path", 1)))


@pytest.mark.parametrize(
    "data", ["not a picture", '<!DOCTYPE x [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', b"\xff\x00"]
)
def test_what_is_no_picture_is_refused(tmp_path, data):
    with pytest.raises(CannotShow):
        read(written(tmp_path / "a.svg", data))
