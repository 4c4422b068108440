"""Whatever colour an organisation has, its people can read what is written in it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.people_colours import (
    DARK_GROUNDS,
    DARK_TEXT,
    ENOUGH,
    LIGHT_GROUNDS,
    LIGHT_TEXT,
    ColourWrong,
    contrast,
    palette_of,
    read_colour,
)
from qser_app.settings import ROOT

_COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_contrast_is_that_of_the_standard():
    assert round(contrast("#000000", "#ffffff"), 2) == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48
    assert round(contrast("#ffffff", "#767676"), 2) == 4.54
    assert contrast("#0b5563", "#0b5563") == 1


@given(_COLOURS)
def test_every_colour_can_be_read_in_both_themes(colour):
    found = palette_of(colour)
    for shades, grounds, text in ((found.light, LIGHT_GROUNDS, LIGHT_TEXT), (found.dark, DARK_GROUNDS, DARK_TEXT)):
        for ground in (*grounds, shades.soft, shades.on):
            assert contrast(shades.primary, ground) >= ENOUGH
        assert contrast(shades.hover, shades.on) >= ENOUGH
        assert contrast(text, shades.soft) >= ENOUGH


def test_a_colour_that_can_be_read_stays_as_it_is():
    found = palette_of("#0b5563")
    assert (found.light.primary, found.corrected) == ("#0b5563", (False, True))
    yellow = palette_of("#ffd600")
    assert (yellow.dark.primary, yellow.corrected) == ("#ffd600", (True, False))
    assert yellow.light_ratio < 2


def test_a_colour_is_read_as_people_write_it():
    assert [read_colour(each) for each in ("#0B5563", " 0b5563 ", "#fa0")] == ["#0b5563", "#0b5563", "#ffaa00"]


@pytest.mark.parametrize("typed", ["", "red", "#12", "#1234567", "#12345g", "rgb(0,0,0)", "#fff;}", "url(x)", "#\u0661\u0661\u0661"])
def test_what_is_no_colour_is_refused(typed):
    with pytest.raises(ColourWrong):
        read_colour(typed)


def test_the_grounds_are_those_of_the_style_sheet():
    sheet = (ROOT / "assets" / "styles" / "base.css").read_text(encoding="utf-8")
    themes = [re.search(pattern, sheet, re.DOTALL)[1] for pattern in (r":root, \.light \{(.*?)\}", r"\.dark \{(.*?)\}")]
    for theme, grounds, text in zip(themes, (LIGHT_GROUNDS, DARK_GROUNDS), (LIGHT_TEXT, DARK_TEXT), strict=True):
        tokens = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6});", theme))
        assert tuple(read_colour(tokens[name]) for name in ("canvas", "surface", "sunken")) == grounds
        assert tokens["text"] == text
