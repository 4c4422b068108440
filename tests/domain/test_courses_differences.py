"""Differences that people can read."""

from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.courses_differences import ADDED, SAME, TAKEN, ChangedLine, Piece, differences, word_by_word


def test_what_did_not_change_tells_nothing():
    assert differences("One.\n\nTwo.", "One.\n\nTwo.") == []


def test_a_changed_word_is_marked_within_its_line():
    [line] = differences("Three people stand in line.", "Four people stand in line.")
    assert line.pieces == [Piece(TAKEN, "Three"), Piece(ADDED, "Four"), Piece(SAME, " people stand in line.")]


def test_unlike_lines_are_two_lines():
    lines = differences("An entirely old thought here.", "Something else, new.")
    assert [[piece.kind for piece in line.pieces] for line in lines] == [[TAKEN], [ADDED]]


def test_far_lines_are_passed_over_and_near_ones_stay():
    before = "\n\n".join(["a", "b", "c", "d", "e", "f"])
    assert differences(before, before.replace("d", "d\n\nnew line")) == [
        ChangedLine([], 3),
        ChangedLine([Piece(SAME, "d")]),
        ChangedLine([Piece(ADDED, "new line")]),
        ChangedLine([Piece(SAME, "e")]),
        ChangedLine([], 1),
    ]


@given(st.text(alphabet="ab .\n", max_size=40), st.text(alphabet="ab .\n", max_size=40))
def test_a_line_holds_both_texts(before, after):
    pieces = word_by_word(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind != ADDED) == before
    assert "".join(piece.text for piece in pieces if piece.kind != TAKEN) == after
