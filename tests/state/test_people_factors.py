"""The second step of signing in on the screen, and the door at which only it is made."""

import pyotp
import pytest
from sqlmodel import select

from qser_app.adapters import passwords
from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.models import SignInRules, WebSession
from qser_app.queries.people_factors import factors_of
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import now
from qser_app.state.people_factors import FactorsState, SecondStepState
from qser_app.state.people_list import MembersState
from qser_app.state.session import SessionState
from tests.support.people import NOON, a_person, a_session, an_organisation

SECRET = "an old long sentence"


def _town(db):
    home = an_organisation(db)
    ada = a_person(db, home, Role.ADMIN, password_hash=passwords.hash_now(SECRET))
    bob = a_person(db, home, name="Bob", password_hash="x")
    return ada.id, a_session(db, ada), bob.id, a_session(db, bob)


def _fresh():
    do(lambda db: [setattr(row, "proved_at", now()) for row in db.exec(select(WebSession))])


async def _make(tab):
    await tab.call(FactorsState.begin_app)
    app = pyotp.TOTP(tab.var(FactorsState, "typed").replace(" ", ""))
    await tab.call(FactorsState.confirm_app, form={"code": app.now()})


async def test_an_app_is_made_and_its_codes_are_shown_once(tabs):
    ada, cookie, _, _ = do(_town)
    _fresh()
    tab = tabs.open(cookie)
    await tab.go("/account")
    await tab.call(FactorsState.begin_app)
    assert tab.var(FactorsState, "square").startswith("data:image/svg+xml")
    await tab.call(FactorsState.confirm_app, form={"code": "000000"})
    assert tab.var(FactorsState, "problem") == "refusal-code-wrong"
    app = pyotp.TOTP(tab.var(FactorsState, "typed").replace(" ", ""))
    await tab.call(FactorsState.confirm_app, form={"code": app.now()})
    assert (len(tab.var(FactorsState, "codes")), tab.var(FactorsState, "square"), tab.var(FactorsState, "app")) == (10, "", True)
    await tab.call(FactorsState.load)
    assert tab.var(FactorsState, "codes") == []
    assert look(factors_of, person_id=ada).app


async def test_the_password_is_asked_first(tabs):
    _, cookie, _, _ = do(_town)
    tab = tabs.open(cookie)
    await tab.go("/account")
    await tab.call(FactorsState.begin_app)
    assert tab.var(FactorsState, "prove") is True
    await tab.call(FactorsState.prove_again, form={"proof": "wrong"})
    assert tab.var(FactorsState, "problem") == "refusal-sign-in"
    await tab.call(FactorsState.prove_again, form={"proof": SECRET})
    assert tab.var(FactorsState, "prove") is False
    await _make(tab)
    assert tab.var(FactorsState, "app") is True


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("too-many-passkeys", "refusal-too-many-passkeys"),
        ("held", "factors-passkey-held"),
        ("unreached", "factors-passkey-unreached"),
        ("anything else", "factors-passkey-none"),
    ],
)
async def test_what_kept_a_passkey_from_being_made_is_said(tabs, code, said):
    _, cookie, _, _ = do(_town)
    tab = tabs.open(cookie)
    await tab.go("/account")
    await tab.call(FactorsState.passkey_failed, code=code)
    assert (tab.var(FactorsState, "problem"), tab.var(FactorsState, "prove")) == (said, False)


async def test_half_way_an_administrator_can_do_nothing_but_make_one(tabs):
    ada, cookie, bob, _ = do(_town)
    _fresh()
    do(lambda db: db.add(SignInRules(organisation_id=1, step_for_admins=True, changed_at=NOON)))
    tab = tabs.open(cookie)
    await tab.go("/people")
    assert tab.var(SessionState, "signed_in") is not True
    await tab.call(MembersState.suspend, person_id=bob)
    assert tab.var(FeedbackState, "code") == "session-ended"
    await tab.go("/sign-in")
    assert "/second-step" in str(tab.told)
    await tab.go("/second-step")
    assert tab.var(SecondStepState, "make") is True
    await _make(tab)
    await tab.go("/people")
    assert tab.var(SessionState, "signed_in") is True
    await tab.call(FactorsState.remove_app)
    assert (tab.var(FeedbackState, "code"), look(factors_of, person_id=ada).app) == ("refusal-factor-needed", True)


async def test_nobody_but_an_administrator_resets_it(tabs):
    ada, cookie, bob, his = do(_town)
    _fresh()
    tab = tabs.open(his)
    await tab.go("/account")
    await _make(tab)
    await tab.call(MembersState.reset_second_step, person_id=ada)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    boss = tabs.open(cookie)
    await boss.go("/people")
    assert [row.second_step for row in boss.var(MembersState, "rows")] == [False, True]
    await boss.call(MembersState.reset_second_step, person_id=bob)
    assert not look(factors_of, person_id=bob).any


async def test_the_second_step_is_nobody_s_page_by_itself(tabs):
    tab = tabs.open()
    await tab.go("/second-step")
    assert "/sign-in" in str(tab.told)
