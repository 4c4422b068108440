"""The inbox behind the bell."""

from qser_app.db import do, look
from qser_app.domain.notices import News
from qser_app.queries.notices import unread
from qser_app.services.notices import notify
from qser_app.state.notices import NoticesState
from tests.support.people import NOON, a_person, a_session, an_organisation


def _ada(db):
    ada = a_person(db, an_organisation(db))
    notify(db, person_id=ada.id, news=News("level", "level:2", {"level": 2}, "/me"), at=NOON)
    return ada.id, a_session(db, ada)


async def test_opening_the_bell_shows_and_marks_the_news(tabs):
    ada, cookie = do(_ada)
    tab = tabs.open(cookie)
    await tab.call(NoticesState.open)
    assert [(row.code, row.gaps, row.link) for row in tab.var(NoticesState, "rows")] == [("notice-level", {"level": 2}, "/me")]
    assert look(unread, person_id=ada) == 0


async def test_a_visitor_has_no_inbox(tabs):
    tab = tabs.open()
    await tab.call(NoticesState.open)
    assert not tab.var(NoticesState, "rows")
