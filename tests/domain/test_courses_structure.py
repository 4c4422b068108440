"""Keys, codes and places."""

import pytest

from qser_app.domain.courses_structure import code_of, key_of, moved


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Terminology and types", "terminology-and-types"),
        ("Ορολογία & χρήση ψυχής", "orologia-chrisi-psychis"),
        ("Straße, ¿año? ěščřž", "strasse-ano-escrz"),
        ("你好", "lesson"),
    ],
)
def test_a_title_becomes_a_key_in_plain_letters(title, key):
    assert key_of(title, taken=[], otherwise="lesson") == key


def test_a_key_is_unlike_the_others_and_not_too_long():
    assert key_of("Words", taken=["words", "words-2"], otherwise="lesson") == "words-3"
    assert len(key_of("x" * 300, taken=["x" * 56], otherwise="lesson")) <= 60


@pytest.mark.parametrize(("written", "code"), [(" qser-2 ", "QSER-2"), ("a", ""), ("-ab", ""), ("ÄB", ""), ("a b", ""), ("x" * 41, "")])
def test_a_code_is_capitals_digits_and_hyphens(written, code):
    assert code_of(written) == code


def test_what_moves_stops_at_the_ends():
    assert moved("abc", "b", 1) == ["a", "c", "b"]
    assert moved("abc", "b", -1) == ["b", "a", "c"]
    assert (moved("abc", "a", -1), moved("abc", "a", 9)) == (["a", "b", "c"], ["b", "c", "a"])
