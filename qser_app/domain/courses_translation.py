"""A source text piece by piece, with what changed in it since its translation was made."""

from difflib import SequenceMatcher

from qser_app.domain.courses_differences import ADDED, Piece, word_by_word
from qser_app.domain.courses_editor import PieceRow


def piece_rows(before: list[str], now: list[str]) -> list[PieceRow]:
    """The pieces of a source text ``now``, and how each differs from what it was ``before``."""
    rows: list[PieceRow] = []
    gone: list[str] = []
    for step, one, two, three, four in SequenceMatcher(None, before, now, autojunk=False).get_opcodes():
        old, new = before[one:two], now[three:four]
        for place, source in enumerate(new):
            number, went = len(rows) + 1, gone
            gone = []
            if step == "equal":
                rows.append(PieceRow(number, source, gone=went))
            elif place < len(old):
                rows.append(PieceRow(number, source, changed=True, pieces=word_by_word(old[place], source), gone=went))
            else:
                rows.append(PieceRow(number, source, changed=True, pieces=[Piece(ADDED, source)], gone=went))
        gone = gone + old[len(new) :] if step != "equal" else gone
    if gone:
        rows.append(PieceRow(len(rows) + 1, "", changed=True, gone=gone))
    return rows
