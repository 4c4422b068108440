"""What files of a course are called."""

import pytest

from qser_app.domain.courses_files import file_name, language_in, shows, without_language


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Market Hall.JPG", "files/market-hall.webp"),
        ("C:\\fakepath\\Φόρος.png", "files/picture.webp"),
        ("../../etc/passwd", "files/passwd.webp"),
        ("map.el.png", "files/map-el.webp"),
        ("Élan vital (2).png", "files/elan-vital-2.webp"),
        ("", "files/picture.webp"),
        ("x" * 300 + ".png", "files/" + "x" * 56 + ".webp"),
    ],
)
def test_a_name_is_made_of_plain_letters(given, name):
    assert file_name(given, "webp", ()) == name


def test_a_file_may_be_of_one_language():
    assert [language_in(path) for path in ("figures/map.el.svg", "figures/map.svg", "a.b.svg", ".el.svg")] == ["el", "", "", ""]


def test_a_name_that_is_taken_gets_a_number():
    assert file_name("hall.png", "webp", {"files/hall.webp", "files/hall-2.webp"}) == "files/hall-3.webp"


def test_authors_write_a_file_without_its_language():
    assert [without_language(path) for path in ("figures/map.el.svg", "figures/map.svg", "a.b.svg")] == [
        "figures/map.svg",
        "figures/map.svg",
        "a.b.svg",
    ]


def test_a_text_shows_what_it_names():
    assert shows('![A hall](files/hall.webp "x")', "files/hall.webp")
    assert not shows("![A hall](files/hall-2.webp)", "files/hall.webp")
