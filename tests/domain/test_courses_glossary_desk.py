"""What a term says, as it is typed and checked, and how it stands in a language."""

import pytest

from qser_app.domain.courses_glossary_desk import TermWords, term_errors, term_state, term_words, words_in
from qser_app.domain.refusals import BadInput

GOOD = TermWords("refugee", ["recognised refugee"], "1951 Convention", ["applicant"], "A person who fled.")


def test_what_is_typed_is_made_tidy():
    typed = term_words(" refugee\n", "recognised  refugee, ,\nrefugees,refugees", " 1951\tConvention ", ["b", "b"], " A.\r\n\r\nB. ")
    assert typed == TermWords("refugee", ["recognised refugee", "refugees"], "1951 Convention", ["b"], "A.\n\nB.")
    assert words_in(typed.as_document() | {"more": 1}) == typed


def test_what_no_database_holds_is_refused():
    with pytest.raises(BadInput):
        term_words("a\0", "", "", [], "")


@pytest.mark.parametrize(
    ("changes", "errors"),
    [
        ({}, {}),
        ({"name": ""}, {"name": "glossary-error-name"}),
        ({"name": "x" * 201}, {"name": "glossary-error-name-long"}),
        ({"also": ["x"] * 21}, {"also": "glossary-error-also"}),
        ({"also": ["x" * 201]}, {"also": "glossary-error-also"}),
        ({"source": ""}, {"source": "glossary-error-source"}),
        ({"source": "x" * 501}, {"source": "glossary-error-source-long"}),
        ({"body": ""}, {"body": "glossary-error-body"}),
        ({"body": "x" * 4001}, {"body": "glossary-error-body-long"}),
        ({"body": "One.\n## two: Two"}, {"body": "glossary-error-heading"}),
    ],
)
def test_what_is_wrong_is_told_at_its_field(changes, errors):
    assert term_errors(TermWords(**(GOOD.as_document() | changes))) == errors


def test_a_translation_is_behind_once_its_source_has_changed():
    assert term_state(0, 0, is_source=False, newest=3) == "missing"
    assert term_state(1, 3, is_source=True, newest=3) == "source"
    assert term_state(1, 2, is_source=False, newest=3) == "stale"
    assert term_state(5, 3, is_source=False, newest=3) == "published"
