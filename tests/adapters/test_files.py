"""Files kept under the hash of their bytes."""

import hashlib
import os
from datetime import UTC, datetime, timedelta

from qser_app.adapters.files import discard, find, folder, idle, keep

DATA = b"<svg/>"
NAME = hashlib.sha256(DATA).hexdigest()


def test_a_kept_file_is_found_again_and_keeping_it_twice_is_harmless():
    keep(NAME, DATA)
    keep(NAME, DATA)
    assert find(NAME).read_bytes() == DATA
    assert [path.name for path in find(NAME).parent.glob("tmp*")] == []


def test_what_is_no_hash_is_never_looked_for():
    assert find("../qser.db") is None
    assert find("0" * 64) is None


def last_wanted(name: str, when: datetime) -> None:
    os.utime(folder() / name, (when.timestamp(), when.timestamp()))


def test_a_file_that_nobody_wanted_for_long_is_idle_until_somebody_keeps_it_again():
    today = datetime.now(UTC)
    keep(NAME, DATA)
    assert idle(before=today - timedelta(days=1)) == []
    last_wanted(NAME, today - timedelta(days=2))
    assert idle(before=today - timedelta(days=1)) == [NAME]
    keep(NAME, DATA)
    assert discard([NAME], before=today - timedelta(days=1)) == 0
    assert find(NAME).read_bytes() == DATA
    last_wanted(NAME, today - timedelta(days=2))
    assert discard([NAME, NAME], before=today - timedelta(days=1)) == 1
    assert find(NAME) is None


def test_what_was_left_half_written_goes():
    keep(NAME, DATA)
    (folder() / "tmpabc").write_bytes(b"half")
    last_wanted("tmpabc", datetime.now(UTC) - timedelta(days=2))
    idle(before=datetime.now(UTC) - timedelta(days=1))
    assert {path.name for path in folder().iterdir()} & {NAME, "tmpabc"} == {NAME}
