"""Quizzes in a real browser: every kind by keyboard, answers that survive what may happen, the clock, and what is never told."""

import re

import pytest
from playwright.sync_api import Page, expect

from qser_app.i18n.catalogue import phrase
from tests.support.listening import Listener
from tests.support.quizzes import ALL_KINDS, right_of

pytestmark = pytest.mark.browser
SLOW = 15_000


@pytest.fixture
def learner(visit):
    return visit().as_one("maria")


def _button(page: Page, key: str, **gaps):
    return page.get_by_role("button", name=phrase("en", key, **gaps), exact=True)


def _begin(visitor, unit_id) -> Page:
    page = visitor.go(f"/learn/quiz/{unit_id}")
    _button(page, "quizzes-start").or_(_button(page, "quizzes-again")).click(timeout=SLOW)
    page.locator("[data-quiz-place]").first.wait_for(timeout=SLOW)
    return page


def _saved(page: Page) -> None:
    expect(page.locator("[data-status=saved]")).to_be_visible(timeout=SLOW)


def _hand_in(page: Page) -> None:
    _button(page, "quizzes-to-check").click()
    _button(page, "quizzes-hand-in").click(timeout=SLOW)
    page.locator(".quizzes-result").wait_for(timeout=SLOW)


def _tab_to(page: Page, what: str) -> None:
    """Press Tab until the focus is on an element that matches."""
    for _ in range(60):
        if page.evaluate("what => document.activeElement.matches(what)", what):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{what} cannot be reached by keyboard")


def _texts(kind: str) -> dict[str, str]:
    """What a reader sees of each option; the screen has names of its own for them."""
    parts = ALL_KINDS[kind][0]
    lists = [parts.get("options", []), *(options for _, options in parts.get("gaps", []))]
    return {key: text or phrase("en", f"quizzes-{key}") for options in lists for key, text in options}


_FOCUSED = "document.activeElement.closest('label, [data-key]')?.textContent ?? ''"


def _choose_with_space(page: Page, kind: str) -> None:
    """The options are reached one after the other; Space ticks those that are right."""
    wanted = {_texts(kind)[key] for key in right_of(kind)}
    for _ in right_of(kind) + list(_texts(kind)):
        page.keyboard.press("Tab")
        _tab_to(page, "[data-quiz-place] input[type=checkbox]")
        if page.evaluate(_FOCUSED) in wanted:
            wanted.remove(page.evaluate(_FOCUSED))
            page.keyboard.press("Space")
    assert not wanted, "every option can be ticked by keyboard"


def _choose_radio(page: Page, kind: str) -> None:
    """A group of radio buttons is one stop; arrows move within it."""
    _tab_to(page, "[data-quiz-place] input[type=radio]")
    page.keyboard.press("Space")
    for _ in range(6):
        if page.evaluate(_FOCUSED) == _texts(kind)[right_of(kind)[0]]:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError("the arrows do not move the choice")


def _choose_in_lists(page: Page, kind: str) -> None:
    for part in right_of(kind):
        place, value = part.split("=")
        _tab_to(page, f"[data-quiz-place] [data-answer='{place}']")
        page.keyboard.type(_texts(kind).get(value, value))


def _put_in_order(page: Page, kind: str) -> None:
    for place, key in enumerate(right_of(kind)):
        text = _texts(kind)[key]
        while page.evaluate("[...document.querySelectorAll('[data-order] [data-key]')].map(each => each.dataset.text)").index(text) > place:
            _tab_to(page, f"[data-text='{text}'] button:first-child")
            page.keyboard.press("Enter")
            page.wait_for_timeout(50)


def _type(page: Page, kind: str) -> None:
    _tab_to(page, "[data-quiz-place] input[type=text]")
    page.keyboard.type(right_of(kind)[0])


_BY_KEYBOARD = {"single": _choose_radio, "true_false": _choose_radio, "likert": _choose_radio, "multiple": _choose_with_space}
_BY_KEYBOARD |= {"all": _choose_with_space, "match": _choose_in_lists, "gap": _choose_in_lists, "order": _put_in_order}
_BY_KEYBOARD |= {"numeric": _type, "short": _type}


def _press(page: Page, key: str) -> None:
    """Reach the button by keyboard, and press it."""
    expect(_button(page, key)).to_be_visible(timeout=SLOW)
    for _ in range(60):
        if page.evaluate("document.activeElement.textContent") == phrase("en", key):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def test_questions_of_each_kind_are_answered_by_keyboard_alone_and_the_answers_are_there_after_a_reload(learner, quizzes):
    page = _begin(learner, quizzes["KEYS"])
    for number, kind in enumerate(ALL_KINDS):
        page.locator(f"[data-quiz-place='{number}'][data-kind={kind}]").wait_for(timeout=SLOW)
        _BY_KEYBOARD[kind](page, kind)
        _saved(page)
        if number < len(ALL_KINDS) - 1:
            _press(page, "quizzes-next")
    page.reload()
    page.locator("[data-quiz-place][data-answered=true]").wait_for(timeout=SLOW)
    expect(page.locator(".quizzes-mark-answered")).to_have_count(len(ALL_KINDS))
    _press(page, "quizzes-to-check")
    _press(page, "quizzes-hand-in")
    expect(page.locator(".quizzes-score")).to_have_text("100%", timeout=SLOW)
    expect(page.locator(":focus")).to_have_text(phrase("en", "quizzes-passed"))
    assert learner.complaints == []


# What names an option on the screen, of every kind whose options are shuffled.
_NAMED = ", ".join(
    [f"[data-kind={kind}] input[data-answer]:not([value='?'])" for kind in ("single", "multiple", "all")]
    + ["[data-kind=match] li:first-child option:not([value=''])", "[data-kind=order] [data-key]"]
)
_SECRETS = ("CANARY", "90417", "answer_key", '"accept"', '"weights"', '"pairs"', "explanation")


def _found(text: str, secrets=_SECRETS) -> list[str]:
    # Names of fields stand in our own scripts; only what was planted must not.
    return [secret for secret in secrets if secret in text]


def test_nothing_that_tells_an_answer_reaches_the_browser_before_handing_in(visit, quizzes):
    visitor = visit()
    listener = Listener(visitor.page)
    visitor.as_one("maria")
    page = _begin(visitor, quizzes["KINDS"])
    everything = ""
    for number in range(1, 11):
        expect(page.get_by_role("heading", name=phrase("en", "quizzes-question", number=number, count=10))).to_be_visible(timeout=SLOW)
        everything += listener.everything(page)
        named = page.locator(_NAMED).evaluate_all("all => all.map(each => each.dataset.key ?? each.value)")
        assert named in ([], ["1", "2"], ["1", "2", "3"]), "the place of an option is all that its name tells"
        if number == 1:
            page.locator(".option").first.click()
            _saved(page)
        page.get_by_role("button", name=phrase("en", "quizzes-next" if number < 10 else "quizzes-to-check")).click()
    _button(page, "quizzes-hand-in").wait_for(timeout=SLOW)
    everything += listener.everything(page)
    assert "A question of the kind match?" in everything, "the listener hears what is asked"
    assert len(everything) > 100_000
    assert _found(everything, ("CANARY", "90417")) == []
    frames = "\n".join(listener.heard)
    assert _found(frames, _SECRETS) == []
    _button(page, "quizzes-hand-in").click()
    page.locator(".quizzes-result").wait_for(timeout=SLOW)
    assert "CANARY because match" in listener.everything(page), "after handing in the same listener hears the explanations"


def test_the_access_code_is_in_no_browser_before_it_is_typed(visit, quizzes):
    visitor = visit()
    listener = Listener(visitor.page)
    visitor.as_one("maria")
    page = visitor.go(f"/learn/quiz/{quizzes['CODE']}")
    code = page.get_by_label(phrase("en", "quizzes-code"))
    code.fill("harbour")
    _button(page, "quizzes-start").click()
    expect(page.locator("#code-help")).to_have_text(phrase("en", "refusal-quiz-code-wrong"), timeout=SLOW)
    assert "CANARYCODE" not in listener.everything(page).upper()
    code.fill("HARBOUR canarycode")
    _button(page, "quizzes-start").click()
    page.locator("[data-quiz-place]").wait_for(timeout=SLOW)


@pytest.mark.parametrize(("code", "shown", "hidden"), [("HIDDEN", (), ("Right one", "Your answer")), ("SCORE", ("Right one",), ())])
def test_a_result_holds_no_more_than_its_level_shows(visit, quizzes, code, shown, hidden):
    visitor = visit()
    listener = Listener(visitor.page)
    visitor.as_one("maria")
    page = _begin(visitor, quizzes[code])
    page.get_by_text("Wrong one").click()
    _saved(page)
    page.locator(".quizzes-mark").last.click()
    listener.heard.clear()
    _hand_in(page)
    frames = "\n".join(listener.heard)
    assert "CANARY" not in listener.everything(page)
    assert [text for text in shown if page.locator(".quizzes-review").get_by_text(text).count() == 0] == []
    assert [text for text in hidden if page.get_by_text(text).count()] == []
    assert ('"score_rx_state_":-1' in frames or '"score_rx_state_":0' not in frames) is (code == "HIDDEN")


def test_answers_given_while_the_server_is_dead_survive_a_dead_tab(learner, quizzes, platform):
    page = _begin(learner, quizzes["QUEUE"])
    address = page.url
    platform.stop()
    page.get_by_text("Wrong one").click()
    expect(page.locator("[data-status=offline]")).to_have_text(phrase("en", "quizzes-unsaved"), timeout=SLOW)
    page.close(run_before_unload=False)
    platform.start()
    page = learner.page = learner.new_page()
    page.goto(address)
    _saved(page)
    expect(page.get_by_label("Wrong one")).to_be_checked(timeout=SLOW)
    page.reload()
    expect(page.get_by_label("Wrong one")).to_be_checked(timeout=SLOW)
    assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('qser_quiz:')).length") == 0


def test_answers_that_come_too_fast_are_kept_in_the_browser_and_it_is_told(learner, quizzes, platform):
    page = _begin(learner, quizzes["FAST"])
    platform.stop()
    platform.start(quiz_saves_per_minute=1)
    try:
        page.reload()
        page.get_by_text("Wrong one").click(timeout=SLOW)
        _saved(page)
        page.get_by_text("Right one").click()
        expect(page.locator("[data-status=held]")).to_have_text(phrase("en", "quizzes-held"), timeout=SLOW)
        assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('qser_quiz:')).length") == 1
    finally:
        platform.stop()
        platform.start()
    page.reload()  # what was kept is sent by whichever page comes next
    _saved(page)
    expect(page.get_by_label("Right one")).to_be_checked(timeout=SLOW)


_FIRST_ANSWER_IS_SLOW = """
  const send = WebSocket.prototype.send;
  let slow = true;
  WebSocket.prototype.send = function (data) {
    const held = slow && String(data).includes(".choose");
    if (!held) return send.call(this, data);
    slow = false;
    setTimeout(() => send.call(this, data), 1200);
  };
"""


def test_of_two_quick_answers_the_second_stands_however_slow_the_first_was(learner, quizzes):
    learner.page.add_init_script(_FIRST_ANSWER_IS_SLOW)
    page = _begin(learner, quizzes["QUICK"])
    page.get_by_text("Wrong one").click()
    page.get_by_text("Right one").click()
    _saved(page)
    expect(page.get_by_label("Right one")).to_be_checked()
    _hand_in(page)
    expect(page.locator(".quizzes-score")).to_have_text("100%", timeout=SLOW)


def test_the_newer_answer_is_shown_in_the_other_tab_and_it_is_told(learner, quizzes):
    one = _begin(learner, quizzes["TABS"])
    two = learner.new_page()
    two.goto(one.url)
    two.locator("[data-quiz-place]").wait_for(timeout=SLOW)
    one.get_by_text("Right one").click()
    _saved(one)
    expect(two.get_by_label("Right one")).to_be_checked(timeout=SLOW)
    expect(two.get_by_text(phrase("en", "quizzes-changed-elsewhere"))).to_be_visible()
    two.get_by_text("Wrong one").click()
    _saved(two)
    expect(one.get_by_label("Wrong one")).to_be_checked(timeout=SLOW)
    two.close()
    one.bring_to_front()
    one.locator(".quizzes-mark").nth(2).click()
    one.get_by_label(phrase("en", "quizzes-your-words")).fill("typed at the last moment")
    _hand_in(one)  # at once: the answer that is still on its way is waited for
    expect(one.locator(".quizzes-review")).to_contain_text("typed at the last moment")


def test_another_device_goes_on_where_the_first_one_stopped(visit, quizzes):
    phone, desk = visit(width=360), visit()
    for visitor in (phone, desk):
        visitor.as_one("maria")
    page = _begin(phone, quizzes["TABS"])
    page.locator(".quizzes-mark").nth(1).click()
    page.locator(".quizzes-order").wait_for(timeout=SLOW)
    page.locator("[data-key] button").nth(1).click()
    _saved(page)
    order = page.locator("[data-key]").evaluate_all("items => items.map(item => item.dataset.key)")
    there = desk.go(f"/learn/quiz/{quizzes['TABS']}")
    there.locator("[data-order=touched]").wait_for(timeout=SLOW)
    assert there.locator("[data-key]").evaluate_all("items => items.map(item => item.dataset.key)") == order


def test_when_the_clock_runs_down_what_was_saved_is_handed_in(learner, quizzes, platform):
    page = _begin(learner, quizzes["TIMED"])
    expect(page.locator(".quizzes-timer-clock")).to_have_text(re.compile(r"^(30:00|29:\d\d)$"))
    page.get_by_role("button", name=phrase("en", "quizzes-timer-hide")).click()
    expect(page.locator(".quizzes-timer-clock")).to_have_text("–:––")
    page.get_by_text("Right one").click()
    _saved(page)
    platform.run("tests.support.quizzes_plant", "end", str(quizzes["TIMED"]), "63")
    page.reload()
    expect(page.locator(".quizzes-timer [role=status]")).to_have_text(phrase("en", "quizzes-minutes-left", count=1), timeout=SLOW)
    platform.run("tests.support.quizzes_plant", "end", str(quizzes["TIMED"]), "3")
    page.reload()
    expect(page.get_by_text(phrase("en", "quizzes-ran-out"))).to_be_visible(timeout=SLOW)
    expect(page.locator(".quizzes-score")).to_have_text("50%")


def test_an_answer_that_comes_after_the_deadline_is_refused_in_words_and_kept_in_view(learner, quizzes, platform):
    page = _begin(learner, quizzes["TIMED"])
    address = page.url
    platform.stop()
    page.get_by_text("Right one").click()
    expect(page.locator("[data-status=offline]")).to_be_visible(timeout=SLOW)
    page.close(run_before_unload=False)
    platform.run("tests.support.quizzes_plant", "end", str(quizzes["TIMED"]), "-30")
    platform.start()
    page = learner.page = learner.new_page()
    page.goto(address)
    expect(page.locator(".quizzes-late")).to_contain_text(phrase("en", "quizzes-late"), timeout=SLOW)
    expect(page.locator(".quizzes-late li")).to_have_text(phrase("en", "quizzes-late-answer", number=1, text="Right one"))
    expect(page.locator(".quizzes-score")).to_have_text("0%")
    page.get_by_role("button", name=phrase("en", "quizzes-late-forget")).click()
    expect(page.locator(".quizzes-late")).to_have_count(0)


def test_a_question_with_a_time_of_its_own_shows_its_clock(learner, quizzes):
    page = _begin(learner, quizzes["EACH"])
    expect(page.get_by_text(phrase("en", "quizzes-time-left-each"))).to_be_visible()
    expect(page.locator(".quizzes-timer")).to_have_count(1)


def test_all_on_a_page_is_answered_handed_in_and_missed_questions_are_practised(learner, quizzes):
    page = learner.go(f"/learn/quiz/{quizzes['PAGE']}")
    _button(page, "quizzes-start").or_(_button(page, "quizzes-again")).wait_for(timeout=SLOW)
    before = page.locator(".quizzes-past li").count()
    page = _begin(learner, quizzes["PAGE"])
    expect(page.locator("[data-quiz-place]")).to_have_count(10)
    page.get_by_text("Wrong one").click()
    page.get_by_label(phrase("en", "quizzes-your-number")).fill("twelve")
    expect(page.get_by_text(phrase("en", "quizzes-not-a-number"))).to_be_visible()
    page.get_by_label(phrase("en", "quizzes-your-number")).fill("12,5")
    expect(page.get_by_text(phrase("en", "quizzes-not-a-number"))).to_be_hidden()
    _saved(page)
    _button(page, "quizzes-to-check").click()
    missing = phrase("en", "quizzes-unanswered", count=8, numbers="2, 3, 4, 5, 6, 7, 9 and 10")
    expect(page.get_by_text(missing)).to_be_visible(timeout=SLOW)
    _button(page, "quizzes-hand-in").click()
    expect(page.locator(".quizzes-reviewed")).to_have_count(10, timeout=SLOW)
    expect(page.get_by_role("link", name=re.compile("^Learn this"))).to_have_count(10)
    _button(page, "quizzes-practise", count=9).click()
    expect(page.get_by_text(phrase("en", "quizzes-practice"), exact=True)).to_be_visible(timeout=SLOW)
    expect(page.locator(".quizzes-mark")).to_have_count(9)
    page.locator(".quizzes-mark").last.click()
    _hand_in(page)
    expect(page.get_by_role("heading", name=phrase("en", "quizzes-practised"))).to_be_visible()
    _button(page, "quizzes-to-rules").click()
    expect(page.locator(".quizzes-past li")).to_have_count(before + 1, timeout=SLOW)  # practice leaves no attempt
