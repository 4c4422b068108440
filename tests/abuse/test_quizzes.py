"""Quizzes under attack: odd types, other people's things, calls out of turn, a class that starts in the same second."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import func, select

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.models import Person, QuizAnswer, QuizAttempt, QuizExtraTime, QuizSettings
from qser_app.services.quizzes import start, submit
from qser_app.state.feedback import FeedbackState
from qser_app.state.quizzes import QuizState
from qser_app.state.quizzes_bank import BankState
from qser_app.state.quizzes_results import QuizResultsState
from qser_app.state.quizzes_settings import QuizSettingsState
from tests.support.people import a_person, a_session, actor_for, an_organisation
from tests.support.quizzes import a_quiz, as_shown
from tests.support.worlds import world

ODD = [None, True, 1.5, -1, 2**40, "", "x", "1; drop table person", [], [None], {}, {"a": {"b": 1}}, "\0", "\ud800", "x" * 30_000]
# Every handler of a quiz's states with the arguments it takes.
HANDLERS = [
    (QuizState.choose, ("attempt_id", "place", "chosen", "operation", "age")),
    (QuizState.turn, ("place",)),
    (QuizState.look_back, ("attempt_id",)),
    (QuizState.begin_with, ("form",)),
    (BankState.narrow, ("form",)),
    (BankState.turn, ("page",)),
    (BankState.open_question, ("question_id",)),
    (BankState.retire, ("question_id",)),
    (BankState.restore, ("question_id",)),
    (BankState.speak, ("language",)),
    (BankState.file_read, ("file_id",)),
    (BankState.write_in, ("language",)),
    (QuizSettingsState.save, ("form",)),
    (QuizSettingsState.find, ("form",)),
    (QuizSettingsState.give, ("form",)),
    (QuizResultsState.find, ("words",)),
    (QuizResultsState.keep_department, ("department",)),
    (QuizResultsState.keep_outcome, ("outcome",)),
    (QuizResultsState.turn_to, ("page",)),
]
# What a handler may answer: a sentence. ("unexpected-error" would be a fault of ours.)
SENTENCES = ("", None, "refusal-bad-input", "refusal-not-found", "refusal-not-allowed", "refusal-quiz-settings", "quizzes-extra-taken")


class House:
    """A quiz of a town, its facilitator, two learners and a class."""

    def __init__(self, db):
        self.town = an_organisation(db)
        self.quiz = a_quiz(db, organisation_id=self.town.id, attempts=2, minutes=20)
        people = {name: a_person(db, self.town, name=name) for name in ("Ada", "Ben")}
        people["Fani"] = a_person(db, self.town, Role.FACILITATOR, name="Fani")
        self.ids = {name: person.id for name, person in people.items()}
        self.actors = {name: actor_for(person) for name, person in people.items()}
        self.cookies = {name: a_session(db, person) for name, person in people.items()}


@world
def house(engine):
    return do(House)


async def opened(tabs, house, name, path="/learn/quiz/{}"):
    tab = tabs.open(house.cookies[name])
    key = house.quiz.module_id if path.startswith("/bank") else house.quiz.unit_id
    await tab.go(path.format(key), unit_id=str(key), module_id=str(key))
    return tab


async def chosen(tab, attempt_id, key="a", place=0):
    operation = str(uuid.uuid4())
    said = do(as_shown, attempt_id, {place: [key]})[place]
    await tab.call(QuizState.choose, attempt_id=attempt_id, place=place, chosen=said, operation=operation, age=0)
    return operation


def rows(table):
    return look(lambda db: db.exec(select(table)).all())


def attempt_row(attempt_id):
    return look(lambda db: db.get_one(QuizAttempt, attempt_id))


def change(attempt_id, **values):
    do(lambda db: [setattr(db.get_one(QuizAttempt, attempt_id), name, value) for name, value in values.items()])


@pytest.mark.parametrize(("handler", "names"), HANDLERS, ids=lambda each: "" if isinstance(each, tuple) else each.fn.__qualname__)
async def test_no_handler_stumbles_over_odd_arguments(tabs, house, handler, names):
    pages = {"QuizState": ("Ada", "/learn/quiz/{}"), "BankState": ("Fani", "/bank/{}"), "QuizSettingsState": ("Fani", "/desk/quiz/{}")}
    name, path = pages.get(handler.fn.__qualname__.split(".")[0], ("Fani", "/desk/quiz-results/{}"))
    tab = await opened(tabs, house, name, path)
    before = look(lambda db: db.exec(select(func.count()).select_from(QuizAnswer)).one())
    for value in ODD:
        await tab.call(handler, **dict.fromkeys(names, value))
        assert tab.var(FeedbackState, "code") in SENTENCES, (value, tab.var(FeedbackState, "code"))
    for payload in ({}, {"more": 1}, dict.fromkeys((*names, "more"), 1)):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") in SENTENCES
    assert look(lambda db: db.exec(select(func.count()).select_from(QuizAnswer)).one()) == before
    assert not tabs.errors


@pytest.mark.parametrize(
    "value", [{"draw": [1]}, {"draw": {"a": 1}}, {"draw": "1e9"}, {"layout": 7}, {"tags": {"a": 1}}, {"pass_mark": None}]
)
async def test_settings_of_an_odd_type_are_refused_at_their_field(tabs, house, value):
    tab = await opened(tabs, house, "Fani", "/desk/quiz/{}")
    await tab.call(QuizSettingsState.save, form={"draw": "4", "pass_mark": "70", "layout": "one"} | value)
    assert set(tab.var(QuizSettingsState, "errors") or {}) >= set(value) or not rows(QuizSettings)
    assert tab.var(FeedbackState, "code") != "unexpected-error"
    assert not tabs.errors


async def test_more_time_goes_to_nobody_elsewhere(tabs, house):
    stranger = do(lambda db: a_person(db, an_organisation(db, "other")).id)
    tab = await opened(tabs, house, "Fani", "/desk/quiz/{}")
    for form in ({"person_id": str(stranger), "percent": "50"}, {"person_id": "-1", "percent": "50"}, {"percent": "50"}):
        await tab.call(QuizSettingsState.give, form=form)
        assert tab.var(FeedbackState, "code") in ("refusal-not-allowed", "refusal-not-found", "refusal-bad-input")
    await tab.call(QuizSettingsState.give, form={"person_id": str(house.ids["Ada"]), "percent": ["50"]})
    assert rows(QuizExtraTime) == []
    assert not tabs.errors


async def test_a_filter_that_was_refused_leaves_the_list_in_use(tabs, house):
    tab = await opened(tabs, house, "Fani", "/desk/quiz-results/{}")
    await tab.call(QuizResultsState.keep_department, department="abc")
    await tab.call(QuizResultsState.find, words="")
    assert tab.var(QuizResultsState, "total") == 0
    assert tab.var(QuizResultsState, "query") == "words=&department=&outcome="


@pytest.mark.parametrize(
    "handler",
    [QuizState.turn, QuizState.hand_in, QuizState.practise, QuizState.ring, QuizState.look_again, QuizState.leave, QuizState.read_again],
)
async def test_calls_out_of_turn_change_nothing(tabs, house, handler):
    tab = tabs.open(house.cookies["Ada"])
    payload = {"place": 0} if handler is QuizState.turn else {}
    await tab.call(handler, **payload)  # no page was ever loaded
    tab = await opened(tabs, house, "Ada")
    await tab.call(handler, **payload)  # nothing was begun
    assert tab.var(FeedbackState, "code") in ("", None, "refusal-not-found")
    assert rows(QuizAttempt) == []
    assert not tabs.errors


@pytest.mark.parametrize("what", ["choose", "look_back", "turn"])
async def test_another_person_s_attempt_stays_theirs(tabs, house, what):
    ada, ben = await opened(tabs, house, "Ada"), await opened(tabs, house, "Ben")
    await ada.call(QuizState.begin)
    hers = ada.var(QuizState, "attempt_id")
    await ben.call(QuizState.begin)
    mine = ben.var(QuizState, "attempt_id")
    if what == "choose":
        await chosen(ben, hers)
    elif what == "look_back":
        await ben.call(QuizState.look_back, attempt_id=hers)
    else:
        await ben.call(QuizState.turn, place=3)
    assert ben.var(QuizState, "attempt_id") == mine
    assert (attempt_row(hers).position, attempt_row(hers).submitted_at, rows(QuizAnswer)) == (0, None, [])


async def test_after_handing_in_on_another_device_what_waits_is_late_and_is_said_so(tabs, house):
    here, there = await opened(tabs, house, "Ada"), await opened(tabs, house, "Ada")
    await here.call(QuizState.begin)
    attempt_id = here.var(QuizState, "attempt_id")
    await there.call(QuizState.begin)
    await there.call(QuizState.hand_in)
    # The first device was offline: it comes back with its page, and sends what it kept.
    back = await opened(tabs, house, "Ada")
    assert (back.var(QuizState, "stage"), back.var(QuizState, "attempt_id")) == ("intro", attempt_id)
    kept = await chosen(back, attempt_id)
    assert [back.var(QuizState, name) for name in ("refused", "is_late", "stage")] == [kept, True, "intro"]
    assert not back.var(FeedbackState, "code")  # the page shows it with the others that came too late
    # A second attempt was begun meanwhile: the old one's answer is neither taken for it nor lost without a word.
    await there.call(QuizState.leave)
    await there.call(QuizState.begin)
    again = await opened(tabs, house, "Ada")
    kept = await chosen(again, attempt_id)
    assert (again.var(QuizState, "refused"), again.var(QuizState, "is_late"), rows(QuizAnswer)) == (kept, True, [])


async def test_a_page_in_another_language_notices_that_the_attempt_is_over(tabs, house):
    here, there = await opened(tabs, house, "Ada"), await opened(tabs, house, "Ada")
    await here.call(QuizState.begin)
    await there.call(QuizState.begin)
    await there.call(QuizState.hand_in)
    await here.call(QuizState.read_again)
    assert here.var(QuizState, "stage") == "result"


async def test_within_the_grace_a_glance_at_the_page_cuts_nothing_off(tabs, house):
    tab = await opened(tabs, house, "Ada")
    await tab.call(QuizState.begin)
    attempt_id = tab.var(QuizState, "attempt_id")
    change(attempt_id, deadline_at=datetime.now(UTC) - timedelta(seconds=3))
    await tab.call(QuizState.look_again)
    assert (tab.var(QuizState, "stage"), tab.var(QuizState, "seconds_left")) == ("question", 0)
    kept = await chosen(tab, attempt_id)  # it was on its way
    assert tab.var(QuizState, "acknowledged") == kept
    await tab.call(QuizState.ring)  # nothing is on its way any more
    assert (tab.var(QuizState, "stage"), len(rows(QuizAnswer))) == ("result", 1)


async def test_whoever_is_suspended_in_the_middle_saves_nothing_and_loses_nothing(tabs, house):
    tab = await opened(tabs, house, "Ada")
    await tab.call(QuizState.begin)
    attempt_id = tab.var(QuizState, "attempt_id")
    kept = await chosen(tab, attempt_id)
    do(lambda db: setattr(db.get_one(Person, house.ids["Ada"]), "suspended_at", datetime.now(UTC)))
    lost = await chosen(tab, attempt_id, "b")
    for handler in (QuizState.begin, QuizState.hand_in, QuizState.ring):
        await tab.call(handler)
    # Neither named as saved nor as refused: it stays in the browser.
    assert (tab.var(QuizState, "acknowledged"), tab.var(QuizState, "refused") or "") == (kept, "")
    assert lost != kept
    assert ([row.chosen for row in rows(QuizAnswer)], attempt_row(attempt_id).submitted_at) == ([["a"]], None)


def test_a_class_of_thirty_starts_and_hands_in_in_the_same_second(engine):
    def plant(db):
        town = an_organisation(db)
        quiz = a_quiz(db, organisation_id=town.id, attempts=1)
        return quiz, [actor_for(a_person(db, town, name=f"P{number}")) for number in range(30)]

    quiz, people = do(plant)
    at = datetime.now(UTC)

    def sits(actor):
        attempt_id = do(start, actor=actor, unit_id=quiz.unit_id, at=at)
        return do(submit, actor=actor, attempt_id=attempt_id, at=at).attempt_id

    with ThreadPoolExecutor(30) as pool:
        attempts = list(pool.map(sits, people))
    kept = rows(QuizAttempt)
    assert sorted(attempts) == sorted(row.id for row in kept)
    assert {row.person_id for row in kept} == {actor.person_id for actor in people}
    assert all(row.submitted_at and len(row.draw) == 4 for row in kept)
