"""The first day of an installation: a code that opens the door once, who looks after it, whose it is, who comes next."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from qser_app.domain.people import TIME_ZONES, BadEmail, Language, NameMissing, Role, clean_name, folded_email
from qser_app.domain.people_organisation import MainLanguageNotOffered, NoLanguage
from qser_app.domain.people_self import ZONES
from qser_app.domain.refusals import Refusal, is_storable

CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # 32 signs, none of which is mistaken for another
CODE_LENGTH = 16  # 80 bits: nobody guesses it within its hours
CODE_LASTS = timedelta(hours=24)
MOST_LINES = 50
COUNTRIES = tuple(TIME_ZONES)
INVITED_AS = (Role.LEARNER, Role.FACILITATOR, Role.MANAGER, Role.ADMIN)
_GROUP = 4
_LOOKALIKES = str.maketrans("01", "OI")


class Step(StrEnum):
    """The steps of the setup, in their order; the value stands in the address."""

    CODE = ""
    ORGANISATION = "organisation"
    OWNER = "owner"
    PEOPLE = "people"
    COURSE = "course"


class SetupCodeWrong(Refusal):
    """The code is not the one that was printed last, is too old, or was used."""

    code = "setup-code"


class SetupOver(Refusal):
    """There are people here already: the first day of this installation is over."""

    code = "setup-over"


class OrganisationNameMissing(Refusal):
    """An organisation needs a name of at most 200 characters."""

    code = "organisation-name"


class ChoiceMissing(Refusal):
    """What was chosen is not among what was offered."""

    code = "choice-missing"


class AddressWrong(Refusal):
    """One line of a list is no e-mail address; gaps: ``line``."""

    code = "setup-address"


class TooManyLines(Refusal):
    """A list is longer than is read at once; gaps: ``most``."""

    code = "setup-lines"


@dataclass(frozen=True, slots=True)
class Founding:
    """The first organisation; an empty ``zone`` is that of the country, ``languages`` are those offered to its people."""

    name: str
    country: str
    zone: str
    language: Language
    languages: tuple[Language, ...] = tuple(Language)


@dataclass(frozen=True, slots=True)
class Beginning:
    """Departments and people to begin with; ``role``: what those who are invited will be."""

    departments: tuple[str, ...]
    addresses: tuple[str, ...]
    role: Role


@dataclass(frozen=True, slots=True)
class Opening:
    """How far the first day has come: ``owner_id`` 0 as long as nobody looks after the installation."""

    empty: bool
    owner_id: int = 0
    closed: bool = True


def spoken_code(letters: str) -> str:
    """The code as it is printed: in groups of four."""
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def plain_code(typed: str) -> str:
    """The code as it is compared: however somebody has typed it."""
    return "".join(each for each in typed.upper().translate(_LOOKALIKES) if each in CODE_LETTERS)[: CODE_LENGTH + 1]


def read_founding(form: Mapping[str, str]) -> tuple[Founding | None, dict[str, Refusal]]:
    """The organisation, or what is wrong with each field; ``offer-<language>`` is filled in for each language that is offered."""
    problems: dict[str, Refusal] = {}
    country, zone, language = form.get("country", ""), form.get("zone", ""), form.get("language", "")
    try:
        name = organisation_name(form.get("organisation", ""))
    except OrganisationNameMissing as refusal:
        name, problems["organisation"] = "", refusal
    if country not in TIME_ZONES:
        problems["country"] = ChoiceMissing()
    if zone and zone not in ZONES:
        problems["zone"] = ChoiceMissing()
    if language not in set(Language):
        problems["language"] = ChoiceMissing()
    languages = tuple(each for each in Language if form.get(f"offer-{each}"))
    if not languages:
        problems["languages"] = NoLanguage()
    elif language in set(Language) and language not in languages:
        problems["language"] = MainLanguageNotOffered()
    return (None if problems else Founding(name, country, zone, Language(language), languages)), problems


def organisation_name(text: str) -> str:
    """A name with its spaces in order. Raises OrganisationNameMissing."""
    try:
        name = clean_name(text)
    except NameMissing as error:
        raise OrganisationNameMissing from error
    if not is_storable(name):
        raise OrganisationNameMissing
    return name


def read_beginning(form: Mapping[str, str]) -> tuple[Beginning | None, dict[str, Refusal]]:
    """Whom and what to begin with, a line each, or what is wrong with each field; nothing at all is fine."""
    problems: dict[str, Refusal] = {}
    departments, addresses = (_lines(form.get(name, "")) for name in ("departments", "addresses"))
    found: tuple[str, ...] = ()
    try:
        departments = _distinct(map(organisation_name, _few(departments)))
    except (OrganisationNameMissing, TooManyLines) as refusal:
        problems["departments"] = refusal
    try:
        found = _distinct(map(_address, _few(addresses)))
    except (AddressWrong, TooManyLines) as refusal:
        problems["addresses"] = refusal
    role = form.get("role", Role.LEARNER)
    if role not in INVITED_AS:
        problems["role"] = ChoiceMissing()
    return (None if problems else Beginning(departments, found, Role(role))), problems


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.replace(",", "\n").replace(";", "\n").splitlines() if line.strip())


def _few(lines: tuple[str, ...]) -> tuple[str, ...]:
    if len(lines) > MOST_LINES:
        raise TooManyLines(most=MOST_LINES)
    return lines


def _distinct(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lines))


def _address(line: str) -> str:
    try:
        return folded_email(line)
    except BadEmail as error:
        raise AddressWrong(line=line[:80]) from error
