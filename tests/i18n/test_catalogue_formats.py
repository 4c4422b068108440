"""Days and hours as a language writes them."""

from datetime import datetime, timedelta

import pytest

from qser_app.i18n.catalogue_formats import cities, city, lasts, span

BEGINS = datetime(2026, 12, 1, 9, 30)  # noqa: DTZ001 -- as the clocks there say it


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Tuesday, 1 December 2026, 09:30–11:00"),
        ("el", "Τρίτη 1 Δεκεμβρίου 2026, 09:30–11:00"),
        ("de", "Dienstag, 1. Dezember 2026, 09:30–11:00"),
        ("cs", "úterý 1. prosince 2026, 09:30–11:00"),
    ],
)
def test_what_happens_within_a_day_names_it_once(language, said):
    assert span(language, BEGINS, BEGINS + timedelta(minutes=90)).replace("\u00a0", " ") == said


def test_what_takes_days_names_both():
    assert span("en", BEGINS, BEGINS + timedelta(days=1)) == "Tuesday, 1 December 2026, 09:30 – Wednesday, 2 December 2026, 09:30"
    assert span("en", BEGINS) == "Tuesday, 1 December 2026, 09:30"


@pytest.mark.parametrize(
    ("language", "zone", "said"),
    [("el", "Europe/Athens", "Αθήνα"), ("en", "America/New_York", "New York"), ("cs", "Europe/Prague", "Praha")],
)
def test_a_time_zone_is_a_city_in_the_reader_s_language(language, zone, said):
    assert city(language, zone) == said


def test_every_language_has_its_word_for_a_time_zone():
    assert cities("Europe/Athens") == {"en": "Athens", "el": "Αθήνα", "es": "Atenas", "de": "Athen", "cs": "Athény"}


@pytest.mark.parametrize(
    ("language", "seconds", "said"),
    [("en", 340, "5 mins 40 secs"), ("de", 3600, "60 Min."), ("el", 1800, "30 λ."), ("cs", 0, "0 s"), ("es", 3661.2, "61 min 1 s")],
)
def test_how_long_something_lasts_is_said_in_few_letters(language, seconds, said):
    assert lasts(language, seconds).replace("\u00a0", " ") == said
