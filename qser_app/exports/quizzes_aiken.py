"""Questions written as Aiken: one right choice, no remarks, nothing else."""

import re
from collections.abc import Sequence

from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.quizzes_grading import FULL
from qser_app.domain.quizzes_kinds import QuestionKind

_BREAKS = re.compile(r"[^\S\u00a0\u202f]+")  # a space that keeps two words together stays


def holds(question: QuestionSource) -> bool:
    """Whether Aiken can ask the question: one right choice, and no half ones."""
    return question.kind is QuestionKind.SINGLE and sorted(question.answer_key["weights"].values())[-2:] in ([0, FULL], [-FULL, FULL])


def write(questions: Sequence[QuestionSource], language: str) -> bytes:
    """The questions, in ``language``; explanations and remarks have no place here."""
    return "\n\n".join(_question(question, language) for question in questions).encode() + b"\n"


def _question(question: QuestionSource, language: str) -> str:
    words, weights = question.body[language], question.answer_key["weights"]
    lines = [_line(words["stem"])]
    lines += [f"{each['key'].upper()}. {_line(each['text'])}" for each in words["options"]]
    right = next(each["key"] for each in words["options"] if weights[each["key"]] >= FULL)
    return "\n".join([*lines, f"ANSWER: {right.upper()}"])


def _line(text: str) -> str:
    return _BREAKS.sub(" ", text).strip()
