"""Words of courses: folding, choosing a language, taking a lesson apart."""

import pytest

from qser_app.domain.courses import Block, blocks_of, choose, fold, section
from qser_app.domain.courses_sources import ImportReport
from qser_app.domain.people import Language


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Όρος", "ορος"),
        ("ΟΔΟΣ", "οδός"),
        ("Straße", "STRASSE"),
        ("Čeština", "cestina"),
        ("ñandú", "NANDU"),
        ("προϊόν", "Προιον"),
        (" a\n b ", "a b"),
    ],
)
def test_what_looks_alike_is_found_alike(one, other):
    assert fold(one) == fold(other)


def test_the_wanted_language_comes_first_then_the_source_then_any():
    there = {Language.EL, Language.DE}
    assert choose(there, Language.DE, Language.EN) is Language.DE
    assert choose(there, Language.CS, Language.EL) is Language.EL
    assert choose(there, Language.CS) is Language.EL
    assert choose(set(), Language.CS) is None


def test_places_count_each_kind_of_block_for_itself():
    html = "<p>a</p>\n" + section("flip", "One & two?") + "<p>x</p>\n</section>\n" + section("flip", "") + "<p>y</p>\n</section>\n<p>b</p>"
    assert blocks_of(html) == [
        Block("text", "", "<p>a</p>", "text-1"),
        Block("flip", "One & two?", "<p>x</p>", "flip-1"),
        Block("flip", "", "<p>y</p>", "flip-2"),
        Block("text", "", "<p>b</p>", "text-2"),
    ]
    assert blocks_of("") == []


def test_reports_add_up():
    assert ImportReport(1, 2, 3, 4) + ImportReport(1) == ImportReport(2, 2, 3, 4)
