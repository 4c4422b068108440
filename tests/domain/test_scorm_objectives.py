"""Objectives that packages share with each other."""

import pytest

from qser_app.domain.refusals import BadInput
from qser_app.domain.scorm_objectives import states_of
from qser_app.domain.scorm_tree import tree_of
from tests.domain.test_scorm_tree import item, read

MAPPED = (
    '<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="P"><imsss:mapInfo targetObjectiveID="town.counter"/>'
    '</imsss:primaryObjective><imsss:objective objectiveID="q"><imsss:mapInfo targetObjectiveID="town.law"/></imsss:objective>'
    "</imsss:objectives></imsss:sequencing>"
)


def shared(attribute: str) -> list[str]:
    manifest, scos, _ = read(item("f", inner=item("a", "r", MAPPED) + item("b", "s", MAPPED)), organization=attribute)
    return tree_of(manifest, scos)["shared"]


def test_objectives_are_shared_where_the_manifest_says_so_in_words():
    assert shared('objectivesGlobalToSystem="true"') == ["town.counter", "town.law"]
    assert shared('objectivesGlobalToSystem="false"') == shared("") == []


def test_only_what_is_known_of_an_objective_is_kept():
    told = {"satisfiedStatus": True, "satisfiedStatusKnown": True, "normalizedMeasure": 0.5, "normalizedMeasureKnown": False, "hat": 1}
    assert states_of({"x": told, "y": {}}) == {"x": {"satisfiedStatus": True, "satisfiedStatusKnown": True}, "y": {}}


@pytest.mark.parametrize(
    "sent",
    [
        [],
        {"": {}},
        {"x" * 4001: {}},
        {"x": []},
        {str(number): {} for number in range(201)},
        {"x": {"satisfiedStatus": 1, "satisfiedStatusKnown": True}},
        {"x": {"normalizedMeasure": 2, "normalizedMeasureKnown": True}},
        {"x": {"normalizedMeasure": True, "normalizedMeasureKnown": True}},
        {"x": {"completionStatus": "x" * 41, "completionStatusKnown": True}},
        {"x": {"rawScore": "\0", "rawScoreKnown": True}},
    ],
)
def test_what_no_run_time_would_say_is_refused(sent):
    with pytest.raises(BadInput):
        states_of(sent)
