"""What an organisation decides about itself, on the screen of its administrator."""

from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.leaderboard_clocks import clock_at, pending
from qser_app.domain.operations_setup import OrganisationNameMissing
from qser_app.domain.people import Language
from qser_app.domain.people_colours import ColourWrong, Palette, palette_of, read_colour
from qser_app.domain.people_organisation import MainLanguageNotOffered, Manner, NoLanguage
from qser_app.domain.policies import ADMIN
from qser_app.domain.refusals import BadInput
from qser_app.i18n.catalogue_formats import cities
from qser_app.queries.people_organisation import organisation_settings
from qser_app.services.people_organisation import change_accent, change_manner, describe_logo, remove_logo
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who
from qser_app.state.session import colours_of

_AT = {OrganisationNameMissing: "name", NoLanguage: "languages", MainLanguageNotOffered: "language"}
_HOUSE = "#0b5563"  # the colour of the house, for a picker that must show one


class OrganisationState(rx.State):
    """The decisions as they stand; ``problems`` are keys of phrases by field. ``tried``: the colour that is looked at before it is kept.

    ``clock``: what the time zone is called, by language, by which months of boards are counted now; ``next_clock``: the one that does
    ``next_from`` a moment on.
    ``light`` and ``dark``: how well it is read by itself, and the shade in which it would be shown.
    """

    loaded: bool = False
    name: str = ""
    language: str = "en"
    languages: list[str] = []
    zone: str = ""
    country: str = ""
    clock: dict[str, str] = {}
    next_clock: dict[str, str] = {}
    next_from: str = ""
    logo_alt: str = ""
    accent: str = ""
    default_privacy: str = ""
    most_open_privacy: str = ""
    step_for_admins: bool = False
    problems: dict[str, str] = {}
    tried: str = ""
    picked: str = _HOUSE
    sample: dict[str, str] = {}
    light_ratio: float = 0.0
    dark_ratio: float = 0.0
    light_changed: bool = False
    dark_changed: bool = False
    light_shade: str = ""
    dark_shade: str = ""

    @rx.event
    @allow(ADMIN)
    def load(self):
        """Read what is decided."""
        self.problems = {}
        self._read()
        self._look_at(self.accent)
        self.loaded = True

    @rx.event
    @allow(ADMIN)
    async def save(self, form: dict[str, Any]):
        """Keep name, languages and beginnings; a mistake is told at its field and nothing typed is lost."""
        self.problems = {}
        try:
            await work(change_manner, actor=who(), manner=_manner(form), at=now())
        except tuple(_AT) as refusal:
            self.problems = {_AT[type(refusal)]: f"refusal-{refusal.code}"}
            return
        self._read()
        await self._say("account-saved")

    @rx.event
    @allow(ADMIN)
    def try_colour(self, colour: str):
        """Look at a colour in both themes before it is kept."""
        self.problems = {}
        self._look_at(colour)

    @rx.event
    @allow(ADMIN)
    async def save_colour(self, form: dict[str, Any]):
        """Keep the colour; where it could not be read it is shown in the nearest shade that can."""
        self.problems = {}
        colour = str(form.get("colour", "")).strip()
        try:
            await work(change_accent, actor=who(), colour=colour, at=now())
        except ColourWrong as refusal:
            self.problems = {"colour": f"refusal-{refusal.code}"}
            return
        self._read()
        self._look_at(self.accent)
        await self._say("account-saved")

    @rx.event
    @allow(ADMIN)
    async def use_house_colour(self):
        """Go back to the platform's own colour."""
        await work(change_accent, actor=who(), colour="", at=now())
        self.problems = {}
        self._read()
        self._look_at("")
        await self._say("account-saved")

    @rx.event
    @allow(ADMIN)
    async def describe(self, form: dict[str, Any]):
        """Keep what the logo shows, in words."""
        await work(describe_logo, actor=who(), words=str(form.get("logo_alt", "")), at=now())
        self._read()
        await self._say("account-saved")

    @rx.event
    @allow(ADMIN)
    async def remove_logo(self):
        """Show no logo any more."""
        await work(remove_logo, actor=who(), at=now())
        await self._say("organisation-logo-removed")

    def _read(self) -> None:
        found = look(organisation_settings, actor=who())
        manner = found.manner
        self.name, self.language, self.zone = manner.name, str(manner.language), manner.zone
        self.languages = [str(each) for each in manner.languages]
        self.country, self.logo_alt, self.accent = manner.country, found.logo_alt, found.accent
        self.clock, later = cities(clock_at(found.clocks, now()).zone), pending(found.clocks, now())
        self.next_clock = cities(later.zone) if later else {}
        self.next_from = later.since.isoformat() if later and later.since else ""
        self.default_privacy, self.most_open_privacy = str(found.default_privacy), str(found.most_open_privacy)
        self.step_for_admins = found.step_for_admins

    def _look_at(self, typed: str) -> None:
        self.tried = typed
        try:
            colour = read_colour(typed)
        except ColourWrong:
            self.sample = {}
            return
        found: Palette = palette_of(colour)
        self.picked, self.sample = colour, colours_of(colour)
        self.light_ratio, self.dark_ratio = round(found.light_ratio, 1), round(found.dark_ratio, 1)
        self.light_changed, self.dark_changed = found.corrected
        self.light_shade, self.dark_shade = found.light.primary, found.dark.primary

    async def _say(self, code: str) -> None:
        feedback = await self.get_state(FeedbackState)
        feedback._say(code, tone="good")


def _manner(form: dict[str, Any]) -> Manner:
    try:
        language = Language(str(form.get("language", "")))
    except ValueError as error:
        raise BadInput from error
    chosen = tuple(each for each in Language if form.get(f"language-{each}"))
    return Manner(str(form.get("name", "")), language, chosen, str(form.get("country", "")), str(form.get("zone", "")))
