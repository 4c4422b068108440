"""Days, numbers and places among others on the server, as the reader's language writes them; in the browser ``Intl`` does it."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, get_timezone_location
from babel.numbers import format_decimal
from babel.units import format_unit

from qser_app.i18n.catalogue import LOCALES, phrase


def _locale(language: str) -> Locale:
    return Locale.parse(LOCALES[language], sep="-")


def city(language: str, zone: str) -> str:
    """The city a time zone is named after: Europe/Athens is Αθήνα."""
    return get_timezone_location(zone, locale=_locale(language), return_city=True)


def cities(zone: str) -> dict[str, str]:
    """The same in every language, for pages that change theirs in the browser."""
    return {language: city(language, zone) for language in LOCALES}


def day(language: str, moment: datetime | date, zone: str = "UTC") -> str:
    """A day in full: 5 March 2026; of a moment, the day it is in ``zone``."""
    there = moment.astimezone(ZoneInfo(zone)).date() if isinstance(moment, datetime) else moment
    return format_date(there, format="long", locale=_locale(language))


def span(language: str, begins: datetime, ends: datetime | None = None) -> str:
    """When something happens, as the clocks there say it: day and hour, and until when; across days both are named."""
    locale = _locale(language)

    def hour(moment: datetime) -> str:
        return format_time(moment.time(), "HH:mm", locale=locale)

    first = f"{format_date(begins.date(), format='full', locale=locale)}, {hour(begins)}"
    if ends is None:
        return first
    if ends.date() == begins.date():
        return f"{first}–{hour(ends)}"
    return f"{first} – {format_date(ends.date(), format='full', locale=locale)}, {hour(ends)}"


def lasts(language: str, seconds: float) -> str:
    """How long something lasts: 65 mins 40 secs, without the part that is nothing."""
    minutes, rest = divmod(round(seconds), 60)
    shown = {unit: count for unit, count in {"minute": minutes, "second": rest}.items() if count} or {"second": 0}
    return " ".join(format_unit(count, f"duration-{unit}", length="short", locale=_locale(language)) for unit, count in shown.items())


def weekday(language: str, moment: date) -> str:
    """The short name of a day of the week."""
    return format_date(moment, format="ccc", locale=_locale(language))


def month(language: str, moment: date) -> str:
    """The short name of a month."""
    return format_date(moment, format="LLL", locale=_locale(language))


def country(language: str, code: str) -> str:
    """The name of a country by its two letters; the letters where there is none."""
    names: Any = _locale(language).territories
    return str(names.get(code, code))


def number(language: str, value: float) -> str:
    """A number with the separators of the language."""
    return format_decimal(value, locale=_locale(language))


def ordinal(language: str, value: int) -> str:
    """A place among others: 1st, 1η, 1.º."""
    return phrase(language, "leaderboard-ordinal", value=value, kind=_locale(language).ordinal_form(value))
