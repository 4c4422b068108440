"""The catalogue and the course page."""

import pytest
from sqlmodel import select

from qser_app.db import do, glance, look
from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.courses_pages import CatalogueEntry
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import CourseAdmission, CourseText, Media, Unit
from qser_app.queries.courses import course_page, media_type
from qser_app.queries.courses_catalogue import catalogue
from qser_app.queries.learning_enrolment import behind_doors
from qser_app.services.learning import complete_unit, open_unit
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import statements


@pytest.fixture
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


def in_greek(db, course, title):
    db.add(CourseText(course_id=course.id, language=Language.EL, title=title))
    db.flush()


def codes(db, actor, **asked):
    return [entry.code for entry in catalogue(db, actor=actor, **asked)]


def units_of(db, course):
    return db.exec(select(Unit.id).where(Unit.course_id == course.id).order_by(Unit.position)).all()


def test_a_course_shows_its_length_and_how_far_one_is(db, ada):
    course = a_course(db)
    complete_unit(db, actor=ada, unit_id=units_of(db, course)[0], at=NOON)
    assert catalogue(db, actor=ada) == [
        CatalogueEntry("QSER", "Course QSER", "In short.", "en", True, ["en"], 18, 3, 33, "in_progress"),
    ]


def test_a_course_that_is_not_in_ones_language_says_so(db):
    reader = actor_for(a_person(db, an_organisation(db), language=Language.DE))
    in_greek(db, a_course(db), "Μάθημα")
    (entry,) = catalogue(db, actor=reader)
    assert (entry.language, entry.in_your_language, entry.languages) == ("en", False, ["en", "el"])
    (entry,) = catalogue(db, actor=reader, reader=Language.EL)
    assert (entry.title, entry.in_your_language) == ("Μάθημα", True)


def test_a_search_keeps_what_it_found(db, ada):
    one = a_course(db, "ONE")
    a_course(db, "TWO")
    assert codes(db, ada, among={one.id}) == ["ONE"]
    assert codes(db, ada, among=set()) == []


def test_filters_keep_a_language_or_a_length(db, ada):
    in_greek(db, a_course(db, "GREEK", units=1), "Μάθημα")
    a_course(db, "LONGER", units=6)
    assert codes(db, ada, language="el") == ["GREEK"]
    assert [codes(db, ada, length=length) for length in ("short", "medium", "long", "nonsense")] == [
        ["GREEK"],
        ["LONGER"],
        [],
        ["GREEK", "LONGER"],
    ]


def test_only_what_one_may_take_is_listed(db, ada):
    elsewhere = an_organisation(db, "elsewhere")
    a_course(db, "HOUSE")
    a_course(db, "OWN", organisation_id=ada.organisation_id)
    a_course(db, "FOREIGN", organisation_id=elsewhere.id)
    a_course(db, "DRAFT", status=CourseStatus.DRAFT)
    a_course(db, "EMPTY", units=0)
    assert codes(db, ada) == ["HOUSE", "OWN"]
    assert codes(db, actor_for(a_person(db, elsewhere), Role.SUPERADMIN)) == ["FOREIGN", "HOUSE", "OWN"]


def test_a_longer_catalogue_asks_no_more_questions(db, ada):
    a_course(db, "A")
    one = statements(db, lambda: catalogue(db, actor=ada))
    for code in "BC":
        a_course(db, code)
    assert statements(db, lambda: catalogue(db, actor=ada)) == one


def test_a_glance_at_the_catalogue_sees_what_a_look_sees(engine):
    def planted(db):
        actor, begun = actor_for(a_person(db, an_organisation(db))), a_course(db, "BEGUN")
        closed = a_course(db, "CLOSED")
        db.add(CourseAdmission(course_id=closed.id, self_enrolment=False, changed_at=NOON))
        complete_unit(db, actor=actor, unit_id=units_of(db, begun)[0], at=NOON)
        return actor

    actor = do(planted)
    seen = [
        ask(behind_doors, entries=ask(catalogue, actor=actor, language=language), actor=actor, at=NOON)
        for ask in (look, glance)
        for language in ("", "en", "el")
    ]
    assert seen[:3] == seen[3:]
    assert [(entry.code, entry.percent, bool(entry.lock)) for entry in seen[0]] == [("BEGUN", 33, False), ("CLOSED", 0, True)]
    assert seen[2] == []


def test_a_course_page_has_its_modules_and_units_in_order_with_ticks(db, ada):
    course = a_course(db, units=2)
    second = a_module(db, course, "module-2", position=2)
    a_unit(db, second, "test", kind=UnitKind.QUIZ, minutes=10)
    first = units_of(db, course)[0]
    complete_unit(db, actor=ada, unit_id=first, at=NOON)
    page = course_page(db, actor=ada, code="qser")
    assert [module.title for module in page.modules] == ["Module-1", "Module-2"]
    assert [(unit.title, unit.number, unit.total, unit.completed) for unit in page.units] == [
        ("Lesson-1", 1, 2, True),
        ("Lesson-2", 2, 2, False),
        ("Test", 1, 1, False),
    ]
    assert (page.percent, page.minutes, page.progress, page.modules[0].completed) == (33, 22, "in_progress", 1)
    assert page.units[2].address == f"/learn/quiz/{page.units[2].id}"


def test_where_to_go_on_is_the_next_unit_that_is_not_done(db, ada):
    course = a_course(db)
    units = units_of(db, course)
    page = course_page(db, actor=ada, code="QSER")
    assert [page.next_unit(after).id for after in (None, units[1], units[2])] == [units[0], units[1], units[2]]
    for unit in (units[1], units[2]):
        complete_unit(db, actor=ada, unit_id=unit, at=NOON)
    assert course_page(db, actor=ada, code="QSER").next_unit(units[2]).id == units[0]
    complete_unit(db, actor=ada, unit_id=units[0], at=NOON)
    assert course_page(db, actor=ada, code="QSER").next_unit(None) is None


def test_the_honest_duration_comes_first(db, ada):
    course = a_course(db, units=1)
    db.get(Unit, units_of(db, course)[0]).measured_minutes = 11
    db.flush()
    assert course_page(db, actor=ada, code="QSER").minutes == 11
    assert catalogue(db, actor=ada)[0].minutes == 11


def test_a_bigger_course_asks_no_more_questions(db, ada):
    course = a_course(db, units=1)
    open_unit(db, actor=ada, unit_id=units_of(db, course)[0], at=NOON)
    one = statements(db, lambda: course_page(db, actor=ada, code="QSER"))
    for key in ("module-2", "module-3"):
        module = a_module(db, course, key, position=2)
        for number in range(3):
            a_unit(db, module, f"{key}-{number}", position=number)
    assert statements(db, lambda: course_page(db, actor=ada, code="QSER")) == one


@pytest.mark.parametrize("code", ["FOREIGN", "DRAFT", "NOWHERE", ""])
def test_what_is_not_for_the_actor_does_not_exist(db, ada, code):
    a_course(db, "FOREIGN", organisation_id=an_organisation(db, "elsewhere").id)
    a_course(db, "DRAFT", status=CourseStatus.DRAFT)
    with pytest.raises(NotFound):
        course_page(db, actor=ada, code=code)


def test_a_picture_has_a_type_or_does_not_exist(db):
    db.add(Media(sha256="a" * 64, content_type="image/png", size=1, created_at=NOON))
    db.flush()
    assert (media_type(db, sha256="a" * 64), media_type(db, sha256="b" * 64)) == ("image/png", None)
