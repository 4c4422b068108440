"""The first visit: bytes and requests of the main pages, and when something stands on the screen, here and on slow 4G."""

from typing import Any

from playwright.sync_api import Browser, sync_playwright

from qser_app.domain.people import DEMO_PASSWORD
from tests.support import chromium
from tests.support.app import RunningApp

PAGES = ("/sign-in", "/", "/course/QSER", "/learn/lesson/1")
# Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms round trip; four times slower processor.
SLOW = {"offline": False, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8, "latency": 150}
_PAINT = """() => new Promise(done => {
  let largest = 0;
  new PerformanceObserver(list => { for (const each of list.getEntries()) largest = each.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => done({ first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, largest }), 2500);
})"""


def visit(browser: Browser, app: RunningApp, path: str, cookies: list[Any], *, slow: bool) -> tuple[int, int, int, dict[str, float]]:
    """A cold visit: compressed bytes without fonts, bytes of fonts, requests, and the paints in milliseconds."""
    context = browser.new_context(viewport={"width": 412, "height": 823})
    context.add_cookies(cookies)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    if slow:
        session.send("Network.emulateNetworkConditions", SLOW)
        session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    kinds: dict[str, str] = {}
    sizes: dict[str, int] = {}
    session.on("Network.responseReceived", lambda event: kinds.__setitem__(event["requestId"], event["type"]))
    session.on("Network.loadingFinished", lambda event: sizes.__setitem__(event["requestId"], event["encodedDataLength"]))
    page.goto(app.url + path, wait_until="load")
    paints = page.evaluate(_PAINT)
    fonts = sum(size for request, size in sizes.items() if kinds.get(request) == "Font")
    context.close()
    return round(sum(sizes.values()) - fonts), fonts, len(sizes), paints


def main() -> None:
    """Print one line a page."""
    app = RunningApp(anew=True)
    app.qser("migrate")
    app.qser("seed", "--stage", "running")
    app.start()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium.found(whole=True), args=chromium.FLAGS)
            context = browser.new_context()
            page = context.new_page()
            page.goto(f"{app.url}/sign-in")
            page.fill("#email", "maria@nea-karya.example")
            page.fill("#password", DEMO_PASSWORD)
            page.click("main form button[type=submit]")
            page.wait_for_selector("[data-who='person']")
            signed_in = context.cookies()
            for path in PAGES:
                cookies = [] if path == "/sign-in" else signed_in
                weight, fonts, requests, here = visit(browser, app, path, cookies, slow=False)
                *_, far = visit(browser, app, path, cookies, slow=True)
                print(
                    f"{path}: {weight / 1000:.0f} kB + {fonts / 1000:.0f} kB of fonts, {requests} requests; "
                    f"first paint {here['first']:.0f} ms, largest {here['largest']:.0f} ms; "
                    f"slow 4G: first {far['first']:.0f} ms, largest {far['largest']:.0f} ms",
                    flush=True,
                )
    finally:
        app.close()


if __name__ == "__main__":
    main()
