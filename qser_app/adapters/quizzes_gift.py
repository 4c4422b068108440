"""GIFT files as questions; the kinds that GIFT does not know are named by tags (docs/content.md)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from qser_app.adapters.quizzes_text import told
from qser_app.domain import gift
from qser_app.domain.gift_words import GiftAnswer, GiftKind, GiftQuestion, GiftText
from qser_app.domain.quizzes_bank import BadBank
from qser_app.domain.quizzes_drafts import (
    ANY_NUMBER,
    Collector,
    Draft,
    Place,
    Reading,
    Unfit,
    accepted,
    made,
    numbers,
    options,
    paired,
    shortened,
    steered,
    true_false,
    weighted,
)
from qser_app.domain.quizzes_grading import FULL
from qser_app.domain.quizzes_kinds import QuestionKind

_STEERING = ("lesson", "kind", "scoring", "case", "unit")


def read(text: str, language: str) -> Reading:
    """Every question of the file, in ``language``; what cannot be asked is listed with its line."""
    collector = Collector("gift")
    questions, problems = gift.read(text)
    collector.unread += [Place(str(each.line), each.words, each.reason) for each in problems]
    for question in questions:
        words = shortened(question.title if question.kind is GiftKind.CATEGORY else told(question.stem.text, question.stem.format)[0])
        if question.kind in (GiftKind.CATEGORY, GiftKind.DESCRIPTION):
            collector.notes.append(Place(str(question.line), words, question.kind.value))
            continue
        try:
            collector.drafts.append(draft_of(question, language))
        except Unfit as unfit:
            collector.unread.append(Place(str(question.line), words, unfit.reason, unfit.detail))
    return collector.reading()


def drafts(questions: Sequence[GiftQuestion], language: str) -> list[Draft]:
    """The questions of a bank of the house; categories only name what follows. Raises BadBank at the first that cannot be asked."""
    found = []
    for question in questions:
        if question.kind is GiftKind.CATEGORY:
            continue
        try:
            found.append(draft_of(question, language))
        except Unfit as unfit:
            raise BadBank(unfit.reason, key=question.id, line=question.line, language=language) from unfit
    return found


def draft_of(question: GiftQuestion, language: str) -> Draft:
    """The question as the bank would keep it, named by its id or title. Raises Unfit."""
    return _Translator(question, language).draft()


@dataclass(slots=True)
class _Translator:
    """One question on its way; collects what its texts lose."""

    question: GiftQuestion
    language: str
    lost: set[str] = field(default_factory=set[str])

    def draft(self) -> Draft:
        question = self.question
        steer, tags = steered(question.tags, *_STEERING)
        words: dict[str, Any] = {"stem": self._text(question.stem), "explanation": self._text(question.explanation), "options": []}
        kind, more, key = self._answered(steer)
        told_of = {"name": question.id, "place": str(question.line), "lesson": steer.get("lesson", ""), "tags": tags}
        return made(kind, words | more, key, **told_of, lost=self.lost)

    def _text(self, text: GiftText | None) -> str:
        if text is None:
            return ""
        said, lost = told(text.text, text.format)
        self.lost |= lost
        return said

    def _answered(self, steer: dict[str, str]) -> tuple[QuestionKind, dict[str, Any], dict[str, Any]]:
        answers = self.question.answers
        if steer.get("kind") == "gap":
            return QuestionKind.GAP, *self._gaps(answers)
        match self.question.kind:
            case GiftKind.TRUE_FALSE:
                # The first remark answers whoever is wrong, the second whoever is right (Moodle's qformat_gift).
                wrong, right = (self._text(answer.feedback) for answer in answers)
                is_true = answers[0].correct
                return QuestionKind.TRUE_FALSE, *true_false(is_true=is_true, feedback=(right, wrong) if is_true else (wrong, right))
            case GiftKind.MATCH:
                return self._matched(answers, in_order=steer.get("kind") == "order")
            case GiftKind.NUMERIC:
                return (
                    QuestionKind.NUMERIC,
                    {"unit": steer.get("unit", "")},
                    numbers([self._range(each) for each in answers], self.language),
                )
            case GiftKind.SHORT if steer.get("kind") != "likert":
                texts = [(self._text(answer.text), _weight(answer), self._text(answer.feedback)) for answer in answers]
                return QuestionKind.SHORT, {}, {"accept": {self.language: accepted(texts)}, "case": steer.get("case") == "exact"}
            case GiftKind.CHOICE | GiftKind.SHORT:
                return self._chosen(answers, steer)
            case other:
                raise Unfit(other.value)

    def _chosen(self, answers: Sequence[GiftAnswer], steer: dict[str, str]) -> tuple[QuestionKind, dict[str, Any], dict[str, Any]]:
        more = {"options": options([self._text(answer.text) for answer in answers], [self._text(answer.feedback) for answer in answers])}
        if steer.get("kind") == "likert":
            return QuestionKind.LIKERT, more, {}
        kind = QuestionKind.SINGLE if any(answer.correct for answer in answers) else QuestionKind.MULTIPLE
        if steer.get("scoring") == "all":
            kind = QuestionKind.ALL
        return kind, more, weighted(kind, [_weight(answer) for answer in answers])

    def _matched(self, answers: Sequence[GiftAnswer], *, in_order: bool) -> tuple[QuestionKind, dict[str, Any], dict[str, Any]]:
        told_pairs = [(self._text(answer.text), answer.match or "") for answer in answers]
        if in_order:
            placed = sorted(told_pairs, key=lambda pair: _place(pair[1]))
            more = {"options": options([text for text, _ in placed])}
            return QuestionKind.ORDER, more, {"order": [option["key"] for option in more["options"]]}
        return QuestionKind.MATCH, *paired(told_pairs)

    def _gaps(self, answers: Sequence[GiftAnswer]) -> tuple[dict[str, Any], dict[str, Any]]:
        """``g1 -> text`` for each gap: typed where all are right, else a list."""
        by_gap: dict[str, list[tuple[GiftAnswer, str]]] = {}
        for answer in answers:
            said = self._text(answer.text)
            gap, arrow, text = (said, "->", answer.match) if answer.match else said.partition("->")
            if not arrow:
                raise Unfit("gaps")
            by_gap.setdefault(gap.strip(), []).append((answer, (text or "").strip()))
        gaps, keys = [], {}
        for gap, said in by_gap.items():
            weights = [_weight(answer) for answer, _ in said]
            if all(answer.correct for answer, _ in said):
                gaps.append({"key": gap, "options": []})
                remarks = [self._text(answer.feedback) for answer, _ in said]
                listed = [(text, weight, remark) for (_, text), weight, remark in zip(said, weights, remarks, strict=True)]
                keys[gap] = {"accept": {self.language: accepted(listed)}}
            else:
                listed = [{"key": each["key"], "text": each["text"]} for each in options([text for _, text in said])]
                gaps.append({"key": gap, "options": listed})
                keys[gap] = weighted(QuestionKind.SINGLE, weights)
        return {"gaps": gaps}, {"gaps": keys}

    def _range(self, answer: GiftAnswer) -> tuple[float, float, float, str]:
        ends = (float(answer.number.low), float(answer.number.high)) if answer.number else ANY_NUMBER
        return *ends, _weight(answer), self._text(answer.feedback)


def _weight(answer: GiftAnswer) -> float:
    return answer.weight if answer.weight is not None else float(FULL * answer.correct)


def _place(said: str) -> int:
    if not said.isdecimal():
        raise Unfit("order")
    return int(said)
