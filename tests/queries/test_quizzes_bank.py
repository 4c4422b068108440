"""A bank as its authors see it."""

import pytest
from sqlmodel import select

from qser_app.domain.people import Role
from qser_app.domain.quizzes_bank_pages import BankFilter
from qser_app.domain.refusals import NotFound
from qser_app.models import Question
from qser_app.queries.quizzes_bank import bank, drawn_questions, question_preview
from qser_app.services.quizzes_bank import retire_question
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import a_quiz
from tests.support.worlds import world


@world
def town(db):
    return an_organisation(db)


@pytest.fixture
def fani(db, town):
    return actor_for(a_person(db, town), Role.FACILITATOR)


@world
def quiz(db, town):
    return a_quiz(db, organisation_id=town.id)


@pytest.mark.parametrize(
    ("wanted", "keys"),
    [
        (BankFilter(), ["q1", "q2", "q3", "q4"]),
        (BankFilter(search="QUESTION 2"), ["q2"]),
        (BankFilter(search="παρακαλω 3"), ["q3"]),
        (BankFilter(search="right 4a"), ["q4"]),
        (BankFilter(search="nothing like it"), []),
        (BankFilter(kind="multiple"), ["q4"]),
        (BankFilter(language="el"), ["q1", "q2", "q3", "q4"]),
        (BankFilter(language="cs"), []),
        (BankFilter(tag="law"), []),
        (BankFilter(retired=True), []),
        (BankFilter(page=99), ["q1", "q2", "q3", "q4"]),
    ],
)
def test_the_list_holds_what_was_asked_for(db, fani, quiz, wanted, keys):
    seen = bank(db, actor=fani, module_id=quiz.module_id, wanted=wanted)
    assert [row.key for row in seen.rows] == keys
    assert (seen.found, seen.drawn, seen.retired) == (len(keys), 4, 0)


def test_retired_questions_have_a_list_of_their_own(db, fani, quiz):
    first = db.exec(select(Question).where(Question.key == "q1")).one()
    retire_question(db, actor=fani, question_id=first.id, at=NOON)
    seen = bank(db, actor=fani, module_id=quiz.module_id, wanted=BankFilter(retired=True))
    assert ([row.key for row in seen.rows], seen.drawn, seen.retired) == (["q1"], 3, 1)
    assert [source.key for source in drawn_questions(db, actor=fani, module_id=quiz.module_id, language="en")] == ["q2", "q3", "q4"]


def test_a_question_shows_its_answers_to_its_authors(db, fani, quiz):
    several = db.exec(select(Question).where(Question.key == "q4")).one()
    seen = question_preview(db, actor=fani, question_id=several.id, language="el")
    assert (seen.language, seen.stem) == ("el", "Question 4, παρακαλώ?")
    assert [(line.text, line.earns, line.remark) for line in seen.answers] == [
        ("Right 4a", 50, "CANARY"),
        ("Right 4b", 50, "CANARY"),
        ("Wrong 4", -50, "CANARY"),
    ]


def test_the_bank_of_a_module_that_is_not_there_is_missing(db, fani, quiz):
    with pytest.raises(NotFound):
        bank(db, actor=fani, module_id=quiz.module_id + 1000, wanted=BankFilter())
