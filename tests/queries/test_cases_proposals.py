"""Proposed cases in lists."""

from qser_app.domain.people import Role
from qser_app.queries.cases_proposals import waiting_proposals
from qser_app.services.cases_proposals import decline, keep_answer, send_proposal
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import statements


def test_what_waits_stands_first_and_many_take_no_more_statements(db):
    town = an_organisation(db)
    fani = actor_for(a_person(db, town, Role.FACILITATOR, name="Fani"), Role.FACILITATOR)
    made = []
    counts = []
    for name in ("One", "Two", "Three"):
        person = actor_for(a_person(db, town, name=name))
        for field in ("title", "happened"):
            keep_answer(db, actor=person, name=field, text=name, at=NOON)
        made.append(send_proposal(db, actor=person, at=NOON))
        counts.append(statements(db, lambda: waiting_proposals(db, actor=fani)))
    decline(db, actor=fani, proposal_id=made[2], note="Thank you.", at=NOON)
    assert [each.title for each in waiting_proposals(db, actor=fani)] == ["Two", "One", "Three"]
    assert len(set(counts)) == 1
