"""What a GIFT file is made of."""

from decimal import Decimal

from qser_app.domain.gift_words import BadGift, GiftNumber, GiftProblem


def test_a_number_with_a_tolerance_knows_its_middle():
    assert GiftNumber("range", Decimal("4.9"), Decimal("5.1")).middle == Decimal("5.0")


def test_a_bank_that_cannot_be_read_names_the_first_place_and_counts_all():
    refusal = BadGift([GiftProblem(7, "unclosed", "Who"), GiftProblem(9, "answers")])
    assert (refusal.code, refusal.gaps, len(refusal.problems)) == ("gift-unclosed", {"line": 7, "count": 2}, 2)
