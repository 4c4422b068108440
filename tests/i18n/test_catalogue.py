"""Phrases by key and language, for the server and for the browser."""

import pytest

from qser_app.i18n.catalogue import LANGUAGES, LOCALES, known_keys, phrase, phrases_of, templates, text_of


def test_a_phrase_is_said_in_its_language_with_its_gaps_filled():
    assert phrase("en", "refusal-too-many", minutes=1) == "Too many tries. Please wait one minute and try again."
    assert phrase("en", "refusal-too-many", minutes=5) == "Too many tries. Please wait 5 minutes and try again."


def test_a_gap_is_not_wrapped_in_invisible_marks():
    assert phrase("en", "refusal-too-many", minutes=5).isascii()


def test_a_key_nobody_knows_is_a_mistake():
    assert "no-such-phrase" not in known_keys()
    with pytest.raises(KeyError):
        phrase("en", "no-such-phrase")


def test_a_language_we_do_not_speak_is_a_mistake():
    with pytest.raises(KeyError):
        phrase("fr", "app-name")


def test_every_language_has_a_locale_and_none_is_american():
    assert LOCALES.keys() == LANGUAGES.keys()
    assert "en-US" not in LOCALES.values()


def test_the_files_of_a_language_are_one_text():
    assert "refusal-not-allowed" in text_of("en")


def test_phrases_leave_the_house_with_their_gaps_open():
    told = templates("de", "scorm_export")
    assert told["export-question-of"] == "Frage {number} von {total}"
    assert told["export-passed"] == "Bestanden"


def test_a_phrase_within_a_phrase_is_said_as_well():
    assert "timeline-badge" in phrases_of("en").sources
    said = phrase("en", "timeline-badge", category="learn", tier=1)
    assert said.startswith("New badge: ")
    assert "{" not in said
