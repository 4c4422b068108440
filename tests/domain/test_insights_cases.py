"""What runs through cases show, for the person alone."""

from qser_app.domain.insights_cases import played, profile_of

FIRST, LAST = {"observe": [2, 2], "interpret": [0, 2], "act": [0, 0]}, {"observe": [0, 2], "interpret": [1, 2]}


def test_the_best_of_a_competence_may_be_another_run_than_the_last():
    case = played(7, "The paper", [FIRST, LAST])
    assert (case.runs, case.last, case.best) == (2, [0, 50, -1], [100, 50, -1])


def test_a_profile_adds_up_what_was_gained_and_what_was_offered():
    assert [(each.competence, each.percent) for each in profile_of([FIRST, LAST])] == [("observe", 50), ("interpret", 25), ("act", -1)]
    assert [each.percent for each in profile_of([])] == [-1, -1, -1]
