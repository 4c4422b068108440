"""An organisation's own colour: made dark enough for light pages and light enough for dark ones, so that everybody can read.

Contrast is that of WCAG 2.2 (relative luminance of sRGB); 4.5 to 1 is what text of any size needs (1.4.3).
"""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from qser_app.domain.refusals import Refusal

ENOUGH = 4.5
# What stands behind the colour (assets/styles/base.css: canvas, surface, sunken), and the words on what is tinted with it.
LIGHT_GROUNDS, LIGHT_TEXT = ("#fbf8f4", "#ffffff", "#f3ede4"), "#1e2a31"
DARK_GROUNDS, DARK_TEXT = ("#12191d", "#1a2429", "#0d1316"), "#f2eee8"
_BLACK, _WHITE = "#000000", "#ffffff"
_DARKEST = "#0b1114"  # what is written on the colour in the dark
_SOFT = {_BLACK: 0.12, _WHITE: 0.2}
_HOVER = 0.22
_HEX = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})")


class ColourWrong(Refusal):
    """What was typed is no colour: six signs after a #, from 0 to 9 and a to f."""

    code = "colour"


@dataclass(frozen=True, slots=True)
class Shades:
    """The colour as one theme uses it: for links and buttons, pointed at, as a tint behind words, and for words on it."""

    primary: str
    hover: str
    soft: str
    on: str


@dataclass(frozen=True, slots=True)
class Palette:
    """The colour in both themes, and what it would have had by itself: its lowest contrast on light pages and on dark ones."""

    light: Shades
    dark: Shades
    light_ratio: float
    dark_ratio: float

    @property
    def corrected(self) -> tuple[bool, bool]:
        """Whether it had to be changed for light pages, and for dark ones."""
        return self.light_ratio < ENOUGH, self.dark_ratio < ENOUGH


def read_colour(text: str) -> str:
    """The colour as ``#rrggbb``. Raises ColourWrong."""
    found = _HEX.fullmatch(text.strip().lower())
    if found is None:
        raise ColourWrong
    digits = found[1] if len(found[1]) == 6 else "".join(each * 2 for each in found[1])
    return f"#{digits}"


def contrast(one: str, other: str) -> float:
    """How well one colour is told from another, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@functools.lru_cache(maxsize=256)  # asked on every page of every organisation that has a colour
def palette_of(colour: str) -> Palette:
    """The colour, and where it cannot be read the nearest that can: mixed with black for light pages, with white for dark ones."""
    light, light_ratio = _shades(colour, _BLACK, LIGHT_GROUNDS, LIGHT_TEXT, on=_WHITE)
    dark, dark_ratio = _shades(colour, _WHITE, DARK_GROUNDS, DARK_TEXT, on=_DARKEST)
    return Palette(light, dark, light_ratio, dark_ratio)


def _shades(colour: str, towards: str, grounds: tuple[str, ...], text: str, *, on: str) -> tuple[Shades, float]:
    steps = (_mixed(colour, towards, part / 100) for part in range(101))
    primary = next(each for each in steps if _is_read(each, towards, grounds, text, on))
    shades = Shades(primary, _mixed(primary, towards, _HOVER), _soft(primary, towards, grounds), on)
    return shades, _lowest(colour, grounds)


def _is_read(shade: str, towards: str, grounds: tuple[str, ...], text: str, on: str) -> bool:
    soft = _soft(shade, towards, grounds)
    return _lowest(shade, (*grounds, soft, on)) >= ENOUGH and contrast(text, soft) >= ENOUGH


def _soft(shade: str, towards: str, grounds: tuple[str, ...]) -> str:
    return _mixed(grounds[1], shade, _SOFT[towards])


def _lowest(colour: str, grounds: Iterable[str]) -> float:
    return min(contrast(colour, each) for each in grounds)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mixed(colour: str, other: str, part: float) -> str:
    pairs = zip(_parts(colour), _parts(other), strict=True)
    return "#" + "".join(f"{round(own + (its - own) * part):02x}" for own, its in pairs)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
