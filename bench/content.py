"""Serving packages: a page of a thousand small files, in a browser and one request after the other."""

import asyncio
import json
import tempfile
import time
from pathlib import Path

import httpx
from playwright.sync_api import sync_playwright

from bench.figures import milliseconds
from tests.support import chromium
from tests.support.app import RunningApp
from tests.support.packages import a_package

FILES = 1000
SECONDS = 4.0
AT_ONCE = 20


def package(folder: Path) -> Path:
    """A page with a thousand scripts of its own, some of them worth compressing."""
    names = [f"lib/{number}.js" for number in range(FILES)]
    page = "<h1>Many</h1>" + "".join(f'<script src="{name}" defer></script>' for name in names)
    page += "<script defer src=\"data:text/javascript,document.title='all here'\"></script>"
    scripts = {name: f"window.n{number} = {number};\n" * (1 + number % 60) for number, name in enumerate(names)}
    return a_package(folder / "many.zip", scripts | {"index.html": page})


def in_a_browser(app: RunningApp, world: dict[str, object]) -> list[float]:
    """Seconds from opening the package to its last script: with an empty cache, then with a full one."""
    name, _, value = str(world["cookies"]["learner"]).partition("=")  # type: ignore[index] -- what the planting printed
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.found(whole=True), args=chromium.FLAGS)
        context = browser.new_context()
        context.add_cookies([{"name": name, "value": value, "url": app.url}])
        took = []
        for _ in range(2):
            page = context.new_page()
            started = time.perf_counter()
            page.goto(f"{app.url}/learn/scorm/{world['units'][0]}")  # type: ignore[index] -- what the planting printed
            while not any("/p/" in frame.url and frame.title() == "all here" for frame in page.frames):
                page.wait_for_timeout(20)
            took.append(time.perf_counter() - started)
            page.close()
        browser.close()
    return took


async def one_by_one(app: RunningApp, key: str) -> str:
    """What a file costs while twenty browsers ask without a pause."""
    waits: list[float] = []
    limits = httpx.Limits(max_connections=AT_ONCE)
    async with httpx.AsyncClient(base_url=app.content_url, limits=limits, headers={"accept-encoding": "gzip"}) as client:
        stop = time.perf_counter() + SECONDS

        async def ask(start: int) -> None:
            number = start
            while time.perf_counter() < stop:
                number = (number + AT_ONCE) % FILES
                began = time.perf_counter()
                (await client.get(f"/p/{key}/lib/{number}.js")).raise_for_status()
                waits.append(time.perf_counter() - began)

        await asyncio.gather(*map(ask, range(AT_ONCE)))
    return f"{milliseconds(waits)}, {len(waits) / SECONDS:.0f} files/s"


def main() -> None:
    """Print three figures."""
    app = RunningApp(anew=True)
    app.qser("migrate")
    app.qser("seed", "--stage", "running")
    app.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            world = json.loads(app.python("-m", "tests.support.scorm_world", str(package(Path(folder)))))
        first, again = in_a_browser(app, world)
        print(f"a page of {FILES} files: {first:.1f} s at first, {again:.1f} s again", flush=True)
        key = next((app.folder / "var" / "packages").iterdir()).name
        print(f"{AT_ONCE} browsers asking for files without a pause: {asyncio.run(one_by_one(app, key))}", flush=True)
    finally:
        app.close()


if __name__ == "__main__":
    main()
