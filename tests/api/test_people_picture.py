"""Pictures of people come in from themselves alone, and leave for whoever may see them."""

import pytest

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.models import PersonPicture
from qser_app.settings import settings
from tests.support.people import a_person, a_session, an_organisation
from tests.support.uploads import a_picture
from tests.support.web import OURS, web


@pytest.fixture
def cookies(engine):
    """Ada (person 1), a colleague, and their administrator."""

    def plant(db):
        town = an_organisation(db)
        people = [a_person(db, town, role, name=str(role)) for role in (Role.LEARNER, Role.MANAGER, Role.ADMIN)]
        return [a_session(db, person) for person in people]

    return do(plant)


async def _send(cookie, body, **headers):
    async with web(cookie=cookie) as client:
        return await client.put("/portraits/mine", content=body, headers=OURS | headers)


async def test_one_s_own_picture_is_sent_and_shown_to_those_who_may_see_the_profile(cookies):
    assert (await _send(cookies[0], a_picture(size=(400, 300)))).status_code == 201
    address = f"/portraits/1/{look(lambda db: db.get(PersonPicture, 1)).sha256}.webp"
    for cookie, status in zip(["", *cookies], (401, 200, 404, 200), strict=True):
        async with web(cookie=cookie) as client:
            shown = await client.get(address)
        assert shown.status_code == status
    assert (shown.headers["content-type"], shown.headers["cache-control"][:7], shown.content[8:12]) == ("image/webp", "private", b"WEBP")
    uploads = settings.var_dir / "uploads"
    assert not list(uploads.iterdir())


@pytest.mark.parametrize(
    ("body", "code"),
    [(b"%PDF-1.7", "picture-no-portrait"), (b"<svg/>", "picture-no-portrait"), (a_picture()[:60], "picture-broken")],
)
async def test_what_is_no_picture_is_refused_in_words(cookies, body, code):
    answer = await _send(cookies[0], body)
    assert (answer.status_code, answer.json()["refused"]) == (422, code)
    assert look(lambda db: db.get(PersonPicture, 1)) is None


async def test_a_visitor_and_another_site_send_none(cookies):
    assert (await _send("", a_picture())).status_code == 401
    assert (await _send(cookies[0], a_picture(), origin="https://elsewhere.example")).status_code == 403
    assert look(lambda db: db.get(PersonPicture, 1)) is None
