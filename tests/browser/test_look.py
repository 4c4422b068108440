"""Every page in both themes, on a phone and at a desk: nothing axe can find, nothing wider than the screen, nothing from elsewhere."""

from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")  # axe-core 4.14.1, MPL-2.0
_RUN = """async () => {
  const tags = ["best-practice", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const found = await axe.run(document, { runOnly: { type: "tag", values: tags } });
  return found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}"""
SCREENS = [pytest.param("en", False, 1280, id="desk-light-en"), pytest.param("el", True, 360, id="phone-dark-el")]
VISITORS = ("/sign-in", "/forgot", "/invitation/none", "/no-such-page")
LEARNERS = ("/", "/catalogue", "/course/qser", "/leaderboard", "/me", "/me/infographic", "/account", "/learn/lesson/1", "/learn/quiz/8")
_DESK = ("/desk", "/desk/qser", "/desk/quiz-results/8", "/desk/analysis/8", "/bank/1")
OPERATORS = ("/people", "/packages", "/operations", "/welcome", *_DESK)


def _check(visitor, path):
    page = visitor.go(path)
    page.wait_for_selector("main h1")
    page.wait_for_timeout(500)
    page.evaluate(AXE)
    findings = [f"{path} {each}" for each in page.evaluate(_RUN)]
    wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return findings + ([f"{path} is {wider} px wider than the screen"] if wider > 0 else [])


def _look(visitor, paths):
    strangers = []
    visitor.page.on("request", lambda request: None if _ours(visitor, request.url) else strangers.append(request.url))
    return [finding for path in paths for finding in _check(visitor, path)] + strangers


def _ours(visitor, url):
    home = visitor.url.split("//")[1]
    return url.split("//")[-1].startswith(home) or url.startswith("data:")


@pytest.mark.parametrize(("language", "dark", "width"), SCREENS)
def test_what_visitors_see_is_for_everybody(visit, language, dark, width):
    assert _look(visit(language=language, dark=dark, width=width), VISITORS) == []


@pytest.mark.parametrize(("language", "dark", "width"), SCREENS)
def test_what_learners_see_is_for_everybody(visit, language, dark, width):
    learner = visit(language=language, dark=dark, width=width)
    learner.sign_in("maria")
    assert _look(learner, LEARNERS) == []


@pytest.mark.parametrize(("language", "dark", "width"), SCREENS)
def test_what_operators_see_is_for_everybody(visit, language, dark, width):
    boss = visit(language=language, dark=dark, width=width)
    boss.sign_in("anna")
    assert _look(boss, OPERATORS) == []


def test_the_keyboard_skips_the_bars_and_a_move_goes_to_the_heading(visit):
    visitor = visit()
    page = visitor.sign_in("maria")
    visitor.go("/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.click(".side-bar a[href='/leaderboard']")
    page.wait_for_selector("main h1:focus")
    assert page.get_attribute(".side-bar a[href='/leaderboard']", "aria-current") == "page"


def test_a_language_is_chosen_without_a_reload_and_kept(visit):
    visitor = visit()
    page = visitor.go("/sign-in")
    page.select_option(".language-select", "el")
    page.wait_for_selector("main h1 >> text=Σύνδεση")
    assert page.evaluate("document.documentElement.lang") == "el"
    visitor.go("/sign-in")
    page.wait_for_selector("main h1 >> text=Σύνδεση")


def test_the_theme_changes_and_its_button_says_what_it_does(visit):
    page = visit().go("/sign-in")
    page.get_by_role("button", name="Switch to dark colours").click()
    page.wait_for_selector("html.dark")
    page.get_by_role("button", name="Switch to light colours").wait_for()


def test_a_learner_finds_no_other_role_s_page(visit):
    learner = visit()
    learner.sign_in("maria")
    for path in ("/people", "/packages", "/operations", "/desk", "/desk/qser", "/desk/quiz-results/8", "/desk/analysis/8"):
        learner.go(path).wait_for_selector("h1 >> text=This page is not for your role")
