"""Writing questions, as browser and server tell each other."""

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.people import Role
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.models import Question
from qser_app.state.feedback import FeedbackState
from qser_app.state.quizzes_bank import BankState
from qser_app.state.quizzes_writing import WritingState
from tests.support.people import a_person, a_session, an_organisation
from tests.support.quizzes import a_quiz
from tests.support.worlds import world

NEW = "// [id:q-new]\n::q-new::Which paper? {\n  =None #Yes.\n  ~All of them #No.\n  ####The law asks for none.\n}\n"


@world
def house(engine):
    def plant(db):
        town = an_organisation(db)
        quiz = a_quiz(db, organisation_id=town.id)
        other = a_quiz(db, code="OTHER", organisation_id=an_organisation(db, "elsewhere").id)
        fani, ada = a_person(db, town, Role.FACILITATOR, name="Fani"), a_person(db, town)
        foreign = db.exec(select(Question.id).where(Question.module_id == other.module_id)).first()
        return quiz.module_id, foreign, a_session(db, fani), a_session(db, ada)

    return do(plant)


async def _opened(tabs, house, who=2):
    tab = tabs.open(house[who])
    await tab.go(f"/bank/{house[0]}", module_id=str(house[0]))
    return tab


def _stored(house, key):
    rows = select(Question.version, Question.kind, Question.retired_at).where(Question.module_id == house[0], Question.key == key)
    return do(lambda db: [(version, kind, away is not None) for version, kind, away in db.exec(rows.order_by(Question.version))])


@pytest.mark.parametrize("kind", list(QuestionKind))
async def test_every_kind_is_begun_seen_and_saved(tabs, house, kind):
    tab = await _opened(tabs, house)
    await tab.call(WritingState.begin, kind=kind.value, before="")
    text = tab.var(WritingState, "text")
    assert [(each.kind, each.stem[:1]) for each in tab.var(WritingState, "previews")] == [(kind.value, "…")]
    await tab.call(WritingState.save, text=text)
    key = text.split("::")[1]
    assert (_stored(house, key), tab.var(FeedbackState, "code"), tab.var(WritingState, "text")) == ([(1, kind, False)], "bank-written", "")
    assert key in [row.key for row in tab.var(BankState, "rows")]


async def test_a_question_of_the_bank_is_written_on_and_becomes_its_next_version(tabs, house):
    tab = await _opened(tabs, house)
    await tab.call(WritingState.save, text=NEW)
    row = next(row for row in tab.var(BankState, "rows") if row.key == "q-new")
    await tab.call(WritingState.edit, question_id=row.id)
    text = tab.var(WritingState, "text")
    await tab.call(WritingState.save, text=text)
    assert tab.var(FeedbackState, "code") == "bank-written-same"
    await tab.call(WritingState.save, text=text.replace("Which paper?", "Which papers?"))
    assert _stored(house, "q-new") == [(1, "single", True), (2, "single", False)]


async def test_what_cannot_be_asked_is_told_with_its_line_and_not_saved(tabs, house):
    tab = await _opened(tabs, house)
    wrong = NEW + "\n::two::No right one? {~a ~b}\n"
    await tab.call(WritingState.look_at, text=wrong)
    assert [(each.place, each.reason) for each in tab.var(WritingState, "unread")] == [("8", "no-right-answer")]
    for text in (wrong, "", "words"):
        await tab.call(WritingState.save, text=text)
        assert tab.var(FeedbackState, "code") == "refusal-bank-file-unwritten"
    assert _stored(house, "q-new") == []


async def test_a_beginning_stands_below_what_was_written(tabs, house):
    tab = await _opened(tabs, house)
    await tab.call(WritingState.begin, kind="short", before=NEW)
    assert tab.var(WritingState, "text").startswith(NEW.rstrip() + "\n\n// [id:q-")
    await tab.call(WritingState.speak, language="el")
    assert tab.var(WritingState, "language") == "el"
    for handler, payload in ((WritingState.speak, {"language": "xx"}), (WritingState.begin, {"kind": "essay", "before": ""})):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-bad-input"


async def test_questions_of_others_are_neither_read_nor_written(tabs, house):
    tab = await _opened(tabs, house)
    await tab.call(WritingState.edit, question_id=house[1])
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
    learner = await _opened(tabs, house, 3)
    for handler, payload in (
        (WritingState.begin, {"kind": "single", "before": ""}),
        (WritingState.edit, {"question_id": house[1]}),
        (WritingState.look_at, {"text": NEW}),
        (WritingState.save, {"text": NEW}),
    ):
        await learner.call(handler, **payload)
        assert learner.var(FeedbackState, "code") == "refusal-not-allowed"
    nowhere = tabs.open(house[2])
    await nowhere.go("/desk")
    await nowhere.call(WritingState.save, text=NEW)
    assert nowhere.var(FeedbackState, "code") == "refusal-not-found"
    assert _stored(house, "q-new") == []
    assert not tabs.errors
