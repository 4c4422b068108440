"""Packages in a real browser: played, closed in the middle, resumed, completed; and a hostile one that gets nowhere."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.support.packages import a_package, real
from tests.support.scorm_browser import content, planted, record, until

pytestmark = pytest.mark.browser

HOSTILE = Path(__file__).resolve().parent.parent / "support" / "hostile.html"


_EDITIONS = {
    "RuntimeBasicCalls_SCORM12.zip": ("cmi.core.lesson_location", "cmi.core.lesson_status"),
    "RuntimeBasicCalls_SCORM20043rdEdition.zip": ("cmi.location", "cmi.completion_status"),
}


@pytest.mark.parametrize("name", _EDITIONS)
def test_a_package_is_left_in_the_middle_resumed_and_completed(platform, visit, name):
    place, status = _EDITIONS[name]
    world = planted(platform, real("scorm", name))
    unit_id = world["units"][0]
    visitor = visit().with_cookie(world["cookies"]["learner"])
    page = visitor.page
    page.goto(f"{platform.url}/learn/scorm/{unit_id}")
    for _ in range(3):
        content(page).click("#butNext")
    until(lambda: record(platform, unit_id).get("data", {}).get("item_1", {}).get(place) == "3", page)
    page.close(run_before_unload=False)

    asked = []
    page = visitor.new_page()
    page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.accept()))
    page.goto(f"{platform.url}/learn/scorm/{unit_id}")
    until(lambda: any("OtherScoring" in frame.url for frame in page.frames), page)
    assert asked == ["Would you like to resume from where you previously left off?"]
    for _ in range(11):
        content(page).click("#butNext")
    page.wait_for_selector(".scorm-done")
    found = record(platform, unit_id)
    assert (found["data"]["item_1"][status], found["status"], found["percent"]) == ("completed", "completed", 100)
    with sqlite3.connect(platform.folder / "var" / "qser.db") as database:
        assert database.execute("select count(*) from point_entry where person_id = ?", (world["person"],)).fetchone()[0] >= 1


def test_a_closing_window_says_its_last_words(platform, visit):
    world = planted(platform, real("scorm", "RuntimeBasicCalls_SCORM12.zip"))
    unit_id = world["units"][0]
    visitor = visit().with_cookie(world["cookies"]["learner"])
    visitor.page.goto(f"{platform.url}/learn/scorm/{unit_id}")
    frame = content(visitor.page)
    for _ in range(5):
        frame.click("#butNext")
    visitor.page.close(run_before_unload=False)
    until(lambda: record(platform, unit_id).get("data", {}).get("item_1", {}).get("cmi.core.lesson_location") == "5")


def test_what_is_done_offline_is_kept_and_saved_later(platform, visit):
    world = planted(platform, real("scorm", "RuntimeBasicCalls_SCORM12.zip"))
    unit_id = world["units"][0]
    visitor = visit().with_cookie(world["cookies"]["learner"])
    page = visitor.page
    page.goto(f"{platform.url}/learn/scorm/{unit_id}")
    frame = content(page)
    until(lambda: record(platform, unit_id).get("sequence", 0) >= 1, page)
    visitor.context.route("**/commit", lambda route: route.abort())
    frame.evaluate("() => { const api = parent.API; api.LMSSetValue('cmi.core.lesson_location', '9'); api.LMSCommit(''); }")
    page.wait_for_selector(".scorm-state-offline")
    assert page.inner_text(".scorm-state") == "Offline, kept here"
    visitor.context.unroute("**/commit")
    page.wait_for_selector(".scorm-state-saved", timeout=15_000)
    assert record(platform, unit_id)["data"]["item_1"]["cmi.core.lesson_location"] == "9"


def test_a_second_window_takes_over_and_the_first_says_so(platform, visit):
    world = planted(platform, real("scorm", "RuntimeBasicCalls_SCORM12.zip"))
    unit_id = world["units"][0]
    visitor = visit().with_cookie(world["cookies"]["learner"])
    first, second = visitor.page, visitor.new_page()
    second.on("dialog", lambda dialog: dialog.accept())
    first.goto(f"{platform.url}/learn/scorm/{unit_id}")
    frame = content(first)
    second.goto(f"{platform.url}/learn/scorm/{unit_id}")
    content(second)
    frame.click("#butNext")
    first.wait_for_selector(".scorm-state-ended")
    assert first.inner_text(".scorm-strip .button-primary") == "Continue here"


def test_a_hostile_package_gets_nowhere(platform, visit, tmp_path):
    page_text = HOSTILE.read_text(encoding="utf-8").replace("{app}", platform.url)
    world = planted(platform, a_package(tmp_path / "hostile.zip", {"index.html": page_text, "worker.js": ""}))
    unit_id = world["units"][0]
    visitor = visit().with_cookie(world["cookies"]["learner"])
    page, answered = visitor.page, []
    page.on("response", lambda answer: answered.append((answer.frame, answer.url)) if answer.url.startswith(platform.url) else None)
    address = f"{platform.url}/learn/scorm/{unit_id}"
    page.goto(address)
    until(lambda: "cmi.suspend_data" in record(platform, unit_id).get("data", {}).get("i", {}), page, seconds=60)
    found = record(platform, unit_id)
    outcomes = json.loads(found["data"]["i"]["cmi.suspend_data"])
    assert {name: outcome for name, outcome in outcomes.items() if not outcome.startswith("failed: ")} == {}
    assert len(outcomes) == 19
    assert [url for frame, url in answered if frame != page.main_frame] == []
    assert page.url == address
    assert len(visitor.context.pages) == 1
    assert page.query_selector(".scorm-done") is None
    assert (found["status"], found["completed_at"]) == ("incomplete", None)
    assert "cmi.core.student_id" not in found["data"]["i"]
    assert page.evaluate("fetch('/scorm/units/0/launch', {method: 'POST'}).then((answer) => answer.status)") == 404  # still signed in


def test_a_facilitator_adds_a_package_and_a_learner_opens_it(platform, visit, tmp_path):
    world = planted(platform)
    visitor = visit().with_cookie(world["cookies"]["facilitator"])
    page = visitor.go("/packages")
    page.set_input_files("#package", a_package(tmp_path / "bad.zip", {"../x": "y"}))
    page.wait_for_selector("#package-state .field-error:not(:empty)")
    assert page.inner_text("#package-state .field-error") == "The package holds a file whose name is not safe: ../x. It was refused."
    page.set_input_files("#package", a_package(tmp_path / "good.zip"))
    page.wait_for_selector(".scorm-report")
    page.select_option("#module", index=1)
    page.fill("#title", "")
    page.click(".scorm-form button[type=submit]")
    page.wait_for_selector(".scorm-form .field-error:not(:empty)")
    page.fill("#title", "At our counter")
    page.click(".scorm-form button[type=submit]")
    page.click("text=Open it as a learner")
    assert content(page).inner_text("h1") == "Hello"
    assert page.inner_text("main h1") == "At our counter"
