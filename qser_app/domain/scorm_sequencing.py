"""Sequencing of SCORM 2004 as a manifest states it, in the form that the run-time's activity tree is made of.

Sources: IMS Simple Sequencing 1.0 information model; SCORM 2004 4th Edition CAM 5.1 (elements and defaults), SN 3.
Only what is stated is kept: the run-time knows the defaults. Unknown words are left out, never guessed.
"""

from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from qser_app.domain.scorm_xml import attribute, child, children, flag, local, number, text, text_of

Settings = dict[str, Any]

# An objective without a name still counts; the run-time asks for one and shows none that is blank.
_NAMELESS = " "
_LONGEST_NAME = 4000
_MOST = 200

_ACTIONS = {
    "preConditionRule": ("skip", "disabled", "hiddenFromChoice", "stopForwardTraversal"),
    "postConditionRule": ("exitParent", "exitAll", "retry", "retryAll", "continue", "previous"),
    "exitConditionRule": ("exit", "exitParent", "exitAll"),
}
_CONDITIONS = (
    *("satisfied", "objectiveStatusKnown", "objectiveMeasureKnown", "objectiveMeasureGreaterThan", "objectiveMeasureLessThan"),
    *("completed", "activityProgressKnown", "attempted", "attemptLimitExceeded", "timeLimitExceeded"),
    *("outsideAvailableTimeRange", "always"),
)
# The run-time's rollup knows progress by another name.
_ROLLUP_CONDITIONS = {
    **{word: word for word in ("satisfied", "objectiveStatusKnown", "objectiveMeasureKnown", "completed", "attempted")},
    "attemptLimitExceeded": "attemptLimitExceeded",
    "activityProgressKnown": "progressKnown",
    "always": "always",
}
_ROLLUP_ACTIONS = ("satisfied", "notSatisfied", "completed", "incomplete")
_SETS = ("all", "any", "none", "atLeastCount", "atLeastPercent")
_REQUIRED = ("always", "ifAttempted", "ifNotSkipped", "ifNotSuspended")
_TIMINGS = ("never", "once", "onEachNewAttempt")
_MODES = ("choice", "choiceExit", "flow", "forwardOnly", "useCurrentAttemptObjectiveInfo", "useCurrentAttemptProgressInfo")
_BUTTONS = ("continue", "previous", "exit", "exitAll", "abandon", "abandonAll", "suspendAll")
_MAPPED = ("SatisfiedStatus", "NormalizedMeasure", "CompletionStatus", "ProgressMeasure", "RawScore", "MinScore", "MaxScore")


def collections(root: Element) -> dict[str, Element]:
    """The manifest's shared sequencing, by the name that items refer to."""
    shared = [each for holder in children(root, "sequencingCollection") for each in children(holder, "sequencing")]
    return {attribute(each, "ID"): each for each in shared if attribute(each, "ID")}


def sequencing_of(element: Element, shared: dict[str, Element]) -> Settings:
    """What an item or organization states, its own words before those it refers to (CAM 5.1.1); empty when nothing."""
    own = child(element, "sequencing")
    parts: dict[str, Element] = {}
    for source in (shared.get(attribute(own, "IDRef")), own):
        parts |= {_name(each): each for each in source} if source is not None else {}
    stated = {key: made for key, reader in _READERS.items() if (made := reader(parts))}
    limits = parts.get("limitConditions")
    if (most := number(attribute(limits, "attemptLimit"), 0, 1000)) is not None:
        stated["attemptLimit"] = int(most)
    if lasts := attribute(limits, "attemptAbsoluteDurationLimit"):
        stated["attemptAbsoluteDurationLimit"] = lasts[:60]
    return stated | _presented(element)


def _name(element: Element) -> str:
    # Two elements are called "objectives": that of IMS, and ADL's, which only adds maps of scores to it.
    name = local(element.tag)
    return "scores" if name == "objectives" and "adlseq" in text_of(element.tag) else name


def _presented(element: Element) -> Settings:
    """What stands beside the sequencing: hidden buttons, the threshold of completion, shared data."""
    shown = child(child(element, "presentation"), "navigationInterface")
    hidden = [text(each) for each in children(shown, "hideLMSUI")]
    threshold = child(element, "completionThreshold")
    maps = [each for each in children(child(element, "data"), "map") if attribute(each, "targetID")]
    stated: Settings = {
        "hideLmsUi": [word for word in _BUTTONS if word in hidden],
        "completionThreshold": threshold_of(threshold),
        "sharedDataMaps": [
            _stated(targetID=attribute(each, "targetID")[:_LONGEST_NAME]) | _flags(each, ("readSharedData", "writeSharedData"))
            for each in maps[:_MOST]
        ],
    }
    return {key: value for key, value in stated.items() if value}


def threshold_of(element: Element | None) -> Settings:
    """When progress completes an activity: 4th edition by attributes, 3rd by the element's text."""
    if element is None:
        return {}
    if (plain := number(text(element), 0, 1)) is not None:
        return {"completedByMeasure": True, "minProgressMeasure": plain}
    least = number(attribute(element, "minProgressMeasure"), 0, 1)
    return _stated(
        completedByMeasure=flag(element, "completedByMeasure"),
        minProgressMeasure=1.0 if least is None else least,
        progressWeight=number(attribute(element, "progressWeight"), 0, 1),
    )


def _controls(parts: dict[str, Element]) -> Settings:
    modes, rollup = parts.get("controlMode"), parts.get("rollupRules")
    chance, choices = parts.get("randomizationControls"), parts.get("constrainedChoiceConsiderations")
    select = number(attribute(chance, "selectCount"), 1, 10_000)
    shuffled, selected = attribute(chance, "randomizationTiming"), attribute(chance, "selectionTiming")
    return _flags(modes, _MODES) | _stated(
        rollupObjectiveSatisfied=flag(rollup, "rollupObjectiveSatisfied"),
        rollupProgressCompletion=flag(rollup, "rollupProgressCompletion"),
        objectiveMeasureWeight=number(attribute(rollup, "objectiveMeasureWeight"), 0, 1),
        preventActivation=flag(choices, "preventActivation"),
        constrainChoice=flag(choices, "constrainChoice"),
        selectionTiming=selected if selected in _TIMINGS else None,
        selectCount=None if select is None else int(select),
        # ``reorderChildren`` of the run-time means "has been reordered": it is not what the manifest means by it.
        randomizeChildren=flag(chance, "reorderChildren"),
        randomizationTiming=shuffled if shuffled in _TIMINGS else None,
    )


def _delivery(parts: dict[str, Element]) -> Settings:
    return _flags(parts.get("deliveryControls"), ("tracked", "completionSetByContent", "objectiveSetByContent"))


def _rules(parts: dict[str, Element]) -> Settings:
    holder = parts.get("sequencingRules")
    found = {f"{name}s": [_rule(each, actions) for each in children(holder, name)[:_MOST]] for name, actions in _ACTIONS.items()}
    return {key: kept for key, rules in found.items() if (kept := [rule for rule in rules if rule])}


def _rule(element: Element, actions: tuple[str, ...]) -> Settings | None:
    action, holder = attribute(child(element, "ruleAction"), "action"), child(element, "ruleConditions")
    conditions = [made for each in children(holder, "ruleCondition")[:_MOST] if (made := _condition(each))]
    if action not in actions or not conditions:
        return None
    together = "any" if attribute(holder, "conditionCombination") == "any" else "all"
    return {"action": action, "conditionCombination": together, "conditions": conditions}


def _condition(element: Element) -> Settings | None:
    word = attribute(element, "condition")
    if word not in _CONDITIONS:
        return None
    threshold = number(attribute(element, "measureThreshold"), -1, 1)
    return _stated(
        condition=word,
        operator="not" if attribute(element, "operator") == "not" else None,
        referencedObjective=attribute(element, "referencedObjective")[:_LONGEST_NAME] or None,
        parameters=None if threshold is None else {"threshold": threshold},
    )


def _rollup(parts: dict[str, Element]) -> Settings:
    rules = [made for each in children(parts.get("rollupRules"), "rollupRule")[:_MOST] if (made := _rollup_rule(each))]
    return {"rules": rules} if rules else {}


def _rollup_rule(element: Element) -> Settings | None:
    action, holder = attribute(child(element, "rollupAction"), "action"), child(element, "rollupConditions")
    words = [(each, _ROLLUP_CONDITIONS.get(attribute(each, "condition"))) for each in children(holder, "rollupCondition")]
    conditions = [
        {"condition": word, "operator": "not" if attribute(each, "operator") == "not" else "noOp"} for each, word in words[:_MOST] if word
    ]
    if action not in _ROLLUP_ACTIONS or not conditions:
        return None
    given = attribute(element, "childActivitySet")
    least = number(attribute(element, "minimumCount"), 0, 10_000)
    return _stated(
        action=action,
        conditionCombination="all" if attribute(holder, "conditionCombination") == "all" else "any",
        consideration=given if given in _SETS else "all",
        minimumCount=None if least is None else int(least),
        minimumPercent=number(attribute(element, "minimumPercent"), 0, 1),
        conditions=conditions,
    )


def _considered(parts: dict[str, Element]) -> Settings:
    element = parts.get("rollupConsiderations")
    named = ("requiredForSatisfied", "requiredForNotSatisfied", "requiredForCompleted", "requiredForIncomplete")
    words = {name: attribute(element, name) for name in named}
    return {name: word for name, word in words.items() if word in _REQUIRED} | _flags(element, ("measureSatisfactionIfActive",))


def _primary(parts: dict[str, Element]) -> Settings:
    element = child(parts.get("objectives"), "primaryObjective")
    return {} if element is None else _objective(element, _scores(parts))


def _others(parts: dict[str, Element]) -> list[Settings]:
    named = [each for each in children(parts.get("objectives"), "objective") if attribute(each, "objectiveID")]
    return [_objective(each, _scores(parts)) for each in named[:_MOST]]


def _objective(element: Element, scores: dict[str, list[Element]]) -> Settings:
    name = attribute(element, "objectiveID")[:_LONGEST_NAME] or _NAMELESS
    by_measure = flag(element, "satisfiedByMeasure")
    least = number(text(child(element, "minNormalizedMeasure")), -1, 1)
    maps: dict[str, Settings] = {}
    for each in [*children(element, "mapInfo"), *scores.get(name, [])][:_MOST]:
        target = attribute(each, "targetObjectiveID")[:_LONGEST_NAME]
        if target:
            maps[target] = maps.get(target, {"targetObjectiveID": target}) | _mapped(each)
    return _stated(
        objectiveID=name,
        satisfiedByMeasure=by_measure,
        minNormalizedMeasure=1.0 if by_measure and least is None else least,  # the schema's default
        mapInfo=list(maps.values()) or None,
    )


def _scores(parts: dict[str, Element]) -> dict[str, list[Element]]:
    """The 4th edition's further maps of an objective (adlseq:objectives), by its name."""
    return {attribute(each, "objectiveID"): children(each, "mapInfo") for each in children(parts.get("scores"), "objective")}


def _mapped(element: Element) -> Settings:
    return _flags(element, tuple(f"{verb}{name}" for name in _MAPPED for verb in ("read", "write")))


def _flags(element: Element | None, names: tuple[str, ...]) -> Settings:
    return _stated(**{name: flag(element, name) for name in names})


def _stated(**given: Any) -> Settings:
    return {key: value for key, value in given.items() if value is not None}


_READERS: dict[str, Callable[[dict[str, Element]], Any]] = {
    "sequencingControls": _controls,
    "deliveryControls": _delivery,
    "sequencingRules": _rules,
    "rollupRules": _rollup,
    "rollupConsiderations": _considered,
    "primaryObjective": _primary,
    "objectives": _others,
}
