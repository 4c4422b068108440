"""A picture put into a lesson in a real browser: asked what it shows, made fit, seen at once, listed with its use."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_courses_editor import SLOW, _lesson, _saved
from tests.browser.test_look import _findings
from tests.support.uploads import a_picture

pytestmark = pytest.mark.browser


def test_a_picture_is_described_sent_and_shown_and_stays_while_a_text_shows_it(visit):
    page, _ = _lesson(visit, "PICTURE-1")
    page.locator("#body").press_sequentially("Before.")
    page.get_by_role("button", name="Add a picture").click()
    page.set_input_files("#picture-file", {"name": "Market Hall.png", "mimeType": "image/png", "buffer": a_picture(size=(900, 600))})
    page.get_by_role("button", name="Put it into the text").click()
    expect(page.locator("#picture-alt-help")).to_contain_text("Please say what the picture shows")
    expect(page.locator("#picture-alt")).to_be_focused()
    assert _findings(page, "adding a picture") == []
    page.fill("#picture-alt", "A hall [of the market]")
    page.fill("#picture-caption", 'The "hall", 2024')
    page.get_by_role("button", name="Put it into the text").click()
    written = '![A hall \\[of the market\\]](files/market-hall.webp "The \\"hall\\", 2024")'
    expect(page.locator("#body")).to_have_value(f"Before.\n\n{written}\n", timeout=SLOW)
    shown = page.locator(".author-preview figure")
    expect(shown.locator("img")).to_have_attribute("alt", "A hall [of the market]", timeout=SLOW)
    expect(shown.locator("figcaption")).to_have_text('The "hall", 2024')
    page.wait_for_function("() => document.querySelector('.author-preview img').naturalWidth === 900")
    _saved(page)
    page.goto(page.url.partition("/desk/")[0] + "/desk/files/PICTURE-1")
    file = page.locator(".files-file")
    expect(file).to_contain_text("Shown in one text:")
    expect(file.get_by_role("link", name="Plain words")).to_be_visible()
    expect(file.get_by_role("button")).to_have_count(0)
    assert _findings(page, "the files of a course") == []
