"""A source text piece by piece, beside what it was."""

from qser_app.domain.courses_differences import ADDED, SAME, TAKEN, Piece
from qser_app.domain.courses_editor import PieceRow
from qser_app.domain.courses_translation import piece_rows


def test_what_did_not_change_stands_alone():
    assert piece_rows(["a", "b"], ["a", "b"]) == [PieceRow(1, "a"), PieceRow(2, "b")]


def test_a_changed_piece_shows_its_words_and_a_new_one_all_of_them():
    rows = piece_rows(["one word", "end"], ["two word", "new", "end"])
    assert rows[0] == PieceRow(1, "two word", changed=True, pieces=[Piece(TAKEN, "one"), Piece(ADDED, "two"), Piece(SAME, " word")])
    assert rows[1] == PieceRow(2, "new", changed=True, pieces=[Piece(ADDED, "new")])
    assert rows[2] == PieceRow(3, "end")


def test_a_piece_that_went_is_told_before_the_next_or_at_the_end():
    assert piece_rows(["a", "gone", "b"], ["a", "b"])[1] == PieceRow(2, "b", gone=["gone"])
    assert piece_rows(["a", "gone"], ["a"])[1] == PieceRow(2, "", changed=True, gone=["gone"])
