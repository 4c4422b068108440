"""Two workers, PostgreSQL and Redis: what happens in one shows in browsers on the other."""

import json
import re
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from prometheus_client.mmap_dict import MmapedDict

from qser_app.i18n.catalogue import phrase
from tests.browser.conftest import Visitor
from tests.support.app import RunningApp
from tests.support.servers import PrivatePostgres, PrivateRedis, postgres_missing, redis_missing

pytestmark = pytest.mark.browser
WATCHERS = 4
MOST_TABS = 12
BAR = ".viewing-bar"
_DEPUTY = ("--name", "Deputy", "--organisation", "nea-karya", "--role", "admin", "--password", "harbour olive counter")
AT_THE_DOOR = "[data-who='visitor'] #email"
SLOW = 15_000


@pytest.fixture(scope="module")
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


def test_a_view_begins_and_ends_for_the_tabs_on_both_workers(grown, chrome):
    admin, boss = (Visitor(chrome.new_context(locale="en-GB"), grown) for _ in range(2))
    admin.context.add_init_script("sessionStorage.removeItem('qser_reloaded')")  # a page loads anew every ten seconds at most
    boss.as_one("anna").go("/people")
    sofia, admins = _number_of(boss, "sofia@"), "[data-who='person']"
    tabs = _tabs_on_both_workers(admin.as_one("giorgos"), "/people")
    _look_as(admin, sofia)
    _all(tabs, BAR)
    tabs = _tabs_on_both_workers(admin, "/learn/lesson/1")
    for tab in tabs:
        tab.locator(".lesson-end button").click()
        expect(tab.locator(".said")).to_contain_text(phrase("el", "refusal-only-looking", name="Σοφία Μακρή"))
    tabs[0].locator(BAR).get_by_role("button").click()
    _all(tabs, f"body:not(:has({BAR})) {admins}")
    tabs = _look_again(admin, sofia, "/learn/lesson/1")
    _suspend(boss, "sofia@")
    _all(tabs, f"body:not(:has({BAR})) {admins}")
    boss.page.get_by_role("button", name="Undo").click()
    expect(boss.page.get_by_role("button", name="Undo")).to_have_count(0)
    tabs = _look_again(admin, sofia, "/")
    _post(admin, "/auth/sign-out")
    _all(tabs, AT_THE_DOOR)
    grown.qser("user", "create", "deputy@nea-karya.example", *_DEPUTY)  # the last administrator cannot be suspended
    tabs = _look_again(admin.as_one("giorgos"), sofia, "/")
    _suspend(boss, "giorgos@")
    _all(tabs, AT_THE_DOOR)
    for visitor in (admin, boss):
        visitor.context.close()
    assert admin.complaints + boss.complaints == []


def _tabs_on_both_workers(visitor: Visitor, path: str) -> list[Page]:
    """Two tabs of one browser, each held by another worker; older ones are closed."""
    _close_all(visitor)
    held: dict[str, Page] = {}
    for _ in range(MOST_TABS):
        before, page = _pages_led(visitor), visitor.new_page()
        page.goto(visitor.url + path)
        page.wait_for_selector("[data-who='person']", timeout=SLOW)
        (worker,) = [name for name, loads in _pages_led(visitor).items() if loads > before.get(name, 0)]
        if worker in held:
            page.close()
        held.setdefault(worker, page)
        if len(held) == 2:
            return list(held.values())
    raise AssertionError("one worker serves everybody")


def _close_all(visitor: Visitor) -> None:
    """Close every tab once it stands still: of one that is told to load anew and closed meanwhile, Chromium may never speak again."""
    for page in visitor.context.pages:
        page.wait_for_load_state("networkidle")
        page.close()


def _pages_led(visitor: Visitor) -> dict[str, float]:
    """How many pages each worker has loaded: each counts in a file of its own."""
    files = (visitor.platform.folder / "var/metrics").glob("counter_*.db")
    return {file.stem: sum(_loads(file)) for file in files}


def _loads(file: Path) -> Iterator[float]:
    for key, value, *_ in MmapedDict.read_all_values_from_file(str(file)):
        if json.loads(key)[2].get("handler") == "SessionState.require_sign_in":
            yield value


def _all(tabs: list[Page], shown: str) -> None:
    for tab in tabs:
        tab.wait_for_selector(shown, timeout=SLOW)


def _post(visitor: Visitor, path: str, **form: str) -> None:
    answer = visitor.context.request.post(visitor.url + path, form=form, headers={"Origin": visitor.url}, max_redirects=0)
    assert (answer.status, "problem" in answer.headers["location"]) == (303, False)


def _look_as(visitor: Visitor, person: str) -> None:
    _post(visitor, "/auth/view", person=person, reason="You asked where your course is")


def _look_again(visitor: Visitor, person: str, path: str) -> list[Page]:
    """Look as somebody, with two new tabs; the old ones are closed before they could be told to load anew."""
    _close_all(visitor)
    _look_as(visitor, person)
    return _tabs_on_both_workers(visitor, path)


def _number_of(boss: Visitor, email: str) -> str:
    """The number of somebody; the list of people stays at them."""
    boss.page.fill("#members-search", email)
    expect(boss.page.locator("tbody tr")).to_have_count(1)
    expect(boss.page.locator("tbody tr")).to_contain_text(email)
    return (boss.page.locator("tbody th a").get_attribute("href") or "").rpartition("/")[2]


def _suspend(boss: Visitor, email: str) -> None:
    _number_of(boss, email)
    boss.page.locator("tbody tr summary").first.click()
    boss.page.get_by_role("button", name="Suspend ").click()
