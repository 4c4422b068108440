"""The tree of departments, in a tab."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.models import Department
from qser_app.state.feedback import FeedbackState
from qser_app.state.people_departments import DepartmentsState
from tests.support.people import a_department, a_person, a_session, an_organisation


def _house(db):
    town, other = an_organisation(db), an_organisation(db, "other")
    top, foreign = a_department(db, town, "Top"), a_department(db, other, "Foreign")
    return top.id, foreign.id, a_session(db, a_person(db, town, Role.ADMIN)), a_session(db, a_person(db, town))


def _named():
    return {row.name: row.parent_id for row in look(lambda db: db.exec(select(Department)).all())}


def _shape(branches):
    return [(each.name, _shape(each.below)) for each in branches]


async def test_a_tree_is_built_moved_and_taken_back(tabs):
    top, _, admin, _ = do(_house)
    tab = tabs.open(admin)
    await tab.go("/people/departments")
    await tab.call(DepartmentsState.add, form={"new-name": "Archive"})
    await tab.call(DepartmentsState.choose, department_id=top)
    await tab.call(DepartmentsState.add, form={"new-name": "Families"})
    assert _shape(tab.var(DepartmentsState, "tree")) == [("Archive", []), ("Top", [("Families", [])])]
    archive = tab.var(DepartmentsState, "tree")[0].id
    await tab.call(DepartmentsState.move, form={"under": str(archive)})
    assert _shape(tab.var(DepartmentsState, "tree")) == [("Archive", [("Top", [("Families", [])])])]
    await tab.call(DepartmentsState.move_back)
    assert _named()["Top"] is None
    await tab.call(DepartmentsState.rename, form={"department-name": "Summit"})
    await tab.call(DepartmentsState.move, form={"under": str(tab.var(DepartmentsState, "tree")[1].below[0].id)})
    assert (tab.var(DepartmentsState, "problem"), tab.var(DepartmentsState, "problem_of")) == ("refusal-department-below-itself", "under")
    await tab.call(DepartmentsState.remove)
    assert tab.var(DepartmentsState, "problem") == "refusal-department-in-use"
    await tab.call(DepartmentsState.merge, form={"into": str(archive)})
    assert (_named(), tab.var(DepartmentsState, "chosen")) == ({"Foreign": None, "Archive": None, "Families": archive}, 0)
    assert not tabs.errors


@pytest.mark.parametrize("under", ["foreign", "-1", "x", "99999999999"])
async def test_other_departments_and_nonsense_are_refused_in_words(tabs, under):
    top, foreign, admin, _ = do(_house)
    tab = tabs.open(admin)
    await tab.go("/people/departments")
    await tab.call(DepartmentsState.choose, department_id=foreign)
    assert tab.var(DepartmentsState, "chosen") == 0
    await tab.call(DepartmentsState.choose, department_id=top)
    await tab.call(DepartmentsState.move, form={"under": str(foreign) if under == "foreign" else under})
    assert "refusal-" in (tab.var(DepartmentsState, "problem") or tab.var(FeedbackState, "code"))
    assert _named()["Top"] is None
    assert not tabs.errors


async def test_a_learner_reaches_nothing(tabs):
    top, _, _, learner = do(_house)
    tab = tabs.open(learner)
    await tab.go("/people/departments")
    for handler, payload in (
        (DepartmentsState.choose, {"department_id": top}),
        (DepartmentsState.add, {"form": {"new-name": "X"}}),
        (DepartmentsState.rename, {"form": {"department-name": "X"}}),
        (DepartmentsState.move, {"form": {"under": ""}}),
        (DepartmentsState.move_back, {}),
        (DepartmentsState.merge, {"form": {"into": str(top)}}),
        (DepartmentsState.remove, {}),
    ):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert not tab.var(DepartmentsState, "tree")
    assert _named() == {"Top": None, "Foreign": None}
