"""The inbox behind the bell."""

from qser_app.db import do, look
from qser_app.domain.notices import News
from qser_app.queries.notices import unread
from qser_app.services.notices import notify
from qser_app.state.feedback import FeedbackState
from qser_app.state.notices import NoticesState
from qser_app.state.session import SessionState
from tests.support.people import NOON, a_person, a_session, an_organisation


def tell(db, person_id, number, link="/me"):
    notify(db, person_id=person_id, news=News("level", f"level:{number}", {"level": number}, link), at=NOON)


def _ada(db):
    ada = a_person(db, an_organisation(db))
    tell(db, ada.id, 2)
    return ada.id, a_session(db, ada)


async def test_the_bell_shows_what_is_new_and_it_stays_so_until_it_is_read(tabs):
    ada, cookie = do(_ada)
    tab = tabs.open(cookie)
    await tab.call(NoticesState.open)
    [row] = tab.var(NoticesState, "rows")
    assert (row.code, row.gaps, row.link, row.loads, row.read) == ("notice-level", {"level": 2}, "/me", False, False)
    assert look(unread, person_id=ada) == 1
    await tab.call(NoticesState.mark, notice_id=row.id, read=True)
    assert tab.var(NoticesState, "rows")[0].read
    assert look(unread, person_id=ada) == 0


async def test_what_is_told_or_read_elsewhere_shows_in_an_open_bell_by_itself(tabs):
    ada, cookie = do(_ada)
    tab, other = tabs.open(cookie), tabs.open(cookie)
    await tab.go("/account")
    await tab.call(NoticesState.open)
    do(tell, person_id=ada, number=3, link="/reports/kept/1")
    await tab.until(lambda: tab.var(SessionState, "unread") == 2)
    assert [(row.gaps["level"], row.loads) for row in tab.var(NoticesState, "rows")] == [(3, True), (2, False)]
    await other.call(NoticesState.mark_all)
    await tab.until(lambda: tab.var(SessionState, "unread") == 0)
    assert all(row.read for row in tab.var(NoticesState, "rows"))


async def test_a_visitor_has_no_inbox_and_nobody_another_one_s(tabs):
    ada, _ = do(_ada)
    tab, ben = tabs.open(), tabs.open(do(lambda db: a_session(db, a_person(db, an_organisation(db, "prague")))))
    await tab.call(NoticesState.open)
    await tab.call(NoticesState.mark_all)
    assert not tab.var(NoticesState, "rows")
    await ben.call(NoticesState.mark, notice_id=1, read=True)
    assert ben.var(FeedbackState, "code") == "refusal-not-found"
    for wrong in ({"notice_id": "x", "read": True}, {"notice_id": 1, "read": "yes"}, {"notice_id": 1}):
        await ben.call(NoticesState.mark, **wrong)
        assert ben.var(FeedbackState, "code") == "refusal-bad-input"
    assert look(unread, person_id=ada) == 1
