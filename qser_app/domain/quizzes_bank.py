"""A module's bank: questions that mean the same in every language, and what a file would change about them."""

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, cast

from qser_app.domain.quizzes_drafts import LONGEST_KEY, Draft, concealed, is_fair
from qser_app.domain.quizzes_grading import FULL
from qser_app.domain.quizzes_kinds import QuestionKind, Shape, shape_of
from qser_app.domain.refusals import Refusal

_PLAIN = {"options": "options", "weights": "weights", "no-right-answer": "weights", "essay": "kind", "description": "kind"}


class BadBank(Refusal):
    """A bank whose questions cannot be asked; gaps: ``question``, ``lang``, ``line`` (0: it is not in that language's file).

    ``reason`` is the finer one: its phrase is ``bank-reason-<reason>`` where the code is ``bank-unfit``.
    """

    def __init__(self, reason: str, *, key: str, line: int, language: str) -> None:
        self.reason = reason
        known = ("no-id", "twice", "not-translated", "differs")
        self.code = f"bank-{reason if reason in known else _PLAIN.get(reason, 'unfit')}"
        super().__init__(question=key or f"#{line}", lang=language, line=0 if reason == "not-translated" else line)


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
    """What an import did to a bank, in questions; ``kept`` were written in the browser and stay as they are, by their keys."""

    added: int = 0
    changed: int = 0
    retired: int = 0
    unchanged: int = 0
    kept: tuple[str, ...] = ()


class Outcome(StrEnum):
    """What a file would do to a question of the bank."""

    NEW = "new"
    CHANGED = "changed"
    TRANSLATED = "translated"
    UNCHANGED = "unchanged"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Planned:
    """A question of a file and what it would become; ``left`` are languages whose words no longer fit and stay behind."""

    draft: Draft
    outcome: Outcome
    source: QuestionSource
    left: tuple[str, ...] = ()


def merge(languages: Mapping[str, Sequence[Draft]], *, partial: Collection[str] = ()) -> list[QuestionSource]:
    """One question per key out of the drafts of each language. Raises BadBank where they do not fit together.

    All languages hold the same questions; those of ``partial`` may leave some out, as may the first when it is one of them.
    """
    by_language = {language: _by_key(drafts, language) for language, drafts in languages.items()}
    whole = [language for language in by_language if language not in partial]
    for other in whole[1:]:
        _same_keys(by_language[whole[0]], by_language[other], whole[0], other)
    for other in partial if whole else ():
        _no_more_keys(by_language[other], by_language[whole[0]], whole[0])
    keys = dict.fromkeys(key for bank in by_language.values() for key in bank)
    return [_merged({language: bank[key] for language, bank in by_language.items() if key in bank}) for key in keys]


def _by_key(drafts: Sequence[Draft], language: str) -> dict[str, Draft]:
    bank: dict[str, Draft] = {}
    for draft in drafts:
        line = int(draft.place or 0)
        if not draft.key or max(len(draft.key), len(draft.lesson_key)) > LONGEST_KEY:
            raise BadBank("no-id", key=draft.key, line=line, language=language)
        if draft.key in bank:
            raise BadBank("twice", key=draft.key, line=line, language=language)
        if not _is_strict(draft):
            raise BadBank("weights", key=draft.key, line=line, language=language)
        bank[draft.key] = concealed(draft)
    return bank


def _is_strict(draft: Draft) -> bool:
    """What the house asks of its own questions: one right choice and no half ones, and weights that reward no guessing."""
    if draft.kind is QuestionKind.SINGLE:
        return sorted(draft.answer_key["weights"].values())[-2:] == [0, FULL]
    return draft.kind is not QuestionKind.MULTIPLE or is_fair(draft.answer_key["weights"])


def _same_keys(one: dict[str, Draft], two: dict[str, Draft], first: str, other: str) -> None:
    _no_more_keys(one, two, other)
    _no_more_keys(two, one, first)


def _no_more_keys(mine: dict[str, Draft], theirs: dict[str, Draft], other: str) -> None:
    for key, draft in mine.items():
        if key not in theirs:
            raise BadBank("not-translated", key=key, line=int(draft.place or 0), language=other)


def _merged(versions: dict[str, Draft]) -> QuestionSource:
    (_, draft), *others = versions.items()
    for language, other in others:
        if (_skeleton(other), other.lesson_key) != (_skeleton(draft), draft.lesson_key):
            raise BadBank("differs", key=draft.key, line=int(other.place or 0), language=language)
    body = {language: each.words for language, each in versions.items()}
    key = joined([each.answer_key for each in versions.values()])
    return QuestionSource(draft.key, draft.kind, body, key, draft.lesson_key, draft.tags)


def _skeleton(draft: Draft) -> tuple[Any, ...]:
    return bones(draft.kind, {"": draft.words}, draft.answer_key)


def bones(kind: QuestionKind, body: Mapping[str, Any], answer_key: Mapping[str, Any]) -> tuple[QuestionKind, Shape, str]:
    """What every language of a question shares: its kind, its keys and what is right, without any words."""
    return kind, shape_of(body), json.dumps(_without_words(answer_key), sort_keys=True)


def _without_words(key: Any) -> Any:
    if isinstance(key, dict):
        parts = cast("dict[str, Any]", key)
        return {name: None if name in ("accept", "feedback") else _without_words(each) for name, each in parts.items()}
    return [_without_words(each) for each in cast("list[Any]", key)] if isinstance(key, list) else key


def joined(keys: Sequence[Any]) -> Any:
    """Answer keys of one question in several languages as one; they share everything but their words."""
    first = keys[0]
    if isinstance(first, dict):
        return {
            name: _by_language(key[name] for key in keys) if name in ("accept", "feedback") else joined([key[name] for key in keys])
            for name in cast("dict[str, Any]", first)
        }
    return [joined(each) for each in zip(*keys, strict=True)] if isinstance(first, list) else first


def _by_language(words: Iterable[dict[str, Any]]) -> dict[str, Any]:
    return {language: each for spoken in words for language, each in spoken.items()}


def planned(
    drafts: Sequence[Draft], present: Mapping[str, QuestionSource], language: str, *, retired: Collection[str] = ()
) -> list[Planned]:
    """What bringing in ``drafts`` in ``language`` would do to the bank; words in other languages stay where they still fit.

    ``retired`` are the keys of questions that would come back.
    """
    plans = [_plan(draft, present.get(draft.key), language) for draft in drafts]
    return [
        replace(plan, outcome=Outcome.BACK) if plan.outcome is Outcome.UNCHANGED and plan.draft.key in retired else plan for plan in plans
    ]


def _plan(draft: Draft, there: QuestionSource | None, language: str) -> Planned:
    alone = QuestionSource(draft.key, draft.kind, {language: draft.words}, draft.answer_key, draft.lesson_key, draft.tags)
    if there is None:
        return Planned(draft, Outcome.NEW, alone)
    kept = replace(
        alone, lesson_key=draft.lesson_key or there.lesson_key, tags=tuple(dict.fromkeys((*there.tags, *draft.tags))), body=alone.body
    )
    if bones(there.kind, there.body, there.answer_key) != _skeleton(draft):
        return Planned(draft, Outcome.CHANGED, kept, tuple(each for each in there.body if each != language))
    whole = replace(kept, body=there.body | kept.body, answer_key=joined([there.answer_key, draft.answer_key]))
    if whole.digest == there.digest:
        return Planned(draft, Outcome.UNCHANGED, whole)
    return Planned(draft, Outcome.CHANGED if language in there.body else Outcome.TRANSLATED, whole)
