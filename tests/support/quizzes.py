"""A small quiz for tests: one module, one lesson that teaches, and a bank of four questions in two languages."""

import random
from dataclasses import dataclass

from sqlmodel import Session, select

from qser_app.adapters import quizzes_gift
from qser_app.domain.courses import UnitKind
from qser_app.domain.gift import parse
from qser_app.domain.people import Language
from qser_app.domain.quizzes_aliases import aliases_of
from qser_app.domain.quizzes_bank import QuestionSource, merge
from qser_app.models import Module, Question, QuizAttempt, Unit, UnitText
from qser_app.services.quizzes_bank import import_bank
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


def a_bank(**languages: str) -> list[QuestionSource]:
    """Questions out of GIFT texts by language, as a course folder brings them."""
    return merge({language: quizzes_gift.drafts(parse(text), language) for language, text in languages.items()})


def a_quiz(db: Session, *, code: str = "QSER", organisation_id: int | None = None, **options: int) -> AQuiz:
    """A published course with a lesson and a quiz that draws all four questions."""
    course = a_course(db, code, units=0, organisation_id=organisation_id)
    module = db.exec(select(Module).where(Module.course_id == course.id)).one()
    lesson, quiz = _unit(db, module, "words", UnitKind.LESSON, 1), _unit(db, module, "quiz", UnitKind.QUIZ, 2)
    quiz.options = {"draw": 4, "pass_mark": 70, "attempts": 0} | options
    import_bank(db, module_id=module.id, questions=a_bank(en=gift("please"), el=gift("παρακαλώ")), at=NOON)
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


def as_shown(db: Session, attempt_id: int, answers: dict[int, list[str]]) -> dict[int, list[str]]:
    """Answers by place, in the names that the attempt's screen has for the options."""
    draw = db.get_one(QuizAttempt, attempt_id).draw
    return {place: list(aliases_of(draw[place]).answer_shown(chosen)) for place, chosen in answers.items()}


def shuffled(items: list, seed: int) -> list:
    """The same things in another order."""
    return random.Random(seed).sample(items, len(items))


# One question of every kind; what may not be seen before submission says CANARY.
ALL_KINDS = {
    "single": (
        {"options": [("a", "Right one"), ("b", "Wrong one")]},
        {"weights": {"a": 100, "b": 0}},
        ["a"],
    ),
    "multiple": (
        {"options": [("a", "Half"), ("b", "Other half"), ("c", "Neither")]},
        {"weights": {"a": 50, "b": 50, "c": -50}},
        ["a", "b"],
    ),
    "all": (
        {"options": [("a", "Needed"), ("b", "Needed too"), ("c", "Not needed")]},
        {"weights": {"a": 50, "b": 50, "c": -100}},
        ["a", "b"],
    ),
    "true_false": ({"options": [("true", ""), ("false", "")]}, {"weights": {"true": 0, "false": 100}}, ["false"]),
    "match": (
        {"prompts": [("p1", "Greece"), ("p2", "Spain")], "options": [("a", "Athens"), ("b", "Madrid"), ("c", "Prague")]},
        {"pairs": {"p1": "a", "p2": "b"}},
        ["p1=a", "p2=b"],
    ),
    "order": (
        {"options": [("a", "Observe"), ("b", "Interpret"), ("c", "Act")]},
        {"order": ["a", "b", "c"]},
        ["a", "b", "c"],
    ),
    "gap": (
        {"gaps": [("g1", [("a", "law"), ("b", "habit")]), ("g2", [])]},
        {"gaps": {"g1": {"weights": {"a": 100, "b": 0}}, "g2": {"accept": {"en": [{"text": "CANARYGAP", "weight": 100, "feedback": ""}]}}}},
        ["g1=a", "g2=canarygap"],
    ),
    "numeric": (
        {"unit": "days"},
        {"ranges": [{"low": 90417.0, "high": 90417.5, "weight": 100, "feedback": {"en": "CANARY days"}}]},
        ["90417,25"],
    ),
    "short": ({}, {"accept": {"en": [{"text": "CANARYSHORT", "weight": 100, "feedback": "CANARY said"}]}, "case": False}, ["canaryshort"]),
    "likert": ({"options": [("a", "Never"), ("b", "Sometimes"), ("c", "Always")]}, {}, ["b"]),
}


def _things(pairs: list[tuple[str, str]], **more: str) -> list[dict[str, str]]:
    return [{"key": key, "text": text} | more for key, text in pairs]


def _body(kind: str, parts: dict) -> dict[str, object]:
    stem = "Asylum is a [[g1]] and takes [[g2]] days." if kind == "gap" else f"A question of the kind {kind}?"
    words: dict[str, object] = {"stem": stem, "explanation": f"CANARY because {kind}"}
    words["options"] = _things(parts.get("options", []), feedback="CANARY remark")
    if "prompts" in parts:
        words["prompts"] = _things(parts["prompts"])
    if "gaps" in parts:
        words["gaps"] = [{"key": key, "options": _things(options)} for key, options in parts["gaps"]]
    if "unit" in parts:
        words["unit"] = parts["unit"]
    return {"en": words}


def a_quiz_of_all_kinds(db: Session, *, code: str = "KINDS", kinds: tuple[str, ...] = tuple(ALL_KINDS), **options: object) -> AQuiz:
    """A quiz whose bank holds one question of each of the kinds, in this order, not shuffled unless ``shuffle`` says so."""
    quiz = a_quiz(db, code=code)
    for question in db.exec(select(Question).where(Question.module_id == quiz.module_id)):
        question.retired_at = NOON
    for number, kind in enumerate(kinds):
        parts, key, _ = ALL_KINDS[kind]
        db.add(
            Question(
                module_id=quiz.module_id,
                key=f"{kind}-{number}",
                version=1,
                kind=kind,
                body=_body(kind, parts),
                answer_key=key,
                tags=[f"kind-{kind}"],
                lesson_key="words",
                digest=kind,
                created_at=NOON,
            )
        )
    db.get_one(Unit, quiz.unit_id).options = {"draw": len(kinds), "pass_mark": 70, "attempts": 0, "shuffle": False} | options
    db.flush()
    return quiz


def right_of(kind: str) -> list[str]:
    """An answer to the question of this kind that earns everything."""
    return ALL_KINDS[kind][2]
