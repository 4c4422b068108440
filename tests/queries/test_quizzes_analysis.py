"""How well the questions of a quiz measure."""

from datetime import timedelta

import pytest
from sqlalchemy import insert
from sqlmodel import select

from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import Person, Question, QuizAnswer, QuizAttempt
from qser_app.queries.quizzes_analysis import quiz_analysis
from tests.queries.test_quizzes_results import Here, sat
from tests.support.people import NOON, a_person, actor_for
from tests.support.quizzes import RIGHT, WRONG
from tests.support.statements import statements
from tests.support.worlds import world


@world
def here(db):
    return Here(db)


def analysis(db, here, **named):
    return quiz_analysis(db, actor=here.facilitator, unit_id=here.quiz.unit_id, **named)


def a_class(db, here, count, *, right):
    """``count`` more people, of whom the first ``right`` know everything; question 1 everybody knows."""
    for number in range(count):
        answers = RIGHT if number < right else WRONG | {"q1": ["a"]}
        sat(
            db, here.quiz.unit_id, actor_for(a_person(db, here.town, name=f"P{number}")), answers, at=NOON + timedelta(days=1, hours=number)
        )
    db.flush()


def test_with_few_people_nothing_is_said(db, here):
    found = analysis(db, here)
    assert (found.attempts, found.people, len(found.items)) == (2, 2, 4)
    assert {tuple(line.verdicts) for line in found.items} == {("few",)}
    assert [line.number for line in found.items] == [1, 2, 3, 4]


def test_figures_come_with_what_they_mean(db, here):
    a_class(db, here, 12, right=6)
    found = {line.question[:10]: line for line in analysis(db, here).items}
    first, second = found["Question 1"], found["Question 2"]
    assert (first.seen, first.facility, first.verdicts) == (14, 93, ["easy", "unchosen"])
    assert (second.facility, second.verdicts) == (50, ["unchosen"])
    assert second.discrimination > 90
    assert second.unchosen == ["Also wrong 2"]
    assert [(line.text, line.right, line.count, line.top, line.bottom) for line in second.chosen] == [
        ("Right 2", True, 7, 4, 0),
        ("Wrong 2", False, 7, 0, 4),
        ("Also wrong 2", False, 0, 0, 0),
    ]


def test_words_are_in_the_reader_s_language(db, here):
    assert all("παρακαλώ" in line.question for line in analysis(db, here, reader=Language.EL).items)


def test_versions_of_a_question_stand_apart_and_unseen_old_ones_not_at_all(db, here):
    old = db.exec(select(Question).where(Question.key == "q1")).one()
    values = old.model_dump(exclude={"id", "version"})
    old.retired_at = NOON
    db.add(Question(**values, version=2))
    db.add(Question(**values | {"key": "never", "retired_at": NOON}, version=1))
    db.flush()
    lines = [line for line in analysis(db, here).items if line.question.startswith("Question 1")]
    assert sorted((line.version, line.current, line.seen) for line in lines) == [(1, False, 2), (2, True, 0)]


def test_others_see_nothing(db, here):
    for actor in (here.ada, actor_for(a_person(db, here.town, Role.MANAGER), Role.MANAGER)):
        with pytest.raises(NotFound):
            quiz_analysis(db, actor=actor, unit_id=here.quiz.unit_id)


def test_many_answers_are_read_in_as_many_statements_as_a_few(db, here):
    few = statements(db, lambda: analysis(db, here))
    many_answers(db, here, people=100, each=3)
    assert statements(db, lambda: analysis(db, here)) == few
    found = analysis(db, here)
    assert (found.attempts, found.people) == (302, 102)
    assert {line.seen for line in found.items} == {102}


def many_answers(db, here, *, people, each):
    """Attempts of many people, written at once."""
    draw = db.get_one(QuizAttempt, here.right).draw
    first = (db.exec(select(Person.id).order_by(Person.id.desc())).first() or 0) + 1
    born = {"organisation_id": here.town.id, "language": "en", "country": "GR", "time_zone": "Europe/Athens", "created_at": NOON}
    born |= Person(name="", email="", **born).model_dump(include={"minutes_a_day", "privacy", "is_demo"})
    ids = range(first, first + people)
    connection = db.connection()
    connection.execute(insert(Person), [born | {"id": key, "name": f"P{key}", "email": f"p{key}@example.org"} for key in ids])
    start = 1000
    attempt = {"unit_id": here.quiz.unit_id, "draw": draw, "position": 0, "started_at": NOON, "submitted_at": NOON, "score": 50}
    rows = [
        attempt | {"id": start + place * each + number, "person_id": key, "number": number + 1, "passed": False}
        for place, key in enumerate(ids)
        for number in range(each)
    ]
    connection.execute(insert(QuizAttempt), rows)
    answer = {"chosen": ["a"], "answered_at": NOON}
    given = [answer | {"attempt_id": row["id"], "place": place, "credit": 100 * (place % 2)} for row in rows for place in range(4)]
    connection.execute(insert(QuizAnswer), given)
