"""What the public site tells in numbers: only what is open to all, and all of it counted."""

from datetime import timedelta

from qser_app.domain.courses import CourseStatus
from qser_app.domain.people import Language
from qser_app.models import Enrolment, Glossary, GlossaryTerm, LearningDay, Unit
from qser_app.queries.site_figures import course_figures, learning_figures, open_courses, open_glossary
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, an_organisation
from tests.support.statements import statements


def _terms(db, course, *names):
    db.add(Glossary(course_id=course.id, language=Language.EN, title="Glossary"))
    for place, name in enumerate(names):
        key = name.lower()
        db.add(
            GlossaryTerm(
                course_id=course.id, language=Language.EN, key=key, position=place, name=name, see=["asylum"], body_html="<p>x</p>"
            )
        )
    db.flush()


def test_an_empty_house_tells_of_nothing(db):
    assert course_figures(db).lessons == 0
    assert not learning_figures(db, at=NOON).is_told
    assert open_courses(db, reader=Language.EN) == []
    assert open_glossary(db, reader=Language.EN) is None


def test_only_what_everybody_may_take_is_counted(db):
    house = an_organisation(db)
    a_course(db, units=3)
    a_course(db, "DRAFT", status=CourseStatus.DRAFT)
    own = a_course(db, "OWN", organisation_id=house.id)
    _terms(db, own, "Visa")
    found = course_figures(db)
    assert (found.modules, found.lessons, found.terms) == (1, 3, 0)
    assert [each.code for each in open_courses(db, reader=Language.EN)] == ["QSER"]
    assert open_glossary(db, reader=Language.EN) is None


def test_a_draft_of_a_lesson_is_not_announced(db):
    a_course(db, units=3)
    unit = db.get_one(Unit, 2)
    unit.is_draft = True
    db.flush()
    [course] = open_courses(db, reader=Language.DE)
    assert [lesson.minutes for lesson in course.modules[0].lessons] == [db.get_one(Unit, number).minutes for number in (1, 3)]
    assert course_figures(db).lessons == 2


def test_what_was_learned_is_told_once_five_people_have_begun(db):
    house, course = an_organisation(db), a_course(db)
    for number in range(5):
        person = a_person(db, house)
        assert not learning_figures(db, at=NOON).is_told
        db.add(Enrolment(person_id=person.id or 0, course_id=course.id or 0, enrolled_at=NOON))
        db.add(LearningDay(person_id=person.id or 0, day=(NOON - timedelta(days=number)).date(), active_seconds=1800))
        db.flush()
    found = learning_figures(db, at=NOON)
    assert found.is_told
    assert (found.people, found.hours, found.completed, found.certificates) == (5, 2, 0, 0)


def test_the_glossary_is_read_by_name_and_its_terms_know_one_another(db):
    _terms(db, a_course(db), "Visa", "Asylum")
    page = open_glossary(db, reader=Language.EL)
    assert page is not None
    assert [(term.name, [each["name"] for each in term.see]) for term in page.terms] == [("Asylum", ["Asylum"]), ("Visa", ["Asylum"])]
    assert (page.language, page.total) == ("en", 2)


def test_three_courses_ask_no_more_than_one(db):
    def asked():
        return statements(db, lambda: open_courses(db, reader=Language.EN))

    a_course(db, units=1)
    alone = asked()
    a_course(db, "SECOND", units=3)
    a_course(db, "THIRD", units=3)
    assert asked() == alone
