"""A module is downloaded by whoever may author its course, and by nobody else."""

import io
import zipfile

import pytest

from qser_app.db import do
from qser_app.domain.people import Role
from tests.support.people import a_person, a_session, an_organisation
from tests.support.quizzes import a_quiz
from tests.support.web import web
from tests.support.worlds import world


@world
def planted(engine):
    """(module id, {who: cookie}) of a town, and a facilitator of another."""

    def plant(db):
        town, other = an_organisation(db), an_organisation(db, "prague")
        quiz = a_quiz(db, organisation_id=town.id)
        people = {"facilitator": (town, Role.FACILITATOR), "learner": (town, Role.LEARNER), "stranger": (other, Role.FACILITATOR)}
        return quiz.module_id, {name: a_session(db, a_person(db, place, role)) for name, (place, role) in people.items()}

    return do(plant)


async def get(cookie, path):
    async with web(cookie=cookie) as client:
        return await client.get(path)


@pytest.mark.parametrize(("edition", "version"), [("1.2", "1.2"), ("2004", "2004 3rd Edition")])
async def test_a_facilitator_downloads_a_package(planted, edition, version):
    module, cookies = planted
    answer = await get(cookies["facilitator"], f"/scorm/export/{module}?edition={edition}&language=en")
    assert (answer.status_code, answer.headers["content-type"], answer.headers["cache-control"]) == (200, "application/zip", "no-store")
    assert answer.headers["content-disposition"] == f'attachment; filename="qser-module-1-en-scorm-{edition}.zip"'
    assert int(answer.headers["content-length"]) == len(answer.content)
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert f"<schemaversion>{version}</schemaversion>" in archive.read("imsmanifest.xml").decode()


async def test_others_do_not(planted):
    module, cookies = planted
    path = f"/scorm/export/{module}?edition=1.2&language=en"
    assert [(await get(cookie, path)).status_code for cookie in (cookies["learner"], cookies["stranger"], "")] == [403, 404, 401]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("", "bad-input"),
        ("?edition=1.3&language=en", "bad-input"),
        ("?edition=1.2", "export-language"),
        ("?edition=2004&language=de", "export-language"),
    ],
)
async def test_what_there_is_not_is_refused(planted, query, code):
    module, cookies = planted
    answer = await get(cookies["facilitator"], f"/scorm/export/{module}{query}")
    assert (answer.status_code, answer.json()) == (422, {"refused": code})
