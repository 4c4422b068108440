"""Steps of signing in that wait for their answer."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.people_providers import StepSpent
from qser_app.domain.people_steps import Step, StepKind
from qser_app.models import SignInStep
from qser_app.services.people_steps import begin_step, take_step
from tests.support.people import NOON

STEP = Step(StepKind.PROVIDER, "town", wanted="/me")


def _take(db, token, *, browser="b", kinds=(StepKind.PROVIDER,), at=NOON):
    return take_step(db, token=token, browser=browser, kinds=kinds, at=at)


def test_a_step_is_given_back_once_in_the_browser_that_began_it(db):
    token = begin_step(db, browser="b", step=STEP, at=NOON)
    for more in ({"browser": "c"}, {"browser": ""}, {"kinds": (StepKind.LINK,)}, {"at": NOON + timedelta(minutes=10)}):
        with pytest.raises(StepSpent):
            _take(db, token, **more)
    assert _take(db, token) == STEP
    with pytest.raises(StepSpent):
        _take(db, token)


def test_what_the_answer_names_is_kept_as_a_hash_and_forgotten_after_a_day(db):
    token = begin_step(db, browser="b", step=STEP, at=NOON)
    row = db.exec(select(SignInStep)).one()
    assert token not in str(row.model_dump())
    begin_step(db, browser="b", step=STEP, at=NOON + timedelta(days=2))
    assert len(db.exec(select(SignInStep)).all()) == 1
