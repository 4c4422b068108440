"""Checking a certificate, in a tab."""

import pytest
from sqlmodel import select

from qser_app.adapters import limits as doors
from qser_app.db import do, look
from qser_app.domain.certificates import CheckedCertificate
from qser_app.domain.people import Role
from qser_app.models import Certificate
from qser_app.state import certificates
from qser_app.state.certificates import CertificateState
from qser_app.state.courses import CourseState
from qser_app.state.courses_admission import AdmissionState
from tests.support.certificates import a_certificate
from tests.support.courses import a_course
from tests.support.people import a_person, a_session, an_organisation
from tests.support.worlds import world

NUMBER = "5c" * 16


@world
def cookies(engine):
    """{name: cookie} of the holder, a colleague and a facilitator."""

    def plant(db):
        town = an_organisation(db)
        ada, bob = a_person(db, town, name="Ada Zagos"), a_person(db, town, name="Bob")
        cora = a_person(db, town, Role.FACILITATOR, name="Cora")
        a_certificate(db, ada, a_course(db, organisation_id=town.id))
        return {"ada": a_session(db, ada), "bob": a_session(db, bob), "cora": a_session(db, cora)}

    return do(plant)


async def seen(tabs, cookie="", number=NUMBER):
    tab = tabs.open(cookie)
    await tab.go(f"/certificate/{number}", proof=number)
    return tab, tab.var(CertificateState, "found"), tab.var(CertificateState, "seen") or CheckedCertificate()


def row():
    return look(lambda db: db.exec(select(Certificate)).one())


async def test_a_visitor_learns_the_least(tabs, cookies):
    _, found, shown = await seen(tabs, number=NUMBER.upper())
    assert found == "here"
    assert (shown.holder, shown.title, shown.validity, shown.mine, shown.may_withdraw) == (
        "A. Z.",
        "Course QSER",
        "valid",
        False,
        False,
    )


@pytest.mark.parametrize("number", ["0" * 32, "5c", "%00", "x" * 100])
async def test_what_does_not_exist_is_missing_whatever_it_is(tabs, cookies, number):
    _, found, shown = await seen(tabs, number=number)
    assert (found, shown.number) == ("missing", "")
    assert not tabs.errors


async def test_so_many_tries_and_no_more(tabs, cookies, monkeypatch):
    monkeypatch.setattr(certificates, "limits", doors.Limits())
    monkeypatch.setattr(certificates, "CHECKS_PER_ADDRESS", doors.RateLimitItemPerHour(2, namespace="few"))
    assert [(await seen(tabs))[1] for _ in range(3)] == ["here", "here", "too-many"]


async def test_what_was_typed_leads_to_its_page(tabs, engine):
    tab = tabs.open()
    await tab.go("/certificate")
    await tab.call(CertificateState.find, form={"typed": "5C5C-" * 7 + "5c5c"})
    assert f"/certificate/{NUMBER}" in str(tab.told[-1])


async def test_only_the_holder_lets_the_name_be_read(tabs, cookies):
    tab, _, shown = await seen(tabs, cookies["ada"])
    assert shown.mine
    await tab.call(CertificateState.show_name, shown=True)
    assert tab.var(CertificateState, "seen").holder == "Ada Zagos"
    other, _, shown = await seen(tabs, cookies["bob"])
    await other.call(CertificateState.show_name, shown=False)
    assert row().shows_name


async def test_the_facilitator_withdraws_and_a_colleague_does_not(tabs, cookies):
    other, _, shown = await seen(tabs, cookies["bob"])
    await other.call(CertificateState.withdraw, form={"reason": "Because"})
    assert row().withdrawn_at is None
    tab, _, shown = await seen(tabs, cookies["cora"])
    assert shown.may_withdraw
    await tab.call(CertificateState.withdraw, form={"reason": "Answers were copied"})
    assert tab.var(CertificateState, "seen").validity == "withdrawn"
    assert row().reason == "Answers were copied"


async def test_the_course_shows_one_s_own(tabs, cookies):
    tab = tabs.open(cookies["ada"])
    await tab.go("/course/QSER", code="QSER")
    assert [each.number for each in tab.var(CourseState, "certificates")] == [NUMBER]
    other = tabs.open(cookies["bob"])
    await other.go("/course/QSER", code="QSER")
    assert not other.var(CourseState, "certificates")


async def test_the_facilitator_sets_how_long_they_hold(tabs, cookies):
    tab = tabs.open(cookies["cora"])
    await tab.go("/desk/admission/QSER", code="QSER")
    await tab.call(AdmissionState.keep_validity, form={"months": "24"})
    assert tab.var(AdmissionState, "months") == "24"
    await tab.call(AdmissionState.keep_validity, form={"months": "7"})
    assert tab.var(AdmissionState, "months") == "24"
    other = tabs.open(cookies["bob"])
    await other.call(AdmissionState.keep_validity, form={"months": "12"})
    await tab.go("/desk/admission/QSER", code="QSER")
    assert tab.var(AdmissionState, "months") == "24"
