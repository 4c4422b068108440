"""What the public pages draw: the sign of the house, icons, the bridge, and the two models as rings."""

import math

from qser_app.exports.site_html import Html, Piece, h

# Lucide, ISC licence; the app draws the same ones.
_ICONS = {
    "arrow": ("M5 12h14", "m12 5 7 7-7 7"),
    "calendar": ("M8 2v4", "M16 2v4", "M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z", "M3 10h18"),
    "languages": ("m5 8 6 6", "m4 14 6-6 2-3", "M2 5h12", "M7 2h1", "m22 22-5-10-5 10", "M14 18h6"),
    "menu": ("M4 5h16", "M4 12h16", "M4 19h16"),
    "moon": ("M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401",),
    "sun": (
        "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
        "M12 2v2",
        "M12 20v2",
        "m4.93 4.93 1.41 1.41",
        "m17.66 17.66 1.41 1.41",
        "M2 12h2",
        "M20 12h2",
        "m6.34 17.66-1.41 1.41",
        "m19.07 4.93-1.41 1.41",
    ),
    "hands": (
        "m11 17 2 2a1 1 0 1 0 3-3",
        "m14 14 2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3"
        "l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4",
        "m21 3 1 11h-2",
        "M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3",
        "M3 4h8",
    ),
    "counter": (
        "M3 21h18",
        "M5 21V11h14v10",
        "M3 11h18",
        "M12 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
        "M9 15h6",
    ),
    "school": (
        "M14 21v-3a2 2 0 0 0-4 0v3",
        "M18 5v16",
        "m4 6 7.106-3.79a2 2 0 0 1 1.788 0L20 6",
        "M6 5v16",
        "m6 11-3.52 2.147A1 1 0 0 0 2 14v6a1 1 0 0 0 1 1h18a1 1 0 0 0 1-1v-6a1 1 0 0 0-.48-.853L18 11",
        "M12 8a1 1 0 1 0 0 2 1 1 0 0 0 0-2z",
    ),
    "work": ("M16 20V4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v16", "M4 6h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z"),
}


def icon(name: str, *, size: int = 20, class_name: str | None = None) -> Html:
    """An icon beside its words; nothing is read aloud."""
    line = {"fill": "none", "stroke": "currentColor", "stroke_width": "1.75", "stroke_linecap": "round", "stroke_linejoin": "round"}
    return h.svg(
        [h.path(d=each) for each in _ICONS[name]],
        view_box="0 0 24 24",
        width=size,
        height=size,
        aria_hidden="true",
        class_name=class_name,
        **line,
    )


def logo(size: int = 32) -> Html:
    """The sign of the house, as components/bars.py draws it."""
    return h.svg(
        h.circle(cx=16, cy=16, r=11, fill="none", stroke="var(--primary)", stroke_width=5),
        h.path(d="M16 5a11 11 0 0 1 11 11", fill="none", stroke="var(--honey)", stroke_width=5),
        h.path(d="M17 17c3.5 1 4.500 6 11.500 10", fill="none", stroke="var(--accent)", stroke_width=5, stroke_linecap="round"),
        view_box="0 0 32 32",
        width=size,
        height=size,
        aria_hidden="true",
    )


def emblem() -> Html:
    """The European emblem: twelve stars on a circle, each a point upwards, on blue."""
    stars = [_star(27 + 12 * math.sin(turn * math.pi / 6), 18 - 12 * math.cos(turn * math.pi / 6)) for turn in range(12)]
    return h.svg(
        h.rect(width=54, height=36, fill="#039"),
        h.path(d="".join(stars), fill="#fc0"),
        view_box="0 0 54 36",
        width=72,
        height=48,
        aria_hidden="true",
    )


def _star(x: float, y: float) -> str:
    """A star of radius 2 around a point, as a path."""
    points = []
    for corner in range(10):
        radius, turn = (2.0 if corner % 2 == 0 else 0.764), corner * math.pi / 5
        points.append(f"{x + radius * math.sin(turn):.2f} {y - radius * math.cos(turn):.2f}")
    return f"M{'L'.join(points)}Z"


def meeting() -> Html:
    """Two people at a counter, and a bridge of thread that begins on both sides: the picture of the first page."""
    thread = {"fill": "none", "stroke_linecap": "round"}
    return h.svg(
        h.path(d="M0 300C70 262 120 276 170 300L170 380 0 380Z", fill="var(--primary-soft)"),
        h.path(d="M520 300C450 250 400 272 350 300L350 380 520 380Z", fill="var(--accent-soft)"),
        h.path(
            d="M14 150C70 96 118 128 168 92 214 58 236 36 260 30 288 38 308 62 352 92 402 128 450 98 506 142",
            stroke="var(--border-control)",
            stroke_width=4,
            stroke_dasharray="1 15",
            **thread,
        ),
        h.path(d="M142 196C164 140 208 118 248 112", stroke="var(--primary)", stroke_width=13, **thread),
        h.path(d="M378 196C356 140 312 118 272 112", stroke="var(--accent)", stroke_width=13, **thread),
        h.path(d="M240 76Q260 64 280 76", stroke="var(--honey)", stroke_width=13, **thread),
        _person(128, "var(--primary)"),
        _person(392, "var(--accent)"),
        h.path(d="M84 330H436", stroke="var(--text)", stroke_width=10, **thread),
        h.path(d="M110 334V378M410 334V378", stroke="var(--text)", stroke_width=8, **thread),
        h.path(d="M222 316H298", stroke="var(--honey)", stroke_width=12, **thread),
        view_box="0 0 520 384",
        width=520,
        height=384,
        aria_hidden="true",
    )  # fmt: skip -- the coordinates read better in one line


def _person(x: int, colour: str) -> Piece:
    return [h.circle(cx=x, cy=218, r=27, fill=colour), h.path(d=f"M{x - 46} 326C{x - 46} 270 {x + 46} 270 {x + 46} 326Z", fill=colour)]


def ring(steps: int, label: str, *, warm: bool = False, inner: Piece = None) -> Html:
    """A circle of numbered steps that follow one another and begin anew; ``label`` says it in words."""
    colour, hub = ("var(--accent)", "warm") if warm else ("var(--primary)", None)
    radius, middle, dot = 122, 160, 30
    gap = math.degrees((dot + 7) / radius)  # what a dot and a little air cover of the circle
    pieces: list[Piece] = []
    for step in range(steps):
        turn, after = step * 360 / steps, (step + 1) * 360 / steps
        pieces.append(_arrow(turn + gap, after - gap - 4, radius, middle, colour))
        x, y = _on(turn, radius, middle)
        pieces.append(h.circle(cx=x, cy=y, r=dot, fill=colour))
        pieces.append(h.text(step + 1, x=x, y=f"{float(y) + 8:.1f}", text_anchor="middle", class_name=hub))
    return h.svg(pieces, inner, view_box="0 0 320 320", width=320, height=320, role="img", aria_label=label, class_name="ring")


def _arrow(begins: float, ends: float, radius: int, middle: int, colour: str) -> Piece:
    """A piece of the circle that ends in a tip."""
    (x1, y1), (x2, y2) = _on(begins, radius, middle), _on(ends, radius, middle)
    tip, left, right = _on(ends + 5, radius, middle), _on(ends - 2, radius - 9, middle), _on(ends - 2, radius + 9, middle)
    line = h.path(d=f"M{x1} {y1}A{radius} {radius} 0 0 1 {x2} {y2}", fill="none", stroke=colour, stroke_width=5, stroke_linecap="round")
    return [line, h.path(d=f"M{' '.join(left)}L{' '.join(tip)}L{' '.join(right)}Z", fill=colour)]


def _on(turn: float, radius: float, middle: int) -> tuple[str, str]:
    """The point of a circle at so many degrees from the top."""
    at = math.radians(turn)
    return f"{middle + radius * math.sin(at):.1f}", f"{middle - radius * math.cos(at):.1f}"
