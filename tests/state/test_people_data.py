"""My data on the screen: a copy, consents, who looked, leaving and staying."""

from qser_app.adapters import passwords
from qser_app.db import do, look
from qser_app.domain.people import Privacy, Role
from qser_app.models import Person, WebSession
from qser_app.services.people_consents import remember_consent
from qser_app.services.rewards import open_standing
from qser_app.state.feedback import FeedbackState
from qser_app.state.people_data import MyDataState
from qser_app.state.people_list import MembersState
from qser_app.state.reports_exports import ExportsState
from tests.support.people import NOON, a_person, a_session, an_organisation

PASSWORD = "an old long sentence"


def _plant(db, **fields):
    town = an_organisation(db)
    ada = a_person(db, town, password_hash=passwords.hash_now(PASSWORD), privacy=Privacy.NAMED, **fields)
    open_standing(db, person_id=ada.id, at=NOON)
    remember_consent(db, person_id=ada.id, what="board-name", given=True, at=NOON)
    boss = a_person(db, town, Role.ADMIN, name="Boss", email="boss@example.org")
    return ada.id, a_session(db, ada), a_session(db, boss)


async def opened(tabs, cookie):
    tab = tabs.open(cookie)
    await tab.go("/account/data")
    return tab


async def test_the_page_says_whom_to_ask_and_what_was_agreed(tabs):
    _, cookie, _ = do(_plant)
    tab = await opened(tabs, cookie)
    assert tab.var(MyDataState, "whom") == [["Boss", "boss@example.org"]]
    assert tab.var(MyDataState, "given") == ["board-name"]
    await tab.call(MyDataState.take_back, what="board-name")
    assert tab.var(MyDataState, "given") == []
    assert [line.given for line in tab.var(MyDataState, "history")] == [False, True]
    await tab.call(MyDataState.take_back, what="everything")
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"


async def test_a_copy_is_asked_for(tabs):
    _, cookie, _ = do(_plant)
    tab = await opened(tabs, cookie)
    await tab.call(MyDataState.take_along)
    await tab.until(lambda: tab.var(ExportsState, "exports"))
    assert [(line.kind, line.stage) for line in tab.var(ExportsState, "exports")] == [("me", "waiting")]


async def test_leaving_needs_the_password_and_can_be_taken_back(tabs):
    ada, cookie, _ = do(_plant)
    tab = await opened(tabs, cookie)
    await tab.call(MyDataState.erase, form={"password": "wrong"})
    assert (tab.var(MyDataState, "problem"), tab.var(MyDataState, "due")) == ("refusal-sign-in", "")
    await tab.call(MyDataState.erase, form={"password": PASSWORD})
    assert tab.var(MyDataState, "due") > "2026"
    await tab.call(MyDataState.keep)
    assert (tab.var(MyDataState, "due"), tab.var(FeedbackState, "code")) == ("", "data-erase-taken-back")
    assert look(lambda db: db.get(Person, ada).name) == "Ada"


async def test_without_a_password_one_must_have_signed_in_just_now(tabs):
    ada, cookie, _ = do(_plant)
    do(lambda db: setattr(db.get_one(Person, ada), "password_hash", None))
    tab = await opened(tabs, cookie)
    assert tab.var(MyDataState, "has_password") is False

    def long_ago(db):
        for row in db.exec(_sessions(ada)):
            row.created_at = NOON

    do(long_ago)
    await tab.call(MyDataState.erase, form={})
    assert tab.var(MyDataState, "problem") == "refusal-sign-in-anew"


def _sessions(person_id):
    from sqlmodel import select

    return select(WebSession).where(WebSession.person_id == person_id)


async def test_an_administrator_asks_and_keeps(tabs):
    ada, _, boss = do(_plant)
    tab = tabs.open(boss)
    await tab.go("/people")
    await tab.call(MembersState.erase, person_id=ada)
    assert [row.erased_on > "2026" for row in tab.var(MembersState, "rows") if row.id == ada] == [True]
    await tab.call(MembersState.keep, person_id=ada)
    assert [row.erased_on for row in tab.var(MembersState, "rows") if row.id == ada] == [""]


async def test_learners_erase_nobody_else(tabs):
    ada, cookie, _ = do(_plant)
    tab = tabs.open(cookie)
    await tab.call(MembersState.erase, person_id=ada)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
