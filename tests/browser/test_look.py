"""Every page in both themes, on a phone and at a desk: nothing axe can find, nothing wider than the screen, nothing from elsewhere."""

from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from qser_app.i18n.catalogue import phrase
from tests.support.packages import a_course, a_package
from tests.support.scorm_browser import content, planted

pytestmark = pytest.mark.browser

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")  # axe-core 4.14.1, MPL-2.0
_RUN = """async () => {
  const tags = ["best-practice", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const found = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], selectors: false });
  return found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}"""
# Nothing has moved for a third of a second: what is still on its way must not be missed.
_AT_REST = """() => new Promise((done) => {
  let timer = setTimeout(done, 300);
  new MutationObserver((_, watch) => { clearTimeout(timer); timer = setTimeout(() => (watch.disconnect(), done()), 300); })
    .observe(document, { subtree: true, childList: true, attributes: true });
  setTimeout(done, 3000);
})"""
# Long words of two alphabets on a phone and at a desk, each in both themes; facilitators' pages on two of them.
SCREENS = [
    pytest.param("en", False, 1280, id="desk-light-en"),
    pytest.param("el", True, 1280, id="desk-dark-el"),
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
LEARNERS = ("/", "/catalogue", "/course/qser", "/leaderboard", "/me", "/me/infographic", "/account", *_LEARNED)
_COURSE = ("/desk/qser", "/desk/people/qser", "/desk/enrol/qser", "/desk/admission/qser", "/desk/facilitators/qser")
_TEXTS = ("/desk/lesson/2", "/desk/words/qser", "/desk/languages/qser", "/desk/history/unit/2", "/desk/preview/2")
_FILES = ("/desk/files/qser", "/bring")
_DESK = ("/desk", *_COURSE, *_TEXTS, *_FILES, "/desk/quiz-results/10", "/desk/analysis/10", "/desk/proposals", "/bank/1")
OPERATORS = ("/people", "/insights", "/packages", "/operations", "/welcome", *_DESK)
# What forced colours leave of a state: the line around it.
_OUTLINE = "name => getComputedStyle(document.querySelector(name)).outlineStyle"


def _check(visitor, path):
    page = visitor.walk(path)
    page.wait_for_selector("main h1")
    return _findings(page, path)


def _findings(page, path):
    page.evaluate(_AT_REST)
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE)
    findings = [f"{path} {each}" for each in page.evaluate(_RUN)]
    wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return findings + ([f"{path} is {wider} px wider than the screen"] if wider > 0 else [])


def _look(visitor, paths):
    strangers = []
    visitor.page.on("request", lambda request: None if _ours(visitor, request.url) else strangers.append(request.url))
    return [finding for path in paths for finding in _check(visitor, path)] + strangers


def _learner(visit, language, dark, width):
    """A learner at this screen. Once somebody is signed in, their account decides on the language: English or Greek."""
    learner = visit(language=language, dark=dark, width=width)
    learner.language = "en" if language == "en" else "el"
    return learner.as_one("maria" if language == "en" else "sofia")


@pytest.fixture
def boss(visit):
    """The operator at a screen, in its language; afterwards in English again."""
    came = []

    def come(language, dark, width):
        visitor = visit(language=language, dark=dark, width=width)
        came.append(visitor.as_one("anna").go("/account"))
        _speak(visitor.page, language)
        return visitor

    yield come
    for page in came:
        _speak(page, "en")


def _speak(page, language):
    page.locator(".language-select").first.select_option(language)
    page.wait_for_function("language => document.documentElement.lang === language", arg=language)


def _ours(visitor, url):
    home = visitor.url.split("//")[1]
    return url.split("//")[-1].startswith(home) or url.startswith("data:")


@pytest.mark.parametrize(("language", "dark", "width"), SCREENS)
def test_what_visitors_see_is_for_everybody(visit, language, dark, width):
    assert _look(visit(language=language, dark=dark, width=width), VISITORS) == []


@pytest.mark.parametrize(("language", "dark", "width"), SCREENS)
def test_what_learners_see_is_for_everybody(visit, language, dark, width):
    assert _look(_learner(visit, language, dark, width), LEARNERS) == []


@pytest.mark.parametrize(("language", "dark", "width"), TWO_SCREENS)
def test_what_operators_see_is_for_everybody(boss, language, dark, width):
    assert _look(boss(language, dark, width), OPERATORS) == []


def _step(page, language, key, what):
    page.get_by_role("button", name=phrase(language, key), exact=True).first.click()
    page.wait_for_selector(what)
    return _findings(page, f"{key} {what}")


@pytest.mark.parametrize(("language", "dark", "width"), SCREENS)
def test_a_quiz_of_every_kind_is_for_everybody_from_its_rules_to_its_result(visit, quizzes, language, dark, width):
    learner = _learner(visit, language, dark, width)
    found = []
    for code in ("PAGE", "TIMED"):  # ten kinds under one another; one question at a time, and a clock
        page = learner.go(f"/learn/quiz/{quizzes[code]}")
        page.wait_for_selector(".quizzes-rules")
        found += _findings(page, f"{code} the rules")
        page.locator(".quizzes-rules ~ .row .button-primary").click()
        page.wait_for_selector("[data-quiz-place]")
        found += _findings(page, f"{code} the questions")
        page.locator("[data-quiz-place] input").first.click()
        if code == "TIMED":
            page.locator(".quizzes-mark").last.click()
            page.wait_for_selector("[data-quiz-place='1']")
        found += _step(page, learner.language, "quizzes-to-check", ".quizzes-hand-in")
        found += _step(page, learner.language, "quizzes-hand-in", ".quizzes-result")
    assert found == []


@pytest.mark.parametrize(("language", "dark", "width"), TWO_SCREENS)
def test_the_settings_of_a_quiz_are_for_everybody(boss, quizzes, language, dark, width):
    visitor = boss(language, dark, width)
    found = _check(visitor, f"/desk/quiz/{quizzes['TIMED']}")
    page = visitor.page
    page.fill("#draw", "many")
    page.get_by_role("button", name=phrase(language, "quizzes-settings-save"), exact=True).click()
    page.wait_for_selector("#draw-help .field-error:not(:empty)")
    page.fill("#search", "a")
    page.press("#search", "Enter")
    page.wait_for_selector(".quizzes-people li")
    assert found + _findings(page, "settings with mistakes and people") == []


@pytest.fixture
def corrected_quiz(visit, quizzes, platform):
    """A quiz that somebody sat before its key was corrected."""
    page = visit().sign_in("maria")
    page.goto(f"{platform.url}/learn/quiz/{quizzes['LOOKED']}")
    page.locator(".quizzes-rules ~ .row .button-primary").click()
    page.locator("[data-quiz-place] input").first.click()
    page.wait_for_selector("[data-status=saved]")
    _step(page, "en", "quizzes-to-check", ".quizzes-hand-in")
    _step(page, "en", "quizzes-hand-in", ".quizzes-result")
    platform.python("-m", "tests.support.quizzes_plant", "correct", str(quizzes["LOOKED"]))
    return quizzes["LOOKED"]


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


@pytest.mark.parametrize(("language", "dark", "width"), TWO_SCREENS)
def test_grading_a_quiz_again_is_for_everybody(boss, corrected_quiz, language, dark, width):
    page = boss(language, dark, width).go(f"/desk/quiz-results/{corrected_quiz}")
    # By keyboard: a new badge may be celebrated on top of the page.
    page.locator("summary", has_text=phrase(language, "regrade-title")).press("Enter")
    page.get_by_role("button", name=phrase(language, "regrade-look")).press("Enter")
    page.locator("form:has(#reason) button").press("Enter")
    page.wait_for_selector("#reason-help .field-error:not(:empty)")
    assert _findings(page, "grading again") == []


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
    _speak(author.page, language)
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
    _speak(learner.page, language)
    found = []
    for unit_id, is_open in zip(world["units"], (True, False), strict=True):
        page = learner.go(f"/learn/scorm/{unit_id}")
        page.wait_for_selector(".scorm-part-here", state="attached")
        assert page.get_attribute(".scorm-contents details", "open") == ("" if is_open else None)
        found += [each for each in _findings(page, "contents") if ".scorm-frame" not in each]
    content(page).click("text=Close")
    page.wait_for_selector(".scorm-over")
    assert found + _findings(page, "the course has closed") == []


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


def test_search_engines_are_shown_the_door_alone(platform):
    with urlopen(f"{platform.url}/robots.txt") as robots:
        assert robots.read().decode().splitlines()[1:] == ["User-agent: *", "Allow: /sign-in", "Disallow: /"]
    with pytest.raises(HTTPError):
        urlopen(f"{platform.url}/sitemap.xml")


def test_a_learner_finds_no_other_role_s_page(visit):
    learner = visit()
    learner.as_one("maria")
    for path in ("/people", "/packages", "/operations", "/desk", "/desk/qser", "/desk/quiz-results/10", "/desk/analysis/10"):
        learner.go(path).wait_for_selector("h1 >> text=This page is not for your role")
