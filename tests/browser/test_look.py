"""Every page in both themes, on a phone and at a desk: nothing axe can find, nothing wider than the screen, nothing from elsewhere."""

from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")  # axe-core 4.14.1, MPL-2.0
_RUN = """async (rules) => {
  const tags = ["best-practice", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: tags };
  const found = await axe.run(document, { runOnly, resultTypes: ["violations"], selectors: false });
  return found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}"""
# Nothing has moved for a third of a second: what is still on its way must not be missed.
_AT_REST = """() => new Promise((done) => {
  let timer = setTimeout(done, 300);
  new MutationObserver((_, watch) => { clearTimeout(timer); timer = setTimeout(() => (watch.disconnect(), done()), 300); })
    .observe(document, { subtree: true, childList: true, attributes: true });
  setTimeout(done, 3000);
})"""
# No colour is on its way any more.
_COLOURS_ARE_THERE = (
    "() => Promise.allSettled(document.getAnimations().map((each) => each.effect.getTiming().iterations < 9 && each.finished))"
)
# Long words of two alphabets on a phone, in both themes, and a desk where the colours change; facilitators' pages on two of them.
DESK = 1280
SCREENS = [
    pytest.param("en", False, DESK, id="desk-en"),
    pytest.param("de", False, 360, id="phone-light-de"),
    pytest.param("el", True, 360, id="phone-dark-el"),
]
TWO_SCREENS = [SCREENS[0], SCREENS[-1]]
VISITORS = (
    "/sign-in",
    "/certificate",
    "/certificate/none",
    "/join/none",
    "/forgot",
    "/invitation/none",
    "/new-password/none",
    "/no-such-page",
    "/_gallery",
)
_LEARNED = ("/learn/lesson/1", "/learn/quiz/10", "/cases/propose")
_MINE = ("/me", "/me?tab=badges", "/me?tab=timeline", "/me?view=progress", "/me/infographic")
_ACCOUNT = ("/account", "/account/data", "/account/notices", "/notices")
LEARNERS = ("/", "/catalogue", "/course/qser", "/leaderboard", *_MINE, *_ACCOUNT, *_LEARNED)
_COURSE = ("/desk/qser", "/desk/people/qser", "/desk/enrol/qser", "/desk/admission/qser", "/desk/facilitators/qser")
_TEXTS = ("/desk/lesson/2", "/desk/words/qser", "/desk/languages/qser", "/desk/history/unit/2", "/desk/preview/2")
_FILES = ("/desk/files/qser", "/bring")
_DESK = ("/desk", *_COURSE, *_TEXTS, *_FILES, "/desk/quiz-results/10", "/desk/analysis/10", "/desk/proposals", "/bank/1")
_SOMEBODY = ("/people/1?tab=courses", "/people/1?tab=tests", "/people/1?tab=certifications", "/people/1/infographic")
_REPORTS = ("/reports", "/reports/departments", "/reports/units", "/reports/custom", "/exports")
_HOUSE = (
    "/people",
    "/people/invitations",
    "/people/departments",
    "/people/import",
    *_SOMEBODY,
    "/viewing/1",
    "/organisation",
    "/organisation/sign-in",
    "/organisation/notices",
    "/newsdesk",
    "/newsdesk/3",
    "/rewards/rules",
    "/leaderboard/settings",
    "/insights",
    "/packages",
    "/operations",
    "/operations/organisations",
    "/operations/sessions",
    "/operations/exports",
    "/audit",
    "/welcome",
)
PUBLIC = (
    "",
    "/project",
    "/partners",
    "/news",
    "/news/twelve-colleagues-begin-with-q-ser",
    "/events",
    "/events/plain-language-at-the-counter",
)
PUBLIC += ("/resources", "/resources/glossary", "/contact", "/accessibility", "/privacy", "/imprint", "/nowhere")
OPERATORS = (*_HOUSE, *_DESK, *_REPORTS)
# What forced colours leave of a state: the line around it.
_OUTLINE = "name => getComputedStyle(document.querySelector(name)).outlineStyle"


def _check(visitor, path, **options):
    page = visitor.walk(path)
    page.wait_for_selector("main h1")
    return _findings(page, path, **options)


def looks(dark, width):
    """What is looked for on a screen. A phone in light colours has the parts of a dark one and the colours of a desk: whether all fits."""
    return {"in_both": width == DESK, "axe": dark or width == DESK}


def _findings(page, path, *, in_both=False, axe=True):
    """What axe finds; ``in_both`` colours: what the theme decides once more in the dark."""
    page.evaluate(_AT_REST)
    findings = [f"{path} {each}" for each in _of_axe(page)] if axe else []
    if in_both:
        findings += [f"{path} in the dark {each}" for each in _in_the_dark(page)]
    wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return findings + ([f"{path} is {wider} px wider than the screen"] if wider > 0 else [])


def _of_axe(page):
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE)
    return page.evaluate(_RUN)


def _in_the_dark(page):
    page.emulate_media(color_scheme="dark")
    page.wait_for_selector("html.dark")
    page.evaluate(_COLOURS_ARE_THERE)
    found = page.evaluate(_RUN, ["color-contrast"])
    page.emulate_media(color_scheme="light")
    page.wait_for_selector("html:not(.dark)")
    return found


def _look(visitor, paths, **options):
    strangers = []
    visitor.page.on("request", lambda request: None if _ours(visitor, request.url) else strangers.append(request.url))
    return [finding for path in paths for finding in _check(visitor, path, **options)] + strangers


def _learner(visit, language, dark, width):
    """A learner at this screen. Once somebody is signed in, their account decides on the language: English or Greek."""
    learner = visit(language=language, dark=dark, width=width)
    learner.language = "en" if language == "en" else "el"
    return learner.as_one("maria" if language == "en" else "sofia")


def _ours(visitor, url):
    home = visitor.url.split("//")[1]
    return url.split("//")[-1].startswith(home) or url.startswith("data:")


@pytest.mark.parametrize(("language", "dark", "width"), SCREENS)
def test_what_visitors_see_is_for_everybody(visit, language, dark, width):
    assert _look(visit(language=language, dark=dark, width=width), VISITORS, **looks(dark, width)) == []


@pytest.mark.parametrize(("language", "dark", "width"), TWO_SCREENS)
def test_the_public_site_is_for_everybody(visit, language, dark, width):
    visitor, found = visit(language=language, dark=dark, width=width), []
    visitor.page.on("request", lambda request: None if _ours(visitor, request.url) else found.append(request.url))
    for path in PUBLIC:
        visitor.page.goto(f"{visitor.url}/{language}{path}")
        found += _findings(visitor.page, path, in_both=width == DESK)
    assert found == []
    assert [each for each in visitor.complaints if "404" not in each] == []


@pytest.mark.parametrize(("language", "dark", "width"), SCREENS)
def test_what_learners_see_is_for_everybody(visit, language, dark, width):
    assert _look(_learner(visit, language, dark, width), LEARNERS, **looks(dark, width)) == []


@pytest.mark.parametrize(("language", "dark", "width"), TWO_SCREENS)
def test_what_operators_see_is_for_everybody(boss, language, dark, width):
    assert _look(boss(language, dark, width), OPERATORS) == []


@pytest.mark.parametrize(("language", "dark", "width"), TWO_SCREENS)
def test_finding_people_for_a_course_is_for_everybody(boss, tmp_path, language, dark, width):
    visitor, found = boss(language, dark, width), []
    sheet = tmp_path / "people.csv"
    sheet.write_text("E-mail\nmaria@nea-karya.example\nnobody@example.org\n", encoding="utf-8")
    for path in ("/desk/facilitators/qser", "/desk/enrol/qser"):
        page = visitor.walk(path)
        page.fill("#search", "α")
        page.press("#search", "Enter")
        page.wait_for_selector(".people-find ~ * li, .people-find ~ li")
        if path.startswith("/desk/enrol"):
            page.set_input_files("#sheet-file", sheet)
            page.wait_for_selector(".people-counts li")
        found += _findings(page, path)
    page = visitor.walk("/desk/admission/qser")
    page.locator("#people-links form button").press("Enter")
    page.wait_for_selector("#new-link")
    found += _findings(page, "a new link")
    page = visitor.walk("/desk/people/qser")
    page.locator(".people-actions .button").first.press("Enter")
    page.wait_for_selector("#reminder-words")
    assert found + _findings(page, "a reminder") == []


def test_the_notices_are_for_everybody(visit):
    for dark in (False, True):
        page = visit(dark=dark, width=360).as_one("maria").go("/")
        page.click(".notices-bell")
        page.wait_for_selector(".notices-list li")
        assert _findings(page, "the notices") == []


def test_paper_gets_the_page_without_its_bars(visit):
    visitor = visit()
    page = visitor.as_one("maria").page
    for path in ("/learn/lesson/1", "/me/infographic", "/leaderboard"):
        page.emulate_media(media="screen")
        visitor.go(path).wait_for_selector("main h1")
        page.emulate_media(media="print")
        shown = [each for each in (".top-bar", ".side-bar", ".site-footer", "main") if page.locator(each).first.is_visible()]
        assert (path, shown) == (path, ["main"])
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")


def test_forced_colours_leave_states_and_focus_to_be_seen(visit):
    visitor = visit()
    page = visitor.as_one("maria").page
    page.emulate_media(forced_colors="active")
    visitor.go("/leaderboard").wait_for_selector("tr.mine")
    for state in ("tr.mine", ".tab[aria-pressed='true']", ".side-bar .place[aria-current]"):
        assert page.evaluate(_OUTLINE, state) == "solid"
    page.keyboard.press("Tab")
    assert page.evaluate(_OUTLINE, ":focus") == "solid"


def test_the_keyboard_skips_the_bars_and_a_move_goes_to_the_heading(visit):
    visitor = visit()
    page = visitor.as_one("maria").go("/")
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
    learner.as_one("maria")
    for path in ("/people", "/packages", "/operations", "/desk", "/desk/qser", "/desk/quiz-results/10", "/desk/analysis/10"):
        learner.go(path).wait_for_selector("h1 >> text=This page is not for your role")
