"""The files of a course, and which texts show them."""

import pytest

from qser_app.adapters.content import read_course
from qser_app.db import do, look
from qser_app.domain.courses_files import Use
from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.queries.courses_editor import editor_page
from qser_app.queries.courses_files import course_files
from qser_app.seeds.courses import plant_course
from qser_app.services.courses_files import add_picture
from tests.support.authoring import a_desk, type_in
from tests.support.content import SVG, a_folder
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import statements
from tests.support.uploads import a_prepared_picture


@pytest.fixture
def desk(engine):
    return do(a_desk)


def _add(desk, text, colour):
    return do(add_picture, actor=desk.fani, text=text, name=f"{colour}.png", picture=a_prepared_picture(colour), at=NOON)


def test_every_file_tells_what_it_is_and_who_shows_it(desk):
    course = TextId(TextOf.COURSE, desk.course_id, Language.EN)
    _add(desk, course, "red")
    do(type_in, desk.fani, desk.text, body=f"![Blue]({_add(desk, desk.text, 'blue')})")
    found = look(course_files, actor=desk.fani, code="counter")
    assert [(file.folder, file.written, file.kind, file.kilobytes, file.uses) for file in found] == [
        ("", "files/red.webp", "image", 1, []),
        ("first-steps", "files/blue.webp", "image", 1, [Use("Plain words", "en", f"/desk/lesson/{desk.lesson}?language=en")]),
    ]
    assert found[0].address.startswith("/media/")


def test_what_was_sent_can_be_chosen_in_the_editor(desk):
    course = TextId(TextOf.COURSE, desk.course_id, Language.EN)
    for text in (course, desk.text):
        _add(desk, text, "red")
        assert [each.value for each in look(editor_page, actor=desk.fani, text=text).pictures] == ["files/red.webp"]


def test_learners_see_no_list(desk):
    with pytest.raises(NotFound):
        look(course_files, actor=desk.ada, code="counter")


def test_three_files_cost_as_many_statements_as_one(desk):
    def cost():
        return look(lambda db: statements(db, lambda: course_files(db, actor=desk.fani, code="counter")))

    _add(desk, desk.text, "red")
    one = cost()
    for colour in ("green", "blue"):
        _add(desk, desk.text, colour)
    assert (cost(), len(look(course_files, actor=desk.fani, code="counter"))) == (one, 3)


def _planted(db, tmp_path):
    figures = {"module-1/figures/map.el.svg": SVG.replace("M0 0H9", "M0 0H8")}
    plant_course(db, read_course(a_folder(tmp_path, **figures)), at=NOON)
    return actor_for(a_person(db, an_organisation(db), Role.SUPERADMIN), Role.SUPERADMIN)


def test_a_file_of_one_language_is_shown_by_the_texts_of_that_language(engine, tmp_path):
    anna = do(_planted, tmp_path)
    found = look(course_files, actor=anna, code="MINI")
    assert [(file.written, [use.title for use in file.uses]) for file in found] == [
        ("figures/map.el.svg", ["Λέξεις"]),
        ("figures/map.svg", ["Words", "Λέξεις"]),
    ]
