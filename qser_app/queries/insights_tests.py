"""The tests of a person: what was handed in, and what was answered, as far as the reader may know."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.insights_profile import Part
from qser_app.domain.insights_tests import TakenTest, TestTry, taken
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_author
from qser_app.domain.quizzes_results import GivenAnswer
from qser_app.domain.quizzes_rules import Shown
from qser_app.models import Course, Question, QuizAttempt, QuizSettings, Unit
from qser_app.queries.insights import course_titles, unit_titles
from qser_app.queries.insights_profile import Subject, subject_of
from qser_app.queries.quizzes import rules_as_set
from qser_app.queries.quizzes_results import given_answers, told_answers

_BATCH = 50


def taken_tests(db: Session, *, actor: Actor, person_id: int, reader: Language) -> list[TakenTest]:
    """Every test that was handed in, the last one taken first, each with its best score. Raises NotFound."""
    subject = subject_of(db, actor=actor, person_id=person_id, part=Part.TESTS)
    tries = test_tries(db, actor, subject)
    titles = unit_titles(db, {each.unit_id for each in tries}, reader)
    courses = course_titles(db, {each.course_id for each in tries}, reader)
    return taken(tries, titles, courses, {each.id: _page(each, own=subject.sight.own) for each in tries})


def test_tries(db: Session, actor: Actor, subject: Subject) -> list[TestTry]:
    """The attempts that were handed in, the oldest first; practice counts nowhere."""
    wanted = (QuizAttempt.number, QuizAttempt.started_at, QuizAttempt.submitted_at, QuizAttempt.score, QuizAttempt.passed)
    rows = columns(QuizAttempt.id, QuizAttempt.unit_id, Unit.course_id, Course.organisation_id, QuizAttempt.score_shown, *wanted)
    rows = rows.join(Unit, col(Unit.id) == col(QuizAttempt.unit_id)).join(Course, col(Course.id) == col(Unit.course_id))
    handed_in = (col(QuizAttempt.submitted_at).is_not(None), col(QuizAttempt.practice).is_(False))
    found = db.exec(rows.where(QuizAttempt.person_id == subject.id, *handed_in, *subject.among(Unit.course_id)).order_by(QuizAttempt.id))
    return [_try(row, actor, own=subject.sight.own) for row in found]


test_tries.__test__ = False  # type: ignore[attr-defined] -- a query, not a test


def answers_of(db: Session, *, actor: Actor, subject: Subject, reader: Language) -> Iterator[tuple[TestTry, str, list[GivenAnswer]]]:
    """The attempts one by one, however many, each with its test's title and its answers, as far as the reader may know.

    One's own: as far as the rules of the test show them. Another's: where one may author the test.
    """
    tries = test_tries(db, actor, subject)
    titles = unit_titles(db, {each.unit_id for each in tries}, reader)
    rules = _rules(db, {each.unit_id for each in tries})
    for start in range(0, len(tries), _BATCH):
        yield from _answered(db, tries[start : start + _BATCH], titles, rules, subject, reader)


def _answered(
    db: Session, tries: Sequence[TestTry], titles: dict[int, str], rules: dict[int, Any], subject: Subject, reader: Language
) -> Iterator[tuple[TestTry, str, list[GivenAnswer]]]:
    drawn = dict(db.exec(select(QuizAttempt.id, QuizAttempt.draw).where(col(QuizAttempt.id).in_([each.id for each in tries]))).all())
    asked = {one["question"] for draw in drawn.values() for one in draw}
    bank = {question.id or 0: question for question in db.exec(select(Question).where(col(Question.id).in_(asked)))}
    given = given_answers(db, list(drawn))
    for each in tries:
        shown = _shown(each, rules[each.unit_id], own=subject.sight.own)
        if shown >= Shown.ANSWERS:
            told = told_answers(drawn[each.id], bank, given[each.id], (str(reader), str(Language.EN)))
            yield each, titles.get(each.unit_id, ""), [_as_shown(line, shown) for line in told]


def _shown(each: TestTry, rules: Any, *, own: bool) -> Shown:
    if own:
        return rules.shown(passed=each.passed)
    return Shown.EVERYTHING if each.authored else Shown.MESSAGE


def _as_shown(line: GivenAnswer, shown: Shown) -> GivenAnswer:
    return line if shown >= Shown.EVERYTHING else replace(line, right=(), credit=None)


def _rules(db: Session, units: set[int]) -> dict[int, Any]:
    rows = columns(Unit, QuizSettings.options).join(QuizSettings, col(QuizSettings.unit_id) == col(Unit.id), isouter=True)
    return {unit.id or 0: rules_as_set(unit, options) for unit, options in db.exec(rows.where(col(Unit.id).in_(units)))}


def _try(row: Any, actor: Actor, *, own: bool) -> TestTry:
    attempt_id, unit_id, course_id, owner, score_shown, number, started_at, submitted_at, score, passed = row
    authored = may_author(actor, organisation_id=owner, course_id=course_id)
    known = score_shown or (authored and not own)
    return TestTry(attempt_id, unit_id, course_id, number, started_at, submitted_at, score if known else None, bool(passed), authored)


def _page(each: TestTry, *, own: bool) -> str:
    if own:
        return f"/learn/quiz/{each.unit_id}?result={each.id}"
    return f"/desk/quiz-attempt/{each.id}" if each.authored else ""
