"""Who may do what: each permission allows one and refuses another."""

from dataclasses import replace

from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.permissions import (
    looks_after_courses,
    may_administer,
    may_appoint,
    may_author,
    may_facilitate,
    may_give_time,
    may_grant,
    may_learn,
    may_look_after_all,
    may_manage_person,
    may_report,
    may_see_board,
    may_see_profile,
    may_see_teams,
    may_use_package,
    may_view_as,
    may_write_news,
)

HERE, ELSEWHERE, COURSE = 1, 2, 7


def _somebody(*grants: Grant, person_id: int = 1) -> Actor:
    return Actor(person_id, HERE, None, frozenset(grants))


LEARNER = _somebody(Grant(Role.LEARNER, HERE))
FACILITATOR = _somebody(Grant(Role.FACILITATOR, HERE))
COURSE_FACILITATOR = _somebody(Grant(Role.LEARNER, HERE), Grant(Role.FACILITATOR, HERE, COURSE))
ADMIN = _somebody(Grant(Role.ADMIN, HERE))
MANAGER = _somebody(Grant(Role.MANAGER, HERE), Grant(Role.LEARNER, HERE))
SUPERADMIN = _somebody(Grant(Role.SUPERADMIN, None))


def test_an_admin_looks_after_one_organisation():
    assert may_administer(ADMIN, organisation_id=HERE)
    assert not may_administer(ADMIN, organisation_id=ELSEWHERE)
    assert may_administer(SUPERADMIN, organisation_id=ELSEWHERE)
    assert not may_administer(FACILITATOR, organisation_id=HERE)


def test_an_admin_writes_the_news_of_one_organisation():
    assert may_write_news(ADMIN, organisation_id=HERE)
    assert may_write_news(SUPERADMIN, organisation_id=ELSEWHERE)
    assert not may_write_news(ADMIN, organisation_id=ELSEWHERE)
    assert not may_write_news(FACILITATOR, organisation_id=HERE)


def test_only_the_superadmin_looks_after_all():
    assert may_look_after_all(SUPERADMIN)
    assert not may_look_after_all(ADMIN)


def test_facilitators_write_the_courses_of_their_organisation():
    assert may_author(FACILITATOR, organisation_id=HERE)
    assert may_author(ADMIN, organisation_id=HERE)
    assert not may_author(FACILITATOR, organisation_id=ELSEWHERE)
    assert not may_author(LEARNER, organisation_id=HERE)


def test_only_the_superadmin_writes_the_courses_of_the_whole_house():
    assert may_author(SUPERADMIN, organisation_id=None)
    assert not may_author(ADMIN, organisation_id=None)


def test_whoever_is_facilitator_of_one_course_looks_after_courses_too():
    assert all(looks_after_courses(actor) for actor in (FACILITATOR, COURSE_FACILITATOR, ADMIN, SUPERADMIN))
    assert not looks_after_courses(LEARNER)
    assert not looks_after_courses(_somebody(Grant(Role.LEARNER, HERE, COURSE), Grant(Role.FACILITATOR, ELSEWHERE)))


def test_a_package_is_used_by_the_organisation_s_authors_and_by_whoever_brought_it_for_one_course():
    for actor, brought_by in ((FACILITATOR, 9), (ADMIN, 9), (SUPERADMIN, 9), (COURSE_FACILITATOR, 1)):
        assert may_use_package(actor, organisation_id=HERE, brought_by=brought_by)
    for actor, organisation_id, brought_by in ((COURSE_FACILITATOR, HERE, 9), (COURSE_FACILITATOR, ELSEWHERE, 1), (LEARNER, HERE, 1)):
        assert not may_use_package(actor, organisation_id=organisation_id, brought_by=brought_by)
    assert not may_use_package(FACILITATOR, organisation_id=ELSEWHERE, brought_by=9)


def test_a_course_facilitator_writes_that_course_alone():
    assert may_author(COURSE_FACILITATOR, organisation_id=HERE, course_id=COURSE)
    assert not may_author(COURSE_FACILITATOR, organisation_id=HERE, course_id=COURSE + 1)
    assert not may_author(COURSE_FACILITATOR, organisation_id=HERE)
    assert not may_author(COURSE_FACILITATOR, organisation_id=ELSEWHERE, course_id=COURSE)


def test_more_time_is_given_by_those_who_look_after_the_person_or_the_course():
    assert may_give_time(FACILITATOR, organisation_id=HERE, course_id=COURSE)
    assert may_give_time(COURSE_FACILITATOR, organisation_id=HERE, course_id=COURSE)
    assert may_give_time(SUPERADMIN, organisation_id=ELSEWHERE, course_id=COURSE)
    assert not may_give_time(FACILITATOR, organisation_id=ELSEWHERE, course_id=COURSE)
    assert not may_give_time(COURSE_FACILITATOR, organisation_id=HERE, course_id=COURSE + 1)
    assert not may_give_time(COURSE_FACILITATOR, organisation_id=ELSEWHERE, course_id=COURSE)
    assert not may_give_time(LEARNER, organisation_id=HERE, course_id=COURSE)


def test_people_in_a_course_are_looked_after_by_their_own_organisation_s_facilitators():
    for owner_id in (HERE, None):  # the organisation's own course, and one of the whole house
        for actor in (FACILITATOR, COURSE_FACILITATOR, ADMIN, SUPERADMIN):
            assert may_facilitate(actor, owner_id=owner_id, course_id=COURSE, organisation_id=HERE)
        for actor in (LEARNER, MANAGER):
            assert not may_facilitate(actor, owner_id=owner_id, course_id=COURSE, organisation_id=HERE)
    assert not may_facilitate(FACILITATOR, owner_id=None, course_id=COURSE, organisation_id=ELSEWHERE)
    assert not may_facilitate(FACILITATOR, owner_id=ELSEWHERE, course_id=COURSE, organisation_id=HERE)
    assert not may_facilitate(COURSE_FACILITATOR, owner_id=HERE, course_id=COURSE + 1, organisation_id=HERE)


def test_facilitators_of_one_course_are_appointed_by_those_who_look_after_all_of_them():
    for owner_id in (HERE, None):
        for actor in (FACILITATOR, ADMIN, SUPERADMIN):
            assert may_appoint(actor, owner_id=owner_id, organisation_id=HERE)
        for actor in (COURSE_FACILITATOR, LEARNER, MANAGER):
            assert not may_appoint(actor, owner_id=owner_id, organisation_id=HERE)
    assert not may_appoint(FACILITATOR, owner_id=None, organisation_id=ELSEWHERE)
    assert not may_appoint(SUPERADMIN, owner_id=HERE, organisation_id=ELSEWHERE)


def test_everybody_takes_the_courses_of_the_house_and_of_their_own_organisation():
    assert may_learn(LEARNER, organisation_id=None)
    assert may_learn(LEARNER, organisation_id=HERE)
    assert not may_learn(LEARNER, organisation_id=ELSEWHERE)
    assert may_learn(SUPERADMIN, organisation_id=ELSEWHERE)


def test_a_board_is_for_those_who_stand_on_it():
    assert may_see_board(LEARNER, organisation_id=HERE)
    assert not may_see_board(LEARNER, organisation_id=ELSEWHERE)
    assert not may_see_board(ADMIN, organisation_id=None)
    assert may_see_board(SUPERADMIN, organisation_id=None)


def test_departments_are_compared_for_everybody_of_the_organisation():
    manager = _somebody(Grant(Role.MANAGER, HERE))
    assert may_see_teams(LEARNER, organisation_id=HERE)
    assert may_see_teams(manager, organisation_id=HERE)
    assert not may_see_board(manager, organisation_id=HERE)
    assert not may_see_teams(ADMIN, organisation_id=ELSEWHERE)


def test_a_profile_is_for_oneself_and_those_who_administer():
    assert may_see_profile(LEARNER, person_id=1, organisation_id=HERE)
    assert not may_see_profile(LEARNER, person_id=2, organisation_id=HERE)
    assert may_see_profile(ADMIN, person_id=2, organisation_id=HERE)
    assert not may_see_profile(ADMIN, person_id=2, organisation_id=ELSEWHERE)


def test_nobody_makes_somebody_mightier_than_themselves():
    assert may_grant(ADMIN, role=Role.ADMIN, organisation_id=HERE)
    assert not may_grant(ADMIN, role=Role.SUPERADMIN, organisation_id=HERE)
    assert not may_grant(ADMIN, role=Role.LEARNER, organisation_id=ELSEWHERE)
    assert may_grant(SUPERADMIN, role=Role.SUPERADMIN, organisation_id=ELSEWHERE)
    assert not may_grant(LEARNER, role=Role.LEARNER, organisation_id=HERE)


def test_a_superadmin_is_managed_by_superadmins_alone():
    assert may_manage_person(ADMIN, organisation_id=HERE, superadmin=False)
    assert not may_manage_person(ADMIN, organisation_id=HERE, superadmin=True)
    assert may_manage_person(SUPERADMIN, organisation_id=HERE, superadmin=True)


def test_reports_are_for_whoever_looks_after_people_and_sums_for_heads_of_departments():
    assert may_report(ADMIN)
    assert not may_report(LEARNER)
    manager = frozenset({Grant(Role.MANAGER, HERE)})
    assert may_report(Actor(1, HERE, 4, manager))
    assert not may_report(Actor(1, HERE, None, manager))


def test_nobody_looks_with_the_eyes_of_somebody_who_may_more():
    learner, far_admin = _somebody(Grant(Role.LEARNER, HERE), person_id=2), _somebody(Grant(Role.ADMIN, ELSEWHERE), person_id=3)
    other_admin = _somebody(Grant(Role.ADMIN, HERE), person_id=4)
    assert may_view_as(ADMIN, viewed=learner)
    assert may_view_as(ADMIN, viewed=other_admin)
    assert not may_view_as(ADMIN, viewed=far_admin)  # though they are of one's own organisation
    assert may_view_as(SUPERADMIN, viewed=far_admin)
    assert not may_view_as(SUPERADMIN, viewed=_somebody(Grant(Role.SUPERADMIN, None), person_id=5))
    assert not may_view_as(ADMIN, viewed=ADMIN)
    assert not may_view_as(FACILITATOR, viewed=learner)
    assert not may_view_as(replace(other_admin, viewer=SUPERADMIN, view_id=1), viewed=learner)
