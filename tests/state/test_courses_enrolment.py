"""Enrolling people, in a tab."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.models import Enrolment, EnrolmentDepartment
from qser_app.state.courses_enrolment import EnrolState
from qser_app.state.feedback import FeedbackState
from tests.support.enrolment import a_town
from tests.support.people import a_department, a_person, a_session


def _house(db):
    town = a_town(db)
    department = a_department(db, town.home)
    ada, ben = a_person(db, town.home, department_id=department.id), a_person(db, town.home, name="Adam")
    alien = a_person(db, town.other, name="Alien")
    foreign = a_department(db, town.other, "Foreign")
    ids = {"ada": ada.id, "ben": ben.id, "alien": alien.id, "department": department.id, "foreign": foreign.id}
    return ids, a_session(db, town.fani), a_session(db, ada)


def _inside():
    return sorted(look(lambda db: db.exec(select(Enrolment.person_id).where(Enrolment.left_at.is_(None))).all()))


async def opened(tabs, cookie, code="own"):
    tab = tabs.open(cookie)
    await tab.go(f"/desk/enrol/{code}", code=code)
    return tab


async def test_several_people_are_enrolled_together(tabs):
    ids, fani, _ = do(_house)
    tab = await opened(tabs, fani)
    await tab.call(EnrolState.find, form={"search": "ada"})
    assert [(each.name, each.standing) for each in tab.var(EnrolState, "people")] == [("Ada", ""), ("Adam", "")]
    await tab.call(EnrolState.enrol, form={})
    assert tab.var(FeedbackState, "code") == "enrol-nobody-chosen"
    await tab.call(EnrolState.enrol, form={f"person-{ids['ada']}": "on", f"person-{ids['ben']}": True, "other": "x"})
    assert (tab.var(FeedbackState, "code"), tab.var(FeedbackState, "gaps")) == ("enrol-done", {"count": 2, "present": 0, "left": 0})
    assert [each.standing for each in tab.var(EnrolState, "people")] == ["in", "in"]
    assert _inside() == sorted([ids["ada"], ids["ben"]])


async def test_a_department_is_looked_at_before_it_is_enrolled(tabs):
    ids, fani, _ = do(_house)
    tab = await opened(tabs, fani)
    await tab.call(EnrolState.choose_department, department=str(ids["department"]))
    assert (tab.var(EnrolState, "department").people, tab.var(EnrolState, "department").enrolled) == (1, 0)
    await tab.call(EnrolState.enrol_department, form={"department": str(ids["department"]), "later": "on"})
    assert _inside() == [ids["ada"]]
    assert [each.later for each in tab.var(EnrolState, "departments")] == [True]
    await tab.call(EnrolState.stop_department, department_id=ids["department"])
    assert look(lambda db: db.exec(select(EnrolmentDepartment.id)).all()) == []


@pytest.mark.parametrize(
    ("handler", "payload"),
    [
        ("enrol", {"form": {"person-x": "on"}}),
        ("enrol", {"form": {"person-": "on"}}),
        ("enrol", {"form": {"person-alien": "on"}}),
        ("enrol", {"form": "no form"}),
        ("enrol_department", {"form": {"department": "' or 1=1"}}),
        ("enrol_department", {"form": {"department": "foreign"}}),
        ("choose_department", {"department": "-1"}),
        ("stop_department", {"department_id": 99_999}),
    ],
)
async def test_nonsense_and_strangers_are_refused_in_words(tabs, handler, payload):
    ids, fani, _ = do(_house)
    tab = await opened(tabs, fani)
    if payload.get("form") == {"person-alien": "on"}:
        payload = {"form": {f"person-{ids['alien']}": "on", f"person-{ids['ada']}": "on"}}
    if payload.get("form") == {"department": "foreign"}:
        payload = {"form": {"department": str(ids["foreign"])}}
    await tab.call(getattr(EnrolState, handler), **payload)
    assert tab.var(FeedbackState, "code") in ("refusal-bad-input", "refusal-not-found")
    assert _inside() == []
    assert not tabs.errors


async def test_a_learner_reaches_nothing(tabs):
    ids, _, ada = do(_house)
    tab = await opened(tabs, ada)
    for handler, payload in (
        (EnrolState.find, {"form": {"search": "a"}}),
        (EnrolState.enrol, {"form": {f"person-{ids['ben']}": "on"}}),
        (EnrolState.enrol_department, {"form": {"department": str(ids["department"])}}),
        (EnrolState.choose_department, {"department": str(ids["department"])}),
        (EnrolState.stop_department, {"department_id": ids["department"]}),
    ):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert _inside() == []


async def test_a_foreign_course_is_missing(tabs):
    _, fani, _ = do(_house)
    tab = await opened(tabs, fani, "foreign")
    assert tab.var(EnrolState, "found") == "missing"
    assert not tab.var(EnrolState, "departments")
