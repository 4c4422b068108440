"""News reaches somebody as they wish: live in every tab, by mail when it is not quiet, and no more when they press once."""

import re
from email import message_from_string
from email.policy import default

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
WORDS = "Shall we meet on Thursday?"


def test_a_reminder_arrives_in_two_tabs_and_by_mail_until_its_reader_stops_it(visit, platform):
    maria = visit(width=360)
    page = maria.as_one("maria").go("/account/notices")
    page.select_option(".language-select", "en")
    page.select_option("#quiet_from", "0")
    page.select_option("#quiet_until", "0")
    for day in ("6", "7"):
        page.check(f"#day-{day}")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".said")).to_contain_text("Saved.")
    page.select_option("#way-reminder", "mail")
    expect(page.locator(".said")).to_contain_text("It holds from now on.")

    page = maria.go("/notices?kind=reminder")
    expect(page.locator(".empty")).to_be_visible()
    bell = maria.new_page()
    bell.goto(maria.url + "/me")
    bell.wait_for_selector("[data-who='person']")
    before = int(bell.locator(".notices-count").get_attribute("data-letters") or 0) if bell.locator(".notices-count").count() else 0

    nikos = visit().as_one("nikos").go("/desk/people/qser")
    row = nikos.locator("tbody tr", has_text="maria@")
    row.get_by_role("button", name=re.compile("Remind|Υπενθύμιση")).click()
    nikos.fill("#reminder-words", WORDS)
    nikos.locator("dialog button[type=submit]").click()
    expect(page.locator(".notices-inbox")).to_contain_text(WORDS, timeout=5000)
    expect(bell.locator(".notices-count")).to_have_attribute("data-letters", str(before + 1), timeout=5000)

    bell.click(".notices-bell")
    expect(bell.locator(".notices-panel")).to_contain_text(WORDS)
    line = page.locator(".notices-inbox .notices-line", has_text=WORDS)
    line.get_by_role("button", name="Mark as read").click()
    expect(line).not_to_have_class(re.compile("notices-new"))
    expect(bell.locator(".notices-panel .notices-line", has_text=WORDS)).not_to_have_class(re.compile("notices-new"), timeout=2000)
    line.get_by_role("button", name="Mark as unread").click()
    expect(bell.locator(".notices-count")).to_have_attribute("data-letters", str(before + 1), timeout=2000)

    mail = message_from_string(platform.run("tests.support.notices_round"), policy=default)
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert WORDS not in str(mail.get_body(("plain",)).get_content())
    stop = mail["List-Unsubscribe"].strip("<>")
    assert stop in mail.get_body(("html",)).get_content()

    somebody = visit(width=360)
    public = somebody.page
    public.goto(stop)
    expect(public.locator("h1")).to_have_text("Stop these mails?")
    public.get_by_role("button", name="Stop these mails").click()
    expect(public.locator("h1")).to_have_text("No such mails come any more")
    page.goto(maria.url + "/account/notices")
    expect(page.locator("#way-reminder")).to_have_value("app")
    public.get_by_role("button", name="Send them again").click()
    expect(public.locator("h1")).to_have_text("Stop these mails?")
    page = maria.go("/notices")
    page.get_by_role("button", name="Mark all as read").first.click()
    expect(bell.locator(".notices-count")).to_have_count(0, timeout=2000)
    assert maria.complaints == [] == somebody.complaints
