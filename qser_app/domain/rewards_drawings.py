"""Badges as lines: a body that grows with the tier, the category's symbol in it, and a ring that fills in eight steps.

The screen and the documents draw the same lines, on a field of 64 by 64.
"""

import math

from qser_app.domain.rewards import TIERS, BadgeCategory

_MIDDLE = 32
# Symbols on a field of 24 by 24, as strokes, so that they read in one colour and at 24 pixels.
SYMBOLS = {
    BadgeCategory.ACTIVITY: "M4 18h16 M7 18a5 5 0 0 1 10 0 M12 4v4 M5 8l2.4 2.4 M19 8l-2.4 2.4",  # the sun rises again
    BadgeCategory.LEARNING: "M12 7c-2-1.8-5-2-8-2v12c3 0 6 .2 8 2 2-1.8 5-2 8-2V5c-3 0-6 .2-8 2z M12 7v12",  # an open book
    BadgeCategory.TEST: "M8 5H5v15h14V5h-3 M9 3h6v4H9z M8.5 13.5l2.5 2.5 4.5-5",  # a sheet with a tick
    BadgeCategory.PERFECTIONISM: "M6 4h12l3 5-9 11L3 9z M3 9h18 M9 9l3 11 3-11",  # a cut stone
}


def body_of(tier: int) -> str:
    """The outline: a disc, then six, eight and twelve points, two tiers each."""
    bodies = ((24, 24, 24), (6, 25, 21.6), (8, 25, 20.5), (12, 25.5, 21))
    return star(*bodies[(tier - 1) // 2])


def star(points: int, outer: float, inner: float) -> str:
    """A star of so many points around the middle of the field."""
    corners = [_at(math.pi * step / points, inner if step % 2 else outer) for step in range(points * 2)]
    return "M" + "L".join(corners) + "Z"


def segment(step: int) -> str:
    """One eighth of the ring, clockwise from the top, with a gap on either side."""
    turn, gap = 2 * math.pi / TIERS, 0.07
    return f"M{_at(turn * (step - 1) + gap, 29)}A29 29 0 0 1 {_at(turn * step - gap, 29)}"


def badge_drawing(category: str, tier: int, *, colour: str, track: str, paper: str) -> str:
    """An earned badge as SVG for a document: ``colour`` for what is reached, ``track`` for what is not, ``paper`` for the symbol."""
    steps = [f'<path d="{segment(step)}" stroke="{colour if step <= tier else track}" stroke-width="4"/>' for step in range(1, TIERS + 1)]
    body = f'<path d="{body_of(tier)}" fill="{colour}" stroke="{colour}" stroke-width="1.5"/>'
    # The symbol's field is scaled from 24 to 26 and set into the middle.
    lines = SYMBOLS.get(BadgeCategory(category), "")
    symbol = f'<path d="{lines}" stroke="{paper}" stroke-width="2" transform="translate(19 19) scale(1.0833)"/>'
    style = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><g {style}>{"".join(steps)}{body}{symbol}</g></svg>'


def _at(angle: float, radius: float) -> str:
    return f"{_MIDDLE + radius * math.sin(angle):.2f} {_MIDDLE - radius * math.cos(angle):.2f}"
