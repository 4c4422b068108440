"""What a wrapper may send."""

import pytest

from qser_app.domain.refusals import BadInput
from qser_app.domain.scorm_commit import Commit, Course, commit_of


def test_a_commit_is_read():
    sent = {"sequence": 2, "sco": "i", "visit": 3, "changes": {"cmi.location": "4"}, "final": True, "fresh": True}
    course = {"current": "i", "state": "{}", "completion": "completed", "success": "passed", "score": 0.5}
    assert commit_of(sent | {"course": course}) == Commit(
        2, {"cmi.location": "4"}, "i", 3, final=True, fresh=True, course=Course("i", "{}", "completed", "passed", 0.5)
    )
    assert commit_of({"sequence": 1, "course": {"current": "i"}}) == Commit(1, course=Course("i"))


def test_half_a_letter_is_made_whole():
    assert commit_of({"sequence": 1, "changes": {"cmi.location": "a\ud800"}}).changes == {"cmi.location": "a?"}


@pytest.mark.parametrize(
    "more",
    [
        {"sequence": 0},
        {"sequence": True},
        {"sequence": 2**31},
        {"sequence": "1"},
        {"changes": []},
        {"changes": {"cmi.location": 4}},
        {"sco": 7},
        {"sco": "x" * 301},
        {"visit": 0},
        {"final": "yes"},
        {"fresh": 1},
        {"course": "all"},
        {"course": {"completion": "perhaps"}},
        {"course": {"success": "completed"}},
        {"course": {"score": 2}},
        {"course": {"score": True}},
        {"course": {"score": float("nan")}},
        {"course": {"current": 1}},
        {"course": {"state": "x" * 500_001}},
    ],
)
def test_anything_else_is_refused(more):
    with pytest.raises(BadInput):
        commit_of({"sequence": 1} | more)


@pytest.mark.parametrize("sent", [None, [], "x", 1])
def test_what_is_no_object_is_refused(sent):
    with pytest.raises(BadInput):
        commit_of(sent)
