"""Who looks after one course, in a tab."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.models import RoleGrant
from qser_app.state.courses_desk import DeskCourseState, DeskState
from qser_app.state.courses_facilitators import FacilitatorsState
from qser_app.state.feedback import FeedbackState
from qser_app.state.session import SessionState
from tests.support.courses import a_course
from tests.support.people import a_person, a_session, an_organisation


def _house(db):
    town, other = an_organisation(db), an_organisation(db, "other")
    course, fani, ben = a_course(db, "OURS", organisation_id=town.id), a_person(db, town, Role.FACILITATOR, name="Fani"), a_person(db, town)
    a_course(db, "THEIRS", organisation_id=other.id)
    a_course(db, "HOUSE")
    alien = a_person(db, other, name="Alien")
    return {"fani": a_session(db, fani), "ben": a_session(db, ben), "ben_id": ben.id, "course": course.id, "alien": alien.id}


def _granted():
    return look(lambda db: db.exec(select(RoleGrant.person_id).where(RoleGrant.course_id.is_not(None))).all())


async def test_a_role_given_and_taken_acts_on_the_open_page_of_whoever_holds_it(tabs):
    house = do(_house)
    theirs, tab = tabs.open(house["ben"]), tabs.open(house["fani"])
    await theirs.go("/")
    assert not theirs.var(SessionState, "may_packages")
    await tab.go("/desk/facilitators/ours", code="ours")
    await tab.call(FacilitatorsState.find, form={"search": "ADA"})
    assert [(each.name, each.standing) for each in tab.var(FacilitatorsState, "people")] == [("Ada", "")]
    await tab.call(FacilitatorsState.appoint, person_id=house["ben_id"])
    assert [(each.name, each.everywhere) for each in tab.var(FacilitatorsState, "rows")] == [("Ada", False), ("Fani", True)]
    assert [each.standing for each in tab.var(FacilitatorsState, "people")] == ["facilitator"]
    await theirs.until(lambda: theirs.var(SessionState, "may_packages"))
    await theirs.go("/desk/ours", code="ours")
    assert theirs.var(DeskCourseState, "found") == "here"
    await tab.call(FacilitatorsState.dismiss, person_id=house["ben_id"])
    assert (tab.var(FacilitatorsState, "undo_id"), tab.var(FacilitatorsState, "undo_name")) == (house["ben_id"], "Ada")
    await theirs.call(DeskState.load)
    assert theirs.var(FeedbackState, "code") == "refusal-not-allowed"
    await tab.call(FacilitatorsState.appoint, person_id=house["ben_id"])
    assert _granted() == [house["ben_id"]]
    assert not tabs.errors


@pytest.mark.parametrize("code", ["theirs", "nowhere", "a\0b"])
async def test_a_foreign_course_is_missing_like_one_that_never_was(tabs, code):
    house = do(_house)
    tab = tabs.open(house["fani"])
    await tab.go(f"/desk/facilitators/{code}", code=code)
    assert tab.var(FacilitatorsState, "found") == "missing"
    await tab.call(FacilitatorsState.appoint, person_id=house["ben_id"])
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
    assert _granted() == []


async def test_a_learner_reaches_nothing(tabs):
    house = do(_house)
    tab = tabs.open(house["ben"])
    await tab.go("/desk/facilitators/ours", code="ours")
    for handler, payload in (
        (FacilitatorsState.find, {"form": {"search": "a"}}),
        (FacilitatorsState.appoint, {"person_id": house["ben_id"]}),
        (FacilitatorsState.dismiss, {"person_id": house["ben_id"]}),
    ):
        await tab.call(handler, **payload)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert not tab.var(FacilitatorsState, "rows")
    assert _granted() == []


@pytest.mark.parametrize("payload", [{"person_id": -1}, {"person_id": 2**60}, {"person_id": "x"}, {"person_id": None}, {}, "alien"])
async def test_nonsense_and_strangers_are_refused_in_words(tabs, payload):
    house = do(_house)
    tab = tabs.open(house["fani"])
    await tab.go("/desk/facilitators/ours", code="ours")
    await tab.call(FacilitatorsState.appoint, **({"person_id": house["alien"]} if payload == "alien" else payload))
    assert tab.var(FeedbackState, "code") in ("refusal-bad-input", "refusal-not-found")
    assert _granted() == []
    assert not tabs.errors


async def test_a_course_of_the_house_stands_on_the_desk_for_its_people(tabs):
    house = do(_house)
    tab = tabs.open(house["fani"])
    await tab.go("/desk")
    assert [each.code for each in tab.var(DeskState, "courses")] == ["OURS"]
    assert [each.code for each in tab.var(DeskState, "of_the_house")] == ["HOUSE"]
    await tab.go("/desk/facilitators/house", code="house")
    assert tab.var(FacilitatorsState, "found") == "here"
    assert tab.var(FacilitatorsState, "head").may_author is False
