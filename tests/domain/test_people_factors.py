"""What the second step of signing in is made of."""

from datetime import timedelta

from qser_app.domain.people_factors import ALPHABET, CODE_LETTERS, FRESH, Factors, folded_code, is_fresh, readable_code
from tests.support.people import NOON


def test_recovery_codes_alone_are_no_second_step():
    assert not Factors(codes_left=10).any
    assert Factors(app=True).any


def test_a_code_is_the_same_however_it_is_typed():
    code = ALPHABET[:CODE_LETTERS]
    assert folded_code(f" {readable_code(code).lower()} ") == code
    assert folded_code("123 456") == "123456"
    assert len(folded_code("1" * 500)) == 40


def test_codes_hold_no_letter_that_is_read_as_another():
    assert not set("01OIU") & set(ALPHABET)
    assert len(set(ALPHABET)) == len(ALPHABET) == 28


def test_who_has_just_shown_who_they_are_may_change_it_for_a_while():
    assert is_fresh(NOON, NOON + FRESH - timedelta(seconds=1))
    assert not is_fresh(NOON, NOON + FRESH)
