"""How somebody wants to be told: a choice for each kind, quiet hours, days, and how often a digest."""

from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.notices_kinds import KINDS, NoticeKind, Way
from qser_app.domain.notices_terms import DigestRhythm, Terms, Weekday
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import BadInput
from qser_app.i18n.catalogue_formats import cities
from qser_app.queries.notices_choices import my_choices, my_terms
from qser_app.services.notices_choices import choose, keep_terms
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, parse, who


class NoticeChoicesState(rx.State):
    """``ways``: what one chose for each kind that may reach one, empty: nothing; ``otherwise``: how it comes then."""

    loaded: bool = False
    ways: dict[str, str] = {}
    otherwise: dict[str, str] = {}
    zone: str = ""
    places: dict[str, str] = {}  # what the zone is called, by language
    digest: str = "weekly"
    quiet_from: str = "18"
    quiet_until: str = "8"
    days: list[str] = []
    kept: int = 0

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read what holds now."""
        self._read()
        self.loaded = True

    @rx.event
    @allow(SIGNED_IN)
    async def choose(self, kind: str, way: str):
        """Have a kind come this way from now on; an empty way: as one's organisation has it."""
        if kind not in KINDS or (way and way not in set(Way)):
            raise BadInput
        await work(choose, actor=who(), kind=NoticeKind(kind), way=Way(way) if way else None, at=now())
        self._read()
        (await self.get_state(FeedbackState))._say("notices-choice-kept", tone="good")

    @rx.event
    @allow(SIGNED_IN)
    async def keep(self, form: dict[str, Any]):
        """Keep when mails may come, and how often a digest."""
        await work(keep_terms, actor=who(), terms=_terms(form, self.zone), at=now())
        self._read()
        self.kept += 1
        (await self.get_state(FeedbackState))._say("notices-terms-kept", tone="good")

    def _read(self) -> None:
        terms, choices = look(my_terms, actor=who()), look(my_choices, actor=who())
        self.ways = {str(kind): str(choice.own or "") for kind, choice in choices.items()}
        self.otherwise = {str(kind): str(choice.otherwise) for kind, choice in choices.items()}
        self.zone, self.digest, self.days = terms.zone, str(terms.digest), list(terms.days)
        self.places = cities(terms.zone)
        self.quiet_from, self.quiet_until = str(terms.quiet_from), str(terms.quiet_until)


def _terms(form: dict[str, Any], zone: str) -> Terms:
    digest = str(form.get("digest", ""))
    if digest not in set(DigestRhythm):
        raise BadInput
    days = "".join(day for day in Weekday if form.get(f"day-{day}"))
    quiet_from, quiet_until = (parse(form.get(name), int) for name in ("quiet_from", "quiet_until"))
    return Terms(zone, DigestRhythm(digest), quiet_from, quiet_until, days)
