"""Backups: whole while people write, and honest about what is not there."""

import threading
import zipfile

import pytest

from qser_app import db as house
from qser_app.adapters import files
from qser_app.adapters import operations_files as kept
from qser_app.domain.operations_backup import MANIFEST, OperationRefused, read
from qser_app.services.operations_backup import back_up, look_over
from tests.support.operations import a_picture, a_town, contents, stamp, unstamp
from tests.support.people import NOON


@pytest.fixture
def town(engine, tmp_path):
    """A town in a database of the newest schema."""
    stamp()
    yield a_town(tmp_path)
    unstamp()


def _names(file):
    with zipfile.ZipFile(file) as archive:
        return archive.namelist()


def test_a_backup_holds_every_row_and_every_file_that_is_named(town, tmp_path):
    manifest = back_up(tmp_path / "b.zip", at=NOON)
    assert {table.name: (table.rows, table.content) for table in manifest.tables} == contents()
    assert len(manifest.files) == 1 + 2 * 3  # a picture, and two packages of three files
    assert manifest.lacking == []
    assert look_over(tmp_path / "b.zip") == manifest
    assert _names(tmp_path / "b.zip")[-1] == MANIFEST
    assert not list(tmp_path.glob(".b.zip*"))
    assert (tmp_path / "b.zip").stat().st_mode & 0o077 == 0


def test_rows_alone_are_enough_before_a_migration(town, tmp_path):
    assert back_up(tmp_path / "b.zip", at=NOON, files=False).files == []


def test_what_is_written_meanwhile_is_not_in_it_by_half(town, tmp_path):
    before, stop, first = contents(), threading.Event(), threading.Event()

    def write() -> None:
        for number in range(10_000):
            house.do(a_picture, f"picture {number}".encode())
            first.set()
            if stop.is_set():
                return

    writer = threading.Thread(target=write)

    def told(_what: str, done: int, _of: int) -> None:
        if done == 0 and not writer.ident:
            writer.start()  # the moment is fixed: nothing of this is in the backup
        first.wait(10)

    manifest = back_up(tmp_path / "b.zip", at=NOON, told=told)
    stop.set()
    writer.join()
    assert {table.name: (table.rows, table.content) for table in manifest.tables} == before
    assert contents()["media"][0] > before["media"][0]


def test_a_file_that_goes_while_it_is_backed_up_lets_the_backup_begin_anew(town, tmp_path):
    doomed = house.do(a_picture, b"doomed")

    def told(what: str, _done: int, _of: int) -> None:
        if what == "files" and kept.place_of(doomed).exists():
            kept.place_of(doomed).unlink()
            with house.unit_of_work() as db:
                db.connection().exec_driver_sql(f"delete from media where sha256 = '{doomed[6:]}'")

    manifest = back_up(tmp_path / "b.zip", at=NOON, told=told)
    assert manifest.lacking == []
    assert doomed not in {file.path for file in manifest.files}


def test_files_that_are_missing_or_damaged_are_told(town, tmp_path):
    gone, spoiled = house.do(a_picture, b"gone"), house.do(a_picture, b"spoiled")
    kept.place_of(gone).unlink()
    kept.place_of(spoiled).write_bytes(b"other")
    manifest = back_up(tmp_path / "b.zip", at=NOON)
    assert manifest.lacking == sorted([gone, spoiled])
    assert look_over(tmp_path / "b.zip").lacking == sorted([gone, spoiled])
    kept.place_of(spoiled).unlink()


def test_what_unpacks_meanwhile_is_left_alone(town, tmp_path):
    (files.folder() / "tmpabcdef").write_bytes(b"on its way")
    assert len(back_up(tmp_path / "b.zip", at=NOON).files) == 7
    (files.folder() / "tmpabcdef").unlink()


def test_nothing_is_overwritten_and_nothing_is_left_of_what_broke(town, tmp_path):
    (tmp_path / "b.zip").write_bytes(b"older")
    with pytest.raises(OperationRefused, match="is there already"):
        back_up(tmp_path / "b.zip", at=NOON)

    def told(what: str, _done: int, _of: int) -> None:
        if what == "files":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        back_up(tmp_path / "c.zip", at=NOON, told=told)
    assert [path.name for path in tmp_path.iterdir() if "c.zip" in path.name] == []


def test_a_database_without_tables_is_nothing_to_back_up(bare_engine, tmp_path):
    with pytest.raises(OperationRefused, match="nothing to back up"):
        back_up(tmp_path / "b.zip", at=NOON)


def test_a_backup_that_was_cut_off_or_changed_is_recognised(town, tmp_path):
    back_up(tmp_path / "b.zip", at=NOON)
    data = (tmp_path / "b.zip").read_bytes()
    (tmp_path / "cut.zip").write_bytes(data[: len(data) // 2])
    with pytest.raises(OperationRefused, match="not a whole backup"):
        look_over(tmp_path / "cut.zip")
    with zipfile.ZipFile(tmp_path / "b.zip") as archive, zipfile.ZipFile(tmp_path / "changed.zip", "w") as changed:
        for name in archive.namelist():
            content = archive.read(name)
            changed.writestr(name, content.replace(b"Ada", b"Eve") if name == "tables/person.jsonl" else content)
        assert read(archive.read(MANIFEST)).rows > 0
    with pytest.raises(OperationRefused, match="rows of person"):
        look_over(tmp_path / "changed.zip")
    with pytest.raises(OperationRefused, match="no file"):
        look_over(tmp_path / "none.zip")
