"""What a password must be."""

import pytest

from qser_app.domain.people_passwords import PasswordTooCommon, PasswordTooLong, PasswordTooShort, accepted

COMMON = frozenset({"sunshine", "password", "12345678", "iloveyou1"})
OWN = ("maria.papas@egaleo.gr", "Maria Papas", "Municipality of Egaleo")


@pytest.mark.parametrize("password", ["kalamata-olive-harbour", "a sentence of mine", "τρεις λέξεις μαζί", "x9!kQ2rv", "ab" * 128])
def test_a_long_or_odd_password_is_accepted(password):
    assert accepted(password, common=COMMON, own=OWN) == password


@pytest.mark.parametrize(
    "password",
    [
        "sunshine",
        "SunShine",
        "sunshine2024!",
        "p4ssw0rd",
        "P@ssword1",
        "12345678",
        "aaaaaaaa",
        "Egaleo2024",
        "papas1990",
        "mariapapas",
        "qser2026!",
        "iloveyou1",
    ],
)
def test_a_first_guess_is_refused(password):
    with pytest.raises(PasswordTooCommon):
        accepted(password, common=COMMON, own=OWN)


def test_length_is_counted_in_characters():
    with pytest.raises(PasswordTooShort):
        accepted("ϊϊϊϊϊϊϊ", common=COMMON)
    with pytest.raises(PasswordTooLong):
        accepted("x y" * 100, common=COMMON)


def test_the_same_letters_are_the_same_password():
    composed, decomposed = "caf\u00e9-olive-tree", "cafe\u0301-olive-tree"
    assert accepted(decomposed, common=COMMON) == accepted(composed, common=COMMON) == composed
