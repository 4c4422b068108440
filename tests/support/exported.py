"""Modules for packages, and a learner who works through one in a browser."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Frame

from qser_app.domain.courses import UnitKind, blocks_of
from qser_app.domain.scorm_export import ExportEdition, ExportedModule, ExportedQuestion, ExportedUnit
from qser_app.exports.scorm_export import write_package
from tests.support.app import RunningApp
from tests.support.questions import options

_ACCEPT = {"en": [{"text": "Athens", "weight": 100.0, "feedback": "Yes."}]}
_HALVES = {"weights": {"a": 50.0, "b": -50.0, "c": 50.0}}
_GAPS = {"gaps": {"g1": {"weights": {"a": 100.0, "b": 0.0}}, "g2": {"accept": _ACCEPT}}}
_ABC = options("a", "b", "c")
_TRUTH = [{"key": each, "text": "", "feedback": ""} for each in ("true", "false")]
# One question of each kind: kind, key of the answer, and what its words hold beside the stem.
_KINDS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("single", {"weights": {"a": 0.0, "b": 100.0}}, {"options": options("a", "b")}),
    ("multiple", _HALVES, {"options": _ABC}),
    ("all", _HALVES, {"options": _ABC}),
    ("true_false", {"weights": {"true": 100.0, "false": 0.0}}, {"options": _TRUTH}),
    ("match", {"pairs": {"p1": "b", "p2": "a"}}, {"options": _ABC, "prompts": options("p1", "p2")}),
    ("order", {"order": ["c", "a", "b"]}, {"options": _ABC}),
    ("gap", _GAPS, {"gaps": [{"key": "g1", "options": options("a", "b")}, {"key": "g2", "options": []}]}),
    ("numeric", {"ranges": [{"low": 9.5, "high": 10.5, "weight": 100.0}]}, {"unit": "people"}),
    ("short", {"accept": _ACCEPT, "case": False}, {}),
    ("likert", {}, {"options": options("a", "b", "c", "d", "e")}),
]
_LESSON = """<p>Hello.</p>
<section data-block="reflect">
<h3>What do you think?</h3>
<p>Write.</p></section>
"""


def a_module_of_ten_kinds(*, language: str = "en") -> ExportedModule:
    """A lesson with a place to write, and a quiz that asks one question of each kind."""
    terms = {"draw": 10, "pass_mark": 70, "attempts": 0, "shown_passed": 5, "shown_failed": 5, "shuffle": True, "tags": []}
    return ExportedModule(
        code="TEN",
        key="kinds",
        language=language,
        title="Ten kinds",
        intro_html="<p>Welcome.</p>",
        course_title="Course",
        licence="CC BY-SA 4.0",
        units=(
            ExportedUnit(
                "words", UnitKind.LESSON, "Words", "In short.", 6, tuple(blocks_of(_LESSON)), ("A source",), "2026-11-01", "2027-11-01"
            ),
            ExportedUnit("quiz", UnitKind.QUIZ, "Quiz", "", 10, (), terms=terms),
        ),
        questions=tuple(_question(*each) for each in _KINDS),
    )


def _question(kind: str, answer_key: dict[str, Any], more: dict[str, Any]) -> ExportedQuestion:
    stem = "[[g1]] lives in [[g2]]." if kind == "gap" else f"A question to answer: {kind}?"
    words = {"stem": stem, "explanation": "Because.", "options": []} | more
    return ExportedQuestion(f"q-{kind}", kind, "en", words, answer_key, "words")


def packed(module: ExportedModule, edition: str, folder: Path) -> Path:
    """The module's package in ``folder``."""
    path = folder / module.file_name(ExportEdition(edition))
    with path.open("wb") as target:
        write_package(module, ExportEdition(edition), target)
    return path


def exported_course(folder: Path, edition: str, language: str, platform: RunningApp) -> Path:
    """Module 1 of the house's own course, exported by the command for it into ``folder``."""
    path = folder / f"module-1-{language}-{edition}.zip"
    command = ["course", "export-scorm", "QSER", "module-1", str(path), "--edition", edition, "--language", language]
    platform.run("qser_app.cli", *command)
    return path


# A tick, something typed or chosen; the order of things shows no more than itself.
_ANSWERED = """() => document.querySelector(".order, .asked input:checked") !== null
  || [...document.querySelectorAll(".asked input[type=text], .asked select")].some((each) => each.value !== "")"""


class Reader:
    """Somebody in the package: reads, answers, hands in; ``frame`` is the window it runs in."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        frame.wait_for_selector("html.ready", state="attached")

    @property
    def page(self) -> str:
        """The heading of the page that is open."""
        return self.frame.inner_text(".page:not([hidden]) h1")

    def read_all(self) -> None:
        """Read every lesson, one after the other; ends at the quiz."""
        self.frame.click("#go-on")
        while self.frame.locator(".page:not([hidden]) [data-finish]").count():
            self.frame.click(".page:not([hidden]) [data-finish]")

    def begin_quiz(self) -> None:
        """Start the quiz, or go on with it."""
        self.frame.click(".page:not([hidden]) .quiz > .button")
        self.frame.wait_for_selector("[data-question], .open-questions, .quiz .ways")

    @property
    def question(self) -> dict[str, Any]:
        """The question that is asked, as the package knows it."""
        return self.frame.evaluate("DATA.questions.find((each) => each.key === document.querySelector('[data-question]').dataset.question)")

    @property
    def is_answered(self) -> bool:
        """Whether the question on the screen shows an answer."""
        return self.frame.evaluate(_ANSWERED)

    def answer(self) -> None:
        """Give the right answer to the question on the screen."""
        question = self.question
        key = question["answer"]
        getattr(self, f"_{question['kind']}", self._options)(key)

    def on(self) -> None:
        """To the next question, or to the last look before handing in."""
        self.frame.click(".quiz .ways .button:last-child")

    def answer_all(self) -> None:
        """Every question right, then hand in."""
        while self.frame.locator("[data-question]").count():
            self.answer()
            self.on()
        self.on()
        self.frame.wait_for_selector(".score")

    def _options(self, key: dict[str, Any]) -> None:
        for option, weight in key["weights"].items():
            if weight > 0:
                self.frame.check(f".asked input[value='{option}']")

    def _likert(self, _: dict[str, Any]) -> None:
        self.frame.locator(".asked input").last.check()

    def _match(self, key: dict[str, Any]) -> None:
        for place, option in enumerate(key["pairs"].values()):
            self.frame.locator(".pair select").nth(place).select_option(option)

    def _order(self, key: dict[str, Any]) -> None:
        texts = {option["key"]: option["text"] for option in self.question["words"]["options"]}
        for place, wanted in enumerate(texts[each] for each in key["order"]):
            while self.frame.locator(".order > li > span").all_inner_texts()[place] != wanted:
                at = self.frame.locator(".order > li > span").all_inner_texts().index(wanted)
                self.frame.locator(".order > li").nth(at).locator("[data-way=up]").press("Enter")

    def _gap(self, key: dict[str, Any]) -> None:
        chosen = [_best(gap["weights"]) for gap in key["gaps"].values() if "weights" in gap]
        typed = [_accepted(gap) for gap in key["gaps"].values() if "accept" in gap]
        for place, option in enumerate(chosen):
            self.frame.locator(".gaps select").nth(place).select_option(option)
        for place, text in enumerate(typed):
            self.frame.locator(".gaps input").nth(place).fill(text)

    def _numeric(self, key: dict[str, Any]) -> None:
        best = max(key["ranges"], key=lambda each: each["weight"])
        self.frame.fill(".asked input", str((best["low"] + best["high"]) / 2).replace(".", ","))

    def _short(self, key: dict[str, Any]) -> None:
        text = _accepted(key)
        self.frame.fill(".asked input", f" {text if key['case'] else text.upper()}")


def _best(weights: dict[str, float]) -> str:
    return max(weights, key=lambda option: weights[option])


def _accepted(key: dict[str, Any]) -> str:
    """A text that earns everything, in whichever language it is; a wildcard stands for nothing."""
    texts = [each for said in key["accept"].values() for each in said if each["weight"] == 100]
    return texts[0]["text"].replace("*", "")
