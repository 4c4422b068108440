"""Who may call a handler or a route at all."""

import pytest

from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.policies import ADMIN, ANYONE, AUTHOR, CAPABILITY, REPORTER, SIGNED_IN, SUPERADMIN


def _a(role: Role, *, course_id: int | None = None) -> Actor:
    return Actor(1, 1, None, frozenset({Grant(role, None if role is Role.SUPERADMIN else 1, course_id)}))


@pytest.mark.parametrize(
    ("policy", "allowed", "refused"),
    [
        (SIGNED_IN, [_a(Role.LEARNER)], [None]),
        (
            AUTHOR,
            [_a(Role.FACILITATOR), _a(Role.FACILITATOR, course_id=7), _a(Role.ADMIN), _a(Role.SUPERADMIN)],
            [None, _a(Role.LEARNER), _a(Role.LEARNER, course_id=7), _a(Role.MANAGER)],
        ),
        (ADMIN, [_a(Role.ADMIN), _a(Role.SUPERADMIN)], [None, _a(Role.FACILITATOR), _a(Role.MENTOR)]),
        (REPORTER, [_a(Role.ADMIN), _a(Role.FACILITATOR, course_id=7)], [None, _a(Role.LEARNER), _a(Role.MANAGER), _a(Role.MENTOR)]),
        (SUPERADMIN, [_a(Role.SUPERADMIN)], [None, _a(Role.ADMIN)]),
    ],
    ids=lambda given: getattr(given, "name", ""),
)
def test_a_policy_allows_these_and_refuses_those(policy, allowed, refused):
    assert [policy.allows(actor) for actor in allowed] == [True] * len(allowed)
    assert [policy.allows(actor) for actor in refused] == [False] * len(refused)


@pytest.mark.parametrize("policy", [ANYONE, CAPABILITY])
def test_some_doors_are_open_to_visitors(policy):
    assert policy.allows(None)
    assert policy.allows(_a(Role.LEARNER))
