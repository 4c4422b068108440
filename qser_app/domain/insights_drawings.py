"""Figures as SVG, the same for the screen, the PDF and the picture; words and numbers are laid beside them by whoever shows them."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

WEEKS = 12
_TURN = 2 * math.pi * 50  # once around a ring; not every reader of SVG knows ``pathLength``


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a figure: what is reached, what is compared with it, what is not, an outline; five steps from little to much."""

    main: str
    other: str
    track: str
    outline: str
    honey: str
    steps: tuple[str, str, str, str, str]


SCREEN = Inks(
    "var(--chart-1)",
    "var(--chart-2)",
    "var(--sunken)",
    "var(--border-control)",
    "var(--honey)",
    ("var(--sunken)", "var(--scale-2)", "var(--scale-3)", "var(--scale-4)", "var(--scale-5)"),
)
PAPER = Inks("#0a4754", "#cf5f2d", "#f3ede4", "#85796b", "#f2b441", ("#f3ede4", "#b6d9dc", "#7dbac1", "#3f939d", "#0b6b78"))


def ring(percent: int | None, inks: Inks) -> str:
    """A ring that is full at 100; dotted where there is nothing to take a part of."""
    circle = '<circle cx="60" cy="60" r="50" fill="none" stroke-width="16"'
    if percent is None:
        dots = 'stroke-width="3" stroke-dasharray="2 8" stroke-linecap="round"'
        return _svg(120, 120, f'<circle cx="60" cy="60" r="50" fill="none" stroke="{inks.outline}" {dots}/>')
    dashes = f'stroke-dasharray="{_TURN * min(100, percent) / 100:.2f} {_TURN + 1:.2f}" transform="rotate(-90 60 60)"'
    arc = f'{circle} stroke="{inks.main}" {dashes}/>' if percent else ""
    return _svg(120, 120, f'{circle} stroke="{inks.track}"/>{arc}')


def length(size: int, inks: Inks, *, mark: int | None = None, other: bool = False) -> str:
    """A lying bar from 0 to 100; ``mark`` is a line across it, ``other`` the colour of what one compares with."""
    track = f'<rect width="400" height="14" rx="7" fill="{inks.track}"/>'
    bar = f'<rect width="{max(14, size * 4)}" height="14" rx="7" fill="{inks.other if other else inks.main}"/>' if size else ""
    line = f'<rect x="{min(396, mark * 4)}" width="4" height="14" fill="{inks.honey}" stroke="{inks.outline}"/>' if mark is not None else ""
    return _svg(400, 14, track + bar + line)


def columns(sizes: Sequence[int], inks: Inks) -> str:
    """Columns side by side, each from 0 to 100; the last is the present one."""
    width = len(sizes) * 30 - 10
    drawn = "".join(
        f'<rect x="{place * 30}" width="20" height="100" rx="4" fill="{inks.track}"/>'
        + (f'<rect x="{place * 30}" y="{100 - size}" width="20" height="{size}" rx="4" fill="{inks.main}"/>' if size else "")
        for place, size in enumerate(sizes)
    )
    return _svg(width, 100, drawn)


def rhythm(minutes: Mapping[date, int], today: date, inks: Inks) -> str:
    """Twelve weeks as columns of seven days, Monday above: the more minutes, the deeper the colour; days to come are left out."""
    first = first_day(today)
    cells: list[str] = []
    for number in range(WEEKS * 7):
        day = first + timedelta(days=number)
        if day <= today:
            step = shade(minutes.get(day, 0))
            edge = f' stroke="{inks.outline}" stroke-width="1"' if step < 2 else ""
            place = f'x="{number // 7 * 24 + 1}" y="{number % 7 * 24 + 1}" width="20" height="20" rx="5"'
            cells.append(f'<rect {place} fill="{inks.steps[step]}"{edge}/>')
    return _svg(WEEKS * 24 - 2, 7 * 24 - 2, "".join(cells))


def first_day(today: date) -> date:
    """The Monday with which the rhythm begins."""
    return today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))


def shade(minutes: int) -> int:
    """How deep a day is coloured: none, up to 10, 20, 40 minutes, and more."""
    return sum(minutes > limit for limit in (0, 10, 20, 40))


def medal(place: int, inks: Inks) -> str:
    """A medal for a place, whose number is laid upon it: the first three have ribbons."""
    ribbons = (
        f'<path d="M22 50L14 76 28 70 36 78 40 56z" fill="{inks.other}"/><path d="M58 50L66 76 52 70 44 78 40 56z" fill="{inks.other}"/>'
    )
    edge = f'<circle cx="40" cy="34" r="31" fill="{inks.steps[0]}" stroke="{inks.honey}" stroke-width="6"/>'
    line = f'<circle cx="40" cy="34" r="33.5" fill="none" stroke="{inks.outline}" stroke-width="1"/>'
    return _svg(80, 80, (ribbons if place <= 3 else "") + edge + line)


def _svg(width: int, height: int, drawn: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" aria-hidden="true" focusable="false">{drawn}</svg>'
