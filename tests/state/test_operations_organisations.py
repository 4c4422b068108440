"""Organisations and sign-ins on the superadmin's screens."""

import pytest

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.models import Organisation
from qser_app.state.feedback import FeedbackState
from qser_app.state.operations_organisations import OrganisationsState, SignInsState
from tests.support.people import a_person, a_session, an_organisation

NEW = {"organisation": "Nea Akti", "country": "GR", "language": "el", "administrator": ""}


@pytest.fixture
def cookies(engine):
    """A superadmin's, that of an admin of another organisation, and of a learner there."""

    def plant(db):
        home, far = an_organisation(db), an_organisation(db, "far")
        people = ((home, Role.SUPERADMIN), (far, Role.ADMIN), (far, Role.LEARNER))
        return [a_session(db, a_person(db, place, role, name=role.title())) for place, role in people]

    return do(plant)


def _rows(tab):
    return [(row.name, row.people, bool(row.suspended_at)) for row in tab.var(OrganisationsState, "rows")]


async def test_an_organisation_is_made_renamed_suspended_and_opened(tabs, cookies):
    tab, learner = tabs.open(cookies[0]), tabs.open(cookies[2])
    await tab.go("/operations/organisations")
    assert _rows(tab) == [("Egaleon", 1, False), ("Far", 2, False)]
    await tab.call(OrganisationsState.make, form=NEW)
    await tab.call(OrganisationsState.rename, organisation_id=3, form={"name": "Akti"})
    await tab.call(OrganisationsState.suspend, organisation_id=2)
    assert _rows(tab) == [("Akti", 0, False), ("Egaleon", 1, False), ("Far", 2, True)]
    await learner.go("/")
    assert "sign-in" in str(learner.told)
    await tab.call(OrganisationsState.reopen, organisation_id=2)
    assert _rows(tab)[2] == ("Far", 2, False)
    assert not tabs.errors


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"organisation": " "}, "organisation"),
        ({"country": "XX"}, "country"),
        ({"language": ""}, "language"),
        ({"administrator": "x"}, "administrator"),
    ],
)
async def test_a_mistake_is_told_at_its_field(tabs, cookies, change, field):
    tab = tabs.open(cookies[0])
    await tab.go("/operations/organisations")
    await tab.call(OrganisationsState.make, form=NEW | change)
    assert (list(tab.var(OrganisationsState, "problems")), tab.var(OrganisationsState, "made")) == ([field], 0)
    await tab.call(OrganisationsState.rename, organisation_id=2, form={})
    assert tab.var(OrganisationsState, "wrong_name") == 2
    assert look(lambda db: len(db.exec(Organisation.__table__.select()).all())) == 2


async def test_sign_ins_are_narrowed_and_ended(tabs, cookies):
    tab, learner = tabs.open(cookies[0]), tabs.open(cookies[2])
    await tab.go("/operations/sessions")
    assert tab.var(SignInsState, "total") == 3
    await tab.call(SignInsState.narrow, organisation="2")
    assert {row.name for row in tab.var(SignInsState, "rows")} == {"Admin", "Learner"}
    await tab.call(SignInsState.narrow, organisation="99")
    await tab.call(SignInsState.turn_to, page=7)
    assert (tab.var(SignInsState, "total"), tab.var(SignInsState, "page")) == (3, 1)
    theirs = next(row.id for row in tab.var(SignInsState, "rows") if row.name == "Learner")
    await tab.call(SignInsState.end, session_id=theirs)
    assert tab.var(SignInsState, "total") == 2
    await learner.go("/")
    assert "sign-in" in str(learner.told)
    await tab.call(SignInsState.end, session_id=theirs)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"


async def test_an_admin_sees_and_does_none_of_it(tabs, cookies):
    tab = tabs.open(cookies[1])
    for path in ("/operations/organisations", "/operations/sessions"):
        await tab.go(path)
    for handler, payload in (
        (OrganisationsState.make, {"form": NEW}),
        (OrganisationsState.rename, {"organisation_id": 2, "form": {"name": "Mine"}}),
        (OrganisationsState.suspend, {"organisation_id": 1}),
        (OrganisationsState.reopen, {"organisation_id": 2}),
        (SignInsState.narrow, {"organisation": "1"}),
        (SignInsState.turn_to, {"page": 1}),
        (SignInsState.end, {"session_id": 1}),
    ):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert (tab.var(OrganisationsState, "rows") or [], tab.var(SignInsState, "rows") or []) == ([], [])


async def test_strange_arguments_are_refused_in_words(tabs, cookies):
    tab = tabs.open(cookies[0])
    await tab.go("/operations/organisations")
    for handler, payload in (
        (OrganisationsState.suspend, {"organisation_id": "two"}),
        (OrganisationsState.suspend, {"organisation_id": 10**20}),
        (OrganisationsState.rename, {"organisation_id": 2, "form": ["name"]}),
        (SignInsState.end, {"session_id": None}),
    ):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    await tab.call(OrganisationsState.suspend, organisation_id=1)
    assert tab.var(FeedbackState, "code") == "refusal-own-organisation"
