"""A quiz as browser and server tell it each other."""

import json
import uuid

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.people import Language
from qser_app.models import Person, PointEntry, QuizAnswer, QuizAttempt
from qser_app.state.feedback import FeedbackState
from qser_app.state.learning import PlayerState
from qser_app.state.quizzes import QuizState
from tests.support.people import a_person, a_session, an_organisation
from tests.support.quizzes import RIGHT, a_quiz, chosen_at


@pytest.fixture
def house(engine):
    def plant(db):
        quiz = a_quiz(db, attempts=2)
        organisation = an_organisation(db)
        return quiz, [a_session(db, a_person(db, organisation, name=name)) for name in ("Ada", "Bob")]

    return do(plant)


async def _open(tabs, house, person=0):
    quiz, cookies = house
    tab = tabs.open(cookies[person])
    await tab.go(f"/learn/quiz/{quiz.unit_id}", unit_id=str(quiz.unit_id))
    return tab


async def _choose(tab, place, chosen, operation=None, attempt_id=None, age=0):
    operation = operation or str(uuid.uuid4())
    attempt = attempt_id or tab.var(QuizState, "attempt_id")
    await tab.call(QuizState.choose, attempt_id=attempt, place=place, chosen=list(chosen), operation=operation, age=age)
    return operation


def _told(tab):
    """Everything this tab was ever sent."""
    return json.dumps([update.delta for token, update in tab._sent if token == tab.token], default=str)


def _rows(table):
    return do(lambda db: db.exec(select(table)).all())


async def test_the_rules_come_first(tabs, house):
    tab = await _open(tabs, house)
    seen = [tab.var(QuizState, name) for name in ("stage", "title", "questions", "pass_mark", "allowed", "left", "may_start")]
    assert seen == ["intro", "quiz (en)", 4, 70, 2, 2, True]


async def test_a_choice_is_acknowledged_by_its_own_name(tabs, house):
    tab = await _open(tabs, house)
    await tab.call(QuizState.begin)
    operation = await _choose(tab, 0, "a")
    assert tab.var(QuizState, "acknowledged") == operation
    assert [mark.answered for mark in tab.var(QuizState, "marks")] == [True, False, False, False]
    assert [row.chosen for row in _rows(QuizAnswer)] == [["a"]]


async def test_a_whole_quiz_is_taken_and_explained(tabs, house):
    tab = await _open(tabs, house)
    await tab.call(QuizState.begin)
    attempt_id = tab.var(QuizState, "attempt_id")
    for place, chosen in do(chosen_at, attempt_id, RIGHT).items():
        await tab.call(QuizState.turn, place=place)
        assert (tab.var(QuizState, "stage"), [each.place for each in tab.var(QuizState, "shown")]) == ("question", [place])
        await _choose(tab, place, chosen)
    await tab.call(QuizState.turn, place=4)
    assert (tab.var(QuizState, "stage"), tab.var(QuizState, "open_numbers")) == ("check", [])
    await tab.call(QuizState.hand_in)
    assert (tab.var(QuizState, "stage"), tab.var(QuizState, "score"), tab.var(QuizState, "passed")) == ("result", 100, True)
    assert tab.var(QuizState, "earned") == 125
    assert "CANARY because" in _told(tab)
    assert not tabs.errors


async def test_nothing_that_tells_a_right_answer_leaves_before_submission(tabs, house):
    tab = await _open(tabs, house)
    await tab.call(QuizState.begin)
    for place in range(4):
        await tab.call(QuizState.turn, place=place)
        await _choose(tab, place, "a")
    await tab.call(QuizState.turn, place=4)
    await tab.call(QuizState.look_back, attempt_id=tab.var(QuizState, "attempt_id"))
    assert tab.var(FeedbackState, "code") == "refusal-attempt-open"
    assert not [word for word in ("CANARY", "weight", "feedback=", "ReviewedQuestion", "right=") if word in _told(tab)]


async def test_after_a_restart_the_question_and_every_answer_are_there(tabs, house):
    before = await _open(tabs, house)
    await before.call(QuizState.begin)
    await _choose(before, 0, "b")
    await before.call(QuizState.turn, place=2)
    after = await _open(tabs, house)  # another token: nothing of the first state is left
    assert (after.var(QuizState, "stage"), after.var(QuizState, "place")) == ("question", 2)
    assert [mark.answered for mark in after.var(QuizState, "marks")] == [True, False, False, False]
    await after.call(QuizState.turn, place=0)
    assert [option.key for option in after.var(QuizState, "shown")[0].options if option.chosen] == ["b"]


async def test_two_tabs_share_one_attempt_and_the_later_save_wins(tabs, house):
    one, two = await _open(tabs, house), await _open(tabs, house)
    await one.call(QuizState.begin)
    await two.call(QuizState.begin)
    early = await _choose(one, 0, "a")
    await _choose(two, 0, "c")
    await _choose(one, 0, "a", operation=early)
    assert one.var(QuizState, "acknowledged") == early
    assert [row.chosen for row in _rows(QuizAnswer)] == [["c"]]
    assert len(_rows(QuizAttempt)) == 1


async def test_a_tab_left_open_learns_that_the_attempt_is_over(tabs, house):
    one, two = await _open(tabs, house), await _open(tabs, house)
    await one.call(QuizState.begin)
    await two.call(QuizState.begin)
    await one.call(QuizState.hand_in)
    operation = await _choose(two, 0, "a")
    assert two.var(FeedbackState, "code") == "refusal-attempt-over"
    assert (two.var(QuizState, "refused"), two.var(QuizState, "stage")) == (operation, "result")
    assert _rows(QuizAnswer) == []


async def test_handing_in_again_counts_once(tabs, house):
    tab = await _open(tabs, house)
    await tab.call(QuizState.begin)
    for place, chosen in do(chosen_at, tab.var(QuizState, "attempt_id"), RIGHT).items():
        await _choose(tab, place, chosen)
    await tab.call(QuizState.hand_in)
    await tab.call(QuizState.hand_in)
    assert sorted(entry.points for entry in _rows(PointEntry)) == [25, 100]


async def test_when_attempts_run_out_the_screen_says_so(tabs, house):
    tab = await _open(tabs, house)
    for _ in range(2):
        await tab.call(QuizState.begin)
        await tab.call(QuizState.hand_in)
    assert (tab.var(QuizState, "may_start"), tab.var(QuizState, "left"), len(tab.var(QuizState, "past"))) == (False, 0, 2)
    await tab.call(QuizState.begin)
    assert tab.var(FeedbackState, "code") == "refusal-no-attempts-left"


async def test_nobody_reaches_somebody_elses_attempt(tabs, house):
    ada, bob = await _open(tabs, house), await _open(tabs, house, person=1)
    await ada.call(QuizState.begin)
    attempt_id = ada.var(QuizState, "attempt_id")
    await _choose(bob, 0, "a", attempt_id=attempt_id)
    assert bob.var(FeedbackState, "code") == "refusal-not-found"
    await bob.call(QuizState.look_back, attempt_id=attempt_id)
    assert bob.var(QuizState, "stage") == "intro"
    assert _rows(QuizAnswer) == []


@pytest.mark.parametrize("unit_id", ["0", "-1", "999999", "99999999999999", "abc", ""])
async def test_an_unknown_quiz_is_missing_politely(tabs, house, unit_id):
    tab = tabs.open(house[1][0])
    await tab.go("/learn/quiz/x", unit_id=unit_id)
    assert (tab.var(PlayerState, "found"), tab.var(QuizState, "stage") or "loading") == ("missing", "loading")
    await tab.call(QuizState.begin)
    assert tab.var(FeedbackState, "code") in ("refusal-not-found", "refusal-bad-input")
    assert _rows(QuizAttempt) == []
    assert not tabs.errors


@pytest.mark.parametrize(
    "payload",
    [
        {"attempt_id": -1},
        {"attempt_id": 2**40},
        {"attempt_id": "1; drop table"},
        {"place": -1},
        {"place": 99},
        {"place": None},
        {"chosen": "a"},
        {"chosen": [{"a": 1}]},
        {"chosen": ["a", "b", "c", "a"]},
        {"operation": ""},
        {"operation": "x" * 5000},
        {"operation": 7},
        {"age": "yesterday"},
        {"age": 1.5},
    ],
)
async def test_a_forged_save_is_refused_and_changes_nothing(tabs, house, payload):
    tab = await _open(tabs, house)
    await tab.call(QuizState.begin)
    honest = {"attempt_id": tab.var(QuizState, "attempt_id"), "place": 0, "chosen": ["a"], "operation": "x", "age": 0}
    await tab.call(QuizState.choose, **(honest | payload))
    assert tab.var(FeedbackState, "code") in ("refusal-not-found", "refusal-bad-input")
    assert _rows(QuizAnswer) == []
    assert not tabs.errors


async def test_a_visitor_is_led_to_the_sign_in(tabs, house):
    tab = tabs.open()
    await tab.go(f"/learn/quiz/{house[0].unit_id}", unit_id=str(house[0].unit_id))
    await tab.call(QuizState.begin)
    assert _rows(QuizAttempt) == []


async def test_the_questions_follow_the_language_the_person_chooses(tabs, house):
    tab = await _open(tabs, house)
    await tab.call(QuizState.begin)
    before = tab.var(QuizState, "shown")[0].stem

    def speak_greek(db):
        for person in db.exec(select(Person)):
            person.language = Language.EL

    do(speak_greek)
    await tab.call(QuizState.read_again)
    assert "please" in before
    assert (tab.var(QuizState, "title"), tab.var(QuizState, "stage")) == ("quiz (el)", "question")
    assert "παρακαλώ" in tab.var(QuizState, "shown")[0].stem
