"""A case's words as one text."""

from qser_app.domain.cases_words import joined, taken_apart


def test_pieces_come_back_as_they_went_in():
    pieces = [("situation", "<p>One.</p>\n<ul>\n<li>x</li>\n</ul>"), ("scene-a.0", "<p>Two.</p>"), ("choice-a-0.1", "<p></p>")]
    assert taken_apart(joined(pieces)) == dict(pieces)


def test_another_text_has_no_pieces():
    assert taken_apart("<p>A lesson.</p>") == {}
