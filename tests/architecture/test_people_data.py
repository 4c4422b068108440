"""Nothing is remembered of people that nobody has thought of: every column of every table is declared, and the document says the same."""

from sqlalchemy import JSON, String
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

from qser_app import models  # noqa: F401 -- shows every table
from qser_app.domain.people_data import Fate, Keeping, Purpose, undeclared
from qser_app.domain.people_data_tables import HOLDINGS, PERSONAL, held
from qser_app.exports.people_data_words import WORDS
from qser_app.i18n.catalogue import known_keys
from tests.support import privacy

TABLES = {name: {column.name for column in table.columns} for name, table in SQLModel.metadata.tables.items()}
HOW = "declare it in qser_app/domain/people_data_tables.py: whose it is, why, for how long, and what becomes of it"


def test_every_column_is_declared():
    assert undeclared(HOLDINGS, TABLES) == {}, HOW


def test_a_column_that_nobody_declared_is_found():
    strange = held("sign_in", Purpose.DOOR, gone="at of_which_there_is_none")
    assert undeclared([strange], {"sign_in": {"id", "person_id", "at", "shoe_size"}}) == {
        "sign_in": ["of_which_there_is_none", "shoe_size"]
    }
    assert undeclared([strange], {}) == {"sign_in": ["?"]}


def test_whatever_refers_to_a_person_says_whether_it_is_about_them_or_by_them():
    said = {(each.table, name) for each in HOLDINGS for name in (*each.by, *([each.whose.column] if each.whose else []))}
    refers = {
        (name, column.name)
        for name, table in SQLModel.metadata.tables.items()
        for column in table.columns
        if any(key.column.table.name == "person" for key in column.foreign_keys)
    }
    assert refers - said == set()


def test_a_row_goes_whole_or_stays():
    mixed = [each.table for each in HOLDINGS if each.goes and len(set(each.columns.values())) > 1]
    assert mixed == []


def test_what_is_emptied_can_be_empty():
    for each in PERSONAL:
        columns = SQLModel.metadata.tables[each.table].columns
        for name in each.of_fate(Fate.EMPTIED):
            kind = columns[name].type
            assert each.table == "person" or isinstance(kind, JSON | String | AutoString), f"{each.table}.{name}"


def test_what_is_hidden_is_personal():
    assert not [each.table for each in PERSONAL if not each.hidden <= each.columns.keys()]


def test_the_page_that_people_take_along_has_a_name_for_every_table_and_column():
    assert {name for each in PERSONAL for name in each.told} - {name for names in WORDS.values() for name in names.split()} == set()
    assert [each.table for each in PERSONAL if f"data-table-{each.table}" not in known_keys()] == []
    assert [word for word in WORDS if f"data-word-{word}" not in known_keys()] == []


def test_the_document_holds_the_table():
    text = privacy.DOCUMENT.read_text(encoding="utf-8")
    assert privacy.BEGINS + privacy.table() + privacy.ENDS in text, "python -m tests.support.privacy"


def test_the_document_explains_every_purpose_and_period():
    text = privacy.DOCUMENT.read_text(encoding="utf-8")
    assert not [each for each in Purpose if f"| {each} | " not in text]
    assert not [each for each in Keeping if f"| {each.replace('_', ' ')} | " not in text]
