"""An administrator with a sheet of two hundred people: a dry run, one press, and the tree of departments that came of it."""

import shutil

import pytest
from openpyxl import Workbook
from playwright.sync_api import expect

from tests.browser.conftest import Visitor
from tests.browser.test_look import _findings
from tests.support.app import RunningApp
from tests.support.windows import Screen, forget

pytestmark = pytest.mark.browser

PEOPLE = 200


@pytest.fixture(scope="module")
def working(planted_demo):
    """The demo municipality with its jobs at work."""
    app = RunningApp(QSER_JOBS="true")
    shutil.copytree(planted_demo, app.folder / "var")
    app.start()
    yield app
    app.close()


@pytest.fixture
def admin(working, windows):
    """The municipality's administrator, who reads Greek at home and English here."""
    context = windows.take("en")
    visitor = Visitor(context, working, Screen(1280, 900, dark=False)).as_one("giorgos")
    forget(visitor.page, working.url)
    visitor.go("/people")
    visitor.speak("en")
    yield visitor
    visitor.speak("el")
    windows.give_back(context)


def _sheet(folder):
    book = Workbook()
    book.active.append(["Όνομα", "Ηλεκτρονική διεύθυνση", "Τμήμα", "Ρόλοι", "Γλώσσα", "Phone"])
    for number in range(PEOPLE - 3):
        place = "Harbour office › Counters" if number % 2 else "Harbour office"
        book.active.append(
            [f"Person {number}", f"person-{number}@nea-karya.example", place, "mentor" if number < 5 else "", "English", "210"]
        )
    book.active.append(["Maria", "MARIA@nea-karya.example", "Harbour office", "mentor", ""])
    book.active.append(["Twice", "person-1@nea-karya.example", "", "", ""])
    book.active.append(["=1+1", "not an address", "", "emperor", ""])
    book.save(folder / "people.xlsx")
    return folder / "people.xlsx"


def _send_all_but_one(page):
    page.get_by_role("link", name="Invitations").click()
    page.get_by_role("button", name="197 not sent yet").click()
    page.get_by_role("button", name="Choose all 197 that match").click()
    first = page.locator("tbody input[type=checkbox]").first
    expect(first).to_be_checked()  # as a reader would: a press before the choice has arrived means "add this one"
    first.click()
    expect(first).not_to_be_checked()
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator(".said")).to_contain_text("196 invitations are on their way.")


def _find_who_was_here(page):
    page.locator(".tabs").get_by_role("link", name="Departments").click()
    harbour = page.locator(".department-tree > li", has_text="Harbour office")
    expect(harbour.locator("ul .department")).to_contain_text("Counters")
    harbour.locator(".department").first.press("Enter")
    page.get_by_role("link", name="Show these people").click()
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.locator("tbody tr")).to_contain_text("maria@nea-karya.example")


def test_two_hundred_people_are_taken_in_from_a_sheet(admin, tmp_path):
    page = admin.walk("/people/import")
    with page.expect_download() as fetched:
        page.get_by_role("link", name="Excel").click()
    assert fetched.value.suggested_filename == "people.xlsx"
    page.set_input_files("#sheet-file", _sheet(tmp_path))
    expect(page.get_by_role("button", name="198 refused: there is no such department")).to_be_visible()
    expect(page.locator(".callout", has_text="One column of this sheet is not read")).to_contain_text("Phone (column F)")
    page.reload()
    expect(page.locator(".sheet-unread")).to_have_text("Phone (column F)")
    page.get_by_label("Create them with the import").check()
    expect(page.get_by_role("button", name="197 will be invited")).to_be_visible()
    expect(page.get_by_role("button", name="1 is here and will change")).to_be_visible()
    assert _findings(page, "a dry run", in_both=True) == []
    page.get_by_role("button", name="1 refused: twice in the sheet").click()
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.locator("tbody tr")).to_contain_text("person-1@nea-karya.example")
    page.get_by_label("Send the invitations at once").uncheck()
    page.get_by_role("button", name="Carry out 198 rows").click()
    expect(page.get_by_text("The sheet is carried out.")).to_be_visible(timeout=60_000)
    expect(page.locator(".people-counts")).to_contain_text("197 invited")
    _send_all_but_one(page)
    _find_who_was_here(page)
    assert admin.complaints == []


def test_departments_are_added_moved_and_taken_back_by_keyboard(admin):
    page = admin.walk("/people/departments")
    page.fill("#new-name", "Archive")
    page.press("#new-name", "Enter")
    archive = page.get_by_role("button", name="Archive")
    archive.press("Enter")
    page.wait_for_selector("#under")
    assert _findings(page, "a department", in_both=True) == []
    page.select_option("#under", index=2)
    page.get_by_role("button", name="Move", exact=True).press("Enter")
    expect(page.locator(".department-tree ul .department", has_text="Archive")).to_be_visible()
    page.get_by_role("button", name="Undo").press("Enter")
    expect(page.locator(".department-tree > li > .department", has_text="Archive")).to_be_visible()
    page.get_by_role("button", name="Remove the department").press("Enter")
    expect(archive).to_have_count(0)
    assert admin.complaints == []


def test_several_are_changed_at_once_and_stand_as_before(admin):
    page = admin.walk("/people")
    page.fill("#members-search", "colleague-2")
    expect(page.locator("tbody tr").first).to_contain_text("colleague-2")
    page.locator("tbody input[type=checkbox][aria-label]").first.click()
    page.get_by_role("button", name="Choose all").click()
    page.select_option("#bulk-kind", "give")
    page.select_option("#bulk-role", "mentor")
    told = page.locator(".bulk-told")
    expect(told).to_contain_text("people will get the role.")
    assert _findings(page, "several people", in_both=True) == []
    page.get_by_role("button", name="Give a role", exact=True).press("Enter")
    expect(page.locator(".callout")).to_contain_text("people have the role now.")
    expect(page.locator("tbody tr").first.locator("td .pill", has_text="Mentor")).to_be_visible()
    page.get_by_role("button", name="Undo").press("Enter")
    expect(page.locator(".said")).to_contain_text("It was undone")
    expect(page.locator("tbody tr").first.locator("td .pill", has_text="Mentor")).to_have_count(0)
    assert admin.complaints == []
