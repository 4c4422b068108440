"""A person's infographic on paper."""

from dataclasses import replace
from datetime import date

import pytest

from qser_app.domain.insights import Bar
from qser_app.domain.insights_infographic import Infographic, Period, weekdays_of
from qser_app.domain.people import Language
from qser_app.domain.rewards import BadgeCard, BadgeCategory
from qser_app.exports import document
from qser_app.exports.insights_infographic import TEMPLATE, words_on_paper
from tests.support.documents import said_at

TODAY = date(2026, 11, 26)
EMPTY = Infographic(name="Ada", organisation="Egaleon", today=TODAY.isoformat(), weekdays=weekdays_of({}, TODAY))
FULL = replace(
    EMPTY,
    badges=[BadgeCard(category.value, tier, 4, 4, 100, "2026-11-02T12:00:00+00:00") for category in BadgeCategory for tier in range(1, 9)],
    ranks={"points": 1, "badges": 2, "level": 11},
    courses=7,
    completed=2,
    rate=29,
    seconds=5820,
    active=[Bar("A very long title of a course that nobody will ever read to its end " * 3, 60, 100)] * 5,
    this_month=Period(5820, 3, 4),
    change="more",
    difference=97,
)


def texts(shown, language=Language.EN):
    blocks = words_on_paper(shown, {}, language)["blocks"]
    return {block["title"]: block for block in blocks}


def test_two_of_seven_read_29_per_cent_and_no_test_a_dash():
    found = texts(FULL)
    assert found["Course completion rate"]["picture"]["middle"] == "29%"
    assert found["Course completion rate"]["finding"] == "7 courses, 2 completions"
    assert found["Test pass rate"]["picture"]["middle"] == "–"
    assert found["Test pass rate"]["picture"]["note"] == "Average score: –"
    assert texts(FULL, Language.CS)["Podíl dokončených kurzů"]["picture"]["middle"] == "29\N{NO-BREAK SPACE}%"
    assert found["Training time"]["finding"] == "1h37m of training time"


@pytest.mark.parametrize(
    ("language", "places"),
    [
        ("en", ["1st", "2nd", "11th"]),
        ("el", ["1η", "2η", "11η"]),
        ("es", ["1.º", "2.º", "11.º"]),
        ("de", ["1.", "2.", "11."]),
        ("cs", ["1.", "2.", "11."]),
    ],
)
def test_places_are_said_as_each_language_says_them(language, places):
    compared = words_on_paper(FULL, {}, Language(language))["blocks"][1]
    assert [each["place"] for each in compared["picture"]["items"]] == places


def test_who_is_compared_with_nobody_has_no_such_block():
    assert "Compared to others" not in texts(EMPTY)
    assert sum(block["span"] for block in words_on_paper(EMPTY, {}, Language.EN)["blocks"]) == 24


def test_every_block_has_its_finding_and_its_formula():
    for block in words_on_paper(FULL, {TODAY: 30}, Language.EN)["blocks"]:
        assert block["finding"]
        assert block["how"]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("shown", [EMPTY, FULL], ids=["empty", "full"])
def test_it_is_a_document_of_the_standard_in_every_language(language, shown):
    words = words_on_paper(shown, {TODAY: 30}, language)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in document.pdf(TEMPLATE, words)


def test_a_name_stays_a_name_and_the_same_makes_the_same():
    words = words_on_paper(replace(FULL, name='#import "x"'), {}, Language.EN)
    assert said_at(TEMPLATE, "holder", words) == '#import "x" · Egaleon'
    assert document.pdf(TEMPLATE, words) == document.pdf(TEMPLATE, words)
    assert document.png(TEMPLATE, words) == document.png(TEMPLATE, words)
