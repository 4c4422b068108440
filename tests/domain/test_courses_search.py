"""Words as they are looked for."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.courses_search import MOST_WORDS, indexed, piece, stem, wanted
from qser_app.domain.people import Language


def is_found(query, text, language):
    """Whether an index of the text holds every word of the query, as both databases ask it."""
    held = indexed(text, language).split()
    return all(
        any(word in word_stems or (looked.is_beginning and word.startswith(looked.plain)) for word in held)
        for looked in wanted(query)
        for word_stems in [looked.stems | {looked.plain}]
    )


@pytest.mark.parametrize(
    ("language", "query", "text"),
    [
        (Language.EN, "interpreters", "Working with an interpreter"),
        (Language.EN, "listen", "Active listening"),
        (Language.EL, "προσφυγες", "Ένας πρόσφυγας στο γκισέ"),
        (Language.EL, "ΔΙΕΡΜΗΝΈΑΣ", "Με τη βοήθεια διερμηνέα"),
        (Language.ES, "integracion", "La integración de las personas"),
        (Language.ES, "intérpretes", "con un interprete"),
        (Language.DE, "strasse", "Die Straße"),
        (Language.DE, "Dolmetschern", "Dolmetscher am Telefon"),
        (Language.CS, "tlumocnik", "s tlumočníkem po telefonu"),
        (Language.CS, "uprchlici", "uprchlík u přepážky"),
    ],
)
def test_a_word_is_found_whatever_its_accents_capitals_and_endings(language, query, text):
    assert is_found(query, text, language)


def test_other_words_are_not_found():
    assert not is_found("housing", "Active listening", Language.EN)
    assert not is_found("listening housing", "Active listening", Language.EN)


def test_a_query_is_bounded_and_its_words_hold_no_operators():
    words = wanted('a" OR b* (c) NEAR d : e -f ' + "x1 x2 x3 x4 x5 x6 x7 x8 x9" * 50)
    assert len(words) == MOST_WORDS
    assert all(each.isalnum() for word in words for each in (word.plain, *word.stems))
    assert wanted(" \t… ") == []


@given(st.text(max_size=80), st.sampled_from(Language))
def test_every_text_can_be_indexed_and_shown(text, language):
    assert isinstance(indexed(text, language), str)
    words = wanted(text)
    if words:
        before, hit, after = piece(text, words)
        assert isinstance(before + hit + after, str)


def test_a_piece_holds_the_word_as_it_is_written():
    text = "Ένα. " * 40 + "Ο Διερμηνέας είναι στο τηλέφωνο. " + "Δύο. " * 100
    before, hit, after = piece(text, wanted("διερμηνεας"))
    assert hit == "Διερμηνέας"
    assert before.startswith("… ")
    assert before.endswith("Ο ")
    assert after.startswith(" είναι στο τηλέφωνο.")
    assert after.endswith(" …")
    assert len(before + hit + after) < 300


def test_where_no_word_is_found_the_beginning_is_shown():
    assert piece("In short.", wanted("nothing")) == ("In short.", "", "")


# As the Snowball project's own Python gives them (snowballstemmer 3.1.1), in which this platform made its stems before.
_STEMS = {
    Language.EN: "listening listen, Listeners listen, municipalities municip, communication communic, relationships relationship",
    Language.EL: "πρόσφυγες προσφυγ, πρόσφυγας προσφυγ, διερμηνείας διερμηνει, υπηρεσίες υπηρεσι, μετανάστριες μεταναστρι",
    Language.ES: "refugiados refugi, intérpretes interpret, comunicación comun, escuchando escuch, trabajadoras trabaj",
    Language.DE: "flüchtlinge fluchtling, Dolmetscherinnen dolmetsch, verständigung verstand, behörden behord, zuhören zuhor",
    Language.CS: "uprchlíci uprchlík, tlumočníka tlumočník, komunikace komunikak, úřednice úřednik, přistěhovalcům přistěhovalc",
}


@pytest.mark.parametrize("language", Language)
def test_stems_are_those_of_snowball(language):
    pairs = [pair.split() for pair in _STEMS[language].split(", ")]
    assert [[word, stem(word, language)] for word, _ in pairs] == pairs


def test_threads_that_look_for_stems_at_once_find_the_same():
    words = ["interpreters", "municipalities", "communication", "relationships", "understanding"] * 400
    right, often = [stem(word, Language.EN) for word in words], sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(4) as threads:
            found = list(threads.map(lambda _: [stem(word, Language.EN) for word in words], range(8)))
    finally:
        sys.setswitchinterval(often)
    assert found == [right] * 8
