"""Turns the GIFT files of a bank, one per language, into questions that mean the same in every language."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import ascii_lowercase
from typing import Any

from qser_app.domain.gift import GiftAnswer, GiftKind, GiftQuestion
from qser_app.domain.quizzes_grading import FULL
from qser_app.domain.quizzes_kinds import TRUTH, QuestionKind
from qser_app.domain.refusals import Refusal


class BadBank(Refusal):
    """A bank whose questions cannot be asked; gaps: ``question``, ``lang``, ``line`` (0: it is not in that language's file)."""

    def __init__(self, reason: str, question: GiftQuestion, language: str) -> None:
        self.code = f"bank-{reason}"
        line = 0 if reason == "not-translated" else question.line
        super().__init__(question=question.id or f"#{question.line}", lang=language, line=line)


@dataclass(frozen=True, slots=True)
class QuestionSource:
    """A question in all its languages: ``body`` and ``answer_key`` as the bank keeps them."""

    key: str
    kind: QuestionKind
    body: dict[str, Any]
    answer_key: dict[str, Any]
    lesson_key: str
    tags: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """A fingerprint that changes when the question or its answer does; tags only file it."""
        told = [self.kind, self.body, self.answer_key, self.lesson_key]
        return hashlib.sha256(json.dumps(told, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class BankReport:
    """What an import did to a bank, in questions."""

    added: int = 0
    changed: int = 0
    retired: int = 0
    unchanged: int = 0


def merge(languages: Mapping[str, Sequence[GiftQuestion]]) -> list[QuestionSource]:
    """One question per id out of the parsed file of each language. Raises BadBank where they do not fit together."""
    by_language = {language: _by_id(questions, language) for language, questions in languages.items()}
    first, *others = by_language
    for other in others:
        _same_ids(by_language[first], by_language[other], first, other)
    return [_merged(key, {language: bank[key] for language, bank in by_language.items()}) for key in by_language[first]]


def _by_id(questions: Sequence[GiftQuestion], language: str) -> dict[str, GiftQuestion]:
    bank: dict[str, GiftQuestion] = {}
    for question in questions:
        if not question.id or len(question.id) > 60:
            raise BadBank("no-id", question, language)
        if question.id in bank:
            raise BadBank("twice", question, language)
        bank[question.id] = question
    return bank


def _same_ids(one: dict[str, GiftQuestion], two: dict[str, GiftQuestion], first: str, other: str) -> None:
    for key, question in one.items():
        if key not in two:
            raise BadBank("not-translated", question, other)
    for key, question in two.items():
        if key not in one:
            raise BadBank("not-translated", question, first)


def _merged(key: str, versions: dict[str, GiftQuestion]) -> QuestionSource:
    (source, question), *others = versions.items()
    kind, weights, lesson = _structure(question, source)
    for language, other in others:
        if _structure(other, language) != (kind, weights, lesson):
            raise BadBank("differs", other, language)
    body = {language: _words(each) for language, each in versions.items()}
    tags = tuple(tag for tag in question.tags if not tag.startswith("lesson="))
    return QuestionSource(key, kind, body, {"weights": weights}, lesson, tags)


def _structure(question: GiftQuestion, language: str) -> tuple[QuestionKind, dict[str, float], str]:
    if question.kind not in (GiftKind.CHOICE, GiftKind.TRUE_FALSE):
        raise BadBank("kind", question, language)
    keys = _keys(question)
    if not 2 <= len(question.answers) <= len(ascii_lowercase):
        raise BadBank("options", question, language)
    lesson = next((tag.removeprefix("lesson=") for tag in question.tags if tag.startswith("lesson=")), "")
    if any(answer.correct for answer in question.answers):
        if sum(answer.correct for answer in question.answers) != 1:
            raise BadBank("weights", question, language)
        kind = QuestionKind.TRUE_FALSE if question.kind is GiftKind.TRUE_FALSE else QuestionKind.SINGLE
        return kind, {key: float(FULL * each.correct) for key, each in zip(keys, question.answers, strict=True)}, lesson
    weights = {key: each.weight or 0.0 for key, each in zip(keys, question.answers, strict=True)}
    if not _fair(weights):
        raise BadBank("weights", question, language)
    return QuestionKind.MULTIPLE, weights, lesson


def _fair(weights: Mapping[str, float]) -> bool:
    """The right ones earn everything together; choosing all of them and the wrong ones too does not."""
    right = sum(weight for weight in weights.values() if weight > 0)
    return abs(right - FULL) < 1 and (sum(weights.values()) < FULL - 1 or all(weight > 0 for weight in weights.values()))


def _keys(question: GiftQuestion) -> Sequence[str]:
    return TRUTH if question.kind is GiftKind.TRUE_FALSE else ascii_lowercase[: len(question.answers)]


def _words(question: GiftQuestion) -> dict[str, Any]:
    options = [_option(key, answer) for key, answer in zip(_keys(question), question.answers, strict=True)]
    return {"stem": question.stem.text, "explanation": question.explanation.text if question.explanation else "", "options": options}


def _option(key: str, answer: GiftAnswer) -> dict[str, str]:
    text = "" if key in TRUTH else answer.text.text
    return {"key": key, "text": text, "feedback": answer.feedback.text if answer.feedback else ""}
