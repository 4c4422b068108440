"""What an organisation decides about itself: its name and look, its languages, and what new people begin with."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from qser_app.domain.leaderboard_clocks import Clocks
from qser_app.domain.people import TIME_ZONES, Language, Privacy
from qser_app.domain.people_self import ZONES
from qser_app.domain.refusals import BadInput, Refusal

LARGEST_MB = 5
LOGO_BOX = (480, 160)  # pixels: twice the largest place where one is shown
LONGEST_ALT = 200


class NoLanguage(Refusal):
    """An organisation offers one language at least."""

    code = "no-language"


class MainLanguageNotOffered(Refusal):
    """The main language is one of those that are offered."""

    code = "main-language"


class LanguageNotOffered(Refusal):
    """The organisation does not offer this language."""

    code = "language-not-offered"


@dataclass(frozen=True, slots=True)
class Manner:
    """Languages, country and time zone: ``zone`` empty is that of the country."""

    name: str
    language: Language
    languages: tuple[Language, ...]
    country: str
    zone: str


@dataclass(frozen=True, slots=True)
class OrganisationSettings:
    """All of it as it stands, with what other pages decide: boards, the second step of administrators."""

    manner: Manner
    clocks: Clocks
    accent: str
    logo: str
    logo_alt: str
    default_privacy: Privacy
    most_open_privacy: Privacy
    step_for_admins: bool


def checked(manner: Manner) -> Manner:
    """The same, if it can be kept. Raises NoLanguage, MainLanguageNotOffered, BadInput."""
    if not manner.languages:
        raise NoLanguage
    if manner.language not in manner.languages:
        raise MainLanguageNotOffered
    if manner.country not in TIME_ZONES or (manner.zone and manner.zone not in ZONES):
        raise BadInput
    return manner


def offered(kept: Iterable[str] | None) -> tuple[Language, ...]:
    """The languages of an organisation in the order of the house; one that never decided offers all."""
    return tuple(Language) if kept is None else tuple(each for each in Language if each in set(kept))


def offered_to(kept: Iterable[str] | None, own: Language) -> tuple[Language, ...]:
    """What somebody may choose from: what is offered, and the language they read in already."""
    theirs = {*offered(kept), own}
    return tuple(each for each in Language if each in theirs)


def stored(languages: Collection[Language]) -> list[str] | None:
    """As it is kept: all of them is no decision, so that a language that comes later is offered too."""
    return None if len(languages) == len(Language) else [str(each) for each in languages]


def logo_address(organisation_id: int, sha256: str | None) -> str:
    """Where the platform serves it; empty where there is none."""
    return f"/logos/{organisation_id}/{sha256}.webp" if sha256 else ""
