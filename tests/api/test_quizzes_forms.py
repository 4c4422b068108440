"""What the page of a question sends while somebody types, and what it is told."""

import json

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.people import Role
from qser_app.domain.quizzes_forms_reading import empty_form
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.models import QuestionDraft
from qser_app.services.quizzes_forms import begin_question
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation
from tests.support.quizzes import a_quiz
from tests.support.web import OURS, web
from tests.support.worlds import world
from tests.support.written import FORMS

FORM = json.loads(json.dumps(FORMS[QuestionKind.SINGLE].as_document()))


class House:
    """A draft that Fani began; Odos may write in it too, Ada may not."""

    def __init__(self, db):
        town = an_organisation(db)
        quiz = a_quiz(db, organisation_id=town.id)
        people = {name: a_person(db, town, Role.FACILITATOR, name=name) for name in ("Fani", "Odos")} | {"Ada": a_person(db, town)}
        self.cookies = {name: a_session(db, person) for name, person in people.items()}
        actor = actor_for(people["Fani"], Role.FACILITATOR)
        given = {"module_id": quiz.module_id, "kind": QuestionKind.SINGLE, "key": "q-new"}
        self.path = f"/questions/drafts/{begin_question(db, actor=actor, at=NOON, **given)}"


@world
def house(engine):
    return do(House)


def _forms():
    return do(lambda db: [row.form for row in db.exec(select(QuestionDraft).order_by(QuestionDraft.id))])


def _save(form=FORM, revision=0, operation="one", **more):
    return {"form": form, "revision": revision, "operation": operation} | more


async def test_what_is_typed_is_kept_with_what_has_to_be_mended(house):
    async with web(cookie=house.cookies["Fani"]) as client:
        told = (await client.get(f"{house.path}/now")).json()
        assert (told["revision"], told["problems"][0]) == (0, {"place": "stem.en", "reason": "no-stem"})
        answers = [await client.put(house.path, json=_save(), headers=OURS) for _ in range(2)]
        assert [(answer.status_code, answer.json()["revision"], answer.json()["problems"]) for answer in answers] == [(200, 1, [])] * 2
        assert (await client.get(f"{house.path}/now")).json()["form"] == FORM


async def test_two_who_write_at_once_are_told_and_neither_is_lost(house):
    mine = FORM | {"stems": {"en": "Odos asks <b>this</b>?"}}
    async with web(cookie=house.cookies["Fani"]) as fani, web(cookie=house.cookies["Odos"]) as odos:
        await fani.put(house.path, json=_save(), headers=OURS)
        answer = await odos.put(house.path, json=_save(mine, operation="two"), headers=OURS)
        theirs = answer.json()["theirs"]
        assert (answer.status_code, theirs["form"], theirs["revision"], theirs["written_by"]) == (409, FORM, 1, "Fani")
        assert (await odos.post(f"{house.path}/beside", json={"form": mine}, headers=OURS)).status_code == 201
    assert _forms() == [FORM, mine]


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ("no json", "bad-input"),
        ([], "bad-input"),
        ({}, "bad-input"),
        ("[" * 5000, "bad-input"),
        (_save(form=[]), "bad-input"),
        (_save(form={"kind": "essay"}), "bad-input"),
        (_save(form=FORM | {"answer_key": {}}), "bad-input"),
        (_save(form=FORM | {"stems": {"en": "\0"}}), "bad-input"),
        (_save(form=FORM | {"stems": {"en": "x" * 20_001}}), "question-too-long"),
        (_save(form=FORM | {"rows": FORM["rows"] * 60}), "question-too-long"),
        (_save(revision="0"), "bad-input"),
        (_save(revision=True), "bad-input"),
        (_save(revision=2**31), "bad-input"),
        (_save(operation=""), "bad-input"),
        (_save(operation="x" * 37), "bad-input"),
        (_save(after="x"), "bad-input"),
        (_save(after=[1]), "bad-input"),
        (_save(after=["x"] * 21), "bad-input"),
    ],
)
async def test_what_is_no_form_is_refused_and_nothing_is_kept(house, sent, code):
    async with web(cookie=house.cookies["Fani"]) as client:
        answer = await client.put(house.path, content=sent if isinstance(sent, str) else json.dumps(sent), headers=OURS)
        assert (answer.status_code, answer.json()["refused"]) == (422, code)
    [form] = _forms()
    assert form == json.loads(json.dumps(empty_form(QuestionKind.SINGLE).as_document()))


async def test_a_body_beyond_all_measure_is_not_read(house):
    async with web(cookie=house.cookies["Fani"]) as client:
        assert (await client.put(house.path, content=b"x" * 1_100_000, headers=OURS)).status_code == 413


@pytest.mark.parametrize("unknown", ["4711", "0", "99999999999"])
async def test_what_does_not_exist_is_not_found(house, unknown):
    path = f"/questions/drafts/{unknown}"
    async with web(cookie=house.cookies["Fani"]) as client:
        assert (await client.get(f"{path}/now")).status_code == 404
        assert (await client.put(path, json=_save(), headers=OURS)).status_code == 404
        assert (await client.post(f"{path}/beside", json=_save(), headers=OURS)).status_code == 404


async def test_only_authors_and_only_our_own_pages_write(house):
    async with web(cookie=house.cookies["Ada"]) as learner, web() as visitor, web(cookie=house.cookies["Fani"]) as fani:
        for client, status in ((learner, 403), (visitor, 401)):
            assert (await client.get(f"{house.path}/now")).status_code == status
            assert (await client.put(house.path, json=_save(), headers=OURS)).status_code == status
            assert (await client.post(f"{house.path}/beside", json=_save(), headers=OURS)).status_code == status
        assert (await fani.put(house.path, json=_save(), headers={"origin": "https://evil.example"})).status_code == 403
    assert len(_forms()) == 1
