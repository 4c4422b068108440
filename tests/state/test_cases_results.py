"""Results of a case in a tab of the desk."""

from qser_app.db import do
from qser_app.domain.people import Role
from qser_app.state.cases_results import CaseResultsState
from tests.support.cases import a_case
from tests.support.people import a_person, a_session, an_organisation


async def test_a_facilitator_sees_numbers_and_a_learner_nothing(tabs):
    def plant(db):
        town = an_organisation(db)
        fani = a_person(db, town, Role.FACILITATOR, name="Fani")
        return a_case(db, organisation_id=town.id).id, a_session(db, fani), a_session(db, a_person(db, town))

    unit, facilitator, learner = do(plant)
    tab = tabs.open(facilitator)
    await tab.go(f"/desk/case-results/{unit}", unit_id=str(unit))
    assert (tab.var(CaseResultsState, "found"), tab.var(CaseResultsState, "seen").people) == ("here", 0)
    for wrong in ("99", "x"):
        await tab.go(f"/desk/case-results/{wrong}", unit_id=wrong)
        assert tab.var(CaseResultsState, "found") == "missing"
    other = tabs.open(learner)
    await other.go(f"/desk/case-results/{unit}", unit_id=str(unit))
    assert other.var(CaseResultsState, "found") == "loading"
    assert not tabs.errors
