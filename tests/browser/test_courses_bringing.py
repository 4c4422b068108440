"""A whole course leaves and comes in, in a real browser."""

import zipfile

import pytest
from playwright.sync_api import expect

from tests.browser.test_courses_editor import SLOW, _lesson
from tests.browser.test_look import _findings

pytestmark = pytest.mark.browser


def test_a_course_is_taken_along_changed_and_brought_in_again(visit, tmp_path):
    page, _ = _lesson(visit, "LEAVES-1")
    home = page.url.partition("/desk/")[0]
    page.goto(f"{home}/desk/LEAVES-1")
    page.locator(".author-course summary").click(timeout=SLOW)
    with page.expect_download() as download:
        page.get_by_role("link", name="Take the course along").click()
    download.value.save_as(tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    page.goto(f"{home}/bring")
    for name, text in (("bad", "no head"), ("new", files["course.en.md"].replace("At the counter", "At the other counter"))):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            for path, words in (files | {"course.toml": files["course.toml"].replace("LEAVES-1", "COMES-1"), "course.en.md": text}).items():
                archive.writestr(path, words)
        page.set_input_files("#course-file", tmp_path / name, timeout=SLOW)
        if name == "bad":
            expect(page.locator(".bring-mistake")).to_contain_text("course.en.md", timeout=SLOW)
            assert _findings(page, "a mistake") == []
    expect(page.get_by_text("It is new here.")).to_be_visible(timeout=SLOW)
    assert _findings(page, "a report") == []
    page.get_by_role("button", name="Bring it in", exact=True).click()
    page.get_by_role("link", name="Open it at the desk").click(timeout=SLOW)
    expect(page.get_by_role("heading", name="At the other counter", level=1)).to_be_visible(timeout=SLOW)
