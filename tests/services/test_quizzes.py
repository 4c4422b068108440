"""What people do with quizzes."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.db import do
from qser_app.domain.quizzes import Choice, EmptyQuiz, QuizResult, Saved
from qser_app.domain.quizzes_bank import BankReport
from qser_app.domain.quizzes_rules import AccessCodeNeeded, NoAttemptsLeft, TooSoon, WrongAccessCode
from qser_app.domain.refusals import NotFound
from qser_app.domain.rewards import NOTHING
from qser_app.models import Course, PointEntry, Question, QuizAnswer, QuizAttempt, Unit, UnitProgress
from qser_app.services.quizzes import answer, start, submit
from qser_app.services.quizzes_bank import import_bank
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import ALL_KINDS, RIGHT, WRONG, a_bank, a_quiz, a_quiz_of_all_kinds, chosen_at, gift, right_of

LATER = NOON + timedelta(minutes=5)


@pytest.fixture
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


@pytest.fixture
def bob(db):
    return actor_for(a_person(db, an_organisation(db, "other"), name="Bob"))


def _save(attempt_id, place=0, chosen=("a",), operation=None):
    return Choice(attempt_id, place, tuple(chosen), operation or str(uuid.uuid4()))


def test_importing_a_bank_twice_changes_nothing(db):
    quiz = a_quiz(db)
    bank = a_bank(en=gift("please"), el=gift("παρακαλώ"))
    assert import_bank(db, module_id=quiz.module_id, questions=bank, at=LATER) == BankReport(unchanged=4)
    assert len(db.exec(select(Question)).all()) == 4


def test_a_changed_question_becomes_a_new_version_and_the_old_one_retires(db):
    quiz = a_quiz(db)
    changed = a_bank(en=gift("please").replace("Question 2,", "Question two,"))
    [*_] = [question.body.pop("el") for question in db.exec(select(Question))]
    report = import_bank(db, module_id=quiz.module_id, questions=changed, at=LATER)
    versions = db.exec(select(Question.version, Question.retired_at).where(Question.key == "q2").order_by(col(Question.version))).all()
    assert report.changed == 4
    assert versions == [(1, LATER), (2, None)]


def test_a_question_that_left_the_bank_is_retired_and_can_come_back(db):
    quiz = a_quiz(db)
    whole = a_bank(en=gift("please"), el=gift("παρακαλώ"))
    without = whole[1:]
    assert import_bank(db, module_id=quiz.module_id, questions=without, at=LATER) == BankReport(retired=1, unchanged=3)
    assert import_bank(db, module_id=quiz.module_id, questions=whole, at=LATER) == BankReport(changed=1, unchanged=3)
    assert len(db.exec(select(Question).where(col(Question.retired_at).is_(None))).all()) == 4


def test_an_attempt_keeps_the_questions_it_began_with(db, ada):
    quiz = a_quiz(db)
    attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    before = [each["question"] for each in db.get(QuizAttempt, attempt_id).draw]
    import_bank(db, module_id=quiz.module_id, questions=a_bank(en=gift("now")), at=LATER)
    assert start(db, actor=ada, unit_id=quiz.unit_id, at=LATER) == attempt_id
    assert [each["question"] for each in db.get(QuizAttempt, attempt_id).draw] == before


def test_starting_again_goes_on_with_the_open_attempt(db, ada):
    quiz = a_quiz(db)
    assert start(db, actor=ada, unit_id=quiz.unit_id, at=NOON) == start(db, actor=ada, unit_id=quiz.unit_id, at=LATER)


def test_the_same_seed_draws_the_same_attempt(db, ada, bob):
    quiz = a_quiz(db)
    one, two = (start(db, actor=actor, unit_id=quiz.unit_id, at=NOON, seed=7) for actor in (ada, bob))
    assert db.get(QuizAttempt, one).draw == db.get(QuizAttempt, two).draw


def test_attempts_run_out(db, ada, bob):
    quiz = a_quiz(db, attempts=1)
    attempt = db.get(QuizAttempt, start(db, actor=ada, unit_id=quiz.unit_id, at=NOON))
    attempt.submitted_at = NOON
    db.flush()
    with pytest.raises(NoAttemptsLeft) as refused:
        start(db, actor=ada, unit_id=quiz.unit_id, at=LATER)
    assert refused.value.gaps == {"allowed": 1}
    assert start(db, actor=bob, unit_id=quiz.unit_id, at=LATER) != attempt.id


def test_a_quiz_without_questions_cannot_be_started(db, ada):
    quiz = a_quiz(db)
    import_bank(db, module_id=quiz.module_id, questions=[], at=NOON)
    with pytest.raises(EmptyQuiz):
        start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)


def test_a_course_of_another_organisation_is_not_there(db, ada, bob):
    quiz = a_quiz(db, organisation_id=ada.organisation_id)
    assert start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    with pytest.raises(NotFound):
        start(db, actor=bob, unit_id=quiz.unit_id, at=NOON)


@pytest.mark.parametrize("unit_id", [0, -1, 999_999, 2**31 - 1])
def test_an_unknown_quiz_is_not_there(db, ada, unit_id):
    with pytest.raises(NotFound):
        start(db, actor=ada, unit_id=unit_id, at=NOON)


def test_lessons_and_retired_quizzes_cannot_be_started(db, ada):
    quiz = a_quiz(db)
    with pytest.raises(NotFound):
        start(db, actor=ada, unit_id=quiz.lesson_id, at=NOON)
    db.get(Unit, quiz.unit_id).retired_at = NOON
    db.flush()
    with pytest.raises(NotFound):
        start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)


def test_a_draft_cannot_be_started(db, ada):
    quiz = a_quiz(db, organisation_id=ada.organisation_id)
    db.get(Course, quiz.course_id).status = "draft"
    db.flush()
    with pytest.raises(NotFound):
        start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)


def test_twenty_starts_at_once_take_one_attempt(engine):
    def plant(db):
        return a_quiz(db, attempts=2), actor_for(a_person(db, an_organisation(db)))

    def hand_in(db):
        for attempt in db.exec(select(QuizAttempt)):
            attempt.submitted_at = NOON

    def begin(_):
        try:
            return do(start, actor=actor, unit_id=quiz.unit_id, at=NOON)
        except NoAttemptsLeft:
            return None

    quiz, actor = do(plant)
    rounds = []
    for _ in range(3):
        with ThreadPoolExecutor(20) as pool:
            rounds.append(set(pool.map(begin, range(20))))
        do(hand_in)
    assert [len(each) for each in rounds] == [1, 1, 1]
    assert rounds[2] == {None}
    assert do(lambda db: sorted(db.exec(select(QuizAttempt.number)).all())) == [1, 2]


def _hand_in(db, actor, quiz, answers, *, at=LATER):
    attempt_id = start(db, actor=actor, unit_id=quiz.unit_id, at=NOON)
    for place, chosen in chosen_at(db, attempt_id, answers).items():
        answer(db, actor=actor, choice=_save(attempt_id, place, chosen), at=NOON)
    return submit(db, actor=actor, attempt_id=attempt_id, at=at)


def _progress(db, actor, quiz):
    mine = select(UnitProgress).where(UnitProgress.person_id == actor.person_id, UnitProgress.unit_id == quiz.unit_id)
    return db.exec(mine.execution_options(populate_existing=True)).one()


def test_all_right_is_a_hundred_and_completes_the_unit(db, ada):
    quiz = a_quiz(db)
    result = _hand_in(db, ada, quiz, RIGHT)
    progress = _progress(db, ada, quiz)
    assert (result.score, result.passed) == (100, True)
    assert (progress.completed_at, progress.score, progress.passed) == (LATER, 100, True)


def test_a_pass_earns_the_unit_and_the_score(db, ada):
    quiz = a_quiz(db)
    result = _hand_in(db, ada, quiz, RIGHT | {"q4": ["a"]})
    entries = db.exec(select(PointEntry.rule, PointEntry.points).order_by(PointEntry.points)).all()
    assert (result.score, result.reward.points) == (88, 25 + 88)
    assert entries == [("unit", 25), ("test", 88)]


def test_a_fail_is_remembered_and_earns_nothing(db, ada):
    quiz = a_quiz(db)
    result = _hand_in(db, ada, quiz, WRONG | {"q1": ["a"]})
    progress = _progress(db, ada, quiz)
    assert (result.score, result.passed, result.reward) == (25, False, NOTHING)
    assert (progress.completed_at, progress.score) == (None, 25)
    assert db.exec(select(PointEntry)).all() == []


def test_nothing_answered_is_nothing_earned(db, ada):
    assert _hand_in(db, ada, a_quiz(db), {}).score == 0


def test_handing_in_twice_counts_once(db, ada):
    quiz = a_quiz(db)
    first = _hand_in(db, ada, quiz, RIGHT)
    again = submit(db, actor=ada, attempt_id=first.attempt_id, at=LATER + timedelta(hours=1))
    assert again == QuizResult(first.attempt_id, 100, True)
    assert db.get(QuizAttempt, first.attempt_id).submitted_at == LATER
    assert len(db.exec(select(PointEntry).where(PointEntry.rule == "test")).all()) == 1


def test_only_the_improvement_earns_the_second_time_and_the_best_score_stays(db, ada):
    quiz = a_quiz(db)
    points = [_hand_in(db, ada, quiz, answers).reward.points for answers in (RIGHT | {"q4": ["a"]}, RIGHT, RIGHT | {"q4": ["a"]}, WRONG)]
    assert points == [25 + 88, 12, 0, 0]
    assert (_progress(db, ada, quiz).score, _progress(db, ada, quiz).passed) == (100, True)


def test_nobody_hands_in_for_somebody_else(db, ada, bob):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db).unit_id, at=NOON)
    with pytest.raises(NotFound):
        submit(db, actor=bob, attempt_id=attempt_id, at=LATER)
    assert db.get(QuizAttempt, attempt_id).submitted_at is None


def test_a_quiz_retired_in_the_middle_can_still_be_handed_in(db, ada):
    quiz = a_quiz(db)
    attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    db.get(Unit, quiz.unit_id).retired_at = NOON
    db.flush()
    assert submit(db, actor=ada, attempt_id=attempt_id, at=LATER).score == 0


def test_handing_in_from_many_tabs_at_once_counts_once(engine):
    def plant(db):
        return a_quiz(db), actor_for(a_person(db, an_organisation(db)))

    quiz, actor = do(plant)
    attempt_id = do(start, actor=actor, unit_id=quiz.unit_id, at=NOON)
    for place, chosen in do(chosen_at, attempt_id, RIGHT).items():
        do(answer, actor=actor, choice=_save(attempt_id, place, chosen), at=NOON)
    with ThreadPoolExecutor(10) as pool:
        results = list(pool.map(lambda _: do(submit, actor=actor, attempt_id=attempt_id, at=LATER), range(10)))
    assert {result.score for result in results} == {100}
    assert sorted(result.reward.points for result in results) == [0] * 9 + [125]


def test_twenty_tabs_that_start_and_hand_in_take_exactly_the_attempts_that_are_allowed(engine):
    def plant(db):
        return a_quiz(db, attempts=3), actor_for(a_person(db, an_organisation(db)))

    def rush(_):
        seen = set()
        with suppress(NoAttemptsLeft):  # everybody goes on until they are refused
            while True:
                attempt_id = do(start, actor=actor, unit_id=quiz.unit_id, at=NOON)
                do(submit, actor=actor, attempt_id=attempt_id, at=NOON)
                seen.add(attempt_id)
        return seen

    quiz, actor = do(plant)
    with ThreadPoolExecutor(20) as pool:
        taken = set().union(*pool.map(rush, range(20)))
    assert len(taken) == 3
    assert do(lambda db: sorted(db.exec(select(QuizAttempt.number)).all())) == [1, 2, 3]


def _attempt(db, attempt_id):
    return db.exec(select(QuizAttempt).where(QuizAttempt.id == attempt_id).execution_options(populate_existing=True)).one()


def test_a_time_limit_is_a_moment_on_the_server_s_clock(db, ada):
    attempt = _attempt(db, start(db, actor=ada, unit_id=a_quiz(db, minutes=20).unit_id, at=NOON))
    assert attempt.deadline_at == NOON + timedelta(minutes=20)


def test_starting_after_the_deadline_hands_the_old_attempt_in_and_begins_another(db, ada):
    quiz = a_quiz(db, minutes=20, attempts=2)
    first = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    answer(db, actor=ada, choice=_save(first, 0, "a"), at=NOON)
    second = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON + timedelta(hours=1))
    assert (second != first, _attempt(db, first).submitted_at) == (True, NOON + timedelta(minutes=20))


def test_the_next_attempt_waits_as_long_as_the_rules_say(db, ada):
    quiz = a_quiz(db, wait_hours=2)
    submit(db, actor=ada, attempt_id=start(db, actor=ada, unit_id=quiz.unit_id, at=NOON), at=NOON)
    with pytest.raises(TooSoon) as refused:
        start(db, actor=ada, unit_id=quiz.unit_id, at=NOON + timedelta(minutes=59))
    assert refused.value.gaps == {"hours": 2}
    assert start(db, actor=ada, unit_id=quiz.unit_id, at=NOON + timedelta(hours=2))


def test_an_access_code_is_asked_for_a_new_attempt_and_not_to_go_on(db, ada):
    quiz = a_quiz(db)
    db.get(Unit, quiz.unit_id).options = {"draw": 4, "access_code": "Harbour 7"}
    db.flush()
    with pytest.raises(AccessCodeNeeded):
        start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    with pytest.raises(WrongAccessCode):
        start(db, actor=ada, unit_id=quiz.unit_id, at=NOON, code="harbour 8")
    attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON, code="harbour 7")
    assert start(db, actor=ada, unit_id=quiz.unit_id, at=NOON) == attempt_id


def test_only_questions_with_a_wanted_tag_are_drawn(db, ada):
    quiz = a_quiz_of_all_kinds(db, tags=["kind-match", "kind-gap", "kind-none"])
    drawn = _attempt(db, start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)).draw
    assert {db.get(Question, each["question"]).kind for each in drawn} == {"match", "gap"}


def test_without_shuffling_everything_stands_as_the_author_wrote_it_except_what_would_give_the_answer(db, ada):
    quiz = a_quiz_of_all_kinds(db)
    drawn = _attempt(db, start(db, actor=ada, unit_id=quiz.unit_id, at=NOON, seed=1)).draw
    asked = [(db.get(Question, each["question"]).kind, each["options"]) for each in drawn]
    assert [kind for kind, _ in asked] == list(ALL_KINDS)
    assert dict(asked)["multiple"] == ["a", "b", "c"]
    assert dict(asked)["order"] != ["a", "b", "c"]


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_a_question_of_every_kind_is_answered_and_graded(db, ada, kind):
    quiz = a_quiz_of_all_kinds(db, kinds=(kind,))
    attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    assert answer(db, actor=ada, choice=_save(attempt_id, 0, right_of(kind)), at=NOON) == Saved(tuple(right_of(kind)), is_newest=True)
    assert submit(db, actor=ada, attempt_id=attempt_id, at=LATER).score == 100


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_i_do_not_know_is_an_answer_that_earns_nothing(db, ada, kind):
    quiz = a_quiz_of_all_kinds(db, kinds=(kind, "single"), unsure=True)
    attempt_id = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    answer(db, actor=ada, choice=_save(attempt_id, 0, ["?"]), at=NOON)
    assert [row.chosen for row in db.exec(select(QuizAnswer))] == [["?"]]
    assert submit(db, actor=ada, attempt_id=attempt_id, at=LATER).score == 0
