"""All answers of a question as its author sees them."""

import pytest

from qser_app.domain.quizzes_bank_answers import NOT_GRADED, answer_lines
from qser_app.domain.quizzes_kinds import QuestionKind
from tests.support.questions import options

ABC = {"options": options("a", "b", "c")}
ACCEPT = {"en": [{"text": "Athens", "weight": 100.0, "feedback": "Yes."}], "el": [{"text": "Αθήνα", "weight": 100.0, "feedback": ""}]}


def told(kind, words, key, language="en"):
    return [(line.label, line.text, line.earns) for line in answer_lines(QuestionKind(kind), {"options": []} | words, key, language)]


def words(*keys):
    return [option["text"] for key in keys for option in ABC["options"] if option["key"] == key]


def test_choices_stand_in_the_author_s_order_with_what_each_earns():
    assert [credit for _, _, credit in told("multiple", ABC, {"weights": {"a": 33.33333, "b": -50, "c": 66.66667}})] == [33, -50, 67]


def test_a_scale_is_not_graded():
    assert {credit for _, _, credit in told("likert", ABC, {})} == {NOT_GRADED}


def test_pairs_come_first_and_what_matches_nothing_last():
    asked = ABC | {"prompts": [{"key": "p1", "text": "One"}, {"key": "p2", "text": "Two"}]}
    found = told("match", asked, {"pairs": {"p1": "c", "p2": "a"}})
    assert found == [("One", *words("c"), 100), ("Two", *words("a"), 100), ("", *words("b"), 0)]


def test_things_to_order_stand_in_the_right_order_with_their_places():
    assert told("order", ABC, {"order": ["c", "a", "b"]}) == [(str(at), text, 100) for at, text in enumerate(words("c", "a", "b"), 1)]


def test_gaps_are_told_one_after_the_other_typed_ones_in_the_reader_s_language_alone():
    asked = {"gaps": [{"key": "g1", "options": ABC["options"][:2]}, {"key": "g2", "options": []}]}
    key = {"gaps": {"g1": {"weights": {"b": 100.0}}, "g2": {"accept": ACCEPT}}}
    assert told("gap", asked, key, "el") == [("g1", *words("a"), 0), ("g1", *words("b"), 100), ("g2", "Αθήνα", 100)]
    assert told("short", {}, {"accept": ACCEPT}, "de") == []


@pytest.mark.parametrize(
    ("low", "high", "language", "text"),
    [
        (9.5, 10.5, "en", "9.5 – 10.5 km"),
        (9.5, 10.5, "cs", "9,5 – 10,5 km"),
        (4.0, 4.0, "el", "4 km"),
        (0.1, 0.30000000000000004, "en", "0.1 – 0.3 km"),
        (-1e300, 1e300, "en", "*"),
    ],
)
def test_a_range_is_told_by_its_ends(low, high, language, text):
    key = {"ranges": [{"low": low, "high": high, "weight": 100.0, "feedback": {}}]}
    assert told("numeric", {"unit": "km"}, key, language) == [("", text, 100)]
