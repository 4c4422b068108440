"""The access code of a quiz."""

import pytest

from qser_app.adapters.limits import Limits
from qser_app.db import do
from qser_app.domain.quizzes_rules import AccessCodeNeeded, WrongAccessCode
from qser_app.domain.refusals import TooMany
from qser_app.models import Unit
from qser_app.services import quizzes_access
from qser_app.services.quizzes_access import enter
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import a_quiz


@pytest.fixture
def house(engine, monkeypatch):
    def plant(db):
        quiz, here = a_quiz(db), an_organisation(db)
        db.get(Unit, quiz.unit_id).options = {"draw": 4, "access_code": "Harbour 7"}
        return quiz, *(actor_for(a_person(db, here, name=name)) for name in ("Ada", "Bob"))

    monkeypatch.setattr(quizzes_access, "limits", Limits())
    return do(plant)


async def test_the_right_code_opens_and_a_wrong_one_does_not(house):
    quiz, ada, _ = house
    with pytest.raises(AccessCodeNeeded):
        await enter(actor=ada, unit_id=quiz.unit_id, code=" ", at=NOON)
    with pytest.raises(WrongAccessCode):
        await enter(actor=ada, unit_id=quiz.unit_id, code="harbour", at=NOON)
    assert await enter(actor=ada, unit_id=quiz.unit_id, code="HARBOUR 7", at=NOON)


async def test_a_code_cannot_be_guessed(house):
    quiz, ada, bob = house
    for number in range(8):
        with pytest.raises(WrongAccessCode):
            await enter(actor=ada, unit_id=quiz.unit_id, code=f"guess {number}", at=NOON)
    for code in ("guess 9", "Harbour 7"):
        with pytest.raises(TooMany):
            await enter(actor=ada, unit_id=quiz.unit_id, code=code, at=NOON)
    assert await enter(actor=bob, unit_id=quiz.unit_id, code="Harbour 7", at=NOON)
