"""Enrolling people as those look at it who do it."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.courses_enrolment_sheets import Fate
from qser_app.domain.people import Role
from qser_app.domain.refusals import NotFound
from qser_app.models import Enrolment, EnrolmentLink
from qser_app.queries.courses_enrolment import admission_page, enrol_page, possible_learners, sheet_report
from qser_app.services.courses_enrolment import enrol_department, enrol_people, receive_sheet, take_out
from qser_app.services.courses_enrolment_links import join, make_link
from tests.support.enrolment import a_town, rules
from tests.support.people import NOON, a_department, a_person, actor_for
from tests.support.statements import statements
from tests.support.worlds import world


@world
def town(db):
    return a_town(db)


def test_departments_are_counted_with_those_below_them(db, town):
    whole, part = a_department(db, town.home, "Whole"), a_department(db, town.home, "Part")
    part.parent_id = whole.id
    a_department(db, town.other, "Foreign")
    ada = a_person(db, town.home, department_id=part.id)
    a_person(db, town.home, name="Ben", department_id=whole.id)
    enrol_people(db, actor=town.cora, course_id=town.own.id, people=[ada.id], at=NOON)
    enrol_department(db, actor=town.cora, course_id=town.own.id, department_id=part.id, later=True, at=NOON)
    page = enrol_page(db, actor=town.cora, code="own")
    assert [(each.name, each.people, each.enrolled, each.later) for each in page.departments] == [
        ("Whole", 2, 1, False),
        ("Whole › Part", 1, 1, True),
    ]
    assert page.seats is None
    rules(db, town.own, capacity=3)
    assert enrol_page(db, actor=town.cora, code="own").seats == 2


def test_departments_take_the_same_statements_for_one_and_for_three(db, town):
    a_department(db, town.home, "A")
    one = statements(db, lambda: enrol_page(db, actor=town.cora, code="own"))
    for name in "BC":
        a_department(db, town.home, name)
    assert statements(db, lambda: enrol_page(db, actor=town.cora, code="own")) == one


def test_people_are_found_with_what_they_are_in_the_course(db, town):
    ada, ben, _ = (a_person(db, town.home, name=f"{name} Ώμος") for name in ("Ada", "Ben", "Cleo"))
    a_person(db, town.other, name="Dan Ώμος")
    enrol_people(db, actor=town.cora, course_id=town.own.id, people=[ada.id, ben.id], at=NOON)
    take_out(db, actor=town.cora, course_id=town.own.id, person_id=ben.id, at=NOON)
    found = possible_learners(db, actor=town.cora, course_id=town.own.id, search="ωμοσ")
    assert [(each.name, each.standing) for each in found] == [("Ada Ώμος", "in"), ("Ben Ώμος", "left"), ("Cleo Ώμος", "")]
    with pytest.raises(NotFound):
        possible_learners(db, actor=town.cora, course_id=town.house.id, search="a")


def _report(db, actor, course, rows, **more):
    sheet_id = receive_sheet(db, actor=actor, course_id=course.id, name="people.csv", rows=list(enumerate(rows, 2)), at=NOON)
    return sheet_report(db, actor=actor, sheet_id=sheet_id, **more)


def _crowd(db, town):
    people = {
        name: a_person(db, town.home, name=name, email=f"{name.lower()}@example.org") for name in ("New", "Back", "Present", "Gone", "Late")
    }
    people["Gone"].suspended_at = NOON
    a_person(db, town.other, name="Alien", email="alien@example.org")
    enrol_people(db, actor=town.cora, course_id=town.own.id, people=[people["Back"].id, people["Present"].id], at=NOON)
    take_out(db, actor=town.cora, course_id=town.own.id, person_id=people["Back"].id, at=NOON)
    names = ("NEW", "back", "present", "gone", "alien", "nobody", "new")
    return [f"{name}@example.org" for name in names] + ["not an address", "=1+1", "late@example.org"]


FATES = [Fate.NEW, Fate.BACK, Fate.PRESENT, Fate.SUSPENDED, Fate.UNKNOWN, Fate.UNKNOWN, Fate.TWICE, Fate.BAD, Fate.BAD, Fate.NO_SEAT]


def test_a_dry_run_tells_the_fate_of_every_row_and_changes_nothing(db, town):
    rows = _crowd(db, town)
    rules(db, town.own, capacity=3)
    report = _report(db, town.cora, town.own, rows)
    assert [(row.number, row.fate) for row in report.rows] == list(enumerate(FATES, 2))
    assert (report.coming, report.total, report.name, report.head.code) == (2, 10, "people.csv", "OWN")
    assert dict(report.counts)["unknown"] == 2
    assert len(db.exec(select(Enrolment.id).where(Enrolment.left_at.is_(None))).all()) == 1


def test_who_belongs_to_another_organisation_is_told_to_the_superadmin_alone(db, town):
    rows = _crowd(db, town)
    fates = {row.address: (row.fate, row.name) for row in _report(db, town.boss, town.own, rows).rows}
    assert fates["alien@example.org"] == (Fate.ELSEWHERE, "")
    fates = {row.address: (row.fate, row.name) for row in _report(db, town.facilitator, town.own, rows).rows}
    assert fates["alien@example.org"] == fates["nobody@example.org"] == (Fate.UNKNOWN, "")
    assert _report(db, town.boss, town.house, ["alien@example.org"]).rows[0].fate is Fate.NEW


def test_rows_are_shown_a_page_at_a_time_and_by_fate(db, town):
    rows = _crowd(db, town) + [f"p{number}@example.org" for number in range(60)]
    assert len(_report(db, town.cora, town.own, rows, page=2).rows) == 20
    shown = _report(db, town.cora, town.own, rows, fate="bad")
    assert ([row.number for row in shown.rows], shown.total) == ([9, 10], 2)


def test_a_report_takes_the_same_statements_for_one_row_and_for_many(db, town):
    rows = _crowd(db, town)
    counts = []
    for some in (rows[:1], rows):
        sheet_id = receive_sheet(db, actor=town.cora, course_id=town.own.id, name="x", rows=list(enumerate(some)), at=NOON)
        counts.append(statements(db, lambda sheet_id=sheet_id: sheet_report(db, actor=town.cora, sheet_id=sheet_id)))
    assert counts[0] == counts[1]


def test_rules_and_links_stand_on_one_page(db, town):
    rules(db, town.own, opens_at=NOON, closes_at=NOON + timedelta(days=2), capacity=5)
    token = make_link(
        db, actor=town.cora, course_id=town.own.id, typed={"link_days": "7", "link_name": "Spring", "link_capacity": "1"}, at=NOON
    )
    join(db, actor=actor_for(a_person(db, town.home)), token=token, at=NOON)
    page = admission_page(db, actor=town.facilitator, code="own", at=NOON)
    assert (page.opens_on, page.closes_on, page.capacity, page.enrolled, page.self_enrolment) == ("2026-11-02", "2026-11-04", "5", 1, True)
    assert [(each.name, each.made_by, each.used, each.capacity, each.state) for each in page.links] == [("Spring", "Cora", 1, 1, "used_up")]


def test_links_of_another_organisation_into_a_course_of_the_house_are_not_shown(db, town):
    their = actor_for(a_person(db, town.other, Role.FACILITATOR, name="Else"), Role.FACILITATOR)
    for actor in (town.facilitator, their, town.boss):
        make_link(db, actor=actor, course_id=town.house.id, typed={"link_days": "7"}, at=NOON)
    shown = [len(admission_page(db, actor=actor, code="house", at=NOON).links) for actor in (town.facilitator, their, town.boss)]
    assert (shown, len(db.exec(select(EnrolmentLink.id)).all())) == ([1, 1, 3], 3)
