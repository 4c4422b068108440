"""The ways through a case, and what is built alike in two languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.cases import Case, Choice, Debrief, End, Piece, Scene
from qser_app.domain.cases_checks import differences, ending, problems_of, reached
from qser_app.domain.cases_text import parse
from tests.support.cases import EL, EN

TOLD = (Piece("It happens."),)
SCENES, ENDS = ("a", "b", "c", "d"), ("x", "y")


def built(ways, ends=ENDS):
    """A case of these ways: {scene: [targets]}."""
    scenes = [Scene(key, key.upper(), TOLD, tuple(Choice("Go", to, (), None, TOLD) for to in targets)) for key, targets in ways.items()]
    return Case(TOLD[0], (), tuple(scenes), tuple(End(key, key, TOLD) for key in ends), Debrief(TOLD[0], ()))


def told(case):
    return sorted((str(each.reason), each.detail) for each in problems_of(case))


def test_a_good_case_has_no_problem():
    assert problems_of(parse(EN)) == []


def test_every_scene_has_two_to_four_choices():
    case = built({"a": ["b", "c", "d", "x", "y"], "b": ["x"], "c": [], "d": ["x", "y"]})
    assert told(case) == [("dead-end", "c"), ("few-choices", "b"), ("many-choices", "a")]


def test_a_circle_without_a_way_out_is_told_at_each_of_its_scenes():
    assert told(built({"a": ["b", "x"], "b": ["c", "c"], "c": ["b", "b"]}, ends=("x",))) == [("no-exit", "b"), ("no-exit", "c")]


def test_a_circle_with_a_way_out_is_allowed():
    assert told(built({"a": ["b", "a"], "b": ["a", "x"]}, ends=("x",))) == []


def test_what_leads_only_to_a_dead_end_is_not_told_twice():
    assert told(built({"a": ["b", "x"], "b": ["c", "nowhere"], "c": []}, ends=("x",))) == [("dead-end", "c"), ("unknown-target", "nowhere")]


def test_an_end_that_nobody_comes_to_is_told():
    assert told(built({"a": ["x", "x"]})) == [("unreachable", "y")]


ways = st.fixed_dictionaries({key: st.lists(st.sampled_from((*SCENES, *ENDS)), min_size=2, max_size=4) for key in SCENES})


@given(ways)
def test_a_case_without_problems_always_ends_however_one_chooses(drawn):
    case = built(drawn)
    if problems_of(case):
        return
    assert reached(case) == {*SCENES, *ENDS}
    steps = ending(case)
    for key in SCENES:  # from everywhere an end can be reached, one choice nearer at a time
        assert min(steps[target] for target in drawn[key]) == steps[key] - 1


@given(ways)
def test_a_circle_without_exit_is_found_exactly_where_no_way_ends(drawn):
    case = built(drawn)

    def leads_out(key, seen=()):
        return key in ENDS or (key not in seen and any(leads_out(target, (*seen, key)) for target in drawn[key]))

    caught = {each.detail for each in problems_of(case) if each.reason == "no-exit"}
    assert caught == {key for key in SCENES if not leads_out(key)}


def test_two_languages_that_are_built_alike_have_no_difference():
    assert differences(parse(EN), parse(EL)) == []


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("noor =", "nour =", "other-people"),
        ("alone", "away", "other-keys"),
        ("act 2, stage", "act 1, stage", "other-choice"),
        ("noor: She says", "farah: She says", "other-voices"),
        ("  farah: This one.", "  This one.", "other-choice"),
        ("On Thursday", "farah: On Thursday", "other-voices"),
    ],
)
def test_what_is_built_otherwise_is_told(old, new, reason):
    text = EL.replace(old, new) if "noor =" not in old else EL.replace("noor", "nour")
    assert reason in [str(each.reason) for each in differences(parse(EN), parse(text))]


def test_a_choice_too_many_is_told_once_at_its_scene():
    extra = "* Wait -> alone\n  -\n  Nothing happens.\n\n## end list"
    other = parse(EL.replace("## end list", extra))
    assert [(str(each.reason), each.detail) for each in differences(parse(EN), other)] == [("other-choices", "paper")]
