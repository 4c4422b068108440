"""What learners left in a package, read from its flat record."""

import pytest

from qser_app.domain.scorm import Edition
from qser_app.domain.scorm_results import Interaction, Objective, readable, recorded

OLD, NEW = Edition.SCORM_12, Edition.SCORM_2004_4


def test_a_1_2_record_becomes_answers_objectives_and_comments():
    record = {
        "cmi.interactions.1.id": "hole",
        "cmi.interactions.1.student_response": "4 inches",
        "cmi.interactions.0.id": "par",
        "cmi.interactions.0.type": "choice",
        "cmi.interactions.0.student_response": "a,b",
        "cmi.interactions.0.correct_responses.0.pattern": "a,c",
        "cmi.interactions.0.correct_responses.10.pattern": "c",
        "cmi.interactions.0.correct_responses.2.pattern": "b",
        "cmi.interactions.0.result": "wrong",
        "cmi.interactions.0.weighting": "2.5",
        "cmi.interactions.0.latency": "00:01:05.50",
        "cmi.objectives.0.id": "playing",
        "cmi.objectives.0.status": "passed",
        "cmi.objectives.0.score.raw": "88",
        "cmi.comments": "Hard to read.",
        "cmi.core.lesson_location": "7",
        "ended": "true",
    }
    found = recorded(OLD, "First visit", record)
    assert found.interactions == [
        Interaction(1, "par", "par", "choice", "a,b", "a,c / b / c", "incorrect", 2.5, 65.5),
        Interaction(2, "hole", "hole", "", "4 inches", "", "", None, None),
    ]
    assert found.objectives == [Objective("playing", "", "passed", "", "88")]
    assert (found.comments, found.place) == (["Hard to read."], "7")


def test_a_2004_record_says_more():
    record = {
        "cmi.interactions.0.id": "urn:q1",
        "cmi.interactions.0.description": "Who speaks first?",
        "cmi.interactions.0.learner_response": "{lang=en}the clerk[,]the visitor",
        "cmi.interactions.0.result": "0.5",
        "cmi.interactions.0.latency": "PT12.5S",
        "cmi.objectives.0.id": "o",
        "cmi.objectives.0.completion_status": "completed",
        "cmi.objectives.0.success_status": "failed",
        "cmi.objectives.0.score.scaled": "0.4",
        "cmi.comments_from_learner.1.comment": "second",
        "cmi.comments_from_learner.0.comment": "first",
        "cmi.comments_from_learner.2.location": "a place without a word",
    }
    found = recorded(NEW, "", record)
    assert found.interactions == [Interaction(1, "urn:q1", "Who speaks first?", "", "the clerk, the visitor", "", "0.5", None, 12.5)]
    assert found.objectives == [Objective("o", "", "completed", "failed", "0.4")]
    assert found.comments == ["first", "second"]


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ("a[,]b", "a, b"),
        ("1[.]x[,]2[.]y", "1 – x, 2 – y"),
        ("5[:]7", "5–7"),
        ("{case_matters=true}{lang=el}ναι", "ναι"),
        ("{not a mark}", "{not a mark}"),
        ("=1+1", "=1+1"),
    ],
)
def test_an_answer_is_shown_without_the_run_time_s_marks(answer, shown):
    assert readable(answer) == shown


def test_an_empty_record_has_nothing():
    found = recorded(OLD, "x", {})
    assert (found.interactions, found.objectives, found.comments, found.place) == ([], [], [], "")
