"""The page of all notices."""

from datetime import timedelta

from qser_app.db import do
from qser_app.domain.notices import News
from qser_app.services.notices import notify
from qser_app.state.feedback import FeedbackState
from qser_app.state.notices_inbox import InboxState
from tests.support.people import NOON, a_person, a_session, an_organisation


def tell(db, person_id, number, code="level"):
    at = NOON + timedelta(minutes=number)
    notify(db, person_id=person_id, news=News(code, f"{code}:{number}", {"level": number, "title": "X"}, "/me"), at=at)


def _ada(db):
    ada = a_person(db, an_organisation(db))
    for number in range(30):
        tell(db, ada.id, number)
    tell(db, ada.id, 40, "course-enrolled")
    return ada.id, a_session(db, ada)


def levels(tab):
    return [row.gaps["level"] for row in tab.var(InboxState, "rows")]


async def test_the_list_goes_on_and_stays_true(tabs):
    ada, cookie = do(_ada)
    tab, other = tabs.open(cookie), tabs.open(cookie)
    await tab.go("/notices")
    assert (tab.var(InboxState, "kinds"), tab.var(InboxState, "more")) == (["enrolment", "reward"], True)
    assert levels(tab) == [40, *range(29, 5, -1)]
    await tab.call(InboxState.show_older)
    assert (levels(tab), tab.var(InboxState, "more")) == ([40, *range(29, -1, -1)], False)
    await tab.call(InboxState.show_older)
    assert len(levels(tab)) == 31
    do(tell, person_id=ada, number=50)
    await tab.until(lambda: levels(tab)[0] == 50)
    assert len(levels(tab)) == 31, "as many as there were"
    key = tab.var(InboxState, "rows")[0].id
    await other.go("/notices")
    await other.call(InboxState.mark, notice_id=key, read=True)
    await tab.until(lambda: tab.var(InboxState, "rows")[0].read)
    await other.call(InboxState.mark, notice_id=key, read=False)
    assert not other.var(InboxState, "rows")[0].read
    await other.call(InboxState.mark_all)
    await tab.until(lambda: all(row.read for row in tab.var(InboxState, "rows")))


async def test_it_can_be_narrowed_to_a_kind_and_to_what_is_unread(tabs):
    _, cookie = do(_ada)
    tab = tabs.open(cookie)
    await tab.go("/notices?kind=enrolment")
    assert levels(tab) == [40]
    await tab.call(InboxState.mark, notice_id=tab.var(InboxState, "rows")[0].id, read=True)
    await tab.go("/notices?kind=unread")
    assert levels(tab)[0] == 29
    await tab.go("/notices?kind=nonsense")
    assert (tab.var(InboxState, "wanted"), levels(tab)[0]) == ("", 40)
    await tab.call(InboxState.choose, form={"kind": "reward"})
    assert "/notices?kind=reward" in str(tab.told[-1])
    await tab.call(InboxState.choose, form={"kind": ["reward"]})
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"


async def test_nobody_sees_or_marks_what_is_another_one_s(tabs):
    do(_ada)
    ben, visitor = tabs.open(do(lambda db: a_session(db, a_person(db, an_organisation(db, "prague"))))), tabs.open()
    await ben.go("/notices")
    assert (ben.var(InboxState, "rows") or [], ben.var(InboxState, "kinds") or []) == ([], [])
    await ben.call(InboxState.mark, notice_id=1, read=True)
    assert ben.var(FeedbackState, "code") == "refusal-not-found"
    for handler in (InboxState.load, InboxState.show_older, InboxState.mark_all):
        await visitor.call(handler)
    assert not visitor.var(InboxState, "rows")
