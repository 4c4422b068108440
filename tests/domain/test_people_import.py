"""Which column of a sheet says what, and which words are understood."""

import pytest

from qser_app.domain.people import FieldOfWork, Language, Role
from qser_app.domain.people_import import Fate, Line, Wish, lines_in, understood, unread_in
from qser_app.domain.people_sheets import BadSheet, Unread
from qser_app.queries.people_import_words import import_words

WORDS = import_words()


def _lines(*rows):
    return lines_in(rows, WORDS.headings)


@pytest.mark.parametrize(
    "headings",
    [
        ("E-mail", "Name", "Department", "Roles", "Field of work", "Language"),
        ("EMAIL:", "Ονοματεπώνυμο", "ΤΜΗΜΑ", "Ρόλοι", "Τομέας εργασίας", "Γλώσσα"),
        ("Ηλ. ταχυδρομείο", "Ονοματεπώνυμο", "Τμήμα", "Ρόλος", "Πεδίο εργασίας", "Γλώσσα"),
        ("Correo electrónico", "Nombre y apellidos", "Departamento", "Rol", "Ámbito de trabajo", "Idioma"),
        ("E-Mail-Adresse", "Name", "Abteilung", "Rollen", "Arbeitsfeld", "Sprache"),
        ("E-mailová adresa", "Jméno a příjmení", "Odbor", "Role", "Oblast práce", "Jazyk"),
    ],
)
def test_headings_are_known_in_five_languages(headings):
    cells = ("ada@example.org", "Ada", "Archive", "mentor", "education", "el")
    assert _lines(headings, cells) == [Line(2, *cells)]


def test_names_in_two_columns_are_put_together_and_unknown_columns_left_alone():
    assert _lines(("Nachname", "Shoe size", "Vorname", "E-Mail"), ("Lovelace", "38", "Ada", "Ada <ada@example.org>")) == [
        Line(2, "ada@example.org", "Ada Lovelace")
    ]
    assert _lines(("Jméno", "Příjmení", "e-mail"), ("Ada", "Lovelace", "ada@example.org")) == [Line(2, "ada@example.org", "Ada Lovelace")]


def test_columns_that_are_left_alone_are_named():
    rows = ("Nachname", "Shoe size", "E-Mail", "Roles", "Rolle"), ("Lovelace", "38", "ada@example.org", "mentor", "learner")
    assert unread_in(rows, WORDS.headings) == [Unread("B", "Shoe size"), Unread("E", "Rolle")]
    assert unread_in([("ada@example.org", "Ada")], WORDS.headings) == [Unread("B", "")]
    assert unread_in([("Name", "E-mail"), ("Ada", "ada@example.org")], WORDS.headings) == []


def test_without_headings_the_addresses_alone_are_read():
    assert _lines(("ada@example.org", "Ada"), (), ("ben@example.org", "Ben")) == [Line(1, "ada@example.org"), Line(3, "ben@example.org")]


def test_cells_are_cleaned():
    assert _lines(("e-mail", "name"), ("mailto:ada@example.org", '="Ada\t Lovelace"')) == [Line(2, "ada@example.org", "Ada Lovelace")]


@pytest.mark.parametrize("rows", [(), ((),), (("e-mail", "name"),), (("name",), ("Ada",))])
def test_a_sheet_without_people_is_refused(rows):
    with pytest.raises(BadSheet):
        _lines(*rows)


def test_words_are_understood_in_every_language_and_form():
    for roles, field, language in (
        ("Mentor; learner", "Education", "greek"),
        ("Μέντορας, εκπαιδευόμενος/η", "Εκπαίδευση", "Ελληνικά"),
        ("Mentor/a, Participante", "educacion", "griego"),
        ("Mentor | Lernende/r", "Bildung", "Griechisch"),
        ("mentor\nÚčastník", "vzdělávání", "řečtina"),
    ):
        line = Line(1, "a@b.org", "", "", roles, field, language)
        assert understood(line, WORDS) == Wish((Role.MENTOR, Role.LEARNER), FieldOfWork.EDUCATION, Language.EL)


@pytest.mark.parametrize(
    ("line", "fate"),
    [
        (Line(1, name="=1+1"), Fate.FORMULA),
        (Line(1, name="x" * 201), Fate.TOO_LONG),
        (Line(1, department="x" * 1001), Fate.TOO_LONG),
        (Line(1, roles="mentor, emperor"), Fate.BAD_ROLE),
        (Line(1, field="alchemy"), Fate.BAD_FIELD),
        (Line(1, language="fr"), Fate.BAD_LANGUAGE),
        (Line(1), Wish()),
    ],
)
def test_what_is_not_understood_is_refused_with_its_reason(line, fate):
    assert understood(line, WORDS) == fate
