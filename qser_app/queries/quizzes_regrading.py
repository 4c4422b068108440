"""What grading a quiz anew would come to, attempt by attempt; nothing is changed by looking."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, select

from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Actor, Language
from qser_app.domain.quizzes_grading import Graded, graded
from qser_app.domain.quizzes_regrading import MOST_LINES, RegradeLine, RegradePreview, Renaming, renaming
from qser_app.models import Person, Question, QuizAnswer, QuizAttempt, Unit
from qser_app.queries.courses_desk import authored_unit
from qser_app.queries.quizzes import readable_in, rules_of_unit


@dataclass(frozen=True, slots=True)
class Regrading:
    """One attempt as it would be graded now: what was drawn and what was answered, told in the keys of the versions that judge."""

    attempt: QuizAttempt
    answers: list[QuizAnswer]
    draw: list[dict[str, Any]]
    chosen: Mapping[int, list[str]]
    grade: Graded

    @property
    def passed(self) -> bool:
        """A pass that stood stays a pass."""
        return self.grade.passed or bool(self.attempt.passed)

    @property
    def changes(self) -> bool:
        """Whether its result would be another."""
        return (self.grade.score, self.passed) != (self.attempt.score, self.attempt.passed)

    @property
    def touches(self) -> bool:
        """Whether anything about it would be another: its result, what an answer earned, or the key that its review shows."""
        credits = any(each.credit != self.grade.credits.get(each.place) for each in self.answers)
        return self.changes or credits or self.draw != self.attempt.draw


def regrade_preview(db: Session, *, actor: Actor, unit_id: int, reader: Language | None = None) -> RegradePreview:
    """What grading anew would change for a quiz the actor may author. Raises NotFound."""
    found = authored_unit(db, actor=actor, unit_id=unit_id, kind=UnitKind.QUIZ, reader=reader)
    attempts = db.exec(handed_in(unit_id)).all()
    versions = _Versions(db, found.unit)
    touched = [each for each in regradings(db, found.unit, attempts, versions) if each.touches]
    changed = [each for each in touched if each.changes]
    first = changed[:MOST_LINES]
    people = select(Person.id, Person.name).where(col(Person.id).in_([each.attempt.person_id for each in first]))
    names = dict(db.exec(people).all())
    lines = [_line(each, names[each.attempt.person_id]) for each in first]
    questions = len(versions.corrected), len(versions.reworded)
    return RegradePreview(found.head, len(attempts), len(touched), len(changed), *questions, lines)


def _line(each: Regrading, person: str) -> RegradeLine:
    attempt = each.attempt
    before = attempt.score or 0, bool(attempt.passed)
    return RegradeLine(person, attempt.number, attempt.practice, before[0], each.grade.score, before[1], each.passed)


def handed_in(unit_id: int) -> Any:
    """A SELECT of a quiz's attempts that were handed in, in the order they were begun."""
    those = select(QuizAttempt).where(QuizAttempt.unit_id == unit_id, col(QuizAttempt.submitted_at).is_not(None))
    return those.order_by(col(QuizAttempt.id))


def regradings(db: Session, unit: Unit, attempts: Sequence[QuizAttempt], versions: "_Versions | None" = None) -> list[Regrading]:
    """Each attempt as it would be graded now, by the newest version of each question that asks the same."""
    versions, rules = versions or _Versions(db, unit), rules_of_unit(db, unit)
    of_attempt = defaultdict[int, list[QuizAnswer]](list)
    answers = select(QuizAnswer).join(QuizAttempt, col(QuizAttempt.id) == QuizAnswer.attempt_id)
    answers = answers.where(QuizAttempt.unit_id == unit.id, col(QuizAttempt.submitted_at).is_not(None))
    for answer in db.exec(answers.execution_options(populate_existing=True)):
        of_attempt[answer.attempt_id].append(answer)
    return [versions.regrading(attempt, of_attempt[attempt.id or 0], rules.pass_mark) for attempt in attempts]


class _Versions:
    """Every version of a module's questions, and which one judges answers to which. ``corrected`` and ``reworded`` are found on the way."""

    def __init__(self, db: Session, unit: Unit) -> None:
        rows = db.exec(select(Question).where(Question.module_id == unit.module_id).order_by(col(Question.version).desc()))
        self._all = {question.id or 0: question for question in rows}
        self._of_key = defaultdict[str, list[Question]](list)
        for question in self._all.values():
            self._of_key[question.key].append(question)
        self._judges: dict[int, tuple[Question, Renaming]] = {}
        self.corrected: set[int] = set()
        self.reworded: set[int] = set()

    def judge(self, question_id: int) -> tuple[Question, Renaming]:
        """The newest version that asks the same, and what it calls the keys of this one."""
        if question_id not in self._judges:
            self._judges[question_id] = self._find(self._all[question_id])
        return self._judges[question_id]

    def _find(self, drawn: Question) -> tuple[Question, Renaming]:
        for version in self._of_key[drawn.key]:
            names = renaming(drawn.kind, drawn.body, version.body) if version.kind == drawn.kind else None
            if names is None:
                self.reworded.add(drawn.id or 0)
                continue
            if version.answer_key != drawn.answer_key or not names.changes_nothing:
                self.corrected.add(drawn.id or 0)
                return version, names
            break
        return drawn, Renaming({})

    def regrading(self, attempt: QuizAttempt, answers: list[QuizAnswer], pass_mark: int) -> Regrading:
        """The attempt as it would be graded now."""
        judges = [self.judge(each["question"]) for each in attempt.draw]
        draw = [names.drawn(each, judge.id or 0) for each, (judge, names) in zip(attempt.draw, judges, strict=True)]
        chosen = {each.place: judges[each.place][1].answer(judges[each.place][0].kind, each.chosen) for each in answers}
        asked = [(judge.kind, judge.answer_key, readable_in(judge.body, (attempt.language,))) for judge, _ in judges]
        return Regrading(attempt, answers, draw, chosen, graded(asked, chosen, pass_mark=pass_mark))
