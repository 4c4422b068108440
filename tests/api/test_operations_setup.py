"""The first day over HTTP: whoever holds the code gets in, once; nobody else does, ever."""

import asyncio
import re
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col, select

from qser_app.adapters import limits as counting
from qser_app.api import operations_setup
from qser_app.db import do, look
from qser_app.domain.operations_setup import CODE_LASTS
from qser_app.domain.people import Role
from qser_app.models import AuditEntry, Course, Department, Organisation, OutboxMessage, Person, RoleGrant, Setup, WebSession
from qser_app.services.operations_setup import make_code
from tests.support.people import a_person, a_session, an_organisation
from tests.support.web import OURS, post, web

HOME = {
    "organisation": "Δήμος Νέας Ακτής",
    "country": "GR",
    "zone": "",
    "language": "el",
    "offering": "yes",
    "offer-en": "on",
    "offer-el": "on",
}
OWNER = {"name": "Ada", "email": "Ada@example.org", "password": "harbour-olive-counter"}


@pytest.fixture(autouse=True)
def _fresh_limits(monkeypatch):
    monkeypatch.setattr(operations_setup, "limits", counting.Limits())


@pytest.fixture
def code(engine) -> str:
    return do(make_code, at=datetime.now(UTC))


def _all(table):
    return look(lambda db: list(db.exec(select(table).order_by(col(table.id))).all()))


async def _to_the_owner(client, code):
    first = await post(client, "/setup", code=code.lower())
    assert (first.status_code, first.headers["location"], first.headers["cache-control"]) == (303, "/setup/organisation", "no-store")
    second = await post(client, "/setup/organisation", **HOME)
    assert (second.status_code, second.headers["location"]) == (303, "/setup/owner")


async def _to_the_people(client, code):
    await _to_the_owner(client, code)
    third = await post(client, "/setup/owner", **OWNER)
    assert (third.status_code, third.headers["location"]) == (303, "/setup/people")


async def test_the_code_leads_to_an_owner_who_is_signed_in(code):
    async with web() as client:
        await _to_the_people(client, code)
        page = await client.get("/setup/people")
    assert page.status_code == 200
    home, ada = _all(Organisation)[0], _all(Person)[0]
    assert (home.name, home.slug, home.country, home.language, home.time_zone) == ("Δήμος Νέας Ακτής", "dimos-neas-aktis", "GR", "el", "")
    assert home.languages == ["en", "el"]
    assert (ada.name, ada.email, ada.language, ada.time_zone) == ("Ada", "ada@example.org", "el", "Europe/Athens")
    assert ada.welcomed_at is not None
    assert {grant.role for grant in _all(RoleGrant)} == {Role.LEARNER, Role.ADMIN, Role.SUPERADMIN}
    assert [row.person_id for row in _all(WebSession)] == [ada.id]
    assert [(row.kind, row.subject_id, row.details) for row in _all(AuditEntry)] == [("set-up", ada.id, {"title": "Δήμος Νέας Ακτής"})]
    assert code.replace("-", "") not in str(_all(Setup)[0].model_dump())


async def test_departments_people_and_the_course_come_next(code, monkeypatch):
    brought = []
    monkeypatch.setattr(operations_setup, "_bring_course", brought.append)
    async with web() as client:
        await _to_the_people(client, code)
        lines = {
            "departments": "Social services\nRegistry\nRegistry",
            "addresses": "bo@example.org\nADA@example.org",
            "role": "facilitator",
        }
        answer = await post(client, "/setup/people", **lines)
        assert (answer.status_code, answer.headers["location"]) == (303, "/setup/course")
        done = await post(client, "/setup/course", course="qser")
        assert (done.status_code, done.headers["location"]) == (303, "/")
        gone = await client.get("/setup/course")
    assert [row.name for row in _all(Department)] == ["Social services", "Registry"]
    assert [row.payload["to"] for row in _all(OutboxMessage)] == ["bo@example.org"]
    assert len(brought) == 1
    assert gone.status_code == 404
    assert _all(Setup)[0].closed_at is not None


async def test_the_shipped_course_is_there_when_it_is_wanted(code):
    async with web() as client:
        await _to_the_people(client, code)
        await post(client, "/setup/course", course="qser")
    assert [(row.code, row.status, row.organisation_id) for row in _all(Course)] == [("QSER", "published", None)]


@pytest.mark.parametrize("typed", ["", "AAAA-AAAA-AAAA-AAAA", "x" * 5000, "' or 1=1 --", "\u202e"])
async def test_without_the_code_nothing_opens(code, typed):
    async with web() as client:
        answer = await post(client, "/setup", code=typed)
        assert (answer.status_code, "set-cookie" in answer.headers) == (422, False)
        for step in ("organisation", "owner", "people", "course"):
            assert (await post(client, f"/setup/{step}", **HOME, **OWNER, code=code, course="none")).headers["location"] == "/setup"
            assert (await client.get(f"/setup/{step}")).headers["location"] == "/setup"
    assert _all(Person) == []


async def test_guessing_is_slowed_down(code):
    async with web() as client:
        answers = [(await post(client, "/setup", code="AAAA")).status_code for _ in range(11)]
        assert answers == [422] * 10 + [429]
        assert (await post(client, "/setup", code=code)).status_code == 429
    async with web(peer="203.0.113.8") as client:
        assert (await post(client, "/setup", code=code)).status_code == 303


async def test_an_old_code_a_replaced_one_and_a_forged_cookie_open_nothing(code):
    async with web() as client:
        await _to_the_owner(client, code)
        newer = do(make_code, at=datetime.now(UTC))
        assert (await post(client, "/setup/owner", **OWNER)).headers["location"] == "/setup"
        assert (await post(client, "/setup", code=code)).status_code == 422
        do(make_code, at=datetime.now(UTC) - CODE_LASTS - timedelta(seconds=1))
        assert (await post(client, "/setup", code=newer)).status_code == 422
    for forged in ("x", "a.b.c.d.e", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..x.y.z"):
        async with web(cookie=f"qser_setup={forged}") as client:
            assert (await post(client, "/setup/owner", **OWNER)).headers["location"] == "/setup"
    assert _all(Person) == []


async def test_of_two_at_once_one_gets_in(code):
    async with web() as one, web() as other:
        for client in (one, other):
            await _to_the_owner(client, code)
        answers = await asyncio.gather(
            post(one, "/setup/owner", **OWNER), post(other, "/setup/owner", **OWNER | {"email": "eve@example.org"})
        )
        assert sorted(answer.headers["location"] for answer in answers) == ["/setup", "/setup/people"]
    assert (len(_all(Person)), len(_all(Organisation))) == (1, 1)


async def test_what_was_typed_stays_but_the_password(code):
    async with web() as client:
        await post(client, "/setup", code=code)
        wrong = await post(client, "/setup/organisation", organisation=" ", country="XX", zone="Mars/Base", language="el", offering="yes")
        assert (wrong.status_code, 'value="on" checked' in wrong.text) == (422, False)
        assert "Please offer at least one language." in wrong.text
        assert wrong.text.count(' aria-invalid="true"') == 3
        assert wrong.text.count("Please choose one of what is offered.") == 2
        await post(client, "/setup/organisation", **HOME)
        wrong = await post(client, "/setup/owner", name="Ada <b>", email="nowhere", password="olive")
        assert 'value="Ada &lt;b&gt;"' in wrong.text
        assert "olive" not in re.sub(r"<style>.*?</style>|<script>.*?</script>", "", wrong.text, flags=re.DOTALL)
        assert wrong.text.count(' aria-invalid="true"') == 2
        await post(client, "/setup/owner", **OWNER)
        wrong = await post(client, "/setup/people", departments="Registry", addresses="bo@example.org\nno address", role="superadmin")
        assert (wrong.status_code, "“no address” is no e-mail address." in wrong.text) == (422, True)
        assert (await post(client, "/setup/course", course="other")).status_code == 422
    assert (_all(Department), _all(OutboxMessage)) == ([], [])


async def test_afterwards_there_is_nothing_here(code):
    async with web() as owner, web() as stranger:
        await _to_the_people(owner, code)
        assert (await owner.get("/setup")).headers["location"] == "/setup/people"
        for path in ("/setup", "/setup/owner", "/setup/people", "/setup/course"):
            assert (await stranger.get(path)).status_code == 404
            assert (await post(stranger, path, **HOME, **OWNER, code=code, course="none")).status_code == 404
        await post(owner, "/setup/course", course="none")
        for path in ("/setup", "/setup/people"):
            assert (await owner.get(path)).status_code == 404
            assert (await post(owner, path, code=code)).status_code == 404
    assert len(_all(Person)) == 1


async def test_where_the_first_account_came_from_the_terminal_there_is_no_setup(engine):
    cookie = do(lambda db: a_session(db, a_person(db, an_organisation(db), Role.SUPERADMIN)))
    async with web(cookie=cookie) as client:
        assert (await client.get("/setup")).status_code == 404
        assert (await post(client, "/setup/people", departments="Registry")).status_code == 404
    assert _all(Department) == []


async def test_forms_from_elsewhere_and_of_other_kinds_are_refused(code):
    async with web() as client:
        assert (await client.post("/setup", data={"code": code}, headers={"origin": "https://evil.example"})).status_code == 403
        assert (await client.post("/setup", json={"code": code}, headers=OURS)).status_code == 422
        assert (await client.post("/setup", files={"code": b"x"}, headers=OURS)).status_code == 422
        assert (await client.post("/setup", content=b"x" * 70_000, headers=OURS)).status_code == 413


@pytest.mark.parametrize("language", ["en", "el", "es", "de", "cs"])
async def test_every_step_is_whole_in_every_language(code, language):
    async with web() as client:
        page = await client.get(f"/setup?language={language}")
        assert f'<html lang="{language}">' in page.text
        assert f"qser_language={language}" in page.headers["set-cookie"]
        assert page.headers["content-security-policy"].startswith("default-src 'none'")
        await _to_the_owner(client, code)
        for step in ("organisation", "owner"):
            assert "<h1>" in (await client.get(f"/setup/{step}")).text
        await post(client, "/setup/owner", **OWNER)
        for step in ("people", "course"):
            assert 'aria-current="step"' in (await client.get(f"/setup/{step}")).text
