"""Doors in a real browser: nothing breaks the content-security policy, and who is suspended is out at once."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_a_visitor_s_pages_break_no_policy(visit):
    visitor = visit()
    for path in ("/sign-in", "/forgot", "/invitation/none", "/new-password/none", "/catalogue", "/leaderboard", "/no-such-page"):
        page = visitor.new_page()
        answer = page.goto(visitor.url + path)
        page.wait_for_selector("[data-who='visitor']")
        page.wait_for_timeout(300)
        page.close()
        assert (path, [each for each in visitor.complaints if "404 (Not Found)" not in each]) == (path, [])
        assert "'unsafe-eval'" not in answer.headers["content-security-policy"]


def test_a_person_s_pages_break_no_policy(visit):
    boss = visit()
    boss.sign_in("anna")
    for path in ("/", "/catalogue", "/leaderboard", "/account", "/people", "/operations"):
        boss.go(path)
        boss.page.wait_for_timeout(300)
    assert boss.complaints == []


def test_a_mistake_keeps_what_was_typed_and_says_what_happened(visit):
    page = visit().go("/sign-in?next=/leaderboard")
    page.fill("#email", "Somebody@example.org")
    page.fill("#password", "not the password")
    page.click("main form button[type=submit]")
    page.wait_for_selector("[role=alert] >> text=do not match")
    assert page.input_value("#email") == "Somebody@example.org"
    assert "example.org" not in page.url
    assert page.locator("input[name=next]").first.input_value() == "/leaderboard"


def test_who_is_suspended_is_out_of_the_open_page_at_once(visit):
    learner, boss = visit(), visit()
    learner.sign_in("maria")
    learner.go("/leaderboard")
    boss.sign_in("anna")
    page = boss.go("/people")
    page.fill("#members-search", "maria@")
    expect(page.locator("tbody tr")).to_have_count(1)
    page.locator("tbody tr summary").first.click()
    page.get_by_role("button", name="Suspend Μαρία").click()
    learner.page.wait_for_url("**/sign-in**", timeout=5000)
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("button", name="Suspend Μαρία").wait_for()
    learner.sign_in("maria")


def test_the_password_can_be_looked_at(visit):
    page = visit().go("/sign-in")
    page.fill("#password", "a sentence of mine")
    page.click(".door-peek")
    assert page.get_attribute("#password", "type") == "text"
    page.click(".door-peek")
    assert page.get_attribute("#password", "type") == "password"
