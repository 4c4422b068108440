"""Logos come in from administrators alone, made of pixels, and leave for the organisation's own people."""

from io import BytesIO

import pytest
from PIL import Image

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.domain.people_organisation import LARGEST_MB, LOGO_BOX
from qser_app.models import OrganisationLogo
from tests.support.people import a_person, a_session, an_organisation
from tests.support.uploads import a_picture
from tests.support.web import OURS, web


@pytest.fixture
def cookies(engine):
    """An administrator's, a colleague's, and that of an administrator elsewhere."""

    def plant(db):
        town, far = an_organisation(db), an_organisation(db, "far")
        people = [(town, Role.ADMIN), (town, Role.LEARNER), (far, Role.ADMIN)]
        return [a_session(db, a_person(db, home, role, name=f"{role}-{home.slug}")) for home, role in people]

    return do(plant)


async def _send(cookie, body, **headers):
    async with web(cookie=cookie) as client:
        return await client.put("/logos/ours", content=body, headers=OURS | headers)


def _kept():
    return look(lambda db: db.get(OrganisationLogo, 1))


async def test_a_logo_is_made_small_keeps_its_shape_and_is_shown_at_home(cookies):
    assert (await _send(cookies[0], a_picture(size=(1200, 300)))).status_code == 201
    with Image.open(BytesIO(_kept().content)) as image:
        assert (image.format, image.size) == ("WEBP", (LOGO_BOX[0], 120))
    for cookie, status in zip(["", *cookies], (401, 200, 200, 404), strict=True):
        async with web(cookie=cookie) as client:
            shown = await client.get(f"/logos/1/{_kept().sha256}.webp")
        assert shown.status_code == status
    async with web(cookie=cookies[0]) as client:
        assert (await client.get("/logos/1/none.webp")).status_code == 404
        assert (await client.get("/logos/99999999999999/none.webp")).status_code == 404


@pytest.mark.parametrize(("body", "code"), [(b"%PDF-1.7", "picture-no-portrait"), (b"<svg/>", "picture-no-portrait")])
async def test_what_is_no_picture_is_refused_in_words(cookies, body, code):
    answer = await _send(cookies[0], body)
    assert (answer.status_code, answer.json()["refused"], _kept()) == (422, code, None)


async def test_too_large_a_file_is_refused_before_it_is_read(cookies):
    answer = await _send(cookies[0], b"x", **{"content-length": str((LARGEST_MB << 20) + 1)})
    assert (answer.status_code, answer.json()["refused"]) == (413, "picture-too-large")


async def test_learners_visitors_and_other_sites_send_none(cookies):
    assert (await _send(cookies[1], a_picture())).status_code == 403
    assert (await _send("", a_picture())).status_code == 401
    assert (await _send(cookies[0], a_picture(), origin="https://elsewhere.example")).status_code == 403
    assert _kept() is None
