"""A video in a lesson, in a real browser: sent, given captions in two languages, published, played, and gone on with at the second."""

import os

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_courses_editor import SLOW, _lesson, _saved
from tests.browser.test_look import _findings
from tests.support.recordings import CAPTIONS, a_webm

pytestmark = pytest.mark.browser

VIDEO = {"name": "Counter Talk.webm", "mimeType": "video/webm", "buffer": a_webm(40, (320, 180))}
SECOND = "document.querySelector('video[data-recording]').currentTime"


def _picture(page: Page, name: str) -> None:
    if folder := os.environ.get("QSER_SCREENSHOTS"):
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)


def test_a_video_is_sent_captioned_published_and_gone_on_with_at_the_second(visit):
    page, lesson = _lesson(visit, "VIDEO-1")
    page.locator("#body").press_sequentially("Watch this.")
    page.get_by_role("button", name="Add video or sound").click()
    page.get_by_role("button", name="Put it into the text").click()
    expect(page.locator("#recording-file-help")).to_have_text("Please choose a file.")
    page.set_input_files("#recording-file", {"name": "talk.mp4", "mimeType": "video/mp4", "buffer": b"no video at all"})
    page.fill("#recording-words", "Ms Rahimi [at] the counter")
    page.get_by_role("button", name="Put it into the text").click()
    expect(page.get_by_text("This is no video or sound that browsers play")).to_be_visible(timeout=SLOW)
    assert _findings(page, "adding a recording") == []
    _picture(page, "recording-dialog")
    page.set_input_files("#recording-file", VIDEO)
    page.get_by_role("button", name="Put it into the text").click()
    expect(page.locator("#body")).to_have_value("Watch this.\n\n![Ms Rahimi \\[at\\] the counter](media/counter-talk.webm)\n", timeout=SLOW)
    expect(page.locator(".author-preview video")).to_be_visible(timeout=SLOW)
    _saved(page)
    _picture(page, "recording-editor")
    page.get_by_role("link", name="Write captions or a transcript").click()
    _write_captions(page)
    _publish(page, lesson)
    _watch(visit, page, lesson.partition("?")[0].rpartition("/")[2])


def _write_captions(page: Page) -> None:
    field = page.locator("#words-captions")
    expect(field).to_be_visible(timeout=SLOW)
    field.fill("WEBVTT\n\n00:01.000 -> 00:02.000\nHello")
    expect(page.locator(".recording-problems")).to_contain_text("Line 3: These words have no time", timeout=SLOW)
    page.locator("input[type=file]").set_input_files({"name": "el.vtt", "mimeType": "text/vtt", "buffer": CAPTIONS.encode()})
    expect(page.locator(".recording-problems")).to_have_count(0, timeout=SLOW)
    page.get_by_role("button", name="Save the captions").click()
    expect(page.locator(".tab-current")).to_contain_text("Captions", timeout=SLOW)
    page.get_by_role("button", name="Ελληνικά").click()
    expect(page.locator(".tab-current")).to_contain_text("No words yet", timeout=SLOW)
    srt = "1\r\n00:00:01,000 --> 00:00:04,000\r\nΉμουν εδώ τη Δευτέρα.\r\n".encode("windows-1253")
    page.locator("input[type=file]").set_input_files({"name": "el.srt", "mimeType": "text/plain", "buffer": srt})
    expect(field).to_have_value("WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nΉμουν εδώ τη Δευτέρα.\n", timeout=SLOW)
    page.get_by_role("button", name="Save the captions").click()
    expect(page.locator(".tab-current")).to_contain_text("Captions", timeout=SLOW)
    assert _findings(page, "captions") == []
    _picture(page, "recording-captions")


def _publish(page: Page, lesson: str) -> None:
    page.goto(lesson)
    page.wait_for_selector("[data-ready='true']", timeout=SLOW)
    expect(page.locator(".author-body .callout-bad")).to_have_count(0, timeout=SLOW)
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.get_by_text("Version 1 is published.")).to_be_visible(timeout=SLOW)
    page.goto(page.url.partition("/desk/")[0] + "/desk/files/VIDEO-1")
    expect(page.locator(".files-file")).to_have_count(1, timeout=SLOW)
    expect(page.locator(".files-file")).to_contain_text("Ελληνικά")
    assert _findings(page, "files with a recording") == []
    page.goto(page.url.partition("/desk/")[0] + "/desk/VIDEO-1")
    page.get_by_role("button", name="Publish the course").first.click(timeout=SLOW)
    expect(page.get_by_role("button", name="Publish the course")).to_have_count(0, timeout=SLOW)


def _watch(visit, author: Page, unit: str) -> None:
    learner = visit(width=360).as_one("maria")
    page = learner.go(f"/learn/lesson/{unit}")
    video = page.locator("video[data-recording]")
    expect(video).to_be_visible(timeout=SLOW)
    assert _findings(page, "a lesson with a video") == []
    page.evaluate("const v = document.querySelector('video[data-recording]'); v.muted = true; v.play()")
    page.wait_for_function(f"() => {SECOND} > 0.5")
    assert page.evaluate("document.querySelector('video[data-recording]').textTracks[0].mode") == "showing"
    page.evaluate("const v = document.querySelector('video[data-recording]'); v.currentTime = 21; v.playbackRate = 1.5")
    page.wait_for_function(f"() => {SECOND} > 21.5")
    with page.expect_response(lambda answer: "/watched/" in answer.url and answer.ok):
        page.evaluate("document.querySelector('video[data-recording]').pause()")
    left = int(page.evaluate(SECOND))
    _picture(page, "recording-lesson-360")
    page.get_by_text("Transcript", exact=True).click()
    expect(page.get_by_text("I was here on Monday. They said: one more paper.")).to_be_visible()
    assert learner.complaints == []
    elsewhere = visit(dark=True).as_one("maria")
    page = elsewhere.go(f"/learn/lesson/{unit}")
    page.wait_for_function(f"() => Math.floor({SECOND}) === {left}", timeout=SLOW)
    _picture(page, "recording-lesson-dark")
    page.emulate_media(media="print")
    expect(page.locator("video[data-recording]")).to_be_hidden()
    expect(page.get_by_text("I was here on Monday. They said: one more paper.")).to_be_visible()
    page.emulate_media(media="screen")
    _offline(page, unit)


def _offline(page: Page, unit: str) -> None:
    """What cannot be told now is told when there is a line again."""
    page.context.set_offline(True)
    page.evaluate("document.querySelector('video[data-recording]').currentTime = 9")
    page.evaluate("const v = document.querySelector('video[data-recording]'); v.muted = true; v.play()")
    page.wait_for_timeout(300)
    page.evaluate("document.querySelector('video[data-recording]').pause()")
    page.wait_for_function(
        "() => Object.entries(localStorage).some(([key, kept]) => key.startsWith('qser_watched') && kept.includes('media/'))"
    )
    with page.expect_response(lambda answer: "/watched/" in answer.url and answer.ok):
        page.context.set_offline(False)
