"""Which languages an organisation offers, to whom, and what it may not decide."""

import pytest

from qser_app.domain.people import Language
from qser_app.domain.people_organisation import MainLanguageNotOffered, Manner, NoLanguage, checked, offered, offered_to, stored
from qser_app.domain.refusals import BadInput

GREEK, GERMAN = Language.EL, Language.DE


def test_whoever_never_decided_offers_every_language_also_those_to_come():
    assert offered(None) == tuple(Language)
    assert stored(tuple(Language)) is None


def test_languages_are_kept_and_come_in_the_order_of_the_house():
    kept = stored((GERMAN, GREEK))
    assert kept is not None
    assert offered(kept) == tuple(each for each in Language if each in (GREEK, GERMAN))


def test_somebody_keeps_the_language_they_read_in():
    assert set(offered_to(["el"], GERMAN)) == {GREEK, GERMAN}
    assert offered_to(["el"], GREEK) == (GREEK,)


def test_what_cannot_be_kept_is_refused_by_name():
    def manner(language=GREEK, languages=(GREEK,), zone=""):
        return Manner("Egaleon", language, languages, "GR", zone)

    assert checked(manner(zone="Europe/Athens")).zone == "Europe/Athens"
    for wrong, refusal in (
        (manner(languages=()), NoLanguage),
        (manner(language=GERMAN), MainLanguageNotOffered),
        (manner(zone="Europe/Atlantis"), BadInput),
    ):
        with pytest.raises(refusal):
            checked(wrong)
