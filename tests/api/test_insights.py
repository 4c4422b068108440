"""Infographics to take along."""

import pytest

from qser_app.db import do
from qser_app.domain.people import Role
from tests.support.people import a_person, a_session, an_organisation
from tests.support.web import web


@pytest.fixture
def cookie(engine):
    """Somebody's sign-in."""
    return do(lambda db: a_session(db, a_person(db, an_organisation(db), name="Ada Zagos")))


@pytest.mark.parametrize(("kind", "begins", "media"), [("pdf", b"%PDF-1.7", "application/pdf"), ("png", b"\x89PNG", "image/png")])
async def test_one_s_own_comes_in_both_forms_under_a_name_of_its_own(cookie, kind, begins, media):
    async with web(cookie=cookie) as client:
        taken = await client.get(f"/insights/me.{kind}?language=en")
    assert (taken.status_code, taken.headers["content-type"], taken.headers["x-content-type-options"]) == (200, media, "nosniff")
    assert taken.content.startswith(begins)
    assert taken.headers["content-disposition"].startswith('attachment; filename="My-learning-at-a-glance-Ada-Zagos-')
    assert taken.headers["content-disposition"].count(f".{kind}") == 2


async def test_a_visitor_signs_in_first_and_other_forms_do_not_exist(cookie):
    async with web() as client:
        assert (await client.get("/insights/me.pdf")).status_code == 401
    async with web(cookie=cookie) as client:
        assert (await client.get("/insights/me.svg")).status_code == 404


@pytest.mark.parametrize(("role", "status"), [(Role.ADMIN, 200), (Role.FACILITATOR, 404), (Role.MANAGER, 404), (Role.LEARNER, 404)])
async def test_another_s_is_for_whoever_administers_them(engine, role, status):
    def plant(db):
        town = an_organisation(db)
        return a_person(db, town, name="Ada Zagos").id, a_session(db, a_person(db, town, role, name="Bob"))

    ada, theirs = do(plant)
    async with web(cookie=theirs) as client:
        taken = await client.get(f"/insights/person/{ada}.png?language=en")
    assert taken.status_code == status
    if status == 200:
        assert taken.headers["content-disposition"].startswith('attachment; filename="Learning-at-a-glance-Ada-Zagos-')


@pytest.mark.parametrize(("role", "status"), [(Role.ADMIN, 200), (Role.SUPERADMIN, 200), (Role.MANAGER, 403), (Role.LEARNER, 403)])
async def test_the_house_is_for_those_who_look_after_its_people(engine, role, status):
    def plant(db):
        town = an_organisation(db)
        people = [a_person(db, town, role, name=f"P{number}") for number in range(5)]
        return a_session(db, people[0])

    async with web(cookie=do(plant)) as client:
        taken = await client.get("/insights/portal.pdf?language=en")
        assert (await client.get("/insights/portal.pdf?organisation=1x")).status_code == (422 if status == 200 else 403)
    assert taken.status_code == status
    assert taken.content.startswith(b"%PDF") == (status == 200)
