"""Proposing a case, and answering."""

import pytest
from sqlmodel import select

from qser_app.domain.cases_proposals import NoteMissing, ProposalIncomplete
from qser_app.domain.people import Role
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import CaseProposal, Notice
from qser_app.queries.cases_proposals import modules_to_fill, my_proposals, waiting_proposals
from qser_app.services.cases_proposals import decline, keep_answer, made_into, send_proposal, take_up, tell_of_published
from tests.support.cases import a_case
from tests.support.people import NOON, a_person, actor_for, an_organisation


class Here:
    def __init__(self, db):
        self.town = an_organisation(db)
        self.ada = actor_for(a_person(db, self.town))
        self.fani = actor_for(a_person(db, self.town, Role.FACILITATOR, name="Fani"), Role.FACILITATOR)
        elsewhere = an_organisation(db, "elsewhere")
        self.eva = actor_for(a_person(db, elsewhere, Role.FACILITATOR, name="Eva"), Role.FACILITATOR)


@pytest.fixture
def here(db):
    return Here(db)


def sent(db, here, title="The paper"):
    for name, text in (("title", title), ("happened", "She came back four times.")):
        keep_answer(db, actor=here.ada, name=name, text=text, at=NOON)
    return send_proposal(db, actor=here.ada, at=NOON)


def test_answers_are_kept_one_by_one_and_seen_by_nobody_before_they_are_sent(db, here):
    keep_answer(db, actor=here.ada, name="title", text="The pap", at=NOON)
    keep_answer(db, actor=here.ada, name="title", text="The paper", at=NOON)
    keep_answer(db, actor=here.ada, name="hard", text="Nine people waited.", at=NOON)
    writing, others = my_proposals(db, actor=here.ada)
    assert (writing.title, writing.hard, others) == ("The paper", "Nine people waited.", [])
    assert waiting_proposals(db, actor=here.fani) == []
    assert len(db.exec(select(CaseProposal)).all()) == 1


def test_what_is_incomplete_is_not_sent(db, here):
    with pytest.raises(ProposalIncomplete):
        send_proposal(db, actor=here.ada, at=NOON)
    keep_answer(db, actor=here.ada, name="title", text="The paper", at=NOON)
    with pytest.raises(ProposalIncomplete):
        send_proposal(db, actor=here.ada, at=NOON)
    with pytest.raises(BadInput):
        keep_answer(db, actor=here.ada, name="status", text="taken", at=NOON)


def test_whoever_looks_after_the_courses_sees_what_was_sent_and_others_do_not(db, here):
    sent(db, here)
    assert [(each.title, each.by) for each in waiting_proposals(db, actor=here.fani)] == [("The paper", "Ada")]
    assert waiting_proposals(db, actor=here.eva) == []
    assert waiting_proposals(db, actor=here.ada) == []


def test_a_proposal_is_taken_up_once_and_its_writer_is_told(db, here):
    proposal = sent(db, here)
    unit = a_case(db, organisation_id=here.town.id)
    told = take_up(db, actor=here.fani, proposal_id=proposal, at=NOON)
    made_into(db, proposal_id=proposal, unit_id=unit.id)
    assert told.title == "The paper"
    assert [(each.status, each.unit_id) for each in waiting_proposals(db, actor=here.fani)] == [("taken", unit.id)]
    mine = select(Notice.code, Notice.gaps).where(Notice.person_id == here.ada.person_id)
    assert db.exec(mine).all() == [("case-taken", {"title": "The paper"})]
    with pytest.raises(NotFound):
        take_up(db, actor=here.fani, proposal_id=proposal, at=NOON)


def test_a_proposal_is_declined_with_a_note(db, here):
    proposal = sent(db, here)
    with pytest.raises(NoteMissing):
        decline(db, actor=here.fani, proposal_id=proposal, note="  ", at=NOON)
    decline(db, actor=here.fani, proposal_id=proposal, note="We have one like it. Thank you!", at=NOON)
    _, others = my_proposals(db, actor=here.ada)
    assert [(each.status, each.note) for each in others] == [("declined", "We have one like it. Thank you!")]
    assert db.exec(select(Notice.code).where(Notice.person_id == here.ada.person_id)).all() == ["case-declined"]


def test_nobody_answers_for_another_organisation(db, here):
    proposal = sent(db, here)
    for actor in (here.eva, here.ada):
        with pytest.raises(NotFound):
            decline(db, actor=actor, proposal_id=proposal, note="No.", at=NOON)
        with pytest.raises(NotFound):
            take_up(db, actor=actor, proposal_id=proposal, at=NOON)


def test_a_draft_is_made_in_a_module_that_one_looks_after(db, here):
    a_case(db, "OURS", organisation_id=here.town.id)
    a_case(db, "THEIRS", organisation_id=here.eva.organisation_id)
    assert [name for _, name in modules_to_fill(db, actor=here.fani)] == ["Course OURS · Module-1"]
    assert modules_to_fill(db, actor=here.ada) == []


def test_whoever_looks_after_the_courses_is_told_of_a_proposal(db, here):
    sent(db, here)
    told = db.exec(select(Notice.person_id, Notice.code, Notice.kind, Notice.gaps, Notice.link)).all()
    assert told == [(here.fani.person_id, "case-proposed", "proposed", {"sender": "Ada", "title": "The paper"}, "/desk/proposals")]


def test_a_facilitator_s_own_proposal_is_told_to_the_others(db, here):
    boss = a_person(db, here.town, Role.ADMIN, name="Boss")
    for name in ("title", "happened"):
        keep_answer(db, actor=here.fani, name=name, text="Something", at=NOON)
    send_proposal(db, actor=here.fani, at=NOON)
    assert db.exec(select(Notice.person_id)).all() == [boss.id]


def test_its_writer_is_told_once_that_the_case_is_published(db, here):
    unit = a_case(db, organisation_id=here.town.id)
    proposal = sent(db, here)
    take_up(db, actor=here.fani, proposal_id=proposal, at=NOON)
    made_into(db, proposal_id=proposal, unit_id=unit.id)
    unit.is_draft = True
    db.flush()
    assert tell_of_published(db, at=NOON) == 0
    unit.is_draft = False
    db.flush()
    assert [tell_of_published(db, at=NOON), tell_of_published(db, at=NOON)] == [1, 0]
    mine = select(Notice.code).where(Notice.person_id == here.ada.person_id).order_by(Notice.id)
    assert db.exec(mine).all() == ["case-taken", "case-published"]
    assert [each.status for each in my_proposals(db, actor=here.ada)[1]] == ["published"]
