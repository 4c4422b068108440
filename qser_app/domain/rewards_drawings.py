"""Badges as lines: a body whose points grow with the tier, the category's symbol in it, and a ring of eight steps that fills.

The screen and the documents draw the same lines, on a field of 64 by 64. The tier is told by shape and by count, the category by its
symbol: a badge reads in one colour and at 24 pixels.
"""

import math

from qser_app.domain.rewards import TIERS, BadgeCategory

FIELD = 64
SYMBOL_FIELD, SYMBOL_PLACE, SYMBOL_SIZE = 24, 17, 30
_MIDDLE, _BODY, _RING, _DISC = 32, 24, 29.4, 22
# Of each tier's body: how many points, and how deep it is cut between them (0 points: a disc).
_BODIES = ((0, 1.0), (5, 0.87), (6, 0.9), (8, 0.88), (10, 0.88), (12, 0.86), (16, 0.86), (24, 0.87))
# Symbols on a field of 24 by 24, as strokes.
SYMBOLS = {
    BadgeCategory.ACTIVITY: "M4 18h16M7 18a5 5 0 0 1 10 0M12 4v4M5 8l2.4 2.4M19 8l-2.4 2.4",  # the sun rises again
    BadgeCategory.LEARNING: "M12 7c-2-1.8-5-2-8-2v12c3 0 6 .2 8 2 2-1.8 5-2 8-2V5c-3 0-6 .2-8 2zM12 7v12",  # an open book
    BadgeCategory.TEST: "M8 5H5v15h14V5h-3M9 3h6v4H9zM8.5 13.5l2.5 2.5 4.5-5",  # a sheet with a tick
    BadgeCategory.ASSIGNMENT: "M18 9V7l-4-4H5v18h6M14 3v4h4M13.5 21l.8-3.4 5-5 2.6 2.6-5 5z",  # a sheet and a pencil
    BadgeCategory.PERFECTIONISM: "M6 4h12l3 5-9 11L3 9zM3 9h18M9 9l3 11 3-11",  # a cut stone
    BadgeCategory.SURVEY: "M4 5.5L5.5 7 8.5 4M4 12l1.5 1.5 3-3M4 18.5L5.5 20l3-3M13 6h7M13 12.5h7M13 19h7",  # three answers
    BadgeCategory.COMMUNICATION: "M3 4h12v9H9l-3 3v-3H3zM18 8h3v9h-2v3l-3-3h-5",  # two who talk
    BadgeCategory.CERTIFICATION: "M12 3a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM8.5 14L7 21.5l5-2.5 5 2.5-1.5-7.5",  # a seal
    BadgeCategory.LIVE: (  # on air
        "M12 13.5a1.5 1.5 0 1 1 0-3 1.5 1.5 0 0 1 0 3z"
        "M8 16a5.7 5.7 0 0 1 0-8M16 8a5.7 5.7 0 0 1 0 8M5 19A10 10 0 0 1 5 5M19 5a10 10 0 0 1 0 14"
    ),
    BadgeCategory.MENTORING: (  # two people
        "M9 11a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7zM3 20v-1a6 6 0 0 1 12 0v1M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14a6 6 0 0 1 3 5v1"
    ),
    BadgeCategory.PRACTICE: "M9 17.5h6M10 21h4M9 17.5c0-2-.6-2.8-1.5-3.8a6 6 0 1 1 9 0c-.9 1-1.5 1.8-1.5 3.8",  # a bulb
}


def body_of(tier: int) -> str:
    """The outline of a tier's body."""
    points, cut = _BODIES[tier - 1]
    if points == 0:
        return f"M{_MIDDLE} {_MIDDLE - _DISC}a{_DISC} {_DISC} 0 1 1 0 {2 * _DISC}a{_DISC} {_DISC} 0 1 1 0-{2 * _DISC}z"
    corners = [_at(math.pi * step / points, _BODY * cut if step % 2 else _BODY) for step in range(points * 2)]
    return "M" + "L".join(corners) + "Z"


def segment(step: int) -> str:
    """One eighth of the ring, clockwise from the top, with a gap on either side."""
    turn, gap = 2 * math.pi / TIERS, 0.11
    return f"M{_at(turn * (step - 1) + gap, _RING)}A{_RING} {_RING} 0 0 1 {_at(turn * step - gap, _RING)}"


def badge_drawing(category: str, tier: int, *, colour: str, track: str, paper: str) -> str:
    """An earned badge as SVG for a document: ``colour`` for what is reached, ``track`` for what is not, ``paper`` for the symbol."""
    steps = [f'<path d="{segment(step)}" stroke="{colour if step <= tier else track}" stroke-width="4.5"/>' for step in range(1, TIERS + 1)]
    body = f'<path d="{body_of(tier)}" fill="{colour}" stroke="{colour}" stroke-width="1.5"/>'
    place = f"translate({SYMBOL_PLACE} {SYMBOL_PLACE}) scale({SYMBOL_SIZE / SYMBOL_FIELD})"
    symbol = f'<path d="{SYMBOLS[BadgeCategory(category)]}" stroke="{paper}" stroke-width="2.2" transform="{place}"/>'
    style = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {FIELD} {FIELD}"><g {style}>{"".join(steps)}{body}{symbol}</g></svg>'


def _at(angle: float, radius: float) -> str:
    return f"{_MIDDLE + radius * math.sin(angle):.2f} {_MIDDLE - radius * math.cos(angle):.2f}"
