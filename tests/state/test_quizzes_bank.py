"""A bank in a tab."""

import pytest

from qser_app.adapters.quizzes_files import read_bytes
from qser_app.db import do
from qser_app.domain.people import Language, Role
from qser_app.domain.quizzes_drafts import Received
from qser_app.services.quizzes_bank import receive_file
from qser_app.state.feedback import FeedbackState
from qser_app.state.quizzes_bank import BankState
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation
from tests.support.quizzes import a_quiz
from tests.support.worlds import world


def _house(db):
    town = an_organisation(db)
    quiz = a_quiz(db, organisation_id=town.id)
    fani, learner = a_person(db, town, Role.FACILITATOR, name="Fani"), a_person(db, town)
    file = Received("f.gift", Language.EN, read_bytes(b"::new::New? {T}\n\nFree {}\n", "en"))
    file_id = receive_file(db, actor=actor_for(fani, Role.FACILITATOR), module_id=quiz.module_id, file=file, at=NOON)
    return quiz.module_id, file_id, a_session(db, fani), a_session(db, learner)


@world
def house(engine):
    return do(_house)


async def _opened(tabs, cookie, module_id):
    tab = tabs.open(cookie)
    await tab.go(f"/bank/{module_id}", module_id=str(module_id))
    return tab


async def test_a_facilitator_sees_the_bank_and_one_question_with_its_answers(tabs, house):
    module_id, _, fani, _ = house
    tab = await _opened(tabs, fani, module_id)
    rows = tab.var(BankState, "rows")
    assert (tab.var(BankState, "found"), [row.key for row in rows]) == ("here", ["q1", "q2", "q3", "q4"])
    await tab.call(BankState.open_question, question_id=rows[3].id)
    assert [line.earns for line in tab.var(BankState, "preview").answers] == [50, 50, -50]
    await tab.call(BankState.open_question, question_id=rows[3].id)
    assert tab.var(BankState, "preview").id == 0


async def test_the_list_is_narrowed_and_a_question_is_retired_and_brought_back(tabs, house):
    module_id, _, fani, _ = house
    tab = await _opened(tabs, fani, module_id)
    await tab.call(BankState.narrow, form={"search": "question 2", "kind": "", "state": "drawn"})
    [row] = tab.var(BankState, "rows")
    await tab.call(BankState.retire, question_id=row.id)
    assert (tab.var(BankState, "count"), tab.var(BankState, "moved").retired) == (0, True)
    await tab.call(BankState.restore, question_id=row.id)
    assert (tab.var(BankState, "count"), tab.var(BankState, "moved").retired) == (1, False)


async def test_a_file_shows_its_report_and_is_brought_in(tabs, house):
    module_id, file_id, fani, _ = house
    tab = await _opened(tabs, fani, module_id)
    await tab.call(BankState.file_read, file_id=file_id)
    assert (tab.var(BankState, "ready"), [place.reason for place in tab.var(BankState, "report").unread]) == (1, ["essay"])
    await tab.call(BankState.bring_in)
    assert (tab.var(BankState, "added"), tab.var(BankState, "ready"), tab.var(BankState, "count")) == (1, 0, 5)
    assert [(each.format, each.count) for each in tab.var(BankState, "holdings")] == [("gift", 5), ("aiken", 3), ("moodle", 5), ("qti", 5)]


async def test_a_learner_reaches_nothing_of_it(tabs, house):
    module_id, file_id, fani, learner = house
    rows = (await _opened(tabs, fani, module_id)).var(BankState, "rows")
    tab = await _opened(tabs, learner, module_id)
    for handler, given in (
        (BankState.open_question, {"question_id": rows[0].id}),
        (BankState.file_read, {"file_id": file_id}),
        (BankState.retire, {"question_id": rows[0].id}),
        (BankState.restore, {"question_id": rows[0].id}),
        (BankState.narrow, {"form": {}}),
        (BankState.bring_in, {}),
    ):
        await tab.call(handler, **given)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert (tab.var(BankState, "rows"), tab.var(BankState, "preview").id, tab.var(BankState, "report").id) == ([], 0, 0)


@pytest.mark.parametrize("module", ["999999", "nowhere", "-1", "1e9"])
async def test_a_bank_that_is_not_there_is_missing(tabs, house, module):
    _, _, fani, _ = house
    tab = tabs.open(fani)
    await tab.go(f"/bank/{module}", module_id=module)
    assert tab.var(BankState, "found") == "missing"
