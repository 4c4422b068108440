"""What a manifest says about the order of its parts."""

from xml.etree.ElementTree import fromstring

import pytest

from qser_app.domain.scorm_sequencing import collections, sequencing_of, threshold_of

NAMES = (
    'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" '
    'xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" '
    'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"'
)


def said(inner: str, beside: str = "", shared: str = "") -> dict:
    """The settings of an item whose <imsss:sequencing> holds ``inner``."""
    root = fromstring(f"<m {NAMES}><i>{inner}{beside}</i><imsss:sequencingCollection>{shared}</imsss:sequencingCollection></m>")
    return sequencing_of(root[0], collections(root))


def test_an_item_that_says_nothing_has_no_settings():
    assert said("") == {}


def test_modes_limits_chance_and_delivery_are_read():
    found = said(
        '<imsss:sequencing><imsss:controlMode choice="false" flow="true" forwardOnly="1"/>'
        '<imsss:limitConditions attemptLimit="2" attemptAbsoluteDurationLimit="PT30M"/>'
        '<imsss:randomizationControls randomizationTiming="onEachNewAttempt" selectCount="3" reorderChildren="true" '
        'selectionTiming="once"/>'
        '<imsss:deliveryControls tracked="true" completionSetByContent="true"/>'
        '<adlseq:constrainedChoiceConsiderations preventActivation="true" constrainChoice="false"/>'
        '<adlseq:rollupConsiderations requiredForSatisfied="ifAttempted" requiredForCompleted="now" measureSatisfactionIfActive="false"/>'
        "</imsss:sequencing>"
    )
    assert found == {
        "sequencingControls": {
            "choice": False,
            "flow": True,
            "forwardOnly": True,
            "preventActivation": True,
            "constrainChoice": False,
            "selectionTiming": "once",
            "selectCount": 3,
            "randomizeChildren": True,
            "randomizationTiming": "onEachNewAttempt",
        },
        "deliveryControls": {"tracked": True, "completionSetByContent": True},
        "rollupConsiderations": {"requiredForSatisfied": "ifAttempted", "measureSatisfactionIfActive": False},
        "attemptLimit": 2,
        "attemptAbsoluteDurationLimit": "PT30M",
    }


def test_rules_are_read_with_their_conditions():
    found = said(
        "<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule>"
        '<imsss:ruleConditions conditionCombination="any">'
        '<imsss:ruleCondition referencedObjective="before" operator="not" condition="satisfied"/>'
        '<imsss:ruleCondition condition="objectiveMeasureGreaterThan" measureThreshold="0.6"/></imsss:ruleConditions>'
        '<imsss:ruleAction action="disabled"/></imsss:preConditionRule>'
        '<imsss:postConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="always"/></imsss:ruleConditions>'
        '<imsss:ruleAction action="retry"/></imsss:postConditionRule>'
        '<imsss:exitConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="guessed"/></imsss:ruleConditions>'
        '<imsss:ruleAction action="exit"/></imsss:exitConditionRule>'
        "</imsss:sequencingRules></imsss:sequencing>"
    )
    before = {"condition": "satisfied", "operator": "not", "referencedObjective": "before"}
    above = {"condition": "objectiveMeasureGreaterThan", "parameters": {"threshold": 0.6}}
    assert found["sequencingRules"] == {
        "preConditionRules": [{"action": "disabled", "conditionCombination": "any", "conditions": [before, above]}],
        "postConditionRules": [{"action": "retry", "conditionCombination": "all", "conditions": [{"condition": "always"}]}],
    }


def test_rollup_is_read():
    found = said(
        '<imsss:sequencing><imsss:rollupRules rollupObjectiveSatisfied="false" objectiveMeasureWeight="0.5">'
        '<imsss:rollupRule childActivitySet="atLeastPercent" minimumPercent="0.5"><imsss:rollupConditions conditionCombination="all">'
        '<imsss:rollupCondition condition="activityProgressKnown" operator="not"/></imsss:rollupConditions>'
        '<imsss:rollupAction action="completed"/></imsss:rollupRule></imsss:rollupRules></imsss:sequencing>'
    )
    assert found["sequencingControls"] == {"rollupObjectiveSatisfied": False, "objectiveMeasureWeight": 0.5}
    rule = {"action": "completed", "conditionCombination": "all", "consideration": "atLeastPercent", "minimumPercent": 0.5}
    assert found["rollupRules"] == {"rules": [rule | {"conditions": [{"condition": "progressKnown", "operator": "not"}]}]}


def test_objectives_and_their_maps_are_read():
    found = said(
        '<imsss:sequencing><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true">'
        "<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure></imsss:primaryObjective>"
        '<imsss:objective objectiveID="one"><imsss:mapInfo targetObjectiveID="g.one" writeSatisfiedStatus="true"/></imsss:objective>'
        '</imsss:objectives><adlseq:objectives><adlseq:objective objectiveID="one"><adlseq:mapInfo targetObjectiveID="g.one" '
        'writeRawScore="true"/></adlseq:objective></adlseq:objectives></imsss:sequencing>'
    )
    assert found["primaryObjective"] == {"objectiveID": " ", "satisfiedByMeasure": True, "minNormalizedMeasure": 0.7}
    mapped = {"targetObjectiveID": "g.one", "writeSatisfiedStatus": True, "writeRawScore": True}
    assert found["objectives"] == [{"objectiveID": "one", "mapInfo": [mapped]}]


def test_shared_sequencing_is_taken_where_the_item_says_nothing_itself():
    shared = (
        '<imsss:sequencing ID="s"><imsss:controlMode flow="true"/><imsss:deliveryControls tracked="false"/></imsss:sequencing>'
        '<imsss:sequencing ID="t"><imsss:controlMode choice="false"/></imsss:sequencing>'
    )
    found = said('<imsss:sequencing IDRef="s"><imsss:controlMode flow="false"/></imsss:sequencing>', shared=shared)
    assert found == {"sequencingControls": {"flow": False}, "deliveryControls": {"tracked": False}}
    assert said('<imsss:sequencing IDRef="nowhere"/>', shared=shared) == {}


def test_hidden_buttons_and_shared_data_stand_beside():
    beside = (
        "<adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>continue</adlnav:hideLMSUI>"
        "<adlnav:hideLMSUI>everything</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>"
        '<adlcp:data><adlcp:map targetID="store" writeSharedData="true"/></adlcp:data>'
    )
    assert said("", beside) == {"hideLmsUi": ["continue"], "sharedDataMaps": [{"targetID": "store", "writeSharedData": True}]}


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<completionThreshold>0.8</completionThreshold>", {"completedByMeasure": True, "minProgressMeasure": 0.8}),
        ('<completionThreshold completedByMeasure="true"/>', {"completedByMeasure": True, "minProgressMeasure": 1.0}),
        (
            '<completionThreshold completedByMeasure="false" minProgressMeasure="0.5" progressWeight="0.2"/>',
            {"completedByMeasure": False, "minProgressMeasure": 0.5, "progressWeight": 0.2},
        ),
        ("<completionThreshold>much</completionThreshold>", {"minProgressMeasure": 1.0}),
    ],
)
def test_the_threshold_of_completion_is_written_in_two_ways(xml, expected):
    assert threshold_of(fromstring(xml)) == expected
