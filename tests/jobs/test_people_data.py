"""Canaries: the export holds every word about somebody, and after the erasure none is left anywhere."""

import json
import re
import zipfile
from collections import Counter

import pytest
from sqlalchemy import func, select
from sqlmodel import SQLModel, col
from sqlmodel import select as rows

from qser_app.adapters import mail, operations_erased, reports_files
from qser_app.db import do, look
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Actor, Language
from qser_app.domain.people_data import Fate
from qser_app.domain.people_data_tables import PERSONAL
from qser_app.domain.people_rights import ERASED_ADDRESS
from qser_app.domain.reports_exports import MINE, Hold, Order
from qser_app.exports import people_data as archive
from qser_app.jobs import people_data as jobs
from qser_app.models import Department, Erasure, Notice, Organisation, Person, ReportExport
from qser_app.services.operations_audit import record
from qser_app.services.people_erasure import ask_erasure
from qser_app.services.rewards import change_visibility, differences, rebuild
from tests.support.people import NOON
from tests.support.people_data import LATER, PICTURE, Planted, canary, everything_in, spellings, takes_canary

ABOUT = [(held, name) for held in PERSONAL for name in held.columns if takes_canary(held.table, name)]


@pytest.fixture
def ada(engine, monkeypatch, tmp_path):
    """Her number, her address and an actor; mails and exports in folders of their own."""
    monkeypatch.setattr(reports_files, "folder", lambda: tmp_path / "exports")
    monkeypatch.setattr(mail, "folder", lambda: tmp_path / "mail")
    monkeypatch.setattr(operations_erased, "home", lambda: tmp_path)
    monkeypatch.setattr(jobs, "now", lambda: LATER)

    def plant(db):
        planted = Planted(db)
        return planted.ada, planted.address, planted.ids, planted.person.organisation_id

    key, address, ids, town = do(plant)
    return key, address, ids, Actor(key, town, None, frozenset())


def export(actor, target):
    order = Order(Hold(1, "one"), MINE, {}, actor, "k" * 30, 1)
    look(archive.my_archive, order=order, target=target, at=NOON, told=lambda done, total: None)
    with zipfile.ZipFile(target) as opened:
        return opened.namelist(), opened.read("data.json").decode(), opened.read("index.html").decode()


def test_the_export_holds_every_word(ada, tmp_path):
    names, data, page = export(ada[3], tmp_path / "me.zip")
    told = {(held.table, name) for held, name in ABOUT if name in held.told} - {
        ("person", "email"),
        ("person", "time_zone"),
        ("ticket", "email"),
        ("certificate", "number"),
    }
    assert len(told) > 50
    assert [each for each in told if canary(*each) not in data] == []
    assert [each for each in told if canary(*each) not in page] == []
    assert ada[1] in data and ada[1] in page
    assert names == ["data.json", "files/picture.webp", f"files/certificate-{'5' * 32}.pdf", "index.html"]
    assert {each["table"] for each in json.loads(data)["kept"]} == {held.table for held in PERSONAL}


def test_what_opens_doors_is_in_no_export(ada, tmp_path):
    _, data, page = export(ada[3], tmp_path / "me.zip")
    hidden = {(held.table, name) for held in PERSONAL for name in held.hidden}
    assert ("person", "password_hash") in hidden
    assert [each for each in hidden if canary(*each) in data + page] == []


@pytest.mark.parametrize("language", list(Language))
def test_the_page_speaks_the_person_s_language(ada, tmp_path, language):
    do(lambda db: setattr(db.get_one(Person, ada[0]), "language", language))
    _, _, page = export(ada[3], tmp_path / "me.zip")
    assert f'<html lang="{language}">' in page
    assert "<script" not in page


def test_the_page_says_in_words_what_the_data_say_in_numbers_and_codes(ada, tmp_path):
    def name(db):
        db.get_one(Organisation, ada[2]["organisation"]).name = "Town of Nea Karya"
        db.get_one(Department, ada[2]["department"]).name = "Registry"
        ada_herself = db.get_one(Person, ada[0])
        ada_herself.organisation_id, ada_herself.department_id = ada[2]["organisation"], ada[2]["department"]
        ada_herself.minutes_a_day, ada_herself.language = 90, "en"
        db.flush()
        record(db, Event.DATA_ASKED, actor=None, subject_id=ada[0], at=NOON)

    do(name)
    _, data, page = export(ada[3], tmp_path / "me.zip")
    said = ("Town of Nea Karya", "Registry", "90 mins", "English", "Own data asked for")
    assert [each for each in said if not re.search(f"<(dd|td [^>]*)>{each}</(dd|td)>", page)] == []
    assert "data-asked" in data


def words_to_go():
    """By their columns."""
    gone = {(held.table, name) for held, name in ABOUT if held.columns[name] is not Fate.KEPT}
    return {each: canary(*each) for each in gone - {("person", "email"), ("person", "time_zone")}}


def leave_traces(ada, tmp_path):
    """What others received, and what lies in folders."""
    name, address = canary("person", "name"), ada[1]
    boss = ada[2]["person"]
    for folder in ("exports", "mail"):
        (tmp_path / folder).mkdir(parents=True)

    def plant(db):
        gaps = {"sender": name, "title": f"of {name}, {address}"}
        db.add(Notice(person_id=boss, key="k", kind="reminder", code="course-reminder", gaps=gaps, at=NOON))
        keys = [(row.id, row.key) for row in db.exec(rows(ReportExport))]
        for _, key in keys:
            (tmp_path / "exports" / f"{key}.xlsx").write_bytes(name.encode())
        return keys

    do(plant)
    for number, (to, gaps) in enumerate([(address, {"days": 3, "name": "x"}), ("boss@example.org", {"days": 3, "name": name})]):
        letter = {"to": to, "template": "erasure-asked", "language": "el", "gaps": gaps}
        mail._write(mail.compose(mail.Parcel(number, "mail", letter, 1, NOON)), mail.Parcel(number, "mail", letter, 1, NOON))
    other = {"to": "boss@example.org", "template": "erasure-asked", "language": "el", "gaps": {"days": 3, "name": "Eva"}}
    mail._write(mail.compose(mail.Parcel(7, "mail", other, 1, NOON)), mail.Parcel(7, "mail", other, 1, NOON))


async def test_after_the_erasure_no_word_is_left_anywhere(ada, engine, tmp_path, capsys):
    leave_traces(ada, tmp_path)
    do(ask_erasure, actor=ada[3], at=NOON)
    before = everything_in(engine)
    assert canary("reflection", "text").encode() in before
    assert await jobs.erase_those_due() == 1
    left = everything_in(engine)
    words = words_to_go() | {("person", "email"): ada[1]}
    assert len(words) > 40
    seen = [any(each in held for each in (PICTURE, PICTURE.hex().encode())) for held in (before, left)]
    assert seen == [True, False]
    assert [column for column, word in words.items() if any(each in left for each in spellings(word))] == []
    files = [*(tmp_path / "exports").iterdir(), *(tmp_path / "mail").iterdir()]
    assert [file.name for file in files] == ["20261102T120000-7.eml"]
    said = capsys.readouterr()
    assert [column for column, word in words.items() if word in said.out + said.err] == []
    gaps = look(lambda db: db.exec(rows(Notice).where(Notice.code == "course-reminder")).one().gaps)
    assert gaps == {"sender": "…", "title": "of …, …"}


def sums(db):
    """Numbers that anybody reports: rows and totals of what was done."""
    counted: Counter[str] = Counter()
    for table, column in (
        ("point_entry", "points"),
        ("standing", "points"),
        ("standing", "courses"),
        ("period_standing", "points"),
        ("badge_award", "tier"),
        ("unit_progress", "active_seconds"),
        ("enrolment", "course_id"),
        ("learning_day", "active_seconds"),
        ("sitting", "active_seconds"),
        ("quiz_attempt", "number"),
        ("case_run", "number"),
        ("scorm_attempt", "total_seconds"),
        ("certificate", "round"),
    ):
        found = SQLModel.metadata.tables[table]
        counted[f"{table}.{column}"] = db.execute(select(func.sum(found.c[column]))).scalar_one() or 0
        counted[table] = db.execute(select(func.count()).select_from(found)).scalar_one()
    return counted


async def test_sums_ledgers_and_standings_stay(ada):
    do(rebuild)
    do(lambda db: change_visibility(db, person_id=ada[0], at=NOON))
    before = look(sums)
    assert before["point_entry"] and before["quiz_attempt"]
    do(ask_erasure, actor=ada[3], at=NOON)
    assert await jobs.erase_those_due() == 1
    assert look(sums) == before
    assert look(differences) == []


async def test_what_is_left_is_somebody_without_a_name(ada):
    do(ask_erasure, actor=ada[3], at=NOON)
    assert await jobs.erase_those_due() == 1
    person = look(lambda db: db.get_one(Person, ada[0]))
    assert (person.name, person.email, person.password_hash) == ("", ERASED_ADDRESS.format(person_id=ada[0]), None)
    assert person.erased_at == person.suspended_at == LATER
    assert look(lambda db: db.exec(rows(Erasure).where(col(Erasure.taken_back_at).is_(None))).one().done_at) == LATER
    assert await jobs.erase_those_due() == 0


async def test_one_that_fails_holds_up_no_other(ada, monkeypatch):
    do(ask_erasure, actor=ada[3], at=NOON)
    monkeypatch.setattr(jobs, "erase", lambda *_, **__: 1 / 0)
    assert await jobs.erase_those_due() == 0
