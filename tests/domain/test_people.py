"""People, their names and addresses."""

import pytest

from qser_app.domain.people import BadEmail, NameMissing, clean_name, folded_email, initials


@pytest.mark.parametrize("text", ["Ada@Example.ORG", " ada@example.org ", "o'brien+q@sub.example.co.uk", "ada.lovelace@xn--egaleo-x.gr"])
def test_an_address_is_one_however_it_is_typed(text):
    assert folded_email(text) == text.strip().lower()


@pytest.mark.parametrize(
    "text", ["", "ada", "ada@", "@example.org", "a b@example.org", "ada@example", "a@b@c.org", "ada@-x.org", "x" * 250 + "@a.org"]
)
def test_what_is_no_address_is_refused(text):
    with pytest.raises(BadEmail):
        folded_email(text)


def test_a_name_has_its_spaces_in_order():
    assert clean_name("  Maria \t Papadopoulou\u200b\n") == "Maria Papadopoulou"
    with pytest.raises(NameMissing):
        clean_name(" \u200b ")
    with pytest.raises(NameMissing):
        clean_name("x" * 201)


@pytest.mark.parametrize(
    ("name", "letters"), [("Maria Papadopoulou", "MP"), ("Ada", "A"), ("Juan de la Cruz", "JC"), ("άννα", "Ά"), ("", "")]
)
def test_a_name_has_initials(name, letters):
    assert initials(name) == letters
