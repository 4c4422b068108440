"""Quizzes as people look at them."""

import dataclasses
import json
import uuid
from datetime import timedelta

import pytest
from sqlalchemy import event

from qser_app.domain.people import Language
from qser_app.domain.quizzes import AttemptOpen, Choice
from qser_app.domain.refusals import NotFound
from qser_app.queries.quizzes import intro, sitting
from qser_app.queries.quizzes_review import review
from qser_app.services.quizzes import answer, start, submit
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import RIGHT, WRONG, a_quiz, a_quiz_of_all_kinds, chosen_at

LATER = NOON + timedelta(minutes=5)


@pytest.fixture
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


@pytest.fixture
def zoe(db):
    return actor_for(a_person(db, an_organisation(db, "other"), name="Zoe", language=Language.EL))


def _attempt(db, actor, quiz, answers, *, hand_in=True):
    attempt_id = start(db, actor=actor, unit_id=quiz.unit_id, at=NOON, seed=3)
    for place, chosen in chosen_at(db, attempt_id, answers).items():
        answer(db, actor=actor, choice=Choice(attempt_id, place, tuple(chosen), str(uuid.uuid4())), at=NOON)
    if hand_in:
        submit(db, actor=actor, attempt_id=attempt_id, at=LATER)
    return attempt_id


def _statements(db, ask):
    db.flush()
    db.expire_all()
    seen = []

    def listener(*parts):
        seen.append(parts[2])

    event.listen(db.get_bind().engine, "before_cursor_execute", listener)
    ask()
    event.remove(db.get_bind().engine, "before_cursor_execute", listener)
    return len(seen)


def test_before_the_first_attempt_the_rules_are_known(db, ada):
    quiz = a_quiz(db, draw=3, attempts=2)
    seen = intro(db, actor=ada, unit_id=quiz.unit_id)
    assert (seen.title, seen.language, seen.questions, seen.rules.pass_mark) == ("quiz (en)", "en", 3, 70)
    assert (seen.attempts, seen.best, seen.passed, seen.open_attempt, seen.may_start) == ((), None, False, None, True)


def test_every_attempt_is_listed_newest_first_with_the_best_score(db, ada):
    quiz = a_quiz(db, attempts=2)
    _attempt(db, ada, quiz, RIGHT)
    _attempt(db, ada, quiz, WRONG)
    seen = intro(db, actor=ada, unit_id=quiz.unit_id)
    assert [(each.number, each.score, each.passed) for each in seen.attempts] == [(2, 0, False), (1, 100, True)]
    assert (seen.best, seen.passed, seen.may_start) == (100, True, False)


def test_an_open_attempt_can_always_be_gone_on_with(db, ada):
    quiz = a_quiz(db, attempts=1)
    attempt_id = _attempt(db, ada, quiz, {}, hand_in=False)
    seen = intro(db, actor=ada, unit_id=quiz.unit_id)
    assert (seen.open_attempt, seen.may_start) == (attempt_id, True)


def test_questions_come_in_the_persons_language(db, ada, zoe):
    quiz = a_quiz(db)
    stems = [sitting(db, actor=actor, attempt_id=_attempt(db, actor, quiz, {}, hand_in=False)).questions[0] for actor in (ada, zoe)]
    assert [(each.language, each.stem.split(", ")[1]) for each in stems] == [("en", "please?"), ("el", "παρακαλώ?")]


def test_a_language_the_bank_lacks_reads_the_source(db, ada):
    quiz = a_quiz(db)
    czech = actor_for(a_person(db, an_organisation(db, "praha"), name="Eva", language=Language.CS))
    attempt_id = _attempt(db, czech, quiz, {}, hand_in=False)
    assert {each.language for each in sitting(db, actor=czech, attempt_id=attempt_id).questions} == {"en"}


def test_a_sitting_shows_what_was_chosen_and_where_the_person_was(db, ada):
    quiz = a_quiz(db)
    attempt_id = _attempt(db, ada, quiz, {"q2": ["b"]}, hand_in=False)
    seen = sitting(db, actor=ada, attempt_id=attempt_id)
    [answered] = [question for question in seen.questions if question.answered]
    assert [option.text for option in answered.options if option.chosen] == ["Wrong 2"]
    assert seen.position == answered.place


def test_no_key_weight_or_remark_is_told_before_submission(db, ada):
    attempt_id = _attempt(db, ada, a_quiz(db), RIGHT, hand_in=False)
    told = json.dumps(dataclasses.asdict(sitting(db, actor=ada, attempt_id=attempt_id)))
    assert "CANARY" not in told
    assert not [word for word in ("weight", "right", "feedback", "credit", "explanation") if f'"{word}"' in told]
    with pytest.raises(AttemptOpen):
        review(db, actor=ada, attempt_id=attempt_id)


def test_the_names_of_options_tell_no_right_one_from_a_wrong_one(db, ada):
    quiz = a_quiz_of_all_kinds(db, kinds=("single", "multiple", "all", "match", "order"), shuffle=True)
    names, right = set(), set()
    for seed in range(20):
        attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON, seed=seed)
        for question in sitting(db, actor=ada, attempt_id=attempt_id).questions:
            names.add((len(question.options), *(option.key for option in question.options)))
            right |= {option.key for option in question.options if option.text == "Right one"}
        submit(db, actor=ada, attempt_id=attempt_id, at=NOON)
    # The author's first option, which is the right one here, is called by wherever it stands, as any other.
    assert names == {(2, "1", "2"), (3, "1", "2", "3")}
    assert right == {"1", "2"}


def test_after_submission_everything_is_told(db, ada):
    quiz = a_quiz(db)
    attempt_id = _attempt(db, ada, quiz, RIGHT | {"q2": ["b"]})
    seen = review(db, actor=ada, attempt_id=attempt_id)
    [missed] = [question for question in seen.questions if question.credit < 100]
    assert (seen.score, seen.passed, seen.pass_mark) == (75, True, 70)
    assert (missed.explanation, missed.lesson_id, missed.lesson_title) == ("CANARY because 2", quiz.lesson_id, "words (en)")
    assert {option.key: (option.chosen, option.right, option.feedback) for option in missed.options} == {
        "a": (False, True, "CANARY yes"),
        "b": (True, False, "CANARY no"),
        "c": (False, False, "CANARY no"),
    }


def test_somebody_elses_attempt_is_not_there(db, ada, zoe):
    attempt_id = _attempt(db, ada, a_quiz(db), RIGHT)
    for query in (sitting, review):
        assert query(db, actor=ada, attempt_id=attempt_id)
        for actor, wanted in ((zoe, attempt_id), (ada, -1), (ada, 2**31 - 1)):
            with pytest.raises(NotFound):
                query(db, actor=actor, attempt_id=wanted)


def test_one_and_three_questions_or_attempts_cost_the_same(db, ada):
    one, three = a_quiz(db, code="ONE", draw=1), a_quiz(db, code="THREE", draw=3)
    first = _attempt(db, ada, one, RIGHT)
    for _ in range(3):
        last = _attempt(db, ada, three, RIGHT)
    for query in (sitting, review):
        counts = [_statements(db, lambda wanted=wanted, query=query: query(db, actor=ada, attempt_id=wanted)) for wanted in (first, last)]
        assert counts[0] == counts[1] <= 5
    counts = [_statements(db, lambda quiz=quiz: intro(db, actor=ada, unit_id=quiz.unit_id)) for quiz in (one, three)]
    assert counts[0] == counts[1] <= 6
