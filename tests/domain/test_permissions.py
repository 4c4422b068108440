"""Who may do what: one yes and one no for each question about people."""

from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.permissions import may_administer, may_grant, may_manage_person

HOME, ELSEWHERE = 1, 2
ADMIN = Actor(1, HOME, None, frozenset({Grant(Role.ADMIN, HOME)}))
LEARNER = Actor(2, HOME, None, frozenset({Grant(Role.LEARNER, HOME)}))
SUPERADMIN = Actor(3, HOME, None, frozenset({Grant(Role.SUPERADMIN, None)}))
COURSE_ADMIN = Actor(4, HOME, None, frozenset({Grant(Role.ADMIN, HOME, course_id=5)}))


def test_an_admin_administers_one_organisation():
    assert may_administer(ADMIN, organisation_id=HOME)
    assert not may_administer(ADMIN, organisation_id=ELSEWHERE)
    assert not may_administer(LEARNER, organisation_id=HOME)
    assert not may_administer(COURSE_ADMIN, organisation_id=HOME)
    assert may_administer(SUPERADMIN, organisation_id=ELSEWHERE)


def test_nobody_makes_somebody_mightier_than_themselves():
    assert may_grant(ADMIN, role=Role.ADMIN, organisation_id=HOME)
    assert not may_grant(ADMIN, role=Role.SUPERADMIN, organisation_id=HOME)
    assert not may_grant(ADMIN, role=Role.LEARNER, organisation_id=ELSEWHERE)
    assert may_grant(SUPERADMIN, role=Role.SUPERADMIN, organisation_id=ELSEWHERE)
    assert not may_grant(LEARNER, role=Role.LEARNER, organisation_id=HOME)


def test_a_superadmin_is_managed_by_superadmins_alone():
    assert may_manage_person(ADMIN, organisation_id=HOME, superadmin=False)
    assert not may_manage_person(ADMIN, organisation_id=HOME, superadmin=True)
    assert may_manage_person(SUPERADMIN, organisation_id=HOME, superadmin=True)
