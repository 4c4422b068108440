"""A quiz as browser and server tell it each other."""

import json
import uuid
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from sqlmodel import select, update

from qser_app.adapters.limits import Limits
from qser_app.db import do
from qser_app.domain.people import Language
from qser_app.models import Person, PointEntry, QuizAnswer, QuizAttempt, QuizOpening
from qser_app.services import quizzes_saving
from qser_app.state.feedback import FeedbackState
from qser_app.state.learning import PlayerState
from qser_app.state.quizzes import QuizState
from tests.support.people import a_person, a_session, an_organisation
from tests.support.quizzes import ALL_KINDS, RIGHT, a_quiz, a_quiz_of_all_kinds, as_shown, chosen_at
from tests.support.worlds import world


@world
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
    """Choose by the author's keys, as the screen of the attempt calls them."""
    operation = operation or str(uuid.uuid4())
    attempt = attempt_id or tab.var(QuizState, "attempt_id")
    said = do(as_shown, attempt, {place: list(chosen)})[place]
    await tab.call(QuizState.choose, attempt_id=attempt, place=place, chosen=said, operation=operation, age=age)
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


async def test_what_comes_too_fast_is_held_in_the_browser_and_taken_later(tabs, house, monkeypatch):
    monkeypatch.setattr(quizzes_saving, "limits", Limits())
    monkeypatch.setattr(quizzes_saving, "settings", SimpleNamespace(quiz_saves_per_minute=2))
    tab = await _open(tabs, house)
    await tab.call(QuizState.begin)
    for _ in range(2):
        await _choose(tab, 0, "a")
    held = await _choose(tab, 1, "b")
    # Neither taken nor turned down: the browser keeps it and sends the same save again.
    assert (tab.var(QuizState, "held"), tab.var(QuizState, "refused") or "") == (held, "")
    assert tab.var(QuizState, "acknowledged") != held
    assert len(_rows(QuizAnswer)) == 1
    monkeypatch.setattr(quizzes_saving, "limits", Limits())
    await _choose(tab, 1, "b", operation=held)
    assert tab.var(QuizState, "acknowledged") == held
    assert not tab.var(FeedbackState, "code")


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
    assert not [word for word in ("CANARY", "weights", "weight=", "feedback=", "ReviewedQuestion", "right=") if word in _told(tab)]


async def test_after_a_restart_the_question_and_every_answer_are_there(tabs, house):
    before = await _open(tabs, house)
    await before.call(QuizState.begin)
    await _choose(before, 0, "b")
    await before.call(QuizState.turn, place=2)
    after = await _open(tabs, house)  # another token: nothing of the first state is left
    assert (after.var(QuizState, "stage"), after.var(QuizState, "place")) == ("question", 2)
    assert [mark.answered for mark in after.var(QuizState, "marks")] == [True, False, False, False]
    await after.call(QuizState.turn, place=0)
    said = do(as_shown, after.var(QuizState, "attempt_id"), {0: ["b"]})[0]
    assert [option.key for option in after.var(QuizState, "shown")[0].options if option.chosen] == said


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


def _plant(engine, **options):
    def plant(db):
        quiz = a_quiz_of_all_kinds(db, **options)
        return quiz, [a_session(db, a_person(db, an_organisation(db)))]

    return do(plant)


def _deadline(attempt_id, seconds):
    def move(db):
        db.get(QuizAttempt, attempt_id).deadline_at = datetime.now(UTC) + timedelta(seconds=seconds)

    do(move)


async def test_the_clock_is_told_in_seconds_that_are_left(tabs, engine):
    tab = await _open(tabs, _plant(engine, minutes=20, kinds=("single", "short")))
    await tab.call(QuizState.begin)
    assert 1195 <= tab.var(QuizState, "seconds_left") <= 1200
    assert tab.var(QuizState, "question_left") in (None, -1)


async def test_when_the_clock_rings_too_early_it_is_set_again(tabs, engine):
    tab = await _open(tabs, _plant(engine, minutes=20, kinds=("single",)))
    await tab.call(QuizState.begin)
    before = tab.var(QuizState, "clock")
    await tab.call(QuizState.ring)
    assert (tab.var(QuizState, "stage"), tab.var(QuizState, "clock")) == ("question", before + 1)


async def test_when_the_clock_rings_the_attempt_is_handed_in_with_what_was_saved(tabs, engine):
    tab = await _open(tabs, _plant(engine, minutes=20, kinds=("single", "short")))
    await tab.call(QuizState.begin)
    await _choose(tab, 0, "a")
    _deadline(tab.var(QuizState, "attempt_id"), -1)
    await tab.call(QuizState.ring)
    assert [tab.var(QuizState, name) for name in ("stage", "score", "ran_out")] == ["result", 50, True]


async def test_an_answer_after_the_deadline_is_refused_and_the_rest_is_handed_in(tabs, engine):
    tab = await _open(tabs, _plant(engine, minutes=20, kinds=("single", "short")))
    await tab.call(QuizState.begin)
    await _choose(tab, 0, "a")
    _deadline(tab.var(QuizState, "attempt_id"), -11)
    operation = await _choose(tab, 1, ["CANARYSHORT"])
    assert tab.var(FeedbackState, "code") == "refusal-quiz-time-is-up"
    assert [tab.var(QuizState, name) for name in ("refused", "is_late", "stage", "score")] == [operation, True, "result", 50]


async def test_an_overdue_attempt_is_handed_in_by_the_next_look_of_its_owner(tabs, engine):
    house = _plant(engine, minutes=20, kinds=("single",))
    tab = await _open(tabs, house)
    await tab.call(QuizState.begin)
    _deadline(tab.var(QuizState, "attempt_id"), -60)
    again = await _open(tabs, house)
    assert [again.var(QuizState, name) for name in ("stage", "score", "ran_out")] == ["result", 0, True]
    late = await _choose(again, 0, "a")
    assert [again.var(QuizState, name) for name in ("refused", "is_late", "stage")] == [late, True, "result"]


async def test_a_question_whose_time_is_over_gives_way_to_the_next(tabs, engine):
    tab = await _open(tabs, _plant(engine, seconds_each=30, kinds=("single", "short")))
    await tab.call(QuizState.begin)
    assert 25 <= tab.var(QuizState, "question_left") <= 30

    def close(db):
        db.exec(update(QuizOpening).values(closes_at=datetime.now(UTC) - timedelta(seconds=1)))

    do(close)
    await tab.call(QuizState.ring)
    assert (tab.var(QuizState, "stage"), tab.var(QuizState, "place")) == ("question", 1)
    await tab.call(QuizState.turn, place=0)
    assert tab.var(QuizState, "is_closed")


async def test_an_access_code_is_asked_beside_its_field_and_never_told(tabs, engine):
    tab = await _open(tabs, _plant(engine, access_code="Harbour Seven", kinds=("single",)))
    assert tab.var(QuizState, "needs_code")
    for form, problem in (({}, "refusal-quiz-code-needed"), ({"code": "sea"}, "refusal-quiz-code-wrong")):
        await tab.call(QuizState.begin_with, form=form)
        assert (tab.var(QuizState, "stage"), tab.var(QuizState, "code_problem")) == ("intro", problem)
    assert "Harbour" not in _told(tab)
    await tab.call(QuizState.begin_with, form={"code": "harbour seven"})
    assert tab.var(QuizState, "stage") == "question"


async def test_what_was_missed_is_practised_and_counts_nowhere(tabs, engine):
    tab = await _open(tabs, _plant(engine, kinds=("single", "short", "likert")))
    await tab.call(QuizState.begin)
    await _choose(tab, 0, "a")
    await tab.call(QuizState.hand_in)
    assert tab.var(QuizState, "missed") == 1
    await tab.call(QuizState.practise)
    assert (tab.var(QuizState, "practice"), [each.kind for each in tab.var(QuizState, "shown")]) == (True, ["short"])
    await tab.call(QuizState.leave)
    assert tab.var(QuizState, "in_practice")
    await tab.call(QuizState.go_on_practising)
    await tab.call(QuizState.hand_in)
    assert [tab.var(QuizState, name) for name in ("stage", "practice", "earned")] == ["result", True, 0]
    assert len(tab.var(QuizState, "past")) == 1


async def test_a_hidden_score_is_sent_nowhere(tabs, engine):
    tab = await _open(tabs, _plant(engine, kinds=("single", "short", "likert"), shown_failed=1))
    await tab.call(QuizState.begin)
    await _choose(tab, 0, "a")
    tab._sent.clear()
    await tab.call(QuizState.hand_in)
    await tab.call(QuizState.leave)
    told = _told(tab)
    assert "CANARY" not in told
    assert '"score_rx_state_": 50' not in told
    assert "score=50" not in told
    assert tab.var(QuizState, "past")[0].score is None


async def test_the_other_tab_shows_the_newer_answer_and_says_so(tabs, engine):
    house = _plant(engine, kinds=("single", "order"))
    one, two = await _open(tabs, house), await _open(tabs, house)
    await one.call(QuizState.begin)
    await two.call(QuizState.begin)
    await _choose(one, 0, "b")
    before = two.var(QuizState, "shown")[0].version
    await two.call(QuizState.look_again)
    [shown] = two.var(QuizState, "shown")
    assert ([option.chosen for option in shown.options], shown.version) == ([False, True], before + 1)
    assert two.var(QuizState, "changed_elsewhere")
    await _choose(two, 0, "a", age=600_000)
    assert [row.chosen for row in _rows(QuizAnswer)] == [["b"]]
    assert two.var(QuizState, "shown")[0].version == before + 2


async def test_all_on_a_page_shows_every_kind(tabs, engine):
    tab = await _open(tabs, _plant(engine, layout="page"))
    await tab.call(QuizState.begin)
    assert [each.kind for each in tab.var(QuizState, "shown")] == list(ALL_KINDS)
    assert not tab.var(QuizState, "one_by_one")
    assert "CANARY" not in _told(tab)
