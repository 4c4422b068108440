"""Text is found and put in order without regard to accents and case, in five languages, on both databases alike."""

import pytest
from sqlmodel import col, select

from qser_app import db_folding
from qser_app.db_folding import alphabetically, holds, missing_of_letters
from qser_app.models import Person
from tests.support.people import a_person, an_organisation


@pytest.mark.parametrize(
    ("name", "sought"),
    [
        ("Όλγα Πετρίδη", "πετριδη"),
        ("Όλγα Πετρίδη", "ΟΛΓΑ"),
        ("Άρης Μανωλάς", "αρησ"),
        ("ΑΡΗΣ ΜΑΝΩΛΑΣ", "Άρης"),
        ("Jürgen Groß", "gross"),
        ("GROẞ", "groß"),
        ("Jiří Dvořák", "jiri dvorak"),
        ("Íñigo Núñez", "INIGO NUNEZ"),
        ("O\u0301lafur", "Ólafur"),  # an accent that stands beside its letter
    ],
)
def test_a_name_is_found_whatever_its_accents_and_case(db, name, sought):
    a_person(db, an_organisation(db), name=name)
    assert db.exec(select(Person.name).where(holds(sought, Person.name))).all() == [name]


def test_what_is_sought_is_looked_for_in_each_column_and_taken_as_it_is(db):
    ada = a_person(db, an_organisation(db), name="Ada 100%")
    for sought, found in (("a 100%", 1), ("1%0", 0), ("_", 0), (ada.email.upper(), 1)):
        assert len(db.exec(select(Person.id).where(holds(sought, Person.name, Person.email))).all()) == found


def test_a_database_says_what_it_lacks(db, dialect, monkeypatch):
    assert list(missing_of_letters(db)) == []
    monkeypatch.setattr(db_folding, "_COLLATION", "no-such-order")
    assert bool(list(missing_of_letters(db))) == (dialect == "postgresql")


def test_a_list_by_name_does_not_begin_with_the_accents(db):
    town = an_organisation(db)
    for name in ("Όλγα", "Zoe", "Ωραία", "Άρης", "Αγγελική", "émile", "Šárka", "Tom"):
        a_person(db, town, name=name)
    listed = db.exec(select(Person.name).order_by(alphabetically(Person.name), col(Person.id))).all()
    assert listed == ["émile", "Šárka", "Tom", "Zoe", "Αγγελική", "Άρης", "Όλγα", "Ωραία"]
