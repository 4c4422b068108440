"""Packages in a real browser, from the facilitator's side: sent, checked, compared, offered, taken back; and one that gets nowhere."""

import os
import zipfile
from pathlib import Path

import pytest

from tests.browser.test_scorm import content, planted, record, until
from tests.support.packages import a_package, manifest

pytestmark = pytest.mark.browser

MARKUP = "&lt;img src=x onerror=alert(1)&gt; &lt;b&gt;bold&lt;/b&gt; {{7*7}}"
SHOWN = "<img src=x onerror=alert(1)> <b>bold</b> {{7*7}}"
ESCAPES = (Path(__file__).resolve().parent.parent / "support" / "hostile_escapes.html").read_text(encoding="utf-8")
_WATCH = """() => {
  window.told = [];
  new MutationObserver(() => window.told.push(document.querySelector("#package-state").innerText))
    .observe(document.querySelector(".upload"), { childList: true, subtree: true, characterData: true });
}"""


def uploaded(page, source):
    """The report of a package that was sent."""
    page.set_input_files("#package", source)
    page.wait_for_selector(".scorm-report", timeout=60_000)


def test_sending_and_checking_both_say_how_far_they_are(platform, visit, tmp_path):
    source = a_package(tmp_path / "large.zip")
    with zipfile.ZipFile(source, "a") as archive, archive.open("film.mp4", "w") as film:
        for _ in range(150):
            film.write(os.urandom(1 << 20))
    page = visit().with_cookie(planted(platform)["cookies"]["facilitator"]).go("/packages")
    page.evaluate(_WATCH)
    # As fast as a line of an office, so that no busy machine swallows a step of the way.
    line = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 50 << 20}
    page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", line)
    uploaded(page, source)
    told = page.evaluate("window.told.join('\\n')")
    assert "Uploading: 100%" in told or "Uploading: 9" in told
    checked = [line for line in told.splitlines() if line.startswith("Checking the package: ")]
    assert len(set(checked)) > 3
    assert "150 MB unpacked" in page.inner_text(".scorm-report")


def test_a_new_version_is_compared_offered_taken_and_taken_back(platform, visit, tmp_path):
    world = planted(platform, a_package(tmp_path / "first.zip"))
    unit_id = world["units"][0]
    learner = visit().with_cookie(world["cookies"]["learner"])
    facilitator = visit().with_cookie(world["cookies"]["facilitator"])
    learner.page.goto(f"{platform.url}/learn/scorm/{unit_id}")
    content(learner.page).evaluate("() => { parent.API.LMSInitialize(''); parent.API.LMSSetValue('cmi.core.lesson_location', '7'); }")
    until(lambda: record(platform, unit_id).get("data", {}).get("i", {}).get("cmi.core.lesson_location") == "7", learner.page)

    page = facilitator.go(f"/packages?unit={unit_id}")
    uploaded(page, a_package(tmp_path / "second.zip", {"index.html": "<h1>Newer</h1>"}))
    page.wait_for_selector("text=Compatible: the same parts in the same order.")
    assert "Files: 0 new, 1 changed, 0 gone" in page.inner_text(".scorm-form")
    page.click(".scorm-form button[type=submit]")
    page.click("text=Versions of a package")
    page.wait_for_selector("text=One person is in the middle of another version")
    page.click("text=Offer them the current version")
    page.wait_for_selector("text=The current version is now offered.")

    learner.go(f"/learn/scorm/{unit_id}")
    learner.page.click("text=Go on in the newer version")
    # By a locator: the frame of the older version goes at a moment of its own.
    learner.page.frame_locator("iframe").frame_locator("iframe").locator("h1 >> text=Newer").wait_for()
    assert (
        content(learner.page).evaluate("() => { parent.API.LMSInitialize(''); return parent.API.LMSGetValue('cmi.core.lesson_location'); }")
        == "7"
    )
    assert learner.page.query_selector(".scorm-offer") is None

    page = facilitator.go(f"/desk/versions/{unit_id}")
    page.click("text=Give version 1 to newcomers")
    page.wait_for_selector("text=Done. Whoever begins now gets this version.")
    page.click("text=What was done, and by whom")
    assert [line.split(",")[0][:17] for line in page.locator("ol > li").all_inner_texts()[-3:]] == [
        "Back to version 1",
        "Version 2 publish",
        "Version 1 publish",
    ]


def test_markup_in_titles_is_text_wherever_it_stands(platform, visit, tmp_path):
    text = manifest().replace("At the counter", MARKUP).replace("First visit", MARKUP)
    world = planted(platform, a_package(tmp_path / "first.zip", {"imsmanifest.xml": text}))
    unit_id = world["units"][0]
    facilitator = visit().with_cookie(world["cookies"]["facilitator"])
    alarms = []
    facilitator.page.on("dialog", lambda dialog: (alarms.append(dialog.message), dialog.dismiss()))
    page = facilitator.go(f"/packages?unit={unit_id}")
    twice = text.replace("</item>", f'</item><item identifier="j" identifierref="r"><title>{MARKUP}</title></item>')
    uploaded(page, a_package(tmp_path / "second.zip", {"imsmanifest.xml": twice}))
    assert page.inner_text(".scorm-report").count(SHOWN) == 2
    page.wait_for_selector("text=New part")
    page.click(".scorm-form button[type=submit]")
    page.click("text=Open it as a learner")
    content(page)
    assert SHOWN in page.inner_text(".scorm-contents")
    page = facilitator.go(f"/desk/versions/{unit_id}")
    page.wait_for_selector("text=Version 2")
    assert SHOWN in page.inner_text("main")
    assert page.query_selector("main b, main img[src=x]") is None
    assert alarms == []


def test_a_package_that_tries_more_ways_out_gets_nowhere(platform, visit, tmp_path):
    world = planted(platform, a_package(tmp_path / "p.zip", {"index.html": ESCAPES.replace("{app}", platform.url), "file.bin": "x"}))
    unit_id = world["units"][0]
    visitor = visit().with_cookie(world["cookies"]["learner"])
    page, saved = visitor.page, []
    page.on("download", lambda download: saved.append(download.suggested_filename))
    address = f"{platform.url}/learn/scorm/{unit_id}"
    page.goto(address)
    until(lambda: "cmi.suspend_data" in record(platform, unit_id).get("data", {}).get("i", {}), page, seconds=60)
    outcomes = record(platform, unit_id)["data"]["i"]["cmi.suspend_data"]
    assert "SUCCEEDED" not in outcomes
    assert outcomes.count("failed: ") == 10
    # After its last words it floods everybody with messages and tries to take its own frame elsewhere.
    page.wait_for_timeout(1500)
    assert (page.url, len(visitor.context.pages), saved) == (address, 1, [])
    assert page.evaluate("document.fullscreenElement") is None
    assert page.inner_text(".scorm-state") in ("Saved", "Saving…")
    assert page.query_selector(".scorm-done") is None
    page.click("text=Save and leave")
    page.wait_for_url("**/course/**")
    assert page.evaluate("fetch('/scorm/units/0/launch', {method: 'POST'}).then((answer) => answer.status)") == 404  # still signed in
