"""A bank of questions in a real browser: a file in, its report, the questions, a file out."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import expect

from tests.browser.test_look import _RUN, AXE

pytestmark = pytest.mark.browser

_GIFT = """// [tag:journey]
::journey-1::What does a citizen service centre need most? {
  =One list of all the papers #Yes.
  ~%-50%Many lists #No.
}

::journey-2::Describe your counter in your own words. {}

::journey-3::[html]<p>Which <b>two</b> belong together?</p> {
  =Greece -> Athens
  =Italy -> Rome
  = -> Madrid
}
"""


def _file(folder: Path) -> Path:
    file = folder / "journey.gift"
    file.write_text(_GIFT, encoding="utf-8")
    return file


def _axe(page) -> list[str]:
    page.evaluate(AXE)
    return page.evaluate(_RUN)


def test_a_file_with_one_item_that_cannot_be_asked_comes_in_and_goes_out(visit, tmp_path):
    visitor = visit()
    page = visitor.as_one("anna").page
    visitor.go("/bank/1")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Questions:")
    page.set_input_files("#bank-file", _file(tmp_path))
    report = page.locator("#bank-report")
    expect(report).to_contain_text("One item cannot be asked")
    expect(report).to_contain_text("Line or item 7")
    expect(report).to_contain_text("A free text: nobody could grade it here.")
    expect(report).to_contain_text("Shown as plain text")
    assert _axe(page) == []
    page.get_by_role("button", name="Import 2 questions").click()
    expect(page.get_by_text("Imported: 2 new, 0 changed.")).to_be_visible()
    expect(report).to_have_count(0)
    page.fill("#search", "belong together")
    page.locator(".bank-filter").get_by_role("button").click()
    expect(page.get_by_role("heading", name="One question")).to_be_visible()
    page.get_by_role("button", name=re.compile("See the answers to: Which two")).click()
    expect(page.locator(".bank-preview")).to_contain_text("Greece")
    expect(page.locator(".bank-preview")).to_contain_text("Athens")
    assert _axe(page) == []
    with page.expect_download() as coming:
        page.get_by_role("link", name="Download as Moodle XML").click()
    quiz = ElementTree.parse(coming.value.path()).getroot()
    assert {"journey-1", "journey-3"} <= {name.text for name in quiz.iterfind("question/name/text")}
    assert visitor.complaints == []


def test_a_question_is_retired_and_brought_back_by_keyboard(visit):
    visitor = visit(width=360, language="en")
    page = visitor.as_one("anna").page
    visitor.go("/bank/1")
    page.wait_for_selector(".bank-row")
    found = page.locator(".bank-found").inner_text()
    page.locator(".bank-row").first.get_by_role("button", name=re.compile("^Retire")).press("Enter")
    expect(page.locator(".bank-found")).not_to_have_text(found)
    page.get_by_role("status").get_by_role("button", name=re.compile("^Use again")).press("Enter")
    expect(page.locator(".bank-found")).to_have_text(found)


def test_nothing_of_a_bank_reaches_a_learner(visit):
    visitor = visit()
    page = visitor.as_one("maria").page
    heard: list[str] = []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: heard.append(str(frame))))
    visitor.go("/bank/1")
    page.wait_for_selector("main h1")
    page.wait_for_load_state("networkidle")
    assert page.locator(".bank-row").count() == 0
    assert not [frame for frame in heard if "Write down all the papers" in frame]
    assert page.request.get(f"{visitor.url}/banks/1/gift?language=en").status == 403
