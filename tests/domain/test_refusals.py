"""What every database can hold, and the one gate of every service."""

import pytest

from qser_app.domain.refusals import NotAllowed, is_storable, require


@pytest.mark.parametrize(("text", "fits"), [("Ένταξη 🌍\n\t", True), ("", True), ("a\0b", False), ("half \ud83c", False)])
def test_a_nul_and_half_a_letter_are_held_by_no_database(text, fits):
    assert is_storable(text) is fits


def test_the_gate_lets_through_what_is_allowed_alone():
    require(allowed=True)
    with pytest.raises(NotAllowed):
        require(allowed=False)
