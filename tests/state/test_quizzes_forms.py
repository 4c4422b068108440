"""A question being written in a tab."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.domain.quizzes_forms import FormSave
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.models import Question, QuestionDraft
from qser_app.services.quizzes_forms import begin_question, close_draft, keep_form
from qser_app.state.feedback import FeedbackState
from qser_app.state.quizzes_forms import DraftsState, FormState
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation
from tests.support.quizzes import a_quiz
from tests.support.worlds import world
from tests.support.written import FORMS

SINGLE = QuestionKind.SINGLE


class House:
    """A module with one draft of Fani's, finished but not in the bank."""

    def __init__(self, db):
        town = an_organisation(db)
        self.module = a_quiz(db, organisation_id=town.id).module_id
        person = a_person(db, town, Role.FACILITATOR, name="Fani")
        self.actor = actor_for(person, Role.FACILITATOR)
        self.draft = begin_question(db, actor=self.actor, module_id=self.module, kind=SINGLE, key="q-new", at=NOON)
        keep_form(db, actor=self.actor, draft_id=self.draft, save=FormSave(FORMS[SINGLE], 0, "one"), at=NOON)
        self.fani, self.learner = a_session(db, person), a_session(db, a_person(db, town))
        self.other = a_session(db, a_person(db, town, Role.FACILITATOR, name="Odos"))
        self.question = db.exec(select(Question.id).where(Question.key == "q1")).one()


@world
def house(engine):
    return do(House)


async def _bank(tabs, cookie, house):
    tab = tabs.open(cookie)
    await tab.go(f"/bank/{house.module}", module_id=str(house.module))
    return tab


async def _form(tabs, cookie, draft):
    tab = tabs.open(cookie)
    await tab.go(f"/question/{draft}", draft_id=str(draft))
    return tab


async def test_the_bank_lists_what_is_being_written_and_begins_more(tabs, house):
    tab = await _bank(tabs, house.fani, house)
    assert [(each.id, each.words, each.written_by) for each in tab.var(DraftsState, "drafts")] == [(house.draft, "Which?", "Fani")]
    await tab.call(DraftsState.begin, kind="likert")
    await tab.call(DraftsState.edit, question_id=house.question)
    await tab.call(DraftsState.copy_question, question_id=house.question)
    kinds = look(lambda db: [row.form["kind"] for row in db.exec(select(QuestionDraft).order_by(QuestionDraft.id))])
    assert kinds == ["single", "likert", "single", "single"]


async def test_a_draft_is_put_away_and_taken_out_again(tabs, house):
    tab = await _bank(tabs, house.fani, house)
    await tab.call(DraftsState.put_away, draft_id=house.draft)
    assert (tab.var(DraftsState, "drafts"), tab.var(DraftsState, "away").id) == ([], house.draft)
    await tab.call(DraftsState.take_out, draft_id=house.draft)
    assert [each.id for each in tab.var(DraftsState, "drafts")] == [house.draft]


async def test_the_form_shows_how_learners_would_see_it_in_each_language(tabs, house):
    tab = await _form(tabs, house.fani, house.draft)
    assert (tab.var(FormState, "found"), tab.var(FormState, "seen").stem) == ("here", "Which?")
    await tab.call(FormState.speak, language="el")
    assert (tab.var(FormState, "seen").stem, tab.var(FormState, "missing")) == ("Ποιο;", False)
    await tab.call(FormState.speak, language="cs")
    assert tab.var(FormState, "missing") is True
    await tab.call(FormState.speak, language="xx")
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"


async def test_a_finished_question_goes_into_the_bank(tabs, house):
    tab = await _form(tabs, house.fani, house.draft)
    await tab.call(FormState.put, revision=0)
    assert tab.var(FeedbackState, "code") == "refusal-question-draft-changed"
    await tab.call(FormState.put, revision=1)
    assert (tab.var(FeedbackState, "code"), tab.var(FeedbackState, "gaps")) == ("question-done", {"version": 1})
    assert look(lambda db: db.exec(select(Question.version).where(Question.key == "q-new")).one()) == 1


async def test_an_unfinished_one_is_refused_in_words(tabs, house):
    given = {"actor": house.actor, "module_id": house.module, "kind": SINGLE, "key": "q-empty", "at": NOON}
    tab = await _form(tabs, house.fani, do(begin_question, **given))
    await tab.call(FormState.put, revision=0)
    assert tab.var(FeedbackState, "code") == "refusal-question-unfinished"


@pytest.mark.parametrize("kind", ["essay", "", "single "])
async def test_no_question_of_an_unknown_kind_is_begun(tabs, house, kind):
    tab = await _bank(tabs, house.fani, house)
    await tab.call(DraftsState.begin, kind=kind)
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"


@pytest.mark.parametrize("address", ["999999", "nowhere", "-1", "1e9"])
async def test_a_draft_that_is_not_there_is_missing(tabs, house, address):
    tab = await _form(tabs, house.fani, address)
    assert tab.var(FormState, "found") == "missing"


async def test_a_draft_that_was_put_away_is_missing(tabs, house):
    do(close_draft, actor=house.actor, draft_id=house.draft, at=NOON)
    assert (await _form(tabs, house.fani, house.draft)).var(FormState, "found") == "missing"


async def test_a_learner_reaches_nothing_of_it(tabs, house):
    tab = await _form(tabs, house.learner, house.draft)
    for handler, given in (
        (DraftsState.begin, {"kind": "single"}),
        (DraftsState.edit, {"question_id": house.question}),
        (DraftsState.copy_question, {"question_id": house.question}),
        (DraftsState.put_away, {"draft_id": house.draft}),
        (DraftsState.take_out, {"draft_id": house.draft}),
        (FormState.speak, {"language": "en"}),
        (FormState.look_again, {}),
        (FormState.put, {"revision": 1}),
        (FormState.keep_mine, {}),
    ):
        await tab.call(handler, **given)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert (tab.var(FormState, "seen").stem, tab.var(FormState, "page").id) == ("", 0)


async def test_two_who_have_a_question_open_are_told_of_each_other(tabs, house):
    first, second = await _form(tabs, house.fani, house.draft), tabs.open(house.other)
    await second.go(f"/question/{house.draft}", draft_id=str(house.draft))
    assert (second.var(FormState, "others"), first.var(FormState, "others")) == (["Fani"], [])
    await first.call(FormState.stay)
    assert first.var(FormState, "others") == ["Odos"]
    await second.call(FormState.go)
    await first.call(FormState.stay)
    assert first.var(FormState, "others") == []
