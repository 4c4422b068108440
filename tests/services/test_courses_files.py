"""Files of a course: added beside a text, kept while a text shows them."""

import pytest
from sqlmodel import select

from qser_app.adapters import files
from qser_app.db import do
from qser_app.domain.courses_files import FileInUse, TooManyFiles
from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import CourseFile, Media
from qser_app.queries.courses_rendering import rendered
from qser_app.queries.courses_texts import authored_text
from qser_app.services import courses_files
from qser_app.services.courses_files import add_picture, remove_file
from tests.support.authoring import a_desk, publish, type_in
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.uploads import a_prepared_picture


@pytest.fixture
def desk(engine):
    return do(a_desk)


def _add(desk, *, actor=None, text=None, name="Hall.png", colour="teal"):
    return do(add_picture, actor=actor or desk.fani, text=text or desk.text, name=name, picture=a_prepared_picture(colour), at=NOON)


def _paths():
    return do(lambda db: list(db.exec(select(CourseFile.path).order_by(CourseFile.path))))


def _file_id():
    return do(lambda db: db.exec(select(CourseFile.id)).one())


def test_a_picture_is_kept_beside_its_text_and_shown_by_it(desk):
    written = _add(desk)
    assert (written, _paths()) == ("files/hall.webp", ["first-steps/files/hall.webp"])
    media = do(lambda db: db.exec(select(Media)).one())
    assert (media.content_type, files.find(media.sha256) is not None) == ("image/webp", True)
    page = do(lambda db: rendered(db, authored_text(db, actor=desk.fani, text=desk.text), f"![A hall]({written})"))
    assert f'<img src="/media/{media.sha256}.webp" alt="A hall" width="30" height="20"' in page.html


def test_the_same_picture_is_kept_once_and_another_gets_a_name_of_its_own(desk):
    assert [_add(desk), _add(desk, name="Other.png"), _add(desk, colour="red")] == [
        "files/hall.webp",
        "files/hall.webp",
        "files/hall-2.webp",
    ]


def test_a_picture_of_the_courses_own_words_stands_at_the_top(desk):
    assert _add(desk, text=TextId(TextOf.COURSE, desk.course_id, Language.EN)) == "files/hall.webp"
    assert _paths() == ["files/hall.webp"]


def _stranger(db):
    return actor_for(a_person(db, an_organisation(db, "other"), Role.FACILITATOR, name="Else"), Role.FACILITATOR)


def test_only_authors_of_the_course_add_and_remove(desk):
    _add(desk)
    for actor in (desk.ada, do(_stranger)):
        with pytest.raises(NotFound):
            _add(desk, actor=actor, colour="red")
        with pytest.raises(NotFound):
            do(remove_file, actor=actor, file_id=_file_id())
    assert _paths() == ["first-steps/files/hall.webp"]


def test_a_course_has_only_so_many_files(desk, monkeypatch):
    monkeypatch.setattr(courses_files, "MOST_FILES", 1)
    _add(desk)
    assert _add(desk) == "files/hall.webp"
    with pytest.raises(TooManyFiles):
        _add(desk, colour="red")


def test_what_a_draft_or_a_lesson_shows_stays(desk):
    written = _add(desk)
    do(type_in, desk.fani, desk.text, body=f"![A hall]({written})")
    with pytest.raises(FileInUse):
        do(remove_file, actor=desk.fani, file_id=_file_id())
    do(publish, desk.fani, desk.text)
    do(type_in, desk.fani, desk.text, body="No picture.")
    with pytest.raises(FileInUse):
        do(remove_file, actor=desk.fani, file_id=_file_id())
    do(publish, desk.fani, desk.text)
    do(remove_file, actor=desk.fani, file_id=_file_id())
    assert _paths() == []
    assert do(lambda db: files.find(db.exec(select(Media.sha256)).one())) is not None


def test_a_file_that_is_not_there_cannot_be_removed(desk):
    with pytest.raises(NotFound):
        do(remove_file, actor=desk.fani, file_id=4711)
