"""What must be read again."""

from datetime import timedelta

import pytest

from qser_app.domain.courses import CourseStatus
from qser_app.domain.courses_editor import DueText
from qser_app.domain.courses_texts import TextOf
from qser_app.domain.people import Language
from qser_app.queries.courses_due import due_texts
from qser_app.services.courses_structure import set_owner, set_status
from tests.support.authoring import a_desk, publish, type_in
from tests.support.people import NOON

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
