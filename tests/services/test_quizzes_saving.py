"""Answers on their way: how often, and no oftener."""

from types import SimpleNamespace

import pytest
from sqlmodel import select

from qser_app.adapters.limits import Limits
from qser_app.db import do, look
from qser_app.domain.quizzes import Choice
from qser_app.domain.refusals import TooMany
from qser_app.models import QuizAnswer
from qser_app.services import quizzes_saving
from qser_app.services.quizzes import start
from qser_app.services.quizzes_saving import save
from qser_app.settings import settings
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import a_quiz, as_shown


@pytest.fixture
def house(engine, monkeypatch):
    def plant(db):
        quiz, here = a_quiz(db), an_organisation(db)
        people = [actor_for(a_person(db, here, name=name)) for name in ("Ada", "Bob")]
        return [(actor, start(db, actor=actor, unit_id=quiz.unit_id, at=NOON, seed=1)) for actor in people]

    monkeypatch.setattr(quizzes_saving, "limits", Limits())
    return do(plant)


async def choose(actor, attempt_id, number, key="a"):
    chosen = tuple(do(as_shown, attempt_id, {0: [key]})[0])
    return await save(actor=actor, choice=Choice(attempt_id, 0, chosen, f"save-{number}"), at=NOON)


async def test_a_fast_and_honest_person_is_never_held_up(house):
    (ada, attempt_id), _ = house
    assert settings.quiz_saves_per_minute == 240
    for number in range(120):  # two a second for a whole minute
        assert (await choose(ada, attempt_id, number, "ab"[number % 2])).is_newest


async def test_a_flood_is_turned_away_before_the_database_and_takes_nothing_from_others(house, monkeypatch):
    (ada, hers), (bob, his) = house
    monkeypatch.setattr(quizzes_saving, "settings", SimpleNamespace(quiz_saves_per_minute=3))
    for number in range(3):
        await choose(ada, hers, number)
    with pytest.raises(TooMany):
        await choose(ada, hers, 4, "b")
    assert (await choose(bob, his, 1, "b")).is_newest
    given = look(lambda db: {row.attempt_id: row.chosen for row in db.exec(select(QuizAnswer))})
    assert given == {hers: ["a"], his: ["b"]}


async def test_an_operator_may_lift_the_limit(house, monkeypatch):
    (ada, attempt_id), _ = house
    monkeypatch.setattr(quizzes_saving, "settings", SimpleNamespace(quiz_saves_per_minute=0))
    for number in range(10):
        await choose(ada, attempt_id, number)
