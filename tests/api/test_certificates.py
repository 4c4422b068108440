"""Certificates to take along."""

import pytest

from qser_app.db import do
from qser_app.domain.people import Role
from tests.support.certificates import a_certificate
from tests.support.courses import a_course
from tests.support.people import a_person, a_session, an_organisation
from tests.support.web import web
from tests.support.worlds import world

PATH = f"/certificates/{'5c' * 16}.pdf"


@world
def cookies(engine):
    """{name: cookie}: the holder, a colleague, their administrator and one from elsewhere."""

    def plant(db):
        town, other = an_organisation(db), an_organisation(db, "brno")
        ada = a_person(db, town, name="Αλεξάνδρα Παππά", email="a@example.org")
        people = {"ada": ada, "bob": a_person(db, town, name="Bob"), "cleo": a_person(db, town, Role.ADMIN, name="Cleo")}
        people["eve"] = a_person(db, other, Role.ADMIN, name="Eve")
        a_certificate(db, ada, a_course(db))
        return {name: a_session(db, person) for name, person in people.items()}

    return do(plant)


@pytest.mark.parametrize(("who", "status"), [("ada", 200), ("cleo", 200), ("bob", 404), ("eve", 404)])
async def test_it_is_for_its_holder_and_their_administrator(cookies, who, status):
    async with web(cookie=cookies[who]) as client:
        assert (await client.get(PATH)).status_code == status


async def test_a_visitor_signs_in_first_and_what_is_unknown_is_not_found(cookies):
    async with web() as client:
        assert (await client.get(PATH)).status_code == 401
    async with web(cookie=cookies["ada"]) as client:
        for number in ("0" * 32, "5c", "..%2f", "x" * 500):
            assert (await client.get(f"/certificates/{number}.pdf")).status_code == 404


async def test_it_comes_with_a_name_twice_the_same_and_in_the_language_that_is_read(cookies):
    async with web(cookie=cookies["ada"]) as client:
        first, again = await client.get(f"{PATH}?language=el"), await client.get(f"{PATH}?language=el")
        english = await client.get(f"{PATH}?language=xx")
    assert first.content == again.content != english.content
    assert first.content.startswith(b"%PDF-")
    headers = first.headers
    assert (headers["content-type"], headers["x-content-type-options"]) == ("application/pdf", "nosniff")
    assert headers["content-disposition"].startswith('attachment; filename="')
    assert "filename*=UTF-8''%CE%A0%CE%B9%CF%83" in headers["content-disposition"]
    assert headers["content-disposition"].isascii()
