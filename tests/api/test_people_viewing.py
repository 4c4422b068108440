"""The forms that begin and end looking at the platform as somebody else sees it."""

from dataclasses import dataclass

import pytest

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.domain.people_viewing import LASTS
from qser_app.models import Viewing
from tests.support.people import NOON, a_person, a_session, an_organisation
from tests.support.viewing import REASON, a_view, view_id_of
from tests.support.web import post, web


@dataclass(frozen=True)
class Town:
    """Cookies, and the number of a learner and of a superadmin."""

    admin: str
    learner: str
    over: str
    ada: int
    boss: int


@pytest.fixture
def town(engine):
    def plant(db):
        home = an_organisation(db)
        admin, ada = a_person(db, home, Role.ADMIN, name="Eleni"), a_person(db, home)
        boss = a_person(db, home, Role.SUPERADMIN, name="Boss")
        over = a_view(db, admin, ada)
        db.get(Viewing, 1).until -= LASTS
        return Town(a_session(db, admin), a_session(db, ada), over, ada.id, boss.id)

    return do(plant)


async def test_an_administrator_begins_and_stops_and_each_time_the_page_is_loaded_anew(town):
    async with web(cookie=town.admin) as client:
        answer = await post(client, "/auth/view", person=town.ada, reason=REASON)
        assert (answer.status_code, answer.headers["location"], answer.headers["clear-site-data"]) == (303, "/", '"cache"')
        assert "set-cookie" not in answer.headers  # the browser's cookie stays the administrator's
        assert look(view_id_of, cookie=town.admin)
        answer = await post(client, "/auth/view/stop")
        assert (answer.status_code, answer.headers["location"], answer.headers["clear-site-data"]) == (303, "/people", '"cache"')
    assert look(view_id_of, cookie=town.admin) is None


@pytest.mark.parametrize(
    ("person", "reason", "code"), [("ada", "", "viewing-reason"), ("boss", REASON, "not-allowed"), (99_999, REASON, "not-found")]
)
async def test_a_refusal_leads_back_to_where_one_says_why(town, person, reason, code):
    number = getattr(town, person) if isinstance(person, str) else person
    async with web(cookie=town.admin) as client:
        answer = await post(client, "/auth/view", person=number, reason=reason)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/viewing/{number}?problem={code}")
    assert look(view_id_of, cookie=town.admin) is None


@pytest.mark.parametrize("person", ["", "abc", "-1", "9" * 40, "²"])
async def test_nonsense_is_refused(town, person):
    async with web(cookie=town.admin) as client:
        answer = await post(client, "/auth/view", person=person, reason=REASON)
    assert (answer.status_code, answer.json()) == (422, {"refused": "bad-input"})


async def test_nobody_else_begins(town):
    async with web(cookie=town.learner) as client:
        assert (await post(client, "/auth/view", person=town.ada, reason=REASON)).status_code == 403
        assert (await client.post("/auth/view", data={"person": town.ada, "reason": REASON})).json() == {"refused": "foreign-origin"}
    async with web() as client:
        assert (await post(client, "/auth/view", person=town.ada, reason=REASON)).status_code == 401


async def test_stopping_is_harmless_for_whoever_is_themselves(town):
    async with web(cookie=town.learner) as client:
        assert (await post(client, "/auth/view/stop")).headers["location"] == "/people"


async def test_when_it_is_over_one_reads_as_oneself_but_changes_nothing_before_a_page_was_loaded_anew(town):
    async with web(cookie=town.over) as client:
        assert (await client.get("/people-sheets/template.csv")).status_code == 200  # which is an administrator's
        answer = await post(client, "/auth/sign-out-everywhere")
        assert (answer.status_code, answer.json()) == (403, {"refused": "other-eyes"})
        assert (await post(client, "/auth/view/stop")).status_code == 303
        assert (await post(client, "/auth/sign-out-everywhere")).status_code == 303
    assert look(lambda db: db.get(Viewing, 1).ended_at) > NOON
