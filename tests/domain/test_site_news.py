"""News and events: what they need before anybody sees them, and how they are addressed."""

from datetime import timedelta

import pytest

from qser_app.domain.people import Language
from qser_app.domain.refusals import BadInput
from qser_app.domain.site_news import Details, Kind, NewsUnready, Stage, check, clean_link, clean_words, slug_of, stage_of
from tests.support.people import NOON

WHOLE = {"title": "Open evening", "summary": "Come.", "body": "Welcome."}


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Open evening: tea & talk!", "open-evening-tea-talk"),
        ("Ανοιχτή ημέρα στο Κέντρο Εξυπηρέτησης", "anoichti-imera-sto-kentro-exypiretisis"),
        ("Fünf Straßen, ein Büro", "funf-strassen-ein-buro"),
        ("Žádost o čaj", "zadost-o-caj"),
        ("!!!", "news"),
    ],
)
def test_an_address_is_written_in_plain_letters(title, slug):
    assert slug_of(title, ()) == slug


def test_an_address_that_is_taken_gets_a_number():
    assert slug_of("Tea", {"tea", "tea-2"}) == "tea-3"


def test_each_language_that_was_begun_is_to_be_complete():
    assert check(Details(Kind.NEWS), {"en": WHOLE, "el": {"title": " "}}, has_picture=False) == [Language.EN]
    with pytest.raises(NewsUnready) as refused:
        check(Details(Kind.NEWS), {"en": WHOLE, "el": {"title": "Νέα"}}, has_picture=False)
    assert (refused.value.code, refused.value.gaps) == ("news-half-written", {"tongue": "el"})


@pytest.mark.parametrize(
    ("details", "words", "has_picture", "code"),
    [
        (Details(Kind.NEWS), {}, False, "news-no-words"),
        (Details(Kind.NEWS), {"en": WHOLE}, True, "news-no-alt"),
        (Details(Kind.WEBINAR), {"en": WHOLE}, False, "news-no-time"),
        (Details(Kind.WEBINAR, NOON, NOON - timedelta(hours=1)), {"en": WHOLE}, False, "news-ends-early"),
    ],
)
def test_what_is_missing_is_said(details, words, has_picture, code):
    with pytest.raises(NewsUnready) as refused:
        check(details, words, has_picture=has_picture)
    assert refused.value.code == code


def test_fields_take_what_they_are_for():
    assert clean_words("title", "  Open \n evening ") == "Open evening"
    assert clean_words("body", "a\n\nb ") == "a\n\nb"
    for name, text in (("colour", "x"), ("title", "x" * 151), ("body", "\0")):
        with pytest.raises(BadInput):
            clean_words(name, text)


@pytest.mark.parametrize("link", ["javascript:alert(1)", "//evil.example", "https://a b", "data:text/html,x", 'https://a.example/"x'])
def test_a_link_leads_to_the_web(link):
    with pytest.raises(NewsUnready):
        clean_link(link)
    assert clean_link(" https://meet.example.org/room?x=1 ") == "https://meet.example.org/room?x=1"


def test_a_piece_has_one_stage():
    later = NOON + timedelta(days=1)
    assert stage_of(None, None, None, NOON, same=False) is Stage.DRAFT
    assert stage_of({}, later, None, NOON, same=True) is Stage.SCHEDULED
    assert stage_of({}, NOON, None, NOON, same=True) is Stage.PUBLISHED
    assert stage_of({}, NOON, None, NOON, same=False) is Stage.CHANGED
    assert stage_of({}, NOON, NOON, NOON, same=True) is Stage.WITHDRAWN
