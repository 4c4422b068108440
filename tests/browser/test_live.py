"""Two workers, PostgreSQL and Redis: what happens in one shows in browsers on the other."""

import re
import urllib.request

import pytest
from playwright.sync_api import expect

from qser_app.i18n.catalogue import phrase
from tests.browser.conftest import Visitor
from tests.support.app import RunningApp
from tests.support.servers import PrivatePostgres, PrivateRedis, postgres_missing, redis_missing

pytestmark = pytest.mark.browser
WATCHERS = 4
SLOW = 15_000


@pytest.fixture
def grown():
    """The platform as a larger house runs it."""
    if reason := postgres_missing() or redis_missing():
        pytest.skip(reason)
    servers = PrivatePostgres(), PrivateRedis()
    for server in servers:
        server.start()
    app = RunningApp(workers=2, QSER_DATABASE_URL=f"{servers[0].url}/postgres", QSER_REDIS_URL=servers[1].url)
    try:
        app.qser("migrate")
        app.qser("seed", "--stage", "fresh")
        yield app.start()
    finally:
        app.close()
        for server in servers:
            server.stop()


def test_a_change_in_one_worker_shows_in_browsers_on_the_other(grown, chrome):
    contexts = [chrome.new_context(locale="en-GB") for _ in range(WATCHERS + 1)]
    *watchers, learner = [Visitor(context, grown) for context in contexts]
    rows = []
    for watcher in watchers:
        board = watcher.as_one("anna").go("/leaderboard")
        rows.append(board.locator("tr", has_text="Μαρία Δημητρίου"))
        expect(rows[-1]).to_be_visible(timeout=SLOW)
    page = learner.as_one("maria").go("/")
    page.locator("main a.button-primary").first.click()
    finish = page.get_by_role("button", name=phrase("en", "learning-finish"), exact=True)
    finish.wait_for(timeout=SLOW)
    before = rows[0].locator("td").last.inner_text()
    finish.click()
    for row in rows:  # the sockets are spread over both workers; everybody hears within the second and the time to draw it
        expect(row.locator("td").last).not_to_have_text(before, timeout=2_000)
    for context in contexts:
        context.close()
    with urllib.request.urlopen(f"{grown.url}/metrics") as answer:
        assert re.search(r"^qser_", answer.read().decode(), re.MULTILINE)
