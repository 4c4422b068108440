"""What the editor sends while somebody types, and what it is told."""

import json

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.courses_texts import LONGEST_BODY
from qser_app.models import TextDraft, TextVersion
from tests.support.authoring import a_desk
from tests.support.web import OURS, web
from tests.support.worlds import world

WORDS = {"title": "Plain words", "summary": "", "body": "Say it.", "sources": [], "as_of": "", "review": ""}


@world
def desk(engine):
    return do(a_desk)


def path(desk, language="en"):
    return f"/drafts/unit/{desk.lesson}/{language}"


def rows(table):
    return do(lambda db: list(db.exec(select(table)).all()))


async def test_what_is_typed_is_kept_and_read_again(desk):
    async with web(cookie=desk.cookies["Fani"]) as client:
        assert (await client.get(f"{path(desk)}/now")).json()["words"] == WORDS | {"body": ""}
        sent = {"words": WORDS, "revision": 0, "operation": "a" * 32, "after": []}
        answers = [await client.put(path(desk), json=sent, headers=OURS) for _ in range(2)]
        assert [(answer.status_code, answer.json()["revision"]) for answer in answers] == [(200, 1), (200, 1)]
        told = (await client.get(f"{path(desk)}/now")).json()
        assert (told["words"], told["revision"], told["is_open"], told["pieces"], told["written_by"]) == (
            WORDS,
            1,
            True,
            ["Say it."],
            "Fani",
        )


async def test_two_who_write_at_once_are_told(desk):
    async with web(cookie=desk.cookies["Fani"]) as fani, web(cookie=desk.cookies["Odos"]) as odos:
        await fani.put(path(desk), json={"words": WORDS, "revision": 0, "operation": "f"}, headers=OURS)
        mine = WORDS | {"body": "Odos says."}
        answer = await odos.put(path(desk), json={"words": mine, "revision": 0, "operation": "o"}, headers=OURS)
        theirs = answer.json()["theirs"]
        assert (answer.status_code, theirs["words"]["body"], theirs["revision"], theirs["written_by"]) == (409, "Say it.", 1, "Fani")
        assert (await odos.post(f"{path(desk)}/aside", json={"words": mine}, headers=OURS)).status_code == 201
    assert [row.words["body"] for row in rows(TextVersion)] == ["Odos says."]
    assert [row.words["body"] for row in rows(TextDraft)] == ["Say it."]


async def test_whoever_never_heard_that_a_save_arrived_goes_on_from_it(desk):
    async with web(cookie=desk.cookies["Fani"]) as client:
        await client.put(path(desk), json={"words": WORDS, "revision": 0, "operation": "lost"}, headers=OURS)
        more = {"words": WORDS | {"body": "Say it, please."}, "revision": 0, "operation": "next", "after": ["older", "lost"]}
        answer = await client.put(path(desk), json=more, headers=OURS)
        assert (answer.status_code, answer.json()["revision"]) == (200, 2)


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ("no json", "bad-input"),
        ([], "bad-input"),
        ({}, "bad-input"),
        ({"words": WORDS, "revision": "0", "operation": "x"}, "bad-input"),
        ({"words": WORDS, "revision": True, "operation": "x"}, "bad-input"),
        ({"words": WORDS, "revision": -1, "operation": "x"}, "bad-input"),
        ({"words": WORDS, "revision": 2**31, "operation": "x"}, "bad-input"),
        ({"words": WORDS, "revision": 0, "operation": ""}, "bad-input"),
        ({"words": WORDS, "revision": 0, "operation": "x" * 37}, "bad-input"),
        ({"words": WORDS, "revision": 0, "operation": "x\0"}, "bad-input"),
        ({"words": WORDS, "revision": 0, "operation": "x", "after": "x"}, "bad-input"),
        ({"words": WORDS, "revision": 0, "operation": "x", "after": [1]}, "bad-input"),
        ({"words": WORDS, "revision": 0, "operation": "x", "after": ["x"] * 21}, "bad-input"),
        ({"words": WORDS | {"body": "\0"}, "revision": 0, "operation": "x"}, "bad-input"),
        ({"words": [], "revision": 0, "operation": "x"}, "bad-input"),
        ({"words": WORDS | {"body": "x" * (LONGEST_BODY + 1)}, "revision": 0, "operation": "x"}, "text-too-long"),
    ],
)
async def test_what_is_no_draft_is_refused_and_nothing_is_kept(desk, sent, code):
    async with web(cookie=desk.cookies["Fani"]) as client:
        content = sent if isinstance(sent, str) else json.dumps(sent)
        answer = await client.put(path(desk), content=content, headers=OURS)
        assert (answer.status_code, answer.json()["refused"]) == (422, code)
    assert not rows(TextDraft)


async def test_a_body_beyond_all_measure_is_not_read(desk):
    async with web(cookie=desk.cookies["Fani"]) as client:
        assert (await client.put(path(desk), content=b"x" * 600_000, headers=OURS)).status_code == 413


@pytest.mark.parametrize("where", ["house/1/en", "unit/1/xx", "unit/4711/en", "module/4711/en", "course/99999999999/en"])
async def test_what_does_not_exist_is_not_found(desk, where):
    address = f"/drafts/{where}"
    async with web(cookie=desk.cookies["Fani"]) as client:
        assert (await client.get(f"{address}/now")).status_code == 404
        sent = {"words": WORDS, "revision": 0, "operation": "x"}
        assert (await client.put(address, json=sent, headers=OURS)).status_code == 404


async def test_only_authors_and_only_our_own_pages_write(desk):
    sent = {"words": WORDS, "revision": 0, "operation": "x"}
    async with web(cookie=desk.cookies["Ada"]) as learner, web() as visitor, web(cookie=desk.cookies["Fani"]) as fani:
        for client, status in ((learner, 403), (visitor, 401)):
            assert (await client.get(f"{path(desk)}/now")).status_code == status
            assert (await client.put(path(desk), json=sent, headers=OURS)).status_code == status
            assert (await client.post(f"{path(desk)}/aside", json=sent, headers=OURS)).status_code == status
        answer = await fani.put(path(desk), json=sent, headers={"origin": "https://evil.example"})
        assert answer.status_code == 403
    assert not rows(TextDraft)
