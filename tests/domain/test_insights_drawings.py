"""Figures as SVG."""

import math
import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta

import pytest

from qser_app.domain.insights_drawings import PAPER, SCREEN, columns, first_day, length, medal, rhythm, ring, shade

TODAY = date(2026, 11, 26)  # a Thursday
ALL = [
    ring(29, PAPER),
    ring(None, PAPER),
    length(50, SCREEN, mark=20),
    columns([0, 50, 100], SCREEN),
    rhythm({}, TODAY, PAPER),
    medal(1, PAPER),
]


def parts(drawn, tag="rect"):
    return list(ET.fromstring(drawn).iter(f"{{http://www.w3.org/2000/svg}}{tag}"))


@pytest.mark.parametrize("drawn", ALL)
def test_every_figure_is_a_drawing_without_words_that_nobody_hears(drawn):
    assert ET.fromstring(drawn).get("aria-hidden") == "true"
    assert not parts(drawn, "text")


def test_a_ring_is_turned_as_far_as_its_percentage():
    arc = parts(ring(29, PAPER), "circle")[1]
    assert float(arc.get("stroke-dasharray").split()[0]) == pytest.approx(0.29 * 2 * math.pi * 50, abs=0.01)
    assert len(parts(ring(0, PAPER), "circle")) == 1


def test_where_there_is_nothing_to_take_a_part_of_the_ring_is_dotted():
    (circle,) = parts(ring(None, PAPER), "circle")
    assert circle.get("stroke-dasharray") == "2 8"


def test_a_bar_of_nothing_is_only_its_room():
    assert len(parts(length(0, PAPER))) == 1
    assert [each.get("width") for each in parts(length(50, PAPER))] == ["400", "200"]


def test_the_rhythm_is_a_square_a_day_until_today_monday_above():
    squares = parts(rhythm({TODAY: 45, TODAY - timedelta(days=3): 5}, TODAY, PAPER))
    assert len(squares) == 11 * 7 + 4
    assert (squares[-1].get("fill"), squares[-4].get("fill"), squares[0].get("fill")) == (PAPER.steps[4], PAPER.steps[1], PAPER.steps[0])
    assert (squares[-1].get("y"), squares[0].get("y")) == ("73", "1")
    assert first_day(TODAY) == date(2026, 9, 7)


def test_days_are_coloured_by_five_steps():
    assert [shade(minutes) for minutes in (0, 1, 10, 11, 20, 21, 40, 41, 500)] == [0, 1, 1, 2, 2, 3, 3, 4, 4]


def test_only_the_first_three_wear_ribbons():
    assert [len(parts(medal(place, PAPER), "path")) for place in (1, 3, 4)] == [2, 2, 0]


def test_on_paper_no_colour_hangs_on_the_theme():
    assert "var(" not in "".join([ring(5, PAPER), length(5, PAPER, other=True), medal(1, PAPER)])
    assert re.findall(r'"(#[^"]*)"', ring(5, SCREEN)) == []
