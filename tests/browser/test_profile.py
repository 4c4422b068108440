"""A person walks through their own profile, takes it along, and reads who else has looked."""

import re

import pytest
from openpyxl import load_workbook

pytestmark = pytest.mark.browser


def test_a_person_walks_through_their_profile_and_takes_it_along(visit, tmp_path):
    maria = visit().as_one("maria")
    page = maria.go("/me")
    line = page.wait_for_selector(".insights-presence")
    assert re.match(r"\d+ logins? last week, \d+ logins? last month, last login: ", line.inner_text())
    assert page.get_attribute(".insights-presence time", "title")

    page.get_by_role("link", name="Timeline", exact=True).click()
    page.wait_for_selector(".insights-event")
    assert page.url.endswith("/me?tab=timeline")
    page.select_option("#kind", "tests")
    page.locator(".insights-filter button").press("Enter")
    page.wait_for_function("() => location.search === '?tab=timeline&kind=tests'")
    page.wait_for_function("() => [...document.querySelectorAll('.insights-event')].every((each) => /test|attempt/i.test(each.innerText))")

    with page.expect_download() as taken:
        page.locator("a[href$='/profile.xlsx']").press("Enter")
    taken.value.save_as(tmp_path / "profile.xlsx")
    assert load_workbook(tmp_path / "profile.xlsx").sheetnames[:3] == ["Summary", "Courses", "Units"]

    profile = (
        page.locator("a[href$='/profile.xlsx']").get_attribute("href").replace("/reports/person", "/people").replace("/profile.xlsx", "")
    )
    facilitator = visit().as_one("nikos")  # he reads Greek
    assert facilitator.go(profile).wait_for_selector(".insights-shares .insights-share-in_progress").bounding_box()["width"] > 100
    nikos = facilitator.go(f"{profile}?tab=tests")
    nikos.wait_for_selector(".callout >> text=αρχείο πρόσβασης")
    assert nikos.locator("a[href$='tab=tests']").count() == 1
    assert nikos.locator("a[href$='tab=badges']").count() == 0
    maria.go("/account/data").wait_for_selector("#views td >> text=Tests")
    assert maria.complaints == []
