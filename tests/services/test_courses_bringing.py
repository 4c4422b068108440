"""A whole course comes in for those who may author it, packages and all, and can be rehearsed."""

import zipfile
from datetime import timedelta
from io import BytesIO

import pytest
from sqlmodel import select

from qser_app.adapters import files
from qser_app.adapters.content import ContentError, read_course
from qser_app.adapters.content_zip import course_folder
from qser_app.adapters.packages_files import folder as packages_folder
from qser_app.db import do, look, rehearse
from qser_app.domain.courses import CourseStatus
from qser_app.domain.courses_recordings import WordsKind, WordsOf
from qser_app.domain.courses_sources import CourseTaken
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotAllowed
from qser_app.domain.scorm import PackageRefused
from qser_app.exports.courses_content import exported_course, write_zip
from qser_app.models import Course, CourseFile, Media, ScormFile, ScormPackage, ScormRelease, Unit, UnitProgress, UnitText
from qser_app.seeds.courses import import_folder
from qser_app.services.courses_bringing import bring_in, with_checked_packages, with_packages
from qser_app.services.courses_recordings import keep_words
from qser_app.services.learning import complete_unit
from tests.support.content import FILES, LESSON, a_folder
from tests.support.packages import a_package
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.recordings import CAPTIONS, a_webm, beside
from tests.support.worlds import world

LATER = NOON + timedelta(days=1)
TOUR = '\n[[unit]]\nkey = "tour"\nkind = "scorm"\nminutes = 12\npackage = "tour.zip"\n'
WITH_TOUR = {"module-1/module.toml": FILES["module-1/module.toml"] + TOUR, "module-1/tour.en.md": '+++\ntitle = "A tour"\n+++\n'}


def _people(db):
    town, other = an_organisation(db), an_organisation(db, "other")
    ours = [(Role.FACILITATOR, "Fani"), (Role.LEARNER, "Ada"), (Role.SUPERADMIN, "Anna")]
    made = {name: actor_for(a_person(db, town, role, name=name), role) for role, name in ours}
    return made | {"Else": actor_for(a_person(db, other, Role.FACILITATOR, name="Else"), Role.FACILITATOR)}


@world
def people(engine):
    return do(_people)


def _with_tour(tmp_path, page="<h1>Hello</h1>", **changes):
    folder = a_folder(tmp_path, **(WITH_TOUR | changes))
    a_package(folder / "module-1" / "tour.zip", {"index.html": page})
    return folder


def _bring(folder, actor, *, at=NOON, organisation_id="own"):
    owner = actor.organisation_id if organisation_id == "own" else organisation_id
    source = read_course(folder)
    with with_packages(folder, source) as whole:
        return do(bring_in, actor=actor, source=whole, at=at, organisation_id=owner)


def _course():
    return look(lambda db: db.exec(select(Course)).one())


def test_a_facilitator_brings_in_a_draft_of_their_organisation(people, tmp_path):
    fani = people["Fani"]
    report = _bring(a_folder(tmp_path), fani)
    course = _course()
    assert (course.status, course.organisation_id, course.owner_id) == (CourseStatus.DRAFT, fani.organisation_id, fani.person_id)
    assert (report.created, report.updated) == (12, 0)  # and the question
    again = _bring(tmp_path, fani, at=LATER)
    assert (again.created, again.updated, again.retired, again.unchanged) == (0, 0, 0, 12)


@pytest.mark.parametrize(("who", "owner"), [("Ada", "own"), ("Fani", None), ("Else", 1)])
def test_nobody_brings_in_where_they_author_nothing(people, tmp_path, who, owner):
    with pytest.raises(NotAllowed):
        _bring(a_folder(tmp_path), people[who], organisation_id=owner)
    assert look(lambda db: db.exec(select(Course)).all()) == []


def test_the_operator_brings_in_a_course_of_the_whole_house(people, tmp_path):
    _bring(a_folder(tmp_path), people["Anna"], organisation_id=None)
    assert (_course().organisation_id, _course().status) == (None, CourseStatus.DRAFT)


@pytest.mark.parametrize("code", ["MINI", "mini"])
def test_the_code_of_somebody_elses_course_is_refused_by_name(people, tmp_path, code):
    _bring(a_folder(tmp_path / "a"), people["Fani"])
    theirs = a_folder(
        tmp_path / "b", **{"course.toml": FILES["course.toml"].replace("MINI", code), "course.en.md": '+++\ntitle = "X"\n+++\n'}
    )
    with pytest.raises(CourseTaken) as refusal:
        _bring(theirs, people["Else"])
    assert refusal.value.gaps == {"code": code}
    assert look(lambda db: exported_course(db, actor=people["Fani"], code="MINI").texts["en"].title) == "Mini"


def test_progress_stays_when_a_changed_course_comes_in(people, tmp_path):
    _bring(a_folder(tmp_path), people["Anna"], organisation_id=None)
    do(_publish)
    unit = look(lambda db: db.exec(select(Unit.id).where(Unit.key == "words")).one())
    do(complete_unit, actor=people["Ada"], unit_id=unit, at=NOON)
    gone = (
        FILES["module-1/module.toml"].partition('[[unit]]\nkey = "words"')[0]
        + FILES["module-1/module.toml"].partition("minutes = 6\n\n")[2]
    )
    changes = {"module-1/module.toml": gone}
    report = _bring(a_folder(tmp_path, **changes), people["Anna"], at=LATER)
    assert report.away == ("words",)
    assert look(lambda db: len(db.exec(select(UnitProgress)).all())) == 1
    assert _course().status is CourseStatus.PUBLISHED


def _publish(db):
    db.exec(select(Course)).one().status = CourseStatus.PUBLISHED


def test_a_rehearsal_tells_all_and_does_nothing(people, tmp_path):
    folder, fani = _with_tour(tmp_path), people["Fani"]
    source = with_checked_packages(folder, read_course(folder))
    before = _unpacked()
    report = rehearse(bring_in, actor=fani, source=source, at=NOON, organisation_id=fani.organisation_id)
    assert report.created == 15  # a unit more, its title, its package
    for table in (Course, Unit, Media, ScormPackage, ScormRelease):
        assert look(lambda db, table=table: db.exec(select(table)).all()) == []
    assert _unpacked() == before
    assert _bring(folder, fani) == report


def test_a_package_comes_in_and_leaves_and_is_no_new_version(people, tmp_path):
    fani = people["Fani"]
    _bring(_with_tour(tmp_path / "in"), fani)
    before, out = _unpacked(), tmp_path / "out.zip"
    out.write_bytes(_zipped())
    with course_folder(out) as folder:
        again = _bring(folder, fani, at=LATER)
    assert (again.created, again.updated, again.retired) == (0, 0, 0)
    assert (_releases(), _unpacked()) == ([1], before)
    assert _zipped() == out.read_bytes()
    assert _bring(_with_tour(tmp_path / "new", "<h1>Good day</h1>"), fani, at=LATER).updated == 1
    assert _releases() == [1, 2]
    with zipfile.ZipFile(BytesIO(_zipped())) as archive, archive.open("module-1/tour.zip") as inner, zipfile.ZipFile(inner) as package:
        assert package.read("index.html") == b"<h1>Good day</h1>"


def _unpacked():
    return {each.name for each in packages_folder().glob("*")}


def _zipped():
    target = BytesIO()
    write_zip(look(exported_course, actor=None, code="MINI"), target)
    return target.getvalue()


def _releases():
    return look(lambda db: list(db.exec(select(ScormRelease.version).order_by(ScormRelease.version))))


def test_a_course_that_is_refused_leaves_no_package_behind(people, tmp_path):
    before = _unpacked()
    with pytest.raises(NotAllowed):
        _bring(_with_tour(tmp_path), people["Ada"])
    assert _unpacked() == before
    assert look(lambda db: db.exec(select(ScormFile)).all()) == []


@pytest.mark.parametrize("name", ["../tour.zip", "/etc/passwd", "tour", "gone.zip"])
def test_a_package_stands_beside_its_module_or_is_told(people, tmp_path, name):
    folder = _with_tour(tmp_path, **{"module-1/module.toml": FILES["module-1/module.toml"] + TOUR.replace("tour.zip", name)})
    with pytest.raises(ContentError):
        read_course(folder)


def test_a_harmful_package_stops_the_whole_course(people, tmp_path):
    folder = _with_tour(tmp_path)
    a_package(folder / "module-1" / "tour.zip", {"../up.html": "x"})
    with pytest.raises(PackageRefused):
        _bring(folder, people["Fani"])
    assert look(lambda db: db.exec(select(Course)).all()) == []


def test_the_operator_at_a_terminal_brings_packages_too(engine, tmp_path):
    assert import_folder(_with_tour(tmp_path), NOON).created == 15
    assert import_folder(tmp_path, LATER).unchanged == 15


def _with_talk(tmp_path, captions=CAPTIONS):
    shown = LESSON + "\n![A talk](media/talk.webm)\n"
    folder = a_folder(tmp_path, **{"module-1/words.en.md": shown, "module-1/media/talk.en.vtt": captions})
    beside(folder, "module-1/media/talk.webm", a_webm(2))
    return folder


def test_a_rehearsal_keeps_no_recording(people, tmp_path):
    folder, fani = _with_talk(tmp_path), people["Fani"]
    beside(folder, "module-1/media/talk.webm", a_webm(7, (48, 32)))
    source = with_checked_packages(folder, read_course(folder))
    (files.folder() / source.files["module-1/media/talk.webm"]).unlink(missing_ok=True)  # what this test kept on the other database
    rehearse(bring_in, actor=fani, source=source, at=NOON, organisation_id=fani.organisation_id)
    assert files.find(source.files["module-1/media/talk.webm"]) is None
    _bring(folder, fani)
    assert files.find(source.files["module-1/media/talk.webm"]) is not None


def test_captions_that_were_changed_here_stay_until_the_folders_are_taken(people, tmp_path):
    folder, fani = _with_talk(tmp_path), people["Fani"]
    _bring(folder, fani)
    file_id = look(lambda db: db.exec(select(CourseFile.id).where(CourseFile.path == "module-1/media/talk.webm")).one())
    words = WordsOf(file_id, Language.EN, WordsKind.CAPTIONS)
    do(keep_words, actor=fani, words=words, text=CAPTIONS.replace("Monday", "Friday"), at=NOON)
    _with_talk(tmp_path, CAPTIONS.replace("Monday", "Sunday"))
    report = _bring(folder, fani, at=LATER)
    assert report.kept == ("module-1/media/talk.en.vtt",)
    assert "I was here on Friday" in _lesson()
    source = read_course(folder)
    do(bring_in, actor=fani, source=source, at=LATER, organisation_id=fani.organisation_id, take_theirs=True)
    assert "I was here on Sunday" in _lesson()


def _lesson():
    titled = (UnitText.language == Language.EN, UnitText.title == "Words")
    return look(lambda db: db.exec(select(UnitText.body_html).where(*titled)).one())
