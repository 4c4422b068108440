"""The unit matrix on the screen, from pressing its tab until cells stand there, and what travels meanwhile: `python -m bench.matrix`.

500 people by 60 units among ten thousand people (bench/reports.py), the platform as `qser serve` runs it, Chromium on the same two cores.
"""

import statistics
import sys
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from bench.figures import busy
from bench.reports import BIG, plant
from qser_app import db as house
from tests.support import chromium
from tests.support.app import RunningApp

TIMES = 12
FRESH = 5  # browsers which have never met the page
ADMIN = "p1@example.org"
# Cells are there once a frame was drawn with them.
_PRESS = """() => new Promise(done => {
  const begun = performance.now();
  performance.clearResourceTimings();
  const told = () => {
    const asked = performance.getEntriesByType('resource').filter(each => each.name.includes('units.json'))[0];
    const cells = document.querySelectorAll('td.matrix-cell').length;
    done({ shown: performance.now() - begun, asked: asked.startTime - begun, answered: asked.responseEnd - begun,
           bytes: asked.encodedBodySize, cells, elements: document.querySelectorAll('.matrix *').length });
  };
  const seen = new MutationObserver(() => {
    if (!document.querySelector('td.matrix-cell')) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(told));
  });
  seen.observe(document.body, { childList: true, subtree: true });
  document.querySelector('nav a[href="/reports/units"], a[href="/reports/units"]').click();
})"""


def press(page: Page, brought: list[int]) -> dict[str, float]:
    """One look at the matrix, coming from the overview; what the socket ``brought`` meanwhile is counted in ``delta``."""
    page.click('a[href="/reports/overview"]')
    page.wait_for_selector(".reports-figures")
    page.wait_for_timeout(400)
    brought.clear()
    told = page.evaluate(_PRESS)
    return told | {"delta": sum(brought)}


def _looks(browser: Browser, url: str, cookie: str, times: int) -> list[dict[str, float]]:
    """So many looks one after the other in a browser with an empty cache."""
    name, _, value = cookie.partition("=")
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_cookies([{"name": name, "value": value, "domain": urlsplit(url).hostname or "", "path": "/"}])
    page = context.new_page()
    brought: list[int] = []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: brought.append(len(frame))))
    page.goto(f"{url}/reports/overview")
    page.wait_for_selector(".reports-figures")
    told = [press(page, brought) for _ in range(times)]
    context.close()
    return told


def _print(title: str, told: list[dict[str, float]]) -> None:
    print(f"{title}: medians of {len(told)}; slowest shown {max(each['shown'] for each in told):.0f} ms; {busy()}")
    for name in told[0]:
        print(f"  {name:<10} {statistics.median(each[name] for each in told):8.0f}")


def main() -> None:
    """Plant, serve, press, and print medians."""
    if sys.argv[1:] == ["plant"]:
        plant(house.engine())
        return
    app = RunningApp()
    try:
        app.qser("migrate")
        app.python("-m", "bench.matrix", "plant")
        cookie = app.run("tests.support.people_session", ADMIN).strip()
        app.start()
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium.found(whole=True), args=chromium.FLAGS)
            server = _looks(browser, app.url, cookie, 1)
            fresh = [_looks(browser, app.url, cookie, 1)[0] for _ in range(FRESH)]
            again = _looks(browser, app.url, cookie, TIMES)[1:]
    finally:
        app.close()
    print(f"course {BIG}")
    for title, told in (("the server's first answer", server), ("first time in a browser", fresh), ("again", again)):
        _print(title, told)


if __name__ == "__main__":
    main()
