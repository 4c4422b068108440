"""The rules of a package on the screen, as its facilitator changes them."""

from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound, Refusal
from qser_app.domain.scorm_rules import MOST_ATTEMPTS, Counts, RulesPage, ScormRules
from qser_app.queries.scorm_rules import rules_page
from qser_app.services.scorm_rules import change_rules
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, parse, who


class ScormRulesState(rx.State):
    """One package's rules. ``found`` is loading, here or missing; ``mastery`` is empty for the package's own."""

    found: str = "loading"
    unit: int = 0
    course: str = ""
    title: str = ""
    language: str = "en"
    attempts: int = 0
    counts: str = Counts.HIGHEST.value
    mastery: str = ""
    force_completion: bool = False
    own_window: bool = False
    errors: dict[str, str] = {}

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the rules of the address's unit."""
        self.found, self.errors = "loading", {}
        try:
            self._show(look(rules_page, actor=who(), unit_id=parse(argument(self, "unit_id"), int)))
        except (NotFound, BadInput):
            self.found = "missing"

    def _show(self, page: RulesPage) -> None:
        self.found, self.unit, self.course, self.title, self.language = "here", page.unit_id, page.course, page.title, page.language
        rules = page.rules
        self.attempts, self.counts = rules.attempts, rules.counts.value
        self.mastery = "" if rules.mastery is None else str(rules.mastery)
        self.force_completion, self.own_window = rules.force_completion, rules.own_window

    @rx.event
    @allow(AUTHOR)
    async def save(self, form: dict[str, Any]):
        """Keep what was decided; a mistake is told beside its field and what was typed stays."""
        attempts, mastery = _whole(form, "attempts", MOST_ATTEMPTS), _whole(form, "mastery", 100)
        wordless = not str(form.get("mastery", "")).strip()
        self.errors = {} if attempts is not None else {"attempts": "scorm-rules-attempts-wrong"}
        if mastery is None and not wordless:
            self.errors["mastery"] = "scorm-rules-mastery-wrong"
        if self.errors or attempts is None:
            return
        counts, force, window = _counts(form), bool(form.get("force_completion")), form.get("own_window") == "window"
        await work(change_rules, actor=who(), unit_id=self.unit, rules=ScormRules(attempts, counts, mastery, force, window), at=now())
        self._show(look(rules_page, actor=who(), unit_id=self.unit))
        (await self.get_state(FeedbackState))._say("scorm-rules-saved", tone="good")


def _whole(form: dict[str, Any], name: str, most: int) -> int | None:
    """A whole number from 0 to ``most``, or None."""
    try:
        number = parse(str(form.get(name, "")).strip(), int)
    except Refusal:
        return None
    return number if number <= most else None


def _counts(form: dict[str, Any]) -> Counts:
    said = form.get("counts")
    if said not in list(Counts):
        raise BadInput
    return Counts(said)
