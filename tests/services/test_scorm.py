"""Facilitators keep packages and release them to units."""

import pytest
from sqlmodel import select

from qser_app.db import unit_of_work
from qser_app.domain.people import Role
from qser_app.domain.refusals import BadInput, NotAllowed, NotFound
from qser_app.domain.scorm import Place
from qser_app.models import ScormFile, ScormPackage, Unit
from qser_app.services import scorm
from qser_app.services.scorm import folder, import_package, release_package, unpack
from tests.support.packages import a_package
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.scorm import released


def test_a_package_is_kept_with_its_files_and_shown_in_a_new_unit(db, tmp_path):
    here = released(db, tmp_path)
    package = db.get(ScormPackage, here.package_id)
    assert (package.edition, package.title, package.imported_by) == ("1.2", "At the counter", here.facilitator.person_id)
    files = db.exec(select(ScormFile).where(ScormFile.package_id == package.id).order_by(ScormFile.path)).all()
    assert [file.path for file in files] == ["imsmanifest.xml", "index.html"]
    assert (folder() / package.key / files[1].sha256).read_text() == "<h1>Hello</h1>"
    assert db.get(Unit, here.unit_id).kind == "scorm"


def test_the_same_bytes_are_kept_once(engine, tmp_path, monkeypatch):
    monkeypatch.setattr(scorm, "folder", lambda: tmp_path / "out")
    with unit_of_work() as db:
        here = released(db, tmp_path)
    before = sorted((tmp_path / "out").iterdir())
    with unit_of_work() as db:
        assert here.keep(db, tmp_path / "package.zip") == here.package_id
    assert sorted((tmp_path / "out").iterdir()) == before


def test_a_learner_may_not_keep_a_package(db, tmp_path):
    person = a_person(db, an_organisation(db))
    with pytest.raises(NotAllowed):
        import_package(db, actor=actor_for(person), package=unpack(a_package(tmp_path / "p.zip")), at=NOON)


def test_only_those_who_author_the_course_release_there(db, tmp_path):
    here = released(db, tmp_path)
    place = Place(here.module.id, "Mine now")
    with pytest.raises(NotFound):
        release_package(db, actor=here.learner, package_id=here.package_id, place=place, at=NOON)
    elsewhere = an_organisation(db, "prague")
    other = actor_for(a_person(db, elsewhere, Role.FACILITATOR), Role.FACILITATOR)
    theirs = import_package(db, actor=other, package=unpack(a_package(tmp_path / "q.zip", href="index.html?q")), at=NOON)
    with pytest.raises(NotAllowed):
        release_package(db, actor=other, package_id=theirs, place=place, at=NOON)


def test_another_organisation_s_package_is_not_there(db, tmp_path):
    here = released(db, tmp_path)
    elsewhere = an_organisation(db, "prague")
    theirs = actor_for(a_person(db, elsewhere, Role.FACILITATOR), Role.FACILITATOR)
    package_id = import_package(db, actor=theirs, package=unpack(a_package(tmp_path / "q.zip", href="index.html?q")), at=NOON)
    with pytest.raises(NotFound):
        here.release(db, package_id)


@pytest.mark.parametrize("title", ["", "   ", "x" * 201])
def test_a_unit_needs_a_title(db, tmp_path, title):
    here = released(db, tmp_path)
    with pytest.raises(BadInput):
        release_package(db, actor=here.facilitator, package_id=here.package_id, place=Place(here.module.id, title), at=NOON)


def test_a_new_version_goes_to_those_who_begin_and_the_others_finish_on_theirs(db, tmp_path):
    here = released(db, tmp_path)
    first = here.visit(db).loaded.part.address
    newer = here.keep(db, a_package(tmp_path / "next.zip", href="index.html?v=2"))
    assert here.release(db, newer, here.unit_id) == here.unit_id
    assert here.visit(db).loaded.part.address == first
    beginner = actor_for(a_person(db, here.organisation, name="Bo"))
    assert here.visit(db, actor=beginner).loaded.part.address.endswith("/index.html?v=2")


def test_a_broken_package_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(scorm, "folder", lambda: tmp_path / "out")
    with pytest.raises(scorm.packages.PackageRefused):
        unpack(a_package(tmp_path / "p.zip", href="javascript:alert(1)"))
    assert list((tmp_path / "out").iterdir()) == []
