"""The public site as a visitor meets it, with and without a script, and the desk from which it gets its news."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_a_visitor_without_a_script_reads_changes_the_language_and_writes(platform, chrome):
    context = chrome.new_context(java_script_enabled=False, locale="el-GR", viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(platform.url)
    expect(page).to_have_url(f"{platform.url}/el")
    expect(page.locator("h1")).to_have_text("Σωστή εξυπηρέτηση για όποιον έρθει στη θυρίδα σας")
    page.locator("details.drop summary").first.click()
    page.get_by_role("link", name="English").click()
    page.locator("summary", has_text="Menu").click()
    expect(page.locator(".site-menu .button:visible")).to_have_text(["Sign in"])
    page.get_by_role("link", name="Contact").first.click()
    page.get_by_label("Your name").fill("Ada")
    page.get_by_label("Your e-mail address").fill("ada@example.org")
    page.get_by_role("button", name="Send the message").click()
    expect(page.get_by_text("Please write a little more")).to_be_visible()
    expect(page.get_by_label("Your name")).to_have_value("Ada")
    page.get_by_label("Your message").fill("How does a municipality of forty people begin?")
    page.get_by_role("button", name="Send the message").click()
    expect(page.get_by_role("heading", name="Your message is on its way")).to_be_visible()
    context.close()


def test_theme_and_language_hold_in_the_app(visit):
    visitor = visit()
    page = visitor.page
    page.goto(f"{visitor.url}/en")
    page.get_by_role("button", name="Light or dark colours").click()
    page.locator("summary", has_text="English").click()
    page.get_by_role("link", name="Čeština").click()
    expect(page.locator("html.dark")).to_have_attribute("lang", "cs")
    page.locator(".site-end").get_by_role("link", name="Přihlásit se").click()
    page.wait_for_selector("[data-who='visitor']")
    expect(page.locator("html.dark")).to_have_attribute("lang", "cs")
    page.goto(visitor.url)
    expect(page).to_have_url(f"{visitor.url}/cs")
    assert visitor.complaints == []


def test_an_administrator_writes_and_a_visitor_reads(visit):
    admin = visit().as_one("giorgos")
    page = admin.go("/newsdesk")
    page.locator("#kind").select_option("news")
    page.locator("#language").select_option("en")
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url(re.compile(r"/newsdesk/\d+$"))
    page.fill("#title-en", "Doors open at eight")
    page.fill("#summary-en", "A test of the counter.")
    page.fill("#body-en", "Come **in**.\n\n<script>alert(1)</script>")
    page.locator("#body-en").blur()
    page.locator("main form button[type=submit]").last.click()
    expect(page.locator(".pill-good").first).to_be_visible()
    visitor = visit()
    visitor.page.goto(f"{visitor.url}/en/news")
    visitor.page.get_by_role("link", name="Doors open at eight").click()
    expect(visitor.page.locator(".prose strong")).to_have_text("in")
    expect(visitor.page.locator(".prose")).to_contain_text("<script>alert(1)</script>")
    assert visitor.complaints == []
