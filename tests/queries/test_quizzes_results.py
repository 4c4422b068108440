"""Who sees which attempts at a quiz, and what of them."""

from datetime import timedelta

import pytest

from qser_app.domain.courses_desk import Chosen
from qser_app.domain.people import Role
from qser_app.domain.quizzes import Choice
from qser_app.domain.refusals import NotFound
from qser_app.queries.quizzes_results import every_quiz_attempt, quiz_attempt, quiz_attempts
from qser_app.services.quizzes import start
from qser_app.services.quizzes_answers import answer
from qser_app.services.quizzes_results import submit
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation
from tests.support.quizzes import RIGHT, WRONG, a_quiz, chosen_at
from tests.support.statements import statements
from tests.support.worlds import world


def sat(db, unit_id, actor, answers, *, at=NOON, handed_in=True):
    """The actor sits the quiz."""
    attempt_id = start(db, actor=actor, unit_id=unit_id, at=at, seed=1)
    for place, chosen in chosen_at(db, attempt_id, answers).items():
        answer(db, actor=actor, choice=Choice(attempt_id, place, tuple(chosen), f"{attempt_id}-{place}"), at=at)
    if handed_in:
        submit(db, actor=actor, attempt_id=attempt_id, at=at + timedelta(minutes=5))
    return attempt_id


class Here:
    """A quiz that three people sat: right, wrong, and in the middle."""

    def __init__(self, db):
        self.town = an_organisation(db)
        self.quiz = a_quiz(db, organisation_id=self.town.id)
        self.facilitator = actor_for(a_person(db, self.town, Role.FACILITATOR, name="Fani"), Role.FACILITATOR)
        self.department = a_department(db, self.town)
        self.ada = actor_for(a_person(db, self.town, department_id=self.department.id))
        self.right = sat(db, self.quiz.unit_id, self.ada, RIGHT)
        self.wrong = sat(db, self.quiz.unit_id, actor_for(a_person(db, self.town, name="Ζωή")), WRONG, at=NOON + timedelta(hours=1))
        ben = actor_for(a_person(db, self.town, name="Ben"))
        self.open = sat(db, self.quiz.unit_id, ben, RIGHT, at=NOON + timedelta(hours=2), handed_in=False)
        db.flush()


@world
def here(db):
    return Here(db)


def seen(db, here, **chosen):
    return quiz_attempts(db, actor=here.facilitator, unit_id=here.quiz.unit_id, chosen=Chosen(**chosen))


def test_a_facilitator_sees_every_attempt_newest_first(db, here):
    page = seen(db, here)
    assert [(row.person, row.outcome, row.score, row.seconds) for row in page.rows] == [
        ("Ben", "open", None, None),
        ("Ζωή", "failed", 0, 300),
        ("Ada", "passed", 100, 300),
    ]
    assert (page.total, page.unit.title, page.departments) == (3, "quiz (en)", [(here.department.id, "Social services")])


@pytest.mark.parametrize(
    ("chosen", "people"),
    [({"outcome": "passed"}, ["Ada"]), ({"outcome": "failed"}, ["Ζωή"]), ({"outcome": "open"}, ["Ben"]), ({"words": "ζωη"}, ["Ζωή"])],
)
def test_attempts_are_found_by_person_and_outcome(db, here, chosen, people):
    page = seen(db, here, **chosen)
    assert ([row.person for row in page.rows], page.total) == (people, 1)
    assert [row.person for row in seen(db, here, department_id=here.department.id).rows] == ["Ada"]


def test_an_attempt_shows_what_was_answered_and_what_is_right(db, here):
    detail = quiz_attempt(db, actor=here.facilitator, attempt_id=here.wrong)
    last = next(each for each in detail.answers if each.kind == "multiple")
    assert ([told.text for told in last.given], [told.text for told in last.right]) == (["Wrong 4"], ["Right 4a", "Right 4b"])
    assert (last.credit, len(detail.answers), detail.row.person) == (0, 4, "Ζωή")


def test_an_attempt_that_goes_on_keeps_its_answers_to_itself(db, here):
    assert quiz_attempt(db, actor=here.facilitator, attempt_id=here.open).answers == []


def test_others_see_nothing(db, here):
    foreign = actor_for(a_person(db, an_organisation(db, "prague"), Role.FACILITATOR), Role.FACILITATOR)
    manager = actor_for(a_person(db, here.town, Role.MANAGER), Role.MANAGER)
    for actor in (here.ada, foreign, manager):
        for query in (
            lambda actor=actor: quiz_attempts(db, actor=actor, unit_id=here.quiz.unit_id, chosen=Chosen()),
            lambda actor=actor: every_quiz_attempt(db, actor=actor, unit_id=here.quiz.unit_id, chosen=Chosen()),
            lambda actor=actor: quiz_attempt(db, actor=actor, attempt_id=here.right),
        ):
            with pytest.raises(NotFound):
                query()
    with pytest.raises(NotFound):
        quiz_attempt(db, actor=here.facilitator, attempt_id=999_999)


def test_more_attempts_cost_no_more_statements(db, here):
    few = statements(db, lambda: seen(db, here)), statements(db, lambda: quiz_attempt(db, actor=here.facilitator, attempt_id=here.right))
    for number in range(3):
        sat(db, here.quiz.unit_id, here.ada, WRONG, at=NOON + timedelta(days=number + 1))
    many = statements(db, lambda: seen(db, here)), statements(db, lambda: quiz_attempt(db, actor=here.facilitator, attempt_id=here.right))
    assert few == many
    assert len(list(every_quiz_attempt(db, actor=here.facilitator, unit_id=here.quiz.unit_id, chosen=Chosen()))) == 6
