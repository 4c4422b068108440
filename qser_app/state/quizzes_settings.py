"""The settings of a quiz on the screen: its rules, and who has more time."""

from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.policies import AUTHOR
from qser_app.domain.quizzes_rules import NUMBERS, SETTINGS, SWITCHES, BadSettings
from qser_app.domain.quizzes_settings import ExtraTime, SettingsPage
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.quizzes_settings import find_people, settings_page
from qser_app.services.quizzes_settings import drop_settings, give_time, keep_settings
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, parse, who


class QuizSettingsState(rx.State):
    """One quiz. ``found`` is loading, here or missing; ``version`` grows when the fields have to be written anew."""

    found: str = "loading"
    title: str = ""
    language: str = ""
    course: str = ""
    in_bank: int = 0
    numbers: dict[str, int] = dict.fromkeys(NUMBERS, 0)
    switches: dict[str, bool] = dict.fromkeys(SWITCHES, False)
    layout: str = "one"
    access_code: str = ""
    tags: str = ""
    known_tags: list[str] = []
    may_change: bool = False
    changed_by: str = ""
    changed_at: str = ""
    version: int = 0
    errors: dict[str, str] = {}

    extra: list[ExtraTime] = []
    found_people: list[ExtraTime] = []
    search: str = ""
    time_errors: dict[str, str] = {}
    _unit: int = 0

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the quiz of the address."""
        self.found_people, self.search, self.errors, self.time_errors = [], "", {}, {}
        try:
            self._unit = parse(argument(self, "unit_id"), int)
            self._fill(look(settings_page, actor=who(), unit_id=self._unit))
        except (NotFound, BadInput):
            self.found = "missing"
            return
        self.found = "here"

    def _fill(self, page: SettingsPage) -> None:
        told = page.settings
        self.title, self.language, self.course, self.in_bank = page.title, page.language, page.course, page.in_bank
        self.may_change, self.extra = page.may_change, list(page.extra)
        self.changed_by, self.changed_at = page.changed_by, page.changed_at.isoformat() if page.changed_at else ""
        # Whoever may not change the rules has no use for them, and none for the access code.
        if not page.may_change:
            return
        self.numbers, self.switches = {name: told[name] for name in NUMBERS}, {name: told[name] for name in SWITCHES}
        self.layout, self.access_code, self.tags = told["layout"], told["access_code"], ", ".join(told["tags"])
        self.known_tags = list(page.tags)
        self.version += 1

    @rx.event
    @allow(AUTHOR)
    async def save(self, form: dict[str, Any]):
        """Keep the rules; every mistake is told at its field, and nothing typed is lost."""
        settings = {name: form.get(name, "") for name in SETTINGS if name not in SWITCHES}
        settings |= {name: bool(form.get(name)) for name in SWITCHES}
        try:
            await work(keep_settings, actor=who(), unit_id=self._unit, settings=settings, at=now())
        except BadSettings as refusal:
            self.errors = refusal.errors
            raise
        self.errors = {}
        self._fill(look(settings_page, actor=who(), unit_id=self._unit))
        await self._say("quizzes-settings-saved")

    @rx.event
    @allow(AUTHOR)
    async def drop(self):
        """Let the course's own files decide again."""
        await work(drop_settings, actor=who(), unit_id=self._unit)
        self.errors = {}
        self._fill(look(settings_page, actor=who(), unit_id=self._unit))
        await self._say("quizzes-settings-dropped")

    @rx.event
    @allow(AUTHOR)
    async def find(self, form: dict[str, Any]):
        """Look for enrolled people by name or address."""
        self.search = str(form.get("search", ""))[:100]
        self._look_for()

    def _look_for(self) -> None:
        self.found_people = look(find_people, actor=who(), unit_id=self._unit, search=self.search)

    @rx.event
    @allow(AUTHOR)
    async def give(self, form: dict[str, Any]):
        """Give somebody more time, in per cent; nought takes it back."""
        person_id, percent = parse(str(form.get("person_id", "")), int), str(form.get("percent", "")).strip()
        wanted = int(percent) if percent.isascii() and percent.isdigit() and len(percent) < 5 else -1
        self.time_errors = {}
        try:
            await work(give_time, actor=who(), unit_id=self._unit, person_id=person_id, percent=wanted, at=now())
        except BadSettings as refusal:
            self.time_errors = {str(person_id): refusal.errors["percent"]}
            return
        self.extra = list(look(settings_page, actor=who(), unit_id=self._unit).extra)
        self._look_for()
        await self._say("quizzes-extra-given" if wanted else "quizzes-extra-taken")

    async def _say(self, code: str) -> None:
        feedback = await self.get_state(FeedbackState)
        feedback._say(code, tone="good")
