"""News reaches somebody as they wish: live in every tab, by mail when it is not quiet, and no more when they press once."""

import re
from email import message_from_string
from email.policy import default

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
READER, NAME = "colleague-40", "Στρατής"  # enrolled, not begun, and nobody else's in the journeys
WORDS = "Shall we meet on Thursday?"
NEW = re.compile("notices-new")
AT_ONCE = 2000  # milliseconds


def choose_mails_at_once(stratis):
    """No quiet hours, mails on every day, reminders by mail."""
    page = stratis.as_one(READER).go("/account/notices")
    page.select_option(".language-select", "en")
    page.select_option("#quiet_from", "0")
    page.select_option("#quiet_until", "0")
    for day in ("6", "7"):
        page.check(f"#day-{day}")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".said")).to_contain_text("Saved.")
    page.select_option("#way-reminder", "mail")
    expect(page.locator(".said")).to_contain_text("It holds from now on.")


def remind(page):
    """A facilitator writes a friendly word to the reader."""
    page.fill("#words", NAME)
    row = page.locator("tbody tr")
    expect(row).to_have_count(1)
    row.locator(".people-actions button").first.click()
    page.fill("#reminder-words", WORDS)
    page.locator("form:has(#reminder-words) button[type=submit]").click()
    expect(row.locator(".people-actions button")).to_have_count(1)


def count(page):
    """What the bell says."""
    number = page.locator(".notices-count")
    return int(number.get_attribute("data-letters") or 0) if number.count() else 0


def mark_in_both(stratis, page, other):
    """What is marked in one tab shows in the other within a second or two; at the end the reminder alone is unread."""
    line, told = (
        each.locator(".notices-line", has_text=WORDS) for each in (page.locator(".notices-inbox"), other.locator(".notices-panel"))
    )
    bell = other.locator(".notices-count")
    line.get_by_role("button", name="Mark as read").click()
    expect(told).not_to_have_class(NEW, timeout=AT_ONCE)
    line.get_by_role("button", name="Mark as unread").click()
    expect(told).to_have_class(NEW, timeout=AT_ONCE)
    page = stratis.go("/notices")
    page.locator("main").get_by_role("button", name="Mark all as read").click()
    expect(bell).to_have_count(0, timeout=AT_ONCE)
    line.get_by_role("button", name="Mark as unread").click()
    expect(bell).to_have_attribute("data-letters", "1", timeout=AT_ONCE)


def stop_and_begin_again(page, stop, mine):
    """The link in the mail, without signing in; ``mine``: the page with the choices, which follows."""
    page.goto(stop)
    expect(page.locator("h1")).to_have_text("Stop these mails?")
    page.get_by_role("button", name="Stop these mails").click()
    expect(page.locator("h1")).to_have_text("No such mails come any more")
    mine.reload()
    expect(mine.locator("#way-reminder")).to_have_value("app")
    page.get_by_role("button", name="Send them again").click()
    expect(page.locator("h1")).to_have_text("Stop these mails?")


def do_as_the_organisation_does(mine):
    """What was chosen is taken back, and stays so."""
    mine.select_option("#way-reminder", label="As my organisation does (mail)")
    expect(mine.locator(".said")).to_contain_text("It holds from now on.")
    mine.reload()
    expect(mine.locator("#way-reminder")).to_have_value("")


def test_a_reminder_arrives_in_two_tabs_and_by_mail_until_its_reader_stops_it(visit, platform):
    stratis, somebody = visit(width=360), visit(width=360)
    choose_mails_at_once(stratis)
    page, other = stratis.go("/notices?kind=reminder"), stratis.new_page()
    expect(page.locator(".empty")).to_be_visible()
    other.goto(stratis.url + "/me")
    other.wait_for_selector("[data-who='person']")
    before = count(other)
    remind(visit().as_one("nikos").go("/desk/people/qser"))
    expect(page.locator(".notices-inbox .notices-line", has_text=WORDS)).to_have_class(NEW)
    expect(other.locator(".notices-count")).to_have_attribute("data-letters", str(before + 1))
    other.click(".notices-bell")
    mark_in_both(stratis, page, other)
    mail = message_from_string(platform.run("tests.support.notices_round", f"{READER}@nea-karya.example"), policy=default)
    assert mail["Subject"] == "Reminders: news on Q-SER"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert WORDS not in mail.get_body(("plain",)).get_content() + mail.get_body(("html",)).get_content()
    other.goto(stratis.url + "/account/notices")
    stop_and_begin_again(somebody.page, mail["List-Unsubscribe"].strip("<>"), other)
    do_as_the_organisation_does(other)
    assert stratis.complaints == [] == somebody.complaints
