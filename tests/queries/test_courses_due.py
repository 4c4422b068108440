"""What must be read again."""

from datetime import timedelta

import pytest

from qser_app.domain.courses import CourseStatus
from qser_app.domain.courses_editor import DueText
from qser_app.domain.courses_texts import TextOf
from qser_app.domain.people import Language
from qser_app.models import Course, Glossary
from qser_app.queries.courses_due import due_texts
from qser_app.services.courses_structure import set_owner, set_status
from tests.support.authoring import a_desk, publish, type_in
from tests.support.people import NOON
from tests.support.statements import statements

TODAY = NOON.date()


@pytest.fixture
def desk(db):
    return a_desk(db)


def review(db, desk, days, language=Language.EN):
    text = desk.text.in_language(language)
    type_in(db, desk.fani, text, title="Words", body="Words.", review=(TODAY + timedelta(days=days)).isoformat())
    publish(db, desk.fani, text)


def test_what_is_due_within_a_month_is_listed_with_who_answers_for_it(db, desk):
    review(db, desk, 30)
    day = (TODAY + timedelta(days=30)).isoformat()
    assert due_texts(db, actor=desk.odos, today=TODAY) == [DueText(desk.lesson, "Words", "en", "COUNTER", day, "Fani", False, ["en"])]
    set_owner(db, actor=desk.fani, of=TextOf.UNIT, part_id=desk.lesson, person_id=desk.odos.person_id, at=NOON)
    assert due_texts(db, actor=desk.fani, today=TODAY)[0].owner == "Odos"


def test_the_oldest_day_of_all_languages_counts(db, desk):
    review(db, desk, 10)
    review(db, desk, -1, Language.EL)
    [due] = due_texts(db, actor=desk.fani, today=TODAY)
    assert (due.day, due.overdue, due.languages) == ((TODAY - timedelta(days=1)).isoformat(), True, ["en", "el"])


def test_what_is_far_away_archived_or_not_ones_own_is_not(db, desk):
    review(db, desk, 31)
    assert due_texts(db, actor=desk.fani, today=TODAY) == []
    assert due_texts(db, actor=desk.ada, today=TODAY + timedelta(days=40)) == []
    set_status(db, actor=desk.fani, code="COUNTER", status=CourseStatus.ARCHIVED, at=NOON)
    assert due_texts(db, actor=desk.fani, today=TODAY + timedelta(days=40)) == []


def glossary(db, desk, day, language=Language.EN, title="Glossary"):
    db.add(Glossary(course_id=desk.course_id, language=language, title=title, review=(TODAY + timedelta(days=day)).isoformat()))
    db.flush()


def test_a_glossary_is_listed_among_the_texts_under_its_name_in_the_reader_s_language(db, desk):
    review(db, desk, 5)
    glossary(db, desk, 10)
    glossary(db, desk, 3, Language.EL, "Γλωσσάρι")
    day = (TODAY + timedelta(days=3)).isoformat()
    shown = DueText(0, "Γλωσσάρι", "el", "COUNTER", day, "Fani", False, ["en", "el"])
    assert due_texts(db, actor=desk.fani, today=TODAY, reader=Language.EL)[0] == shown
    assert [each.title for each in due_texts(db, actor=desk.fani, today=TODAY, reader=Language.EN)] == ["Glossary", "Words"]
    assert due_texts(db, actor=desk.ada, today=TODAY) == []
    db.get_one(Course, desk.course_id).status = CourseStatus.PUBLISHED
    db.flush()
    assert due_texts(db, actor=desk.fani, today=TODAY, reader=Language.EL)[0] == shown
    set_status(db, actor=desk.fani, code="COUNTER", status=CourseStatus.ARCHIVED, at=NOON)
    assert due_texts(db, actor=desk.fani, today=TODAY) == []


def test_a_glossary_that_is_due_later_or_has_no_day_is_not(db, desk):
    glossary(db, desk, 31)
    db.add(Glossary(course_id=desk.course_id, language=Language.EL, title="Γλωσσάρι"))
    db.flush()
    assert due_texts(db, actor=desk.fani, today=TODAY) == []


def test_more_glossaries_need_no_more_statements(db, desk):
    glossary(db, desk, 3)
    one = statements(db, lambda: due_texts(db, actor=desk.fani, today=TODAY))
    for code in ("SECOND", "THIRD"):
        course = Course(**db.get_one(Course, desk.course_id).model_dump(exclude={"id", "code"}), code=code)
        db.add(course)
        db.flush()
        db.add(Glossary(course_id=course.id, language=Language.EN, title=code, review=TODAY.isoformat()))
    db.flush()
    assert len(due_texts(db, actor=desk.fani, today=TODAY)) == 3
    assert statements(db, lambda: due_texts(db, actor=desk.fani, today=TODAY)) == one
