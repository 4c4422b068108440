"""What people do in the middle of a quiz."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.db import do
from qser_app.domain.quizzes import AttemptOver, Choice, Saved
from qser_app.domain.quizzes_rules import TimeIsUp
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import Question, QuizAnswer, QuizAttempt, QuizSave
from qser_app.services.quizzes import start
from qser_app.services.quizzes_answers import answer, answer_as_shown, turn_to
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import ALL_KINDS, a_quiz, a_quiz_of_all_kinds, as_shown, right_of

LATER = NOON + timedelta(minutes=5)


@pytest.fixture
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


@pytest.fixture
def bob(db):
    return actor_for(a_person(db, an_organisation(db, "other"), name="Bob"))


def _save(attempt_id, place=0, chosen=("a",), operation=None):
    return Choice(attempt_id, place, tuple(chosen), operation or str(uuid.uuid4()))


def _attempt(db, attempt_id):
    return db.exec(select(QuizAttempt).where(QuizAttempt.id == attempt_id).execution_options(populate_existing=True)).one()


def _place_of_kind(db, attempt_id, kind):
    attempt = db.get(QuizAttempt, attempt_id)
    return next(place for place, each in enumerate(attempt.draw) if db.get(Question, each["question"]).kind == kind)


def _answers(db, attempt_id):
    rows = db.exec(select(QuizAnswer).where(QuizAnswer.attempt_id == attempt_id).execution_options(populate_existing=True))
    return {row.place: row.chosen for row in rows}


def test_an_answer_is_kept_with_its_place(db, ada):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db).unit_id, at=NOON)
    answer(db, actor=ada, choice=_save(attempt_id, 2), at=LATER)
    assert _answers(db, attempt_id) == {2: ["a"]}
    assert db.get(QuizAttempt, attempt_id).position == 2


def test_a_later_answer_replaces_an_earlier_one_and_nothing_takes_it_back(db, ada):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db).unit_id, at=NOON)
    for chosen in ("a", "b", ""):
        answer(db, actor=ada, choice=_save(attempt_id, 0, chosen), at=LATER)
        assert _answers(db, attempt_id) == {0: list(chosen)}


def test_a_save_that_comes_twice_never_overwrites_a_later_one(db, ada):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db).unit_id, at=NOON)
    early = _save(attempt_id, 0, "a")
    for choice in (early, _save(attempt_id, 0, "b"), early):
        answer(db, actor=ada, choice=choice, at=LATER)
    assert _answers(db, attempt_id) == {0: ["b"]}
    assert len(db.exec(select(QuizSave)).all()) == 2


def test_several_options_only_where_several_are_asked_for(db, ada):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db).unit_id, at=NOON)
    several, single = (_place_of_kind(db, attempt_id, kind) for kind in ("multiple", "single"))
    answer(db, actor=ada, choice=_save(attempt_id, several, "ab"), at=LATER)
    with pytest.raises(BadInput):
        answer(db, actor=ada, choice=_save(attempt_id, single, "ab"), at=LATER)
    assert set(_answers(db, attempt_id)[several]) == {"a", "b"}


@pytest.mark.parametrize(
    ("place", "chosen", "operation"),
    [(-1, "a", "x"), (4, "a", "x"), (2**40, "a", "x"), (0, "z", "x"), (0, "aa", "x"), (0, [["a"]], "x"), (0, "a", ""), (0, "a", "x" * 37)],
)
def test_what_was_not_drawn_cannot_be_chosen(db, ada, place, chosen, operation):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db).unit_id, at=NOON)
    with pytest.raises(BadInput):
        answer(db, actor=ada, choice=Choice(attempt_id, place, tuple(chosen), operation), at=LATER)
    assert _answers(db, attempt_id) == {}


def test_nobody_answers_for_somebody_else(db, ada, bob):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db).unit_id, at=NOON)
    for verb in (
        lambda: answer(db, actor=bob, choice=_save(attempt_id), at=LATER),
        lambda: turn_to(db, actor=bob, attempt_id=attempt_id, place=1, at=LATER),
    ):
        with pytest.raises(NotFound):
            verb()
    with pytest.raises(NotFound):
        answer(db, actor=ada, choice=_save(2**31 - 1), at=LATER)


def test_what_was_handed_in_stays(db, ada):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db).unit_id, at=NOON)
    db.get(QuizAttempt, attempt_id).submitted_at = NOON
    db.flush()
    with pytest.raises(AttemptOver):
        answer(db, actor=ada, choice=_save(attempt_id), at=LATER)
    with pytest.raises(AttemptOver):
        turn_to(db, actor=ada, attempt_id=attempt_id, place=1, at=LATER)


def test_turning_the_page_is_remembered_up_to_the_last_list(db, ada):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db).unit_id, at=NOON)
    turn_to(db, actor=ada, attempt_id=attempt_id, place=4, at=LATER)
    assert db.get(QuizAttempt, attempt_id).position == 4
    for place in (-1, 5):
        with pytest.raises(BadInput):
            turn_to(db, actor=ada, attempt_id=attempt_id, place=place, at=LATER)


def test_saves_from_two_tabs_at_once_leave_one_answer(engine):
    def plant(db):
        return a_quiz(db), actor_for(a_person(db, an_organisation(db)))

    quiz, actor = do(plant)
    attempt_id = do(start, actor=actor, unit_id=quiz.unit_id, at=NOON)
    choices = [_save(attempt_id, 0, "abc"[n % 3]) for n in range(20)]
    with ThreadPoolExecutor(10) as pool:
        list(pool.map(lambda choice: do(answer, actor=actor, choice=choice, at=LATER), choices * 2))
    saved = do(lambda db: db.exec(select(QuizSave.chosen).order_by(col(QuizSave.id))).all())
    assert len(saved) == 20
    assert do(_answers, attempt_id) == {0: saved[-1]}


def test_an_answer_counts_up_to_ten_seconds_after_the_deadline_and_no_longer(db, ada):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db, minutes=20).unit_id, at=NOON)
    ends = NOON + timedelta(minutes=20)
    answer(db, actor=ada, choice=_save(attempt_id, 0, "a"), at=ends + timedelta(seconds=10))
    with pytest.raises(TimeIsUp):
        answer(db, actor=ada, choice=_save(attempt_id, 1, "a"), at=ends + timedelta(seconds=11))
    with pytest.raises(TimeIsUp):
        turn_to(db, actor=ada, attempt_id=attempt_id, place=1, at=ends + timedelta(seconds=11))
    assert _answers(db, attempt_id) == {0: ["a"]}


def test_saying_that_it_was_chosen_in_time_does_not_help(db, ada):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db, minutes=20).unit_id, at=NOON)
    late = Choice(attempt_id, 0, ("a",), "x", age=15 * 60_000)
    with pytest.raises(TimeIsUp):
        answer(db, actor=ada, choice=late, at=NOON + timedelta(minutes=30))


def test_each_question_has_a_time_of_its_own_that_begins_when_it_is_first_shown(db, ada):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db, seconds_each=60).unit_id, at=NOON)
    answer(db, actor=ada, choice=_save(attempt_id, 0, "a"), at=NOON + timedelta(seconds=70))
    with pytest.raises(TimeIsUp):
        answer(db, actor=ada, choice=_save(attempt_id, 0, "b"), at=NOON + timedelta(seconds=71))
    turn_to(db, actor=ada, attempt_id=attempt_id, place=1, at=NOON + timedelta(seconds=71))
    turn_to(db, actor=ada, attempt_id=attempt_id, place=0, at=NOON + timedelta(seconds=72))
    turn_to(db, actor=ada, attempt_id=attempt_id, place=1, at=NOON + timedelta(seconds=90))
    answer(db, actor=ada, choice=_save(attempt_id, 1, "a"), at=NOON + timedelta(seconds=141))
    with pytest.raises(TimeIsUp):
        answer(db, actor=ada, choice=_save(attempt_id, 1, "b"), at=NOON + timedelta(seconds=142))
    assert _attempt(db, attempt_id).deadline_at == NOON + timedelta(seconds=240)


def test_of_two_answers_the_one_chosen_later_stands_whichever_arrives_first(db, ada):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db).unit_id, at=NOON)
    later = Choice(attempt_id, 0, ("b",), "on-the-phone")
    earlier = Choice(attempt_id, 0, ("a",), "from-a-dead-tab", age=3_600_000)
    assert answer(db, actor=ada, choice=later, at=LATER) == Saved(("b",), is_newest=True)
    assert answer(db, actor=ada, choice=earlier, at=LATER + timedelta(seconds=1)) == Saved(("b",), is_newest=False)
    assert _answers(db, attempt_id) == {0: ["b"]}


@pytest.mark.parametrize("age", [-5, 2**31 - 1])
def test_no_answer_is_older_than_its_attempt_or_from_tomorrow(db, ada, age):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db).unit_id, at=NOON)
    answer(db, actor=ada, choice=Choice(attempt_id, 0, ("a",), "x", age=age), at=LATER)
    [row] = db.exec(select(QuizAnswer)).all()
    assert NOON <= row.answered_at <= LATER


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_an_answer_in_the_names_of_the_screen_is_kept_in_the_author_s_keys(db, ada, kind):
    attempt_id = start(db, actor=ada, unit_id=a_quiz_of_all_kinds(db, kinds=(kind,), shuffle=True).unit_id, at=NOON)
    said = as_shown(db, attempt_id, {0: right_of(kind)})[0]
    assert set(answer_as_shown(db, actor=ada, choice=_save(attempt_id, 0, said), at=LATER).chosen) == set(said)
    kept = _answers(db, attempt_id)[0]
    assert kept == right_of(kind) if kind == "order" else sorted(kept) == right_of(kind)


@pytest.mark.parametrize(("kind", "guess"), [("single", "a"), ("multiple", "ab"), ("order", "abc"), ("match", ["p1=a"]), ("single", "3")])
def test_whoever_guesses_at_the_author_s_keys_is_refused(db, ada, kind, guess):
    attempt_id = start(db, actor=ada, unit_id=a_quiz_of_all_kinds(db, kinds=(kind,)).unit_id, at=NOON)
    with pytest.raises(BadInput):
        answer_as_shown(db, actor=ada, choice=_save(attempt_id, 0, guess), at=LATER)
    assert _answers(db, attempt_id) == {}


def test_an_attempt_that_began_without_aliases_goes_on(db, ada):
    attempt_id = start(db, actor=ada, unit_id=a_quiz_of_all_kinds(db, kinds=("single",)).unit_id, at=NOON)
    attempt = _attempt(db, attempt_id)
    attempt.draw = [{"question": each["question"], "options": each["options"]} for each in attempt.draw]
    db.flush()
    assert answer_as_shown(db, actor=ada, choice=_save(attempt_id, 0, "b"), at=LATER) == Saved(("b",), is_newest=True)


@pytest.mark.parametrize("place", [-1, 1, 2**40])
def test_a_place_that_was_not_drawn_has_no_names(db, ada, place):
    attempt_id = start(db, actor=ada, unit_id=a_quiz_of_all_kinds(db, kinds=("single",)).unit_id, at=NOON)
    with pytest.raises(BadInput):
        answer_as_shown(db, actor=ada, choice=_save(attempt_id, place, "1"), at=LATER)


def test_nobody_answers_in_the_names_of_somebody_else_s_screen(db, ada, bob):
    attempt_id = start(db, actor=ada, unit_id=a_quiz(db).unit_id, at=NOON)
    with pytest.raises(NotFound):
        answer_as_shown(db, actor=bob, choice=_save(attempt_id, 0, "1"), at=LATER)


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_not_knowing_is_an_answer_only_where_the_quiz_offers_it(db, ada, kind):
    attempt_id = start(db, actor=ada, unit_id=a_quiz_of_all_kinds(db, kinds=(kind,)).unit_id, at=NOON)
    for verb in (answer, answer_as_shown):
        with pytest.raises(BadInput):
            verb(db, actor=ada, choice=_save(attempt_id, 0, "?"), at=LATER)
    assert _answers(db, attempt_id) == {}
