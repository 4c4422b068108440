"""The palette: what somebody may open from anywhere, and what a search by name finds."""

import dataclasses

import reflex as rx

from qser_app.adapters.limits import SEARCHES_PER_PERSON, limits
from qser_app.db import study
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.site_palette import LONGEST_WISH, Found, places_of
from qser_app.queries.site_palette import found
from qser_app.state.gate import allow, now, who


@dataclasses.dataclass
class PlaceRow:
    """A page: its address, the keys of its name and of more words for it, its sign."""

    to: str
    words: str
    also: str
    icon: str


class PaletteState(rx.State):
    """``places`` are there once the palette was opened; ``found`` belongs to ``heard``, the words as the browser sent them."""

    places: list[PlaceRow] = []
    heard: str = ""
    found: list[Found] = []

    @rx.event
    @allow(SIGNED_IN)
    def open(self):
        """Say which pages there are for this person."""
        self.places = [PlaceRow(place.to, place.words, place.also, place.icon) for place in places_of(who())]

    @rx.event
    @allow(SIGNED_IN)
    async def find(self, words: str):
        """Look for courses and people that are called so."""
        actor, wanted = who(), words[:LONGEST_WISH]
        await limits.take(SEARCHES_PER_PERSON, f"person:{actor.person_id}")
        self.found = await study(found, actor=actor, words=wanted, at=now())
        self.heard = wanted
