"""Aiken files as questions."""

import pytest

from qser_app.adapters.quizzes_aiken import read

_TWO = """What is the capital of Greece?
A. Athens
B) Rome
ANSWER: A

Which of these
is a river?
A. Athens
B. Evros,
   in the north
ANSWER: b
"""


def test_questions_of_one_and_several_lines():
    first, second = read(_TWO).drafts
    assert (first.words["stem"], first.answer_key, first.place) == (
        "What is the capital of Greece?",
        {"weights": {"a": 100.0, "b": 0.0}},
        "1",
    )
    assert (second.words["stem"], second.words["options"][1]["text"]) == ("Which of these\nis a river?", "Evros,\nin the north")
    assert second.answer_key == {"weights": {"a": 0.0, "b": 100.0}}


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("Who?\nA. Ada\nB. Bob\n\nNext?\nA. x\nB. y\nANSWER: A", "1", "aiken-answer"),
        ("Who?\nA. Ada\nB. Bob\nANSWER: C", "1", "aiken-answer"),
        ("Who?\nA. Ada\nB. Bob\nANSWER: A, B", "1", "aiken-answer"),
        ("\nWho?\nANSWER: A", "2", "aiken-options"),
        ("Who?\nA. Ada\nANSWER: A", "1", "options"),
    ],
)
def test_what_is_not_whole_is_listed_with_its_line(text, line, reason):
    assert (read(text).unread[0].place, read(text).unread[0].reason) == (line, reason)
