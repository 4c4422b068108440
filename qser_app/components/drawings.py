"""Drawings in the house's hand: paths, threads and bridges, in the tokens' colours, decoration only."""

import reflex as rx

_svg = rx.el.svg


def bridge() -> rx.Component:
    """Two banks, a bridge with its middle stone still missing, and a dotted path over it."""
    return _svg(
        _svg.path(d="M0 118 C40 96 70 104 96 118 L96 150 L0 150Z", fill="var(--primary-soft)"),
        _svg.path(d="M320 118 C280 92 250 104 224 118 L224 150 L320 150Z", fill="var(--accent-soft)"),
        _svg.path(d="M84 118 C104 62 136 54 148 52", fill="none", stroke="var(--primary)", stroke_width=7, stroke_linecap="round"),
        _svg.path(d="M236 118 C216 62 184 54 172 52", fill="none", stroke="var(--accent)", stroke_width=7, stroke_linecap="round"),
        _svg.path(d="M148 30 Q160 24 172 30", fill="none", stroke="var(--honey)", stroke_width=7, stroke_linecap="round"),
        _svg.path(
            d="M8 92 C40 70 66 78 92 64 C124 44 140 32 160 18 C182 34 198 46 230 64 C254 78 280 66 312 84",
            fill="none",
            stroke="var(--border-control)",
            stroke_width=2.5,
            stroke_dasharray="1 9",
            stroke_linecap="round",
        ),
        _svg.circle(cx=52, cy=58, r=9, fill="var(--primary)"),
        _svg.circle(cx=272, cy=52, r=9, fill="var(--accent)"),
        view_box="0 0 320 150",
        width=320,
        height=150,
        aria_hidden="true",
    )
