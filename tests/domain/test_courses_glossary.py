"""A glossary's text and its terms."""

from dataclasses import replace

import pytest

from qser_app.domain.courses_glossary import BadGlossary, GlossarySource, TermSource, first_difference, read_terms, written_term
from qser_app.domain.people import Language

TEXT = """
## refugee: refugee
also: recognised refugee, person with refugee status
source: 1951 Convention, Article 1A(2)
see: applicant

A person outside the country
of nationality.

## applicant: applicant for international protection
source: Regulation (EU) 2024/1348, Article 3

Someone whose application is not decided.
"""


def test_a_text_becomes_terms_in_its_order():
    refugee, applicant = read_terms(TEXT)
    assert refugee.also == ("recognised refugee", "person with refugee status")
    assert (refugee.key, refugee.see, refugee.body) == ("refugee", ("applicant",), "A person outside the country\nof nationality.")
    assert (applicant.name, applicant.also) == ("applicant for international protection", ())
    assert TEXT.split("\n")[refugee.line - 1] == "A person outside the country"


def test_a_written_term_is_read_back():
    for term in read_terms(TEXT):
        again = read_terms(written_term(term).replace("see: applicant\n", ""))[0]
        assert (again.key, again.name, again.also, again.source, again.body) == (term.key, term.name, term.also, term.source, term.body)
    assert "\n".join(map(written_term, read_terms(TEXT))).strip() == TEXT.strip()


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("Words before.\n## a: A\nsource: x\n\nb", "no-term", 1),
        ("## A: no key in capitals\nsource: x\n\nb", "no-term", 1),
        ("\n## a:\nsource: x\n\nb", "no-term", 2),
        ("## a: A\n\nNo source.", "term-source", 1),
        ("## a: A\nsource: x\n", "term-words", 1),
        ("## a: A\nsource: x\n\nb\n## a: A\nsource: x\n\nb", "duplicate-term", 5),
        ("## a: A\nsource: x\nsee: b\n\nWords.", "term", 5),
    ],
)
def test_a_mistake_has_a_name_and_a_line(text, reason, line):
    with pytest.raises(BadGlossary) as told:
        read_terms(text)
    assert (told.value.reason, told.value.line) == (reason, line)


def a_glossary(*keys):
    return GlossarySource("G", "", "", "", tuple(TermSource(key, key, (), "x", (), "b") for key in keys))


def test_all_languages_hold_the_same_terms_in_the_same_order():
    same = {Language.EN: a_glossary("a", "b"), Language.EL: a_glossary("a", "b")}
    assert first_difference(same) is None
    assert first_difference({}) is None
    assert first_difference(same | {Language.DE: a_glossary("b", "a")}) == (Language.DE, "a")
    assert first_difference(same | {Language.DE: a_glossary("a")}) == (Language.DE, "b")
    assert first_difference(same | {Language.DE: a_glossary("a", "b", "c")}) == (Language.DE, "c")


def test_a_partial_one_leaves_terms_out_and_has_none_of_its_own():
    def partial(*keys):
        return replace(a_glossary(*keys), is_partial=True)

    whole = {Language.EN: partial("b"), Language.EL: a_glossary("a", "b", "c")}
    assert first_difference(whole) is None
    assert first_difference(whole | {Language.DE: partial("a", "c")}) is None
    assert first_difference(whole | {Language.DE: partial("c", "a")}) == (Language.DE, "a")
    assert first_difference(whole | {Language.DE: partial("a", "d")}) == (Language.DE, "d")
