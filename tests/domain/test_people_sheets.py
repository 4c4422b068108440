"""Where the addresses stand in a sheet that somebody sent, and what a cell of it says."""

import pytest

from qser_app.domain.people_sheets import BadSheet, Unread, address_in, column_of_addresses, filled_rows, is_heading, unread_columns


@pytest.mark.parametrize("cell", ["E-mail", "EMAIL:", "E-Mail-Adresse *", "Correo electrónico", "Ηλεκτρονική διεύθυνση", "Mailová adresa"])
def test_a_column_of_addresses_is_known_by_its_heading(cell):
    assert is_heading(cell)


@pytest.mark.parametrize("cell", ["Name", "mail@example.org", "", "Διεύθυνση"])
def test_other_cells_are_no_such_heading(cell):
    assert not is_heading(cell)


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([("Name", "E-mail"), ("Ada", "ada@example.org")], (1, 1)),
        ([("Ada", "ada@example.org"), ("Ben", "ben@example.org")], (1, 0)),
        ([("Who", "Where"), ("Ada", "ada@example.org")], (1, 1)),
        ([("a@b.org", "x"), ("x", "ada@example.org"), ("x", "ben@example.org")], (1, 1)),
    ],
)
def test_without_one_it_is_the_column_with_the_most_addresses(rows, found):
    assert column_of_addresses(filled_rows(rows)) == found


def test_empty_rows_keep_their_numbers_and_an_empty_sheet_is_refused():
    assert filled_rows([("", " "), ("ada@example.org",), (), ("ben@example.org",)]) == [
        (2, ("ada@example.org",)),
        (4, ("ben@example.org",)),
    ]
    for rows, code in (([("", " ")], "sheet-empty"), ([("Ada",), ("Ben",)], "sheet-no-addresses")):
        with pytest.raises(BadSheet) as refused:
            column_of_addresses(filled_rows(rows))
        assert refused.value.code == code


@pytest.mark.parametrize("cell", ["ada@example.org", "Ada <ada@example.org>", "mailto:ada@example.org", " 'ada@example.org' "])
def test_an_address_is_freed_of_what_mail_programs_put_around_it(cell):
    assert address_in(cell) == "ada@example.org"


def _unread(*rows, headed=1, read=(0,)):
    return unread_columns(filled_rows(rows), headed=headed, read=read)


def test_what_is_not_read_is_named_by_its_heading_and_its_letter():
    rows = ("E-mail", "Phone\t(office)", "", "x" * 81), ("ada@example.org", "210", "?", "", "beyond"), ("ben@example.org", "", "", "y")
    assert _unread(*rows) == [Unread("B", "Phone (office)"), Unread("C", ""), Unread("D", "x" * 79 + "…"), Unread("E", "")]
    assert _unread(("ada@example.org", "Ada"), headed=0) == [Unread("B", "")]
    assert _unread(("", *("h",) * 28), ("x",) * 28, read=range(25)) == [Unread("Z", "h"), Unread("AA", "h"), Unread("AB", "h")]


def test_a_heading_with_nothing_below_it_loses_nothing():
    assert _unread(("E-mail", "Phone"), ("ada@example.org", " ")) == []


def test_an_address_is_no_heading():
    assert _unread(("E-mail", "ada@example.org"), ("ben@example.org", "cleo@example.org")) == [Unread("B", "")]
