"""Which cells of a sheet are addresses."""

import pytest

from qser_app.domain.courses_enrolment_sheets import addresses_in, unread_beside
from qser_app.domain.people_sheets import MOST_ROWS, BadSheet, Unread, is_heading


@pytest.mark.parametrize(
    "words",
    [
        "E-mail",
        "email:",
        "Email address",
        "ΔΙΕΥΘΥΝΣΗ EMAIL",
        "Ηλεκτρονική διεύθυνση",
        "Correo electrónico",
        "E-Mail-Adresse",
        "E-mailová adresa",
    ],
)
def test_a_heading_is_known_in_five_languages(words):
    assert is_heading(words)


@pytest.mark.parametrize("words", ["Name", "Όνομα", "mail@example.org", ""])
def test_other_words_are_none(words):
    assert not is_heading(words)


def test_the_column_under_the_heading_counts_and_rows_keep_their_numbers():
    rows = [["Name", "E-mail"], ["Ada", "ada@example.org"], ["", ""], ["Ben", " ben@example.org "], ["Cleo"]]
    assert addresses_in(rows) == [(2, "ada@example.org"), (4, "ben@example.org"), (5, "")]


def test_without_a_heading_it_is_the_column_with_the_addresses():
    assert addresses_in([["Ada", "ada@example.org"], ["Ben", "ben@example.org"]]) == [(1, "ada@example.org"), (2, "ben@example.org")]
    assert addresses_in([["Who", "Where"], ["Ada", "ada@example.org"]]) == [(2, "ada@example.org")]


def test_the_other_columns_are_named():
    assert unread_beside([["Name", "E-mail"], ["Ada", "ada@example.org"]]) == [Unread("A", "Name")]
    assert unread_beside([["ada@example.org"], ["ben@example.org", "Ben"]]) == [Unread("B", "")]


def test_addresses_lose_what_mail_programs_put_around_them():
    rows = [["E-mail"], ["Ada Lovelace <ada@example.org>"], ["mailto:ben@example.org"], ["'cleo@example.org'"], ["=1+1"]]
    assert [said for _, said in addresses_in(rows)] == ["ada@example.org", "ben@example.org", "cleo@example.org", "=1+1"]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([], "sheet-empty"),
        ([["", " "], []], "sheet-empty"),
        ([["E-mail"]], "sheet-empty"),
        ([["Ada", "Ben"]], "sheet-no-addresses"),
        ([["a@example.org"]] * (MOST_ROWS + 1), "sheet-too-many"),
    ],
)
def test_a_sheet_of_which_nobody_can_be_enrolled_is_refused(rows, code):
    with pytest.raises(BadSheet) as caught:
        addresses_in(rows)
    assert caught.value.code == code
