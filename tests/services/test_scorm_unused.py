"""Packages that nothing points to go, and their files with them."""

from datetime import timedelta

import pytest
from sqlmodel import func, select

from qser_app.adapters.packages_files import folder
from qser_app.db import do, look
from qser_app.models import ScormAttempt, ScormFile, ScormPackage, ScormRelease
from qser_app.queries.scorm_unused import unused_packages
from qser_app.services.scorm import import_package, unpack
from qser_app.services.scorm_unused import forget_package
from tests.support.packages import a_package
from tests.support.people import NOON
from tests.support.scorm import Released

WEEK = timedelta(days=7)


@pytest.fixture
def here(engine, tmp_path):
    """A published package, and one that nobody has published; its number is ``spare``."""
    first, second = a_package(tmp_path / "one.zip"), a_package(tmp_path / "two.zip", {"more.html": "more"})
    found = do(lambda db: Released(db, first))
    found.second = second
    found.spare = do(lambda db: found.keep(db, second))
    return found


def unused(at=NOON + WEEK) -> list[int]:
    return look(unused_packages, at=at, limit=10)


def forget(package_id: int, at=NOON + WEEK) -> bool:
    return do(forget_package, package_id=package_id, at=at)


def keys() -> set[str]:
    return {each.name for each in folder().iterdir()}


def test_a_package_that_nobody_published_goes_after_a_week_with_its_files(here):
    assert unused(NOON + WEEK - timedelta(seconds=1)) == []
    assert unused() == [here.spare]
    before = keys()
    assert forget(here.spare)
    assert look(lambda db: db.exec(select(ScormPackage.id)).all()) == [here.package_id]
    assert look(lambda db: set(db.exec(select(ScormFile.package_id)).all())) == {here.package_id}
    assert len(before - keys()) == 1
    assert unused() == []


def test_a_package_that_found_a_use_meanwhile_stays(here):
    assert unused() == [here.spare]
    do(lambda db: here.release(db, here.spare))
    before = keys()
    assert not forget(here.spare)
    assert keys() == before


def test_what_was_shown_once_or_is_somebody_s_attempt_stays(here):
    do(lambda db: here.release(db, here.spare, here.unit_id))  # the older version is one that can be gone back to
    do(lambda db: here.visit(db) and None)

    def unpublish(db):
        for row in db.exec(select(ScormRelease).where(ScormRelease.package_id == here.spare)):
            db.delete(row)

    do(unpublish)
    assert look(lambda db: db.exec(select(func.count()).select_from(ScormAttempt)).one()) == 1
    assert unused() == []
    assert not forget(here.spare)
    assert not forget(here.package_id)


def test_a_package_that_is_brought_in_again_has_its_time_again(here):
    do(lambda db: here.keep(db, here.second))
    assert unused() == [here.spare]
    do(lambda db: import_package(db, actor=here.facilitator, package=unpack(here.second), at=NOON + WEEK))
    assert unused() == []


def test_nothing_goes_when_the_unit_of_work_fails(here):
    before = keys()

    def fail(db):
        assert forget_package(db, package_id=here.spare, at=NOON + WEEK)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        do(fail)
    assert (keys(), unused()) == (before, [here.spare])
