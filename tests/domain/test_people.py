"""What an actor holds, where."""

from qser_app.domain.people import Actor, Grant, Role

ADA = Actor(
    person_id=1,
    organisation_id=1,
    department_id=None,
    grants=frozenset({Grant(Role.MANAGER, 1), Grant(Role.MENTOR, 2), Grant(Role.FACILITATOR, 1, course_id=7)}),
)


def test_a_role_is_held_in_the_organisation_it_was_given_for():
    assert ADA.holds(Role.MANAGER)
    assert not ADA.holds(Role.MENTOR)
    assert ADA.holds(Role.MENTOR, organisation_id=2)


def test_one_of_several_roles_is_enough():
    assert ADA.holds(Role.ADMIN, Role.MANAGER)
    assert not ADA.holds(Role.ADMIN, Role.LEARNER)


def test_a_role_in_a_course_is_no_role_in_the_organisation():
    assert not ADA.holds(Role.FACILITATOR)
    assert ADA.holds_in_course(Role.FACILITATOR, 7)
    assert not ADA.holds_in_course(Role.FACILITATOR, 8)
    assert not ADA.holds_in_course(Role.LEARNER, 7)


def test_a_superadmin_is_one_wherever_the_grant_stands():
    assert not ADA.is_superadmin
    assert Actor(2, 1, None, frozenset({Grant(Role.SUPERADMIN, None)})).is_superadmin
