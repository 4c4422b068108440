"""Questions of a file: named by what they say, weighed, and kept as they were read."""

import dataclasses

import pytest

from qser_app.domain.quizzes_drafts import Collector, Draft, Reading, Unfit, is_fair, pairs, recalled, shortened, steered, weighted
from qser_app.domain.quizzes_kinds import QuestionKind


def _draft(stem="Who?", key="", place="1"):
    options = [{"key": each, "text": each, "feedback": ""} for each in "ab"]
    words = {"stem": stem, "explanation": "", "options": options}
    return Draft(QuestionKind.SINGLE, words, {"weights": {"a": 100.0, "b": 0.0}}, key, place, tags=("law",))


def _read(*drafts):
    return Collector("gift", list(drafts)).reading()


def test_a_question_without_a_name_of_its_own_is_named_by_what_it_says():
    first, second = _read(_draft("Who?"), _draft("Where?")).drafts
    assert first.key.startswith("q-")
    assert first.key != second.key
    assert _read(_draft("Who?", place="9")).drafts[0].key == first.key


def test_a_name_that_two_bear_or_that_is_too_long_is_none():
    keys = [each.key for each in _read(_draft("A", "own"), _draft("B", "same"), _draft("C", "same"), _draft("D", "x" * 61)).drafts]
    assert [key if not key.startswith("q-") else "digest" for key in keys] == ["own", "digest", "digest", "digest"]


def test_the_same_question_twice_comes_once_and_says_so():
    reading = _read(_draft(place="1"), _draft(place="2"))
    assert len(reading.drafts) == 1
    assert [(each.place, each.reason) for each in reading.unread] == [("2", "twice")]


def test_a_reading_is_the_same_after_it_was_kept_as_a_document():
    reading = _read(_draft(), _draft(), _draft("Where?", "own"))
    assert recalled(dataclasses.asdict(reading)) == reading
    assert isinstance(reading, Reading)


@pytest.mark.parametrize(
    ("weights", "fair"),
    [({"a": 50, "b": 50, "c": -50}, True), ({"a": 50, "b": 50, "c": 0}, False), ({"a": 100, "b": 0}, False), ({"a": 50, "b": 50}, True)],
)
def test_choosing_everything_must_not_earn_everything(weights, fair):
    assert is_fair(weights) is fair


@pytest.mark.parametrize(
    ("kind", "weights", "reason"),
    [
        (QuestionKind.SINGLE, [50, 0], "no-right-answer"),
        (QuestionKind.MULTIPLE, [50, 40], "weights"),
        (QuestionKind.MULTIPLE, [0, -50], "no-right-answer"),
    ],
)
def test_where_nothing_or_not_everything_can_be_earned_a_question_is_not_asked(kind, weights, reason):
    with pytest.raises(Unfit) as unfit:
        weighted(kind, weights)
    assert unfit.value.reason == reason


def test_what_several_prompts_match_is_one_option():
    words, key = pairs([("Athens", "Greece"), ("Patras", "Greece"), ("Brno", "Czechia")], ["Spain"])
    assert [option["text"] for option in words["options"]] == ["Greece", "Czechia", "Spain"]
    assert key == {"pairs": {"p1": "a", "p2": "a", "p3": "b"}}


def test_tags_that_steer_are_taken_out_and_the_others_stay_once():
    assert steered(["law", "lesson=rights", "law", "x=1"], "lesson") == ({"lesson": "rights"}, ("law", "x=1"))


def test_long_words_are_cut_on_one_line():
    assert shortened("one\n two") == "one two"
    assert shortened("word " * 30, most=10) == "word word…"
