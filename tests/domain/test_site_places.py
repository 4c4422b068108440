"""The addresses of the public site, and the language a visitor is shown."""

import pytest

from qser_app.domain.people import Language
from qser_app.domain.site_places import BAR, FOOT, Place, address, language_for


def test_an_address_names_the_language_and_the_place():
    assert address(Language.EL, Place.HOME) == "/el"
    assert address(Language.EL, Place.GLOSSARY) == "/el/resources/glossary"
    assert address(Language.DE, Place.NEWS, "open-day") == "/de/news/open-day"


def test_every_place_but_home_and_the_glossary_is_linked_from_every_page():
    assert {*BAR, *FOOT} == set(Place) - {Place.HOME, Place.GLOSSARY}


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("el-GR,el;q=0.9,en;q=0.8", "el"),
        ("fr-FR,fr;q=0.9,cs;q=0.4,en;q=0.3", "cs"),
        ("en;q=0.2, de-AT;q=0.7", "de"),
        ("de;q=0, es;q=0.1", "es"),
        ("fr", "en"),
        ("", "en"),
        ("*;q=0.5", "en"),
        ("el;q=nan, ;;;,es;q=9", "en"),
    ],
)
def test_a_browser_s_wishes_decide(accepted, language):
    assert language_for(accepted) == language


def test_what_was_chosen_goes_before_what_the_browser_asks():
    assert language_for("de", "cs") == "cs"
    assert language_for("de", "xx") == "de"
