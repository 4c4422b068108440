"""The unpacked files of packages on the disk."""

import os
from datetime import timedelta

import pytest

from qser_app.adapters import packages_files
from tests.support.people import NOON


@pytest.fixture
def disk(tmp_path, monkeypatch):
    """A folder of its own for packages and uploads."""
    monkeypatch.setattr(packages_files, "settings", packages_files.settings.model_copy(update={"var_dir": tmp_path}))
    return tmp_path


def written(path, days: float) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x")
    moment = (NOON - timedelta(days=days)).timestamp()
    os.utime(path, (moment, moment))


def test_what_a_crash_left_goes_and_everything_else_stays(disk):
    for name, days in (
        ("packages/whole/abc", 30),
        ("packages/half/abc", 30),
        ("packages/half/.incoming", 30),
        ("packages/now/.incoming", 0),
        ("uploads/old", 30),
        ("uploads/new", 0),
    ):
        written(disk / name, days)
    assert packages_files.clear_broken(before=NOON - timedelta(days=7)) == 2
    left = sorted(str(each.relative_to(disk)) for each in disk.rglob("*") if each.is_file())
    assert left == ["packages/now/.incoming", "packages/whole/abc", "uploads/new"]


def test_where_nothing_is_nothing_goes(disk):
    assert packages_files.clear_broken(before=NOON) == 0
