"""What a course folder holds, and what became of it."""

import hashlib
from pathlib import Path

import pytest

from qser_app.domain.courses_sources import ImportReport, MediaSource


def test_a_small_file_is_known_by_its_bytes_and_lies_nowhere():
    picture = MediaSource.of(b"<svg/>", "image/svg+xml")
    digest = hashlib.sha256(b"<svg/>").hexdigest()
    assert (picture.sha256, picture.size, picture.address) == (digest, 6, f"/media/{digest}.svg")
    with pytest.raises(TypeError):
        _ = picture.path


def test_a_large_file_lies_where_it_was_found():
    lying = MediaSource("ab" * 32, "video/mp4", 9, Path("talk.mp4"))
    assert lying.path == Path("talk.mp4")


def test_reports_add_up_and_keep_the_order_of_names():
    one, two = ImportReport(1, 2, 3, 4, kept=("a",), away=("x",)), ImportReport(10, 20, 30, 40, kept=("b",))
    assert one + two == ImportReport(11, 22, 33, 44, kept=("a", "b"), away=("x",))
    assert one + ImportReport() == one
