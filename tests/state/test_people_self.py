"""One's own account on the screen."""

from sqlmodel import select

from qser_app.adapters import passwords
from qser_app.db import do, look
from qser_app.domain.notices import News
from qser_app.domain.people_picture import Portrait
from qser_app.models import Notice, Person
from qser_app.services.notices import notify
from qser_app.services.people_picture import keep_picture
from qser_app.state.feedback import FeedbackState
from qser_app.state.people_self import AccountState
from qser_app.state.session import SessionState
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation

FORM = {"name": "Ada L.", "language": "el", "time_zone": "Europe/Athens", "minutes_a_day": "45", "privacy": ""}


def _ada(db):
    ada = a_person(db, an_organisation(db), password_hash=passwords.hash_now("an old long sentence"))
    return ada.id, a_session(db, ada), a_session(db, ada)


async def test_choices_are_saved_and_said(tabs):
    ada, cookie, _ = do(_ada)
    tab = tabs.open(cookie)
    await tab.go("/account")
    await tab.call(AccountState.save, form=FORM)
    assert tab.var(FeedbackState, "code") == "account-saved"
    assert look(lambda db: db.get(Person, ada).name) == "Ada L."


async def test_a_picture_stands_in_the_frame_until_it_is_removed(tabs):
    ada, cookie, _ = do(_ada)
    do(keep_picture, actor=look(lambda db: actor_for(db.get(Person, ada))), portrait=Portrait("a" * 64, b"picture"), at=NOON)
    tab = tabs.open(cookie)
    await tab.go("/account")
    assert tab.var(SessionState, "picture") == f"/portraits/{ada}/{'a' * 64}.webp"
    await tab.call(AccountState.remove_picture)
    assert tab.var(FeedbackState, "code") == "portrait-removed"
    await tab.until(lambda: tab.var(SessionState, "picture") == "")


async def test_whoever_moves_to_another_zone_is_told_by_the_clock_there(tabs):
    ada, cookie, _ = do(_ada)
    do(notify, person_id=ada, news=News("course-enrolled", "1"), at=NOON)
    before = look(lambda db: db.exec(select(Notice.mail_due_at)).one())
    tab = tabs.open(cookie)
    await tab.call(AccountState.save, form=FORM | {"time_zone": "Atlantic/Canary"})
    after = look(lambda db: db.exec(select(Notice.mail_due_at)).one())
    assert (before.hour, after.hour) in ((6, 8), (6, 7))  # eight in the morning, there in winter or in summer


async def test_a_missing_name_is_told_at_its_field_and_nothing_is_lost(tabs):
    ada, cookie, _ = do(_ada)
    tab = tabs.open(cookie)
    await tab.go("/account")
    await tab.call(AccountState.save, form=FORM | {"name": " "})
    assert tab.var(AccountState, "errors") == {"name": "refusal-name-missing"}
    assert look(lambda db: db.get(Person, ada).name) == "Ada"


async def test_a_forged_choice_is_refused(tabs):
    _, cookie, _ = do(_ada)
    tab = tabs.open(cookie)
    await tab.call(AccountState.save, form=FORM | {"privacy": "king"})
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"


async def test_a_new_password_needs_the_old_one(tabs):
    _, cookie, _ = do(_ada)
    tab = tabs.open(cookie)
    await tab.go("/account")
    await tab.call(AccountState.change_password, form={"current": "wrong", "new": "a brand new sentence"})
    assert tab.var(AccountState, "errors") == {"current": "refusal-sign-in"}


async def test_a_new_password_ends_the_other_sign_ins(tabs):
    _, cookie, elsewhere = do(_ada)
    tab, other = tabs.open(cookie), tabs.open(elsewhere)
    await tab.go("/account")
    await other.go("/account")
    await tab.call(AccountState.change_password, form={"current": "an old long sentence", "new": "a brand new sentence"})
    assert tab.var(FeedbackState, "code") == "account-password-changed"
    await other.call(AccountState.save, form=FORM)
    assert other.var(FeedbackState, "code") == "session-ended"


async def test_nobody_ends_somebody_elses_sign_in(tabs):
    _, cookie, _ = do(_ada)
    stranger = do(lambda db: a_session(db, a_person(db, an_organisation(db, "other"), name="Eve")))
    tab = tabs.open(stranger)
    await tab.call(AccountState.sign_out_there, session_id=1)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
    mine = tabs.open(cookie)
    await mine.go("/account")
    assert len(mine.var(AccountState, "sessions")) == 2
