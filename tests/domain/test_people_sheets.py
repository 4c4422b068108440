"""Where the addresses stand in a sheet that somebody sent, and what a cell of it says."""

import pytest

from qser_app.domain.people_sheets import BadSheet, address_in, column_of_addresses, filled_rows, is_heading


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
