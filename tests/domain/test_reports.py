"""Reports by their rules: whose they are, what stays hidden."""

import pytest

from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.refusals import NotAllowed
from qser_app.domain.reports import Reach, Report, reach_of, veiled


def actor(*grants, department_id=4):
    return Actor(1, 1, department_id, frozenset(grants))


@pytest.mark.parametrize(
    ("grants", "reach"),
    [
        ([Grant(Role.SUPERADMIN, None)], Reach(None)),
        ([Grant(Role.ADMIN, 1), Grant(Role.MANAGER, 1)], Reach(1)),
        ([Grant(Role.FACILITATOR, 1)], Reach(1)),
        ([Grant(Role.FACILITATOR, 1, 7), Grant(Role.FACILITATOR, 1, 9)], Reach(1, frozenset({7, 9}))),
        ([Grant(Role.MANAGER, 1)], Reach(1, None, 4, totals_only=True)),
    ],
)
def test_a_reach_follows_from_the_roles(grants, reach):
    assert reach_of(actor(*grants)) == reach


def test_whoever_looks_after_nobody_has_no_reach():
    for nobody in (actor(Grant(Role.LEARNER, 1)), actor(Grant(Role.MANAGER, 1), department_id=None), actor(Grant(Role.ADMIN, 2))):
        with pytest.raises(NotAllowed):
            reach_of(nobody)


def test_sums_are_all_that_a_manager_is_shown():
    reach = Reach(1, None, 4, totals_only=True)
    assert [report for report in Report if reach.shows(report)] == [Report.OVERVIEW, Report.DEPARTMENTS]
    assert all(Reach(1).shows(report) for report in Report)


@pytest.mark.parametrize(
    ("people", "hidden"),
    [
        ([10, 10, 5], set()),
        ([10, 10, 3], {2, 1, 0} - {0}),
        ([10, 4, 4], {1, 2}),
        ([4], {0}),
        ([6, 0], {1}),
        ([], set()),
    ],
)
def test_small_groups_are_hidden_and_never_one_alone(people, hidden):
    found = veiled(people)
    assert len(found) == len(hidden)
    assert not {place for place, count in enumerate(people) if count < 5} - found
