"""Packages at every screen: nothing axe can find around them, in the player and at the desk."""

import pytest

from tests.browser.test_look import SCREENS, TWO_SCREENS, _findings, _look, looks
from tests.support.packages import a_course, a_package
from tests.support.scorm_browser import content, planted

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("language", "dark", "width"), TWO_SCREENS)
def test_a_package_is_for_everybody_in_the_player_and_at_the_desk(platform, visit, tmp_path, language, dark, width):
    world = planted(platform, a_package(tmp_path / "counter.zip"))
    unit_id = world["units"][0]
    learner = visit(language=language, dark=dark, width=width).with_cookie(world["cookies"]["learner"])
    found = []
    for path in (f"/learn/scorm/{unit_id}", f"/learn/scorm/{unit_id}/window"):
        page = learner.go(path)
        page.wait_for_selector("iframe.scorm-frame")
        # What a package itself holds is its author's; the frame around it is ours.
        found += [each for each in _findings(page, path) if ".scorm-frame" not in each]
    author = visit(language=language, dark=dark, width=width).with_cookie(world["cookies"]["facilitator"])
    author.go("/account")
    author.speak(language)
    assert found + _look(author, [f"/desk/{name}/{unit_id}" for name in ("results", "package", "versions")]) == []


LONG_TITLES = [
    "Εξυπηρέτηση αιτούντων διεθνή προστασία στα γραφεία του δήμου",
    "Τα δικαιώματα των δικαιούχων διεθνούς προστασίας και οι υποχρεώσεις των υπηρεσιών, με παραδείγματα από τη δημοτική καθημερινότητα",
    "Aufenthaltsgenehmigungsverlängerungsverfahrensvorschriften",
    "Ερωτήσεις",
]


@pytest.mark.parametrize(("language", "dark", "width"), SCREENS)
def test_a_package_of_many_parts_is_for_everybody_from_its_contents_to_its_end(platform, visit, tmp_path, language, dark, width):
    world = planted(platform, a_course(tmp_path / "parts.zip", LONG_TITLES), a_course(tmp_path / "many.zip", LONG_TITLES + ["Μέρος"] * 20))
    learner = visit(language=language, dark=dark, width=width).with_cookie(world["cookies"]["learner"])
    learner.go("/account")
    learner.speak(language)
    found = []
    for unit_id, is_open in zip(world["units"], (True, False), strict=True):
        page = learner.go(f"/learn/scorm/{unit_id}")
        page.wait_for_selector(".scorm-part-here", state="attached")
        assert page.get_attribute(".scorm-contents details", "open") == ("" if is_open else None)
        found += [each for each in _findings(page, "contents", **looks(dark, width)) if ".scorm-frame" not in each]
    content(page).click("text=Close")
    page.wait_for_selector(".scorm-over")
    assert found + _findings(page, "the course has closed", **looks(dark, width)) == []
