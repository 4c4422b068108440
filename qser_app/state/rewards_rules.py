"""The rules of rewards on the screen: as everybody reads them, and as those see them who may change them."""

import dataclasses
from typing import Any

import reflex as rx

from qser_app.db import look, study, work
from qser_app.domain import topics
from qser_app.domain.policies import ADMIN, SIGNED_IN
from qser_app.domain.rewards import Rules
from qser_app.domain.rewards_rules import BadgeGain, BadRules, Moved, RuleLine, Value, Version, checked_rules, printed, values_of
from qser_app.queries.rewards_rules import other_organisations, preview, rules_of, rules_of_version, rules_page
from qser_app.services.rewards_rules import publish
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who
from qser_app.state.live import follow


@dataclasses.dataclass
class ShownVersion:
    """A version of the list; ``at`` is ISO 8601."""

    number: int
    by: str
    at: str
    moved: list[Moved]
    people: int
    badges: int
    levels: int
    done: bool


@dataclasses.dataclass
class ShownPreview:
    """What publishing would do; not ``open``: nothing is looked at."""

    moved: list[Moved] = dataclasses.field(default_factory=list[Moved])
    badges: list[BadgeGain] = dataclasses.field(default_factory=list[BadgeGain])
    people: int = 0
    with_badges: int = 0
    with_levels: int = 0
    open: bool = False


class RulesState(rx.State):
    """The lines that are printed, and an organisation's values while they are changed.

    ``number`` is the version that counts, ``written`` grows when the fields are to be written anew.
    """

    points: list[RuleLine] = []
    badges: list[RuleLine] = []
    levels: list[RuleLine] = []
    slug: str = ""
    number: int = 0
    organisations: list[dict[str, str]] = []
    values: list[Value] = []
    errors: dict[str, str] = {}
    seen: ShownPreview = ShownPreview()
    versions: list[ShownVersion] = []
    written: int = 0
    _organisation_id: int = 0
    _typed: dict[str, str] = {}

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read the rules of the reader's own organisation, to print them."""
        lines = printed(look(rules_of, organisation_id=who().organisation_id))
        self.points, self.badges, self.levels = lines.points, lines.badges, lines.levels

    @rx.event
    @allow(ADMIN)
    async def load_values(self):
        """Read the values of the organisation that the address names; without one, the actor's own."""
        self._read(str(self.router.url.query_parameters.get("organisation", "")))
        self.organisations = [{"slug": slug, "name": name} for slug, name in look(other_organisations, actor=who())]
        return RulesState.watch

    @rx.event
    @allow(ADMIN)
    async def turn_to(self, slug: str):
        """Look at another organisation's values."""
        self._read(slug)

    @rx.event
    @allow(ADMIN)
    async def look_ahead(self, form: dict[str, Any]):
        """Show what these values would change; a mistake is told at its field, and nothing typed is lost."""
        page = look(rules_page, actor=who(), slug=self.slug)
        self.seen = ShownPreview()
        try:
            rules = checked_rules(form, before=page.rules)
        except BadRules as refusal:
            self.errors = refusal.errors
            return
        self.errors = {}
        await self._show(rules)

    @rx.event
    @allow(ADMIN)
    async def take(self, number: int):
        """Show what the values of a version (0: those of the house) would change, and write them into the fields."""
        look(rules_page, actor=who(), slug=self.slug)
        rules = look(rules_of_version, organisation_id=self._organisation_id, number=number)
        self.values, self.errors, self.written = values_of(rules), {}, self.written + 1
        await self._show(rules)

    @rx.event
    @allow(ADMIN)
    async def go_on(self):
        """Put the preview away."""
        self.seen = ShownPreview()

    @rx.event
    @allow(ADMIN)
    async def publish(self):
        """Let the organisation reckon with the values that were looked at."""
        await work(publish, actor=who(), organisation_id=self._organisation_id, typed=self._typed, above=self.number, at=now())
        self._read(self.slug)
        (await self.get_state(FeedbackState))._say("rules-published", tone="good")

    @rx.event(background=True)
    @allow(ADMIN)
    async def watch(self):
        """Let the list of versions tell what is being given."""
        async with self:
            topic = topics.of_rules(self._organisation_id)
        await follow(self, [topic], self._read_versions)

    def _read(self, slug: str) -> None:
        page = look(rules_page, actor=who(), slug=slug)
        self._organisation_id, self.slug = page.organisation_id, page.slug
        self.values, self.number = values_of(page.rules), page.number
        self.versions = [_shown(version) for version in page.versions]
        self.errors, self.seen, self.written = {}, ShownPreview(), self.written + 1

    def _read_versions(self) -> None:
        self.versions = [_shown(version) for version in look(rules_page, actor=who(), slug=self.slug).versions]

    async def _show(self, rules: Rules) -> None:
        found = await study(preview, actor=who(), organisation_id=self._organisation_id, rules=rules)
        self._typed = {value.name: str(value.value) for value in values_of(rules)}
        self.seen = ShownPreview(found.moved, found.badges, found.people, found.with_badges, found.with_levels, open=True)


def _shown(version: Version) -> ShownVersion:
    moment = version.published_at.isoformat()
    return ShownVersion(
        version.number, version.published_by, moment, version.moved, version.people, version.badges, version.levels, version.done
    )
