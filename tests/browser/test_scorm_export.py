"""Our modules in other learning platforms, on no platform at all, and back in our own."""

import json
import os
import zipfile

import pytest

from tests.browser.test_look import _RUN, AXE, TWO_SCREENS
from tests.browser.test_scorm import content, planted, record, until
from tests.support.exported import Reader, a_module_of_ten_kinds, exported_course, packed
from tests.support.foreign_lms import ForeignLms

pytestmark = pytest.mark.browser

EDITIONS = ("1.2", "2004")
STATUS = {"1.2": ("cmi.core.lesson_status", "passed"), "2004": ("cmi.completion_status", "completed")}
SCORE = {"1.2": "cmi.core.score.raw", "2004": "cmi.score.raw"}


@pytest.fixture
def browser_window(chrome):
    """A tab of a browser that keeps nothing of other tests: ``browser_window(dark=True, width=360)``."""
    opened = []

    def open_one(*, dark=False, width=1280):
        context = chrome.new_context(color_scheme="dark" if dark else "light", viewport={"width": width, "height": 900})
        opened.append(context)
        return context.new_page()

    yield open_one
    for context in opened:
        context.close()


def in_frame(page, lms) -> Reader:
    """The package in the other platform's frame."""
    page.goto(lms.url)
    return Reader(page.frames[1])


def kept(page) -> dict:
    """What the other platform keeps."""
    return json.loads(page.evaluate("localStorage.getItem('record')"))


@pytest.mark.parametrize("edition", EDITIONS)
def test_all_ten_kinds_are_answered_and_reported_elsewhere(browser_window, tmp_path, edition):
    with ForeignLms(packed(a_module_of_ten_kinds(), edition, tmp_path), edition) as lms:
        page = browser_window()
        reader = in_frame(page, lms)
        reader.read_all()
        reader.begin_quiz()
        reader.answer_all()
        assert reader.frame.inner_text(".quiz h2") == "Passed"
        assert reader.frame.inner_text(".score") == "Your result: 100%. You pass with 70%."
        found = kept(page)
        element, value = STATUS[edition]
        assert (found[element], found[SCORE[edition]]) == (value, "100")
        results = [value for element, value in found.items() if element.endswith(".result")]
        assert sorted(results) == ["correct"] * 9 + ["neutral"]
        assert page.evaluate("window.refused") == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_closed_tab_goes_on_elsewhere(browser_window, tmp_path, edition):
    with ForeignLms(packed(a_module_of_ten_kinds(), edition, tmp_path), edition) as lms:
        page = browser_window()
        reader = in_frame(page, lms)
        reader.frame.click("#go-on")
        reader.frame.fill("[data-note]", "Only for me.")
        reader.frame.click("[data-finish]")
        reader.begin_quiz()
        reader.answer()
        reader.on()
        asked = reader.question["key"]
        page.close(run_before_unload=False)

        page = page.context.new_page()
        page.goto(lms.url)
        assert json.loads(page.evaluate("localStorage.getItem('said')"))  # it said goodbye
        reader = Reader(page.frames[1])
        assert reader.page == "Quiz"
        assert reader.frame.input_value("[data-note]") == "Only for me."
        assert reader.frame.inner_text("#progress-words") == "1 of 2 done"
        reader.begin_quiz()
        assert (reader.frame.inner_text(".quiz h2"), reader.question["key"]) == ("Question 2 of 10", asked)
        reader.frame.click(".quiz .ways .button-quiet")
        assert reader.is_answered
        reader.answer_all()
        assert kept(page)[SCORE[edition]] == "100"
        assert page.evaluate("window.refused") == []


def test_a_quiz_that_was_not_passed_is_reported_and_tried_again(browser_window, tmp_path):
    with ForeignLms(packed(a_module_of_ten_kinds(), "2004", tmp_path), "2004") as lms:
        page = browser_window()
        reader = in_frame(page, lms)
        reader.read_all()
        reader.begin_quiz()
        for _ in range(11):
            reader.on()
        assert reader.frame.inner_text(".quiz h2") == "Not passed yet"
        found = kept(page)
        told = [found[f"cmi.{element}"] for element in ("completion_status", "success_status", "score.scaled", "progress_measure", "exit")]
        assert told == ["incomplete", "failed", "0", "0.5", "suspend"]
        reader.begin_quiz()
        reader.answer_all()
        found = kept(page)
        told = [found[f"cmi.{element}"] for element in ("completion_status", "success_status", "score.scaled", "progress_measure", "exit")]
        assert told == ["completed", "passed", "1", "1", "normal"]
        assert len([element for element in found if element.endswith(".result")]) == 20


def test_what_a_platform_has_no_room_for_is_said(browser_window, tmp_path):
    with ForeignLms(packed(a_module_of_ten_kinds(), "1.2", tmp_path), "1.2") as lms:
        page = browser_window()
        reader = in_frame(page, lms)
        reader.frame.click("#go-on")
        reader.frame.fill("[data-note]", "Kept.")
        reader.frame.wait_for_selector(".note-kept >> text=Kept with your progress")
        reader.frame.fill("[data-note]", "Σκέψεις " * 800)
        reader.frame.wait_for_selector(".note-kept >> text=Not kept: your learning platform has no more room")
        assert page.evaluate("window.refused") == []
        assert len(kept(page)["cmi.suspend_data"]) <= 4096


def test_a_window_of_its_own_finds_the_platform_that_opened_it(browser_window, tmp_path):
    with ForeignLms(packed(a_module_of_ten_kinds(), "2004", tmp_path), "2004") as lms:
        page = browser_window()
        page.goto(lms.window_url)
        with page.expect_popup() as popup:
            page.click("button")
        Reader(popup.value.main_frame).read_all()
        popup.value.close()
        until(lambda: page.evaluate("window.ended") == 1, page)
        assert kept(page)["cmi.progress_measure"] == "0.5"


def test_without_a_platform_everything_works_and_nothing_is_claimed(browser_window, tmp_path):
    with zipfile.ZipFile(packed(a_module_of_ten_kinds(), "1.2", tmp_path)) as archive:
        archive.extractall(tmp_path / "disk")
    page = browser_window()
    complaints = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto((tmp_path / "disk" / "index.html").as_uri())
    reader = Reader(page.main_frame)
    assert page.inner_text("#alone").startswith("No learning platform was found")
    reader.read_all()
    reader.begin_quiz()
    reader.answer_all()
    assert (page.inner_text(".quiz h2"), page.inner_text("#kept"), complaints) == ("Passed", page.text_content("#alone"), [])


def test_the_keyboard_alone_is_enough(browser_window, tmp_path):
    with ForeignLms(packed(a_module_of_ten_kinds(), "1.2", tmp_path), "1.2") as lms:
        page = browser_window()
        page.goto(lms.alone_url)
        reader = Reader(page.main_frame)
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        page.locator("#go-on").press("Enter")
        assert page.evaluate("document.activeElement.textContent") == "Words"
        page.locator("[data-finish]").press("Enter")
        assert page.evaluate("document.activeElement.textContent") == "Quiz"
        assert page.title() == "Quiz – Ten kinds"
        page.locator(".quiz > .button").press("Enter")
        assert page.evaluate("document.activeElement.textContent") == "Question 1 of 10"
        assert reader.question


def looked_at(page) -> list[str]:
    """What axe finds on the page that is open, and whether it is wider than the screen."""
    page.evaluate(AXE)
    wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    title = page.title()
    if folder := os.environ.get("QSER_SCREENSHOTS"):
        looked_at.number = getattr(looked_at, "number", 0) + 1
        page.screenshot(path=f"{folder}/export-{looked_at.number:02d}.png")
    return [f"{title}: {each}" for each in page.evaluate(_RUN)] + ([f"{title} is {wider} px wider than the screen"] if wider > 0 else [])


@pytest.mark.parametrize(("language", "dark", "width"), TWO_SCREENS)
def test_a_package_is_for_everybody(browser_window, tmp_path, language, dark, width):
    findings, strangers = [], []
    with ForeignLms(packed(a_module_of_ten_kinds(language=language), "1.2", tmp_path), "1.2") as lms:
        page = browser_window(dark=dark, width=width)
        page.on("request", lambda request: None if request.url.startswith(lms.origin) else strangers.append(request.url))
        page.goto(lms.alone_url)
        reader = Reader(page.main_frame)
        findings += looked_at(page)
        reader.frame.click("#go-on")
        findings += looked_at(page)
        reader.frame.click("[data-finish]")
        findings += looked_at(page)
        reader.begin_quiz()
        while page.locator("[data-question]").count():
            findings += looked_at(page)
            reader.answer()
            reader.on()
        findings += looked_at(page)
        reader.on()
        findings += looked_at(page)
    assert findings + strangers == []


def test_the_course_s_own_module_is_for_everybody(platform, browser_window, tmp_path):
    findings = []
    # The frame around it has been looked at above, on every screen; here it is what the lessons hold, where there is least room for it.
    with ForeignLms(exported_course(tmp_path, "2004", "el", platform), "2004") as lms:
        page = browser_window(dark=True, width=360)
        page.goto(lms.alone_url)
        reader = Reader(page.main_frame)
        findings += looked_at(page)
        reader.frame.click("#go-on")
        while page.locator(".page:not([hidden]) [data-finish]").count():
            findings += looked_at(page)
            reader.frame.click(".page:not([hidden]) [data-finish]")
        assert page.evaluate("[...document.images].every((image) => image.naturalWidth > 0 || image.loading === 'lazy')")
    assert findings == []


def brought_back(platform, visitor, package) -> int:
    """The unit that a facilitator makes of a package through the page for it; the report warns of nothing."""
    page = visitor.go("/packages")
    page.set_input_files("#package", package)
    page.wait_for_selector(".scorm-report")
    assert page.locator(".scorm-report [class*=warning]").count() == 0
    page.select_option("#module", index=1)
    page.fill("#title", "Back again")
    page.click(".scorm-form button[type=submit]")
    return int(page.get_attribute("a:has-text('Open it as a learner')", "href").rsplit("/", 1)[1])


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_module_comes_back_through_our_own_import(platform, visit, tmp_path, edition):
    world = planted(platform)
    facilitator = visit().with_cookie(world["cookies"]["facilitator"])
    unit_id = brought_back(platform, facilitator, exported_course(tmp_path, edition, "en", platform))
    learner = visit().with_cookie(world["cookies"]["learner"])
    learner.page.goto(f"{platform.url}/learn/scorm/{unit_id}")
    reader = Reader(content(learner.page))
    reader.read_all()
    reader.begin_quiz()
    for _ in range(3):
        reader.answer()
        reader.on()
    asked = reader.question["key"]
    learner.page.close(run_before_unload=False)

    page = learner.new_page()
    page.goto(f"{platform.url}/learn/scorm/{unit_id}")
    reader = Reader(content(page))
    assert reader.frame.inner_text("#progress-words") == "9 of 10 done"
    reader.begin_quiz()
    assert reader.question["key"] == asked
    reader.answer_all()
    page.wait_for_selector(".scorm-done")
    until(lambda: record(platform, unit_id)["percent"] == 100, page)
    found = record(platform, unit_id)
    (saved,) = found["data"].values()
    element, value = STATUS[edition]
    assert (found["status"], found["score"], saved[element]) == ("completed", 100, value)
    assert sum(name.endswith(".result") for name in saved) == 10


def test_a_facilitator_takes_a_module_from_the_desk(platform, visit, tmp_path):
    visitor = visit()
    page = visitor.as_one("anna").go("/desk/qser")
    page.click(".desk-export summary")
    page.select_option(".desk-export select[name=edition]", "2004")
    page.select_option(".desk-export select[name=language]", "el")
    with page.expect_download() as download:
        page.click(".desk-export button[type=submit]")
    assert download.value.suggested_filename == "qser-module-1-el-scorm-2004.zip"
    download.value.save_as(tmp_path / "module.zip")
    assert zipfile.is_zipfile(tmp_path / "module.zip")
