"""The rules of a course and its links, in a tab."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.models import CourseAdmission, EnrolmentLink
from qser_app.state.courses_admission import AdmissionState
from qser_app.state.feedback import FeedbackState
from tests.support.enrolment import a_town
from tests.support.people import a_person, a_session

FORM = {"self_enrolment": "on", "opens_on": "2027-03-03", "closes_on": "2027-04-03", "capacity": "30"}


def _house(db):
    town = a_town(db)
    return a_session(db, town.fani), a_session(db, a_person(db, town.home))


def _rules():
    return look(lambda db: db.exec(select(CourseAdmission)).all())


async def opened(tabs, cookie, code="own"):
    tab = tabs.open(cookie)
    await tab.go(f"/desk/admission/{code}", code=code)
    return tab


async def test_rules_are_kept_and_shown_again(tabs):
    fani, _ = do(_house)
    tab = await opened(tabs, fani)
    await tab.call(AdmissionState.save, form=FORM)
    assert tab.var(FeedbackState, "code") == "admission-saved"
    assert (tab.var(AdmissionState, "opens_on"), tab.var(AdmissionState, "closes_on")) == ("2027-03-03", "2027-04-03")
    await tab.call(AdmissionState.save, form={})
    assert [(each.self_enrolment, each.opens_at, each.capacity) for each in _rules()] == [(False, None, None)]


async def test_mistakes_are_told_at_their_fields_and_nothing_is_written_anew(tabs):
    fani, _ = do(_house)
    tab = await opened(tabs, fani)
    version = tab.var(AdmissionState, "version")
    await tab.call(AdmissionState.save, form=FORM | {"capacity": "0", "opens_on": "soon"})
    assert tab.var(AdmissionState, "errors") == {"opens_on": "admission-error-day", "capacity": "admission-error-capacity"}
    assert (tab.var(AdmissionState, "version"), _rules()) == (version, [])


async def test_a_link_is_shown_once_and_taken_back(tabs):
    fani, _ = do(_house)
    tab = await opened(tabs, fani)
    await tab.call(AdmissionState.make_link, form={"link_days": "30", "link_capacity": "x"})
    assert tab.var(AdmissionState, "link_error") == "admission-error-capacity"
    await tab.call(AdmissionState.make_link, form={"link_days": "30", "link_name": "Spring"})
    made, (link,) = tab.var(AdmissionState, "made"), tab.var(AdmissionState, "links")
    assert made.startswith("/join/")
    assert (link.name, link.state) == ("Spring", "open")
    await tab.call(AdmissionState.revoke, link_id=link.id)
    assert [each.state for each in tab.var(AdmissionState, "links")] == ["revoked"]
    await tab.go("/desk/admission/own", code="own")
    assert not tab.var(AdmissionState, "made")


async def test_rules_of_a_course_of_the_house_are_not_theirs_but_links_are(tabs):
    fani, _ = do(_house)
    tab = await opened(tabs, fani, "house")
    await tab.call(AdmissionState.save, form=FORM)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    await tab.call(AdmissionState.make_link, form={"link_days": "30"})
    assert tab.var(AdmissionState, "made")
    assert _rules() == []


async def test_a_learner_reaches_nothing(tabs):
    _, learner = do(_house)
    tab = await opened(tabs, learner)
    for handler, payload in (
        (AdmissionState.save, {"form": FORM}),
        (AdmissionState.make_link, {"form": {"link_days": "30"}}),
        (AdmissionState.revoke, {"link_id": 1}),
    ):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert look(lambda db: db.exec(select(EnrolmentLink.id)).all()) == []


@pytest.mark.parametrize(
    ("handler", "payload"),
    [
        ("make_link", {"form": {"link_days": "1000"}}),
        ("make_link", {"form": {"link_days": ["30"]}}),
        ("make_link", {"form": None}),
        ("revoke", {"link_id": 99_999}),
        ("revoke", {"link_id": "1; drop"}),
        ("save", {"form": 5}),
    ],
)
async def test_nonsense_is_refused_in_words(tabs, handler, payload):
    fani, _ = do(_house)
    tab = await opened(tabs, fani)
    await tab.call(getattr(AdmissionState, handler), **payload)
    assert tab.var(FeedbackState, "code") in ("refusal-bad-input", "refusal-not-found")
    assert not tabs.errors
