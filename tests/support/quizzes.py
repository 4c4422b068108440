"""A small quiz for tests: one module, one lesson that teaches, and a bank of four questions in two languages."""

import random
from dataclasses import dataclass

from sqlmodel import Session, select

from qser_app.domain.courses import UnitKind
from qser_app.domain.gift import parse
from qser_app.domain.people import Language
from qser_app.models import Module, Question, QuizAttempt, Unit, UnitText
from qser_app.services.quizzes import import_bank
from tests.support.courses import a_course
from tests.support.people import NOON

# Every text that may not be seen before submission says CANARY.
_SINGLE = """// [id:q{n}] [tag:lesson=words]
Question {n}, {said}? {{
  =Right {n} #CANARY yes
  ~Wrong {n} #CANARY no
  ~Also wrong {n} #CANARY no
  ####CANARY because {n}
}}
"""
_SEVERAL = """// [id:q4]
Question 4, {said}? {{
  ~%50%Right 4a #CANARY
  ~%50%Right 4b #CANARY
  ~%-50%Wrong 4 #CANARY
  ####CANARY because 4
}}
"""
RIGHT = {"q1": ["a"], "q2": ["a"], "q3": ["a"], "q4": ["a", "b"]}
WRONG = {"q1": ["b"], "q2": ["b"], "q3": ["c"], "q4": ["c"]}


def gift(said: str) -> str:
    """The bank as a GIFT file in one language."""
    return "\n".join([_SINGLE.format(n=n, said=said) for n in (1, 2, 3)] + [_SEVERAL.format(said=said)])


@dataclass
class AQuiz:
    """Where the quiz stands."""

    course_id: int
    module_id: int
    unit_id: int
    lesson_id: int


def a_quiz(db: Session, *, code: str = "QSER", organisation_id: int | None = None, **options: int) -> AQuiz:
    """A published course with a lesson and a quiz that draws all four questions."""
    course = a_course(db, code, units=0, organisation_id=organisation_id)
    module = db.exec(select(Module).where(Module.course_id == course.id)).one()
    lesson, quiz = _unit(db, module, "words", UnitKind.LESSON, 1), _unit(db, module, "quiz", UnitKind.QUIZ, 2)
    quiz.options = {"draw": 4, "pass_mark": 70, "attempts": 0} | options
    import_bank(db, module_id=module.id, languages={"en": parse(gift("please")), "el": parse(gift("παρακαλώ"))}, at=NOON)
    db.flush()
    return AQuiz(course.id, module.id, quiz.id, lesson.id)


def _unit(db: Session, module: Module, key: str, kind: UnitKind, position: int) -> Unit:
    unit = Unit(module_id=module.id, course_id=module.course_id, key=key, kind=kind, position=position)
    db.add(unit)
    db.flush()
    for language in (Language.EN, Language.EL):
        db.add(UnitText(unit_id=unit.id, language=language, title=f"{key} ({language.value})"))
    return unit


def chosen_at(db: Session, attempt_id: int, answers: dict[str, list[str]]) -> dict[int, list[str]]:
    """Answers by question key, as answers by place of this attempt."""
    attempt = db.get(QuizAttempt, attempt_id)
    keys = {question.id: question.key for question in db.exec(select(Question))}
    return {place: answers[keys[each["question"]]] for place, each in enumerate(attempt.draw) if keys[each["question"]] in answers}


def shuffled(items: list, seed: int) -> list:
    """The same things in another order."""
    return random.Random(seed).sample(items, len(items))
