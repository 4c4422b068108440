"""Units of work: all or nothing, news only after the commit, and many threads at once."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import bindparam, text, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from qser_app import db as house
from qser_app.adapters.live import hub
from qser_app.db import do, gathered, look, only_look, unit_of_work, work
from qser_app.domain.people import Language
from qser_app.domain.people_viewing import OnlyLooking
from qser_app.domain.rewards import Board
from qser_app.models import Organisation, Tally
from tests.support.people import an_organisation


class _Quarrel(Exception):
    pass


def _slugs(db: Session) -> list[str]:
    return list(db.exec(select(Organisation.slug).order_by(Organisation.slug)))


def test_a_unit_of_work_is_kept(engine):
    house.do(an_organisation, "egaleon")
    assert house.look(_slugs) == ["egaleon"]


def test_a_unit_of_work_that_fails_leaves_nothing(engine):
    with pytest.raises(_Quarrel), house.unit_of_work() as db:
        an_organisation(db, "egaleon")
        raise _Quarrel
    assert house.look(_slugs) == []


def test_what_the_database_refuses_leaves_nothing_either(engine):
    house.do(an_organisation, "egaleon")
    with pytest.raises(IntegrityError), house.unit_of_work() as db:
        an_organisation(db, "brno")
        an_organisation(db, "egaleon")
    assert house.look(_slugs) == ["egaleon"]


def test_what_waits_for_the_commit_sees_what_was_committed(engine):
    seen = []
    with house.unit_of_work() as db:
        an_organisation(db, "egaleon")
        house.after_commit(db, lambda: seen.append(house.look(_slugs)))
        assert seen == []
    assert seen == [["egaleon"]]


def test_what_waits_happens_in_order_and_once(engine):
    told = []
    with house.unit_of_work() as db:
        house.after_commit(db, lambda: told.append("first"))
        house.after_commit(db, lambda: told.append("second"))
    with house.unit_of_work():
        pass
    assert told == ["first", "second"]


def test_nothing_waiting_happens_after_a_rollback(engine):
    told = []
    with pytest.raises(_Quarrel), house.unit_of_work() as db:
        house.after_commit(db, lambda: told.append("never"))
        raise _Quarrel
    assert told == []


async def test_nothing_is_whispered_on_a_rollback(engine):
    async with hub.running():
        with hub.listening(["news"]) as woken:
            with pytest.raises(_Quarrel), house.unit_of_work() as db:
                house.after_commit(db, lambda: hub.whisper("news"))
                raise _Quarrel
            await asyncio.sleep(0.01)
            assert not woken.is_set()
            with house.unit_of_work() as db:
                house.after_commit(db, lambda: hub.whisper("news"))
            await asyncio.wait_for(woken.wait(), 1)


def test_reading_writes_nothing(engine):
    with house.reading() as db:
        an_organisation(db, "egaleon")
    assert house.look(_slugs) == []


def test_rows_can_be_read_after_the_unit_of_work(engine):
    assert house.do(an_organisation, "egaleon").slug == "egaleon"


def test_threads_write_side_by_side(engine):
    names = [f"town-{number:02}" for number in range(24)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda name: house.do(an_organisation, name), names))
    assert house.look(_slugs) == names


def test_a_reader_is_not_held_up_by_a_writer(engine):
    with ThreadPoolExecutor(1) as other, house.unit_of_work() as db:
        an_organisation(db, "egaleon")
        assert other.submit(house.look, _slugs).result(timeout=5) == []


async def test_work_runs_in_a_thread_of_its_own(engine):
    beats = 0

    async def beat():
        nonlocal beats
        while True:
            beats += 1
            await asyncio.sleep(0.005)

    def slow(db: Session) -> None:
        db.connection().exec_driver_sql("select 1")
        _wait()

    def _wait() -> None:
        import time

        time.sleep(0.2)

    beating = asyncio.create_task(beat())
    await house.work(slow)
    beating.cancel()
    assert beats > 5


async def test_study_reads_in_a_thread(engine):
    house.do(an_organisation, "egaleon")
    assert await house.study(_slugs) == ["egaleon"]


def test_everybody_works_on_the_engine_that_was_chosen(engine):
    from qser_app.adapters.migrations import engine as as_imported_elsewhere

    assert house.engine() is engine
    assert as_imported_elsewhere() is engine


def test_more_than_four_columns_come_as_one_row(engine):
    house.do(an_organisation, "egaleon")
    five = house.columns(Organisation.slug, Organisation.slug, Organisation.slug, Organisation.slug, Organisation.slug)
    assert [tuple(row) for row in house.look(lambda db: db.exec(five).all())] == [("egaleon",) * 5]


_NAMED = select(Organisation.id, Organisation.slug, Organisation.language, Organisation.created_at).where(
    Organisation.slug == bindparam("slug")
)


def _named(db: Session, slug: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in db.exec(_NAMED, params={"slug": slug}).all()]


def test_a_glance_sees_what_a_look_sees_and_in_the_same_types(engine):
    house.do(an_organisation, "egaleon")
    assert len(house.look(_named, "egaleon")) == 1
    assert house.glance(_named, "egaleon") == house.look(_named, "egaleon")
    assert house.glance(_named, "brno") == []
    house.do(an_organisation, "brno")
    assert house.glance(_named, "brno") == house.look(_named, "brno")


_GREEK = select(Organisation.slug).where(Organisation.language == Language.EL, Organisation.slug != bindparam("slug")).limit(1)


def test_a_glance_keeps_to_what_its_statement_says_itself(engine):
    for slug in ("brno", "egaleon", "kos"):
        house.do(an_organisation, slug)
    house.do(lambda db: setattr(db.exec(select(Organisation).where(Organisation.slug == "egaleon")).one(), "language", Language.CS))
    assert house.glance(lambda db: db.exec(_GREEK, params={"slug": "brno"}).all()) == [("kos",)]


def test_a_glance_sees_nothing_that_is_not_committed_and_holds_up_no_writer(engine):
    assert house.glance(_named, "egaleon") == []
    with ThreadPoolExecutor(1) as other, house.unit_of_work() as db:
        an_organisation(db, "egaleon")
        assert other.submit(house.glance, _named, "egaleon").result(timeout=5) == []
    assert len(house.glance(_named, "egaleon")) == 1


def test_a_glance_finds_a_new_line_when_its_own_is_dead(engine):
    house.do(an_organisation, "egaleon")
    assert len(house.glance(_named, "egaleon")) == 1
    house._GLIMPSE._line.close()
    assert len(house.glance(_named, "egaleon")) == 1


def test_gathered_rows_are_the_rows_in_one(engine):
    with unit_of_work() as db:
        db.add_all([Tally(organisation_id=1, board=Board.POINTS, value=value, people=value * 2) for value in (1, 2, 3)])
    for wanted in ([1, 2, 3], [2], []):
        rows = look(lambda db, w=wanted: gathered(db, Tally.value, Tally.people, where=(col(Tally.value).in_(w),)))
        assert sorted(rows) == [(value, value * 2) for value in wanted]


def test_what_was_deleted_leaves_the_file(engine):
    word = "a-word-that-stands-nowhere-else"
    do(lambda db: db.execute(text("create table secret (word text)")))
    do(lambda db: db.execute(text(f"insert into secret values ('{word}')")))
    do(lambda db: db.execute(text("drop table secret")))
    assert house.rewrite_file()
    if engine.dialect.name == "sqlite":
        files = [Path(f"{engine.url.database}{ending}") for ending in ("", "-wal")]
        assert not any(word.encode() in file.read_bytes() for file in files if file.exists())


async def test_whoever_only_looks_changes_nothing_neither_here_nor_in_a_thread(engine):
    do(an_organisation, "egaleon")
    only_look(from_here=True)
    try:
        with pytest.raises(OnlyLooking):
            do(an_organisation, "athens")
        with pytest.raises(OnlyLooking):
            await work(an_organisation, "athens")
        with pytest.raises(OnlyLooking):
            look(an_organisation, "athens")
        with pytest.raises(OnlyLooking):
            look(lambda db: db.execute(update(Organisation).values(slug="athens")))
        assert look(_slugs) == ["egaleon"]
    finally:
        only_look(from_here=False)
    await work(an_organisation, "athens")
    assert look(_slugs) == ["athens", "egaleon"]
