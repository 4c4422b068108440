"""The places of the public site: their addresses, one a language, and which language a visitor is shown first."""

import re
from enum import StrEnum

from qser_app.domain.people import Language


class Place(StrEnum):
    """A page that anybody may read; the value stands in its address."""

    HOME = ""
    PROJECT = "project"
    PARTNERS = "partners"
    NEWS = "news"
    EVENTS = "events"
    RESOURCES = "resources"
    GLOSSARY = "resources/glossary"
    CONTACT = "contact"
    ACCESSIBILITY = "accessibility"
    PRIVACY = "privacy"
    IMPRINT = "imprint"


# What the bar of every page leads to, and its last lines.
BAR = (Place.PROJECT, Place.PARTNERS, Place.NEWS, Place.EVENTS, Place.RESOURCES, Place.CONTACT)
FOOT = (Place.ACCESSIBILITY, Place.PRIVACY, Place.IMPRINT)
_ASKED = re.compile(r"\s*([a-zA-Z]{2})(?:-[a-zA-Z0-9-]*)?\s*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*")
_MOST_ASKED = 20


def address(language: Language, place: Place, slug: str = "") -> str:
    """Where a page stands: ``/el/project``; with ``slug`` one piece of its news: ``/el/news/open-day``."""
    return "/".join(filter(None, (f"/{language}", str(place), slug)))


def language_for(accepted: str, chosen: str = "") -> Language:
    """The language a visitor reads: the one they chose, else what their browser asks for (``Accept-Language``), else English."""
    if chosen in set(Language):
        return Language(chosen)
    asked = [found for part in accepted.split(",")[:_MOST_ASKED] if (found := _ASKED.fullmatch(part))]
    ours = [(float(found[2] or 1), found[1].lower()) for found in asked if found[1].lower() in set(Language)]
    best = max(ours, key=lambda each: each[0], default=(0.0, Language.EN))
    return Language(best[1]) if best[0] else Language.EN
