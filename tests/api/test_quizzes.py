"""Question files come in and banks go out for authors only."""

import pytest

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.domain.quizzes_drafts import LARGEST_FILE_MB
from qser_app.models import BankFile
from qser_app.settings import settings
from tests.support.people import a_person, a_session, an_organisation
from tests.support.quizzes import a_quiz
from tests.support.web import OURS, web
from tests.support.worlds import world

_GIFT = b"::capital::Capital? {=Athens ~Rome}\n\nTell us. {}\n"


def _house(db):
    town = an_organisation(db)
    quiz = a_quiz(db, organisation_id=town.id)
    cookies = {role: a_session(db, a_person(db, town, role, name=role.value)) for role in (Role.FACILITATOR, Role.LEARNER)}
    cookies["elsewhere"] = a_session(db, a_person(db, an_organisation(db, "other"), Role.FACILITATOR, name="Else"))
    return quiz.module_id, cookies


@world
def house(engine):
    return do(_house)


async def _put(cookie, module_id, body=_GIFT, query="language=en&name=mine.gift", **headers):
    async with web(cookie=cookie) as client:
        return await client.put(f"/banks/{module_id}/file?{query}", content=body, headers=OURS | headers)


async def _get(cookie, module_id, written, language="en"):
    async with web(cookie=cookie) as client:
        return await client.get(f"/banks/{module_id}/{written}?language={language}")


async def test_a_facilitator_sends_a_file(house):
    module_id, cookies = house
    answer = await _put(cookies[Role.FACILITATOR], module_id)
    assert answer.status_code == 201
    kept = look(lambda db: db.get(BankFile, answer.json()["file"]))
    assert (kept.name, kept.language, len(kept.reading["drafts"]), len(kept.reading["unread"])) == ("mine.gift", "en", 1, 1)
    uploads = settings.var_dir / "uploads"
    assert not uploads.exists() or not list(uploads.iterdir())


@pytest.mark.parametrize(("who", "status"), [(Role.LEARNER, 403), ("elsewhere", 404), (None, 401)])
async def test_nobody_else_sends_or_takes_one(house, who, status):
    module_id, cookies = house
    cookie = cookies.get(who)
    assert (await _put(cookie, module_id)).status_code == status
    for written in ("gift", "moodle"):
        answer = await _get(cookie, module_id, written)
        assert answer.status_code == status
        assert "CANARY" not in answer.text


async def test_a_foreign_page_sends_nothing(house):
    module_id, cookies = house
    answer = await _put(cookies[Role.FACILITATOR], module_id, origin="https://elsewhere.example")
    assert (answer.status_code, answer.json()["refused"]) == (403, "foreign-origin")


@pytest.mark.parametrize(
    ("body", "query", "status", "code"),
    [
        (b"Dear colleagues", "language=en", 422, "bank-file-unknown"),
        (b"x" * ((LARGEST_FILE_MB << 20) + 1), "language=en", 413, "bank-file-too-large"),
        (_GIFT, "language=xx", 422, "bad-input"),
        (_GIFT, "", 422, "bad-input"),
    ],
)
async def test_what_cannot_be_read_is_refused_by_name(house, body, query, status, code):
    module_id, cookies = house
    answer = await _put(cookies[Role.FACILITATOR], module_id, body, query)
    assert (answer.status_code, answer.json()["refused"]) == (status, code)


@pytest.mark.parametrize(
    ("written", "ending", "begins"),
    [("gift", "gift", b"// [id:q1]"), ("moodle", "xml", b"<?xml"), ("qti", "zip", b"PK"), ("aiken", "txt", b"Question 1")],
)
async def test_a_facilitator_takes_the_bank_along(house, written, ending, begins):
    module_id, cookies = house
    answer = await _get(cookies[Role.FACILITATOR], module_id, written)
    assert (answer.status_code, answer.content[: len(begins)]) == (200, begins)
    assert answer.headers["content-disposition"] == f'attachment; filename="bank-{module_id}.en.{ending}"'
    assert answer.headers["cache-control"] == "no-store"


async def test_an_unknown_format_is_not_found(house):
    module_id, cookies = house
    assert (await _get(cookies[Role.FACILITATOR], module_id, "pdf")).status_code == 404
