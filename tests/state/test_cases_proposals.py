"""A proposal on its way: written in one tab, answered in another."""

from qser_app.db import do
from qser_app.domain.people import Role
from qser_app.state.cases_proposals import ProposalsState, ProposeState
from qser_app.state.feedback import FeedbackState
from tests.support.cases import a_case
from tests.support.people import a_person, a_session, an_organisation


def planted(db):
    town = an_organisation(db)
    unit = a_case(db, organisation_id=town.id)
    fani = a_person(db, town, Role.FACILITATOR, name="Fani")
    return unit.module_id, a_session(db, a_person(db, town)), a_session(db, fani)


async def written(tabs, cookie):
    tab = tabs.open(cookie)
    await tab.go("/cases/propose")
    for name in ("title", "happened"):
        await tab.call(ProposeState.keep, name=name, text="The paper")
    return tab


async def test_a_proposal_becomes_a_draft_that_can_be_read(tabs):
    module, learner, facilitator = do(planted)
    tab = await written(tabs, learner)
    await tab.call(ProposeState.send)
    assert tab.var(ProposeState, "sent")[0].title == "The paper"
    desk = tabs.open(facilitator)
    await desk.go("/desk/proposals")
    (row,) = desk.var(ProposalsState, "rows")
    await desk.call(ProposalsState.take_up, form={"proposal": str(row.id), "module": str(module)})
    assert desk.told, desk.var(FeedbackState, "code")
    await desk.go("/desk/proposals")
    assert [(each.status, each.unit_id > 0) for each in desk.var(ProposalsState, "rows")] == [("taken", True)]
    assert not tabs.errors


async def test_what_was_typed_is_there_again_and_what_is_incomplete_is_said_beside_it(tabs):
    _, learner, _ = do(planted)
    tab = tabs.open(learner)
    await tab.go("/cases/propose")
    await tab.call(ProposeState.send)
    assert tab.var(ProposeState, "problem") == "refusal-case-proposal-incomplete"
    await written(tabs, learner)
    again = tabs.open(learner)
    await again.go("/cases/propose")
    assert again.var(ProposeState, "writing").title == "The paper"


async def test_an_answer_needs_a_note_and_a_facilitator(tabs):
    _, learner, facilitator = do(planted)
    tab = await written(tabs, learner)
    await tab.call(ProposeState.send)
    desk = tabs.open(facilitator)
    await desk.go("/desk/proposals")
    number = str(desk.var(ProposalsState, "rows")[0].id)
    await desk.call(ProposalsState.decline, form={"proposal": number, "note": ""})
    assert desk.var(ProposalsState, "problem") == "refusal-case-note-missing"
    await tab.call(ProposalsState.decline, form={"proposal": number, "note": "Mine."})
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    for form in ({}, {"proposal": "x", "module": "1"}, {"proposal": number, "module": "99"}, {"proposal": number}):
        await desk.call(ProposalsState.take_up, form=form)
        assert desk.var(FeedbackState, "code") in ("refusal-bad-input", "refusal-not-found")
    await desk.call(ProposalsState.decline, form={"proposal": number, "note": "We have one like it."})
    assert desk.var(ProposalsState, "rows")[0].status == "declined"
    assert not tabs.errors
