"""The small parts of a case's text."""

import pytest

from qser_app.domain.cases import Competence, Piece, Stage, Trouble
from qser_app.domain.cases_pieces import pieces_of, scores_of


def numbered(text):
    return list(enumerate(text.split("\n"), 1))


def test_paragraphs_between_what_is_said_are_one_piece():
    text = "One.\n\nTwo.\n\nfarah: Three.\nStill she.\n\nFour."
    assert pieces_of(numbered(text)) == (Piece("One.\n\nTwo."), Piece("Three.\nStill she.", "farah"), Piece("Four."))


def test_a_capital_letter_before_a_colon_is_no_speaker():
    assert pieces_of(numbered("Note: she waits.")) == (Piece("Note: she waits."),)


@pytest.mark.parametrize(
    ("line", "scores", "stage", "problem"),
    [
        ("  observe 2, act 1, stage denial", {Competence.OBSERVE: 2, Competence.ACT: 1}, Stage.DENIAL, None),
        ("act 1, observe 2", {Competence.OBSERVE: 2, Competence.ACT: 1}, None, None),
        ("observe 0", {}, None, None),
        ("-", {}, None, None),
        ("stage integration", {}, Stage.INTEGRATION, None),
        ("stage one, stage two", {}, None, Trouble.SCORES),
        ("observe 3", {}, None, Trouble.SCORES),
        ("observe two", {}, None, Trouble.SCORES),
        ("She looks up.", {}, None, Trouble.NO_SCORES),
        ("act as if nothing happened", {}, None, Trouble.NO_SCORES),
        ("", {}, None, Trouble.NO_SCORES),
    ],
)
def test_the_line_under_a_choice(line, scores, stage, problem):
    found = scores_of(line)
    assert (dict(found[0]), *found[1:]) == (scores, stage, problem)
