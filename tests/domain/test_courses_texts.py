"""Texts as authors write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.courses_texts import TextTooLong, Words, body_of, errors_of, pieces_of, words_of
from qser_app.domain.refusals import BadInput


def test_words_come_back_as_they_were_kept():
    words = Words("Title", "One sentence.", "## Text\n\nMore.", ["A directive"], "2026-11-01", "2027-11-01")
    assert words_of(words.as_document()) == words


def test_line_ends_of_every_system_become_one_and_empty_sources_vanish():
    assert words_of({"body": "a\r\nb\rc", "sources": [" one  two ", "", "  "]}) == Words(body="a\nb\nc", sources=["one two"])


@pytest.mark.parametrize(
    "document", [None, [], "x", {"title": 3}, {"sources": "x"}, {"sources": [1]}, {"body": "\0"}, {"body": "\ud800"}, {"as_of": None}]
)
def test_what_is_no_text_is_refused(document):
    with pytest.raises(BadInput):
        words_of(document)


@pytest.mark.parametrize(
    "document",
    [{"title": "x" * 301}, {"summary": "x" * 1001}, {"body": "x" * 60_001}, {"sources": ["x"] * 61}, {"sources": ["x" * 501]}],
)
def test_what_no_page_could_hold_is_refused(document):
    with pytest.raises(TextTooLong):
        words_of(document)


def test_a_text_needs_a_title_and_days_that_exist():
    assert errors_of(Words("Title", as_of="2026-11-01")) == {}
    assert errors_of(Words(" ", as_of="2026-02-30", review="soon")) == {
        "title": "author-error-title",
        "as_of": "author-error-day",
        "review": "author-error-day",
    }
    assert errors_of(Words("Title", review="20261101")) == {"review": "author-error-day"}


def test_a_body_falls_into_its_paragraphs_and_code_stays_whole():
    body = "One.\n\n\n- a\n- b\n\n```\nx\n\ny\n```\n\n::: flip What?\nThis.\n:::"
    assert pieces_of(body) == ["One.", "- a\n- b", "```\nx\n\ny\n```", "::: flip What?\nThis.\n:::"]
    assert pieces_of("\n\n") == []


@given(st.lists(st.text(alphabet="ab#: \n", max_size=30), max_size=6))
def test_pieces_make_a_body_that_falls_into_the_same_pieces(pieces):
    body = body_of(pieces)
    assert body_of(pieces_of(body)) == body_of(pieces_of(body_of(pieces_of(body))))
    assert pieces_of(body_of(pieces_of(body))) == pieces_of(body)
