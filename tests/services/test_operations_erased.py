"""Whoever was erased stays erased, whatever backup is brought back and by whatever means."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from qser_app import db as house
from qser_app.adapters import operations_erased as journal
from qser_app.domain.operations_backup import OperationRefused
from qser_app.domain.operations_erased import NAME, Gone
from qser_app.domain.people import Role
from qser_app.jobs import people_data as jobs
from qser_app.models import AuditEntry, Erasure, Person, PersonPicture
from qser_app.services import doctor
from qser_app.services.operations_backup import back_up
from qser_app.services.operations_erased import erase_returned, keep_journal, returned
from qser_app.services.operations_restore import restore
from qser_app.services.people_erasure import ask_erasure
from tests.support.operations import LATER, a_town, alone, data_in, stamp, unstamp
from tests.support.people import NOON, a_person, actor_for

GONE_AT = NOON + timedelta(days=20)
FACE = b"a face that is nowhere else"


@pytest.fixture
def town(engine, tmp_path, monkeypatch):
    """An installation with data of its own, in whose jobs twenty days have passed."""
    monkeypatch.setattr(jobs, "now", lambda: GONE_AT)
    alone()
    with data_in(tmp_path / "var"):
        stamp()
        yield a_town(tmp_path)
        unstamp()
        _clear_aside()


def _clear_aside():
    """What a restore has put aside on PostgreSQL stays for good, and would for the next test."""
    if house.engine().dialect.name == "postgresql":
        with house.engine().begin() as connection:
            connection.exec_driver_sql(f'drop schema if exists "qser_before_{LATER:%Y%m%d%H%M%S}" cascade')


@pytest.fixture
def ada(town):
    """Somebody with a picture, who has asked for nothing yet."""

    def plant(db):
        person = a_person(db, town.town, name="Ada Lovelace")
        db.add(PersonPicture(person_id=person.id or 0, sha256="f" * 64, content=FACE, at=NOON))
        return person

    return house.do(plant)


async def _erased(person):
    house.do(ask_erasure, actor=actor_for(person), at=NOON)
    assert await jobs.erase_those_due() == 1


def _of(person):
    return house.look(lambda db: db.get_one(Person, person.id))


async def test_a_backup_brings_nobody_back(town, ada, tmp_path):
    back_up(tmp_path / "b.zip", at=NOON)
    await _erased(ada)
    assert journal.known(journal.home()) == [Gone(ada.id, ada.created_at, GONE_AT)]
    (journal.home() / NAME).unlink()  # the database that is put aside knows it as well

    restored = restore(tmp_path / "b.zip", at=LATER, replace=True)
    assert [each.name for each in restored.again] == ["Ada Lovelace"]
    assert (_of(ada).name, _of(ada).erased_at) == ("", LATER)
    assert house.look(lambda db: db.exec(select(Erasure.done_at)).all()) == [LATER]
    assert house.look(lambda db: db.exec(select(PersonPicture.sha256)).all()) == []
    assert "erased" in house.look(lambda db: db.exec(select(AuditEntry.kind)).all())
    if house.engine().dialect.name == "sqlite":
        assert FACE not in Path(house.engine().url.database or "").read_bytes()
    assert journal.known(journal.home()) == [Gone(ada.id, ada.created_at, GONE_AT)]
    assert [each.text for each in doctor.problems()] == []


async def test_on_a_new_machine_the_journal_beside_the_backup_says_who(town, ada, engine, tmp_path, _database):
    back_up(tmp_path / "b.zip", at=NOON)
    await _erased(ada)
    house.look(keep_journal, folder=tmp_path)
    unstamp()
    bare = _database.bare()
    house.use_engine(bare)
    with data_in(tmp_path / "elsewhere"):
        assert len(restore(tmp_path / "b.zip", at=LATER, replace=False).again) == 1
        (tmp_path / NAME).unlink()
        assert journal.known(journal.home()) == [Gone(ada.id, ada.created_at, GONE_AT)]
    with data_in(tmp_path / "third"):
        (tmp_path / "third").mkdir()
        restored = restore(tmp_path / "b.zip", at=LATER, replace=True)
        assert len(restored.again) == 1  # by the database that was there
    house.use_engine(engine)
    bare.dispose()


async def test_what_somebody_restored_by_other_means_is_told_and_mended(town, ada):
    await _erased(ada)

    def bring_back(db: Session):
        person = db.get_one(Person, ada.id)
        person.name, person.email, person.erased_at, person.suspended_at = "Ada Lovelace", "ada@example.org", None, None

    house.do(bring_back)
    assert house.look(returned) == 1
    [problem] = doctor.problems()
    assert (problem.fatal, problem.text) == (True, "1 people are here again who had been erased: `qser erasures --again`.")
    house.do(erase_returned, at=LATER)
    assert (house.look(returned), _of(ada).name) == (0, "")


async def test_another_person_of_the_same_number_is_left_alone(town, ada):
    journal.keep(journal.home(), [Gone(ada.id, ada.created_at - timedelta(seconds=1), GONE_AT)])
    assert house.look(returned) == 0
    assert house.do(erase_returned, at=LATER) == []
    assert _of(ada).name == "Ada Lovelace"


async def test_the_last_administrator_is_erased_again_as_well_and_it_is_told(town, tmp_path):
    keeper = house.do(a_person, town.town, Role.SUPERADMIN, name="Keeper")
    back_up(tmp_path / "b.zip", at=NOON)
    house.do(a_person, town.town, Role.SUPERADMIN, name="Successor")
    await _erased(keeper)
    [again] = restore(tmp_path / "b.zip", at=LATER, replace=True).again
    assert (again.name, again.kept_alone) == ("Keeper", True)
    assert _of(keeper).erased_at == LATER


async def test_a_journal_that_cannot_be_read_stops_a_restore_before_anything_is_touched(town, ada, tmp_path):
    back_up(tmp_path / "b.zip", at=NOON)
    journal.home().mkdir(exist_ok=True)
    (journal.home() / NAME).write_text("{")
    with pytest.raises(OperationRefused, match=r"Line 1 of erased\.jsonl"):
        restore(tmp_path / "b.zip", at=LATER, replace=True)
    assert any("Line 1 of erased.jsonl" in each.text for each in doctor.problems())
    assert _of(ada).name == "Ada Lovelace"
