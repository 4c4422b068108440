"""The page of an organisation's settings, and the frame that follows them."""

import pytest

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.models import Organisation
from qser_app.state.feedback import FeedbackState
from qser_app.state.people_organisation import OrganisationState
from qser_app.state.session import SessionState
from tests.support.people import a_person, a_session, an_organisation

FORM = {"name": "Nea Akti", "language": "en", "language-en": True, "language-el": "on", "country": "GR", "zone": ""}


@pytest.fixture
def cookies(engine):
    def plant(db):
        home = an_organisation(db)
        return [a_session(db, a_person(db, home, role, name=role.title())) for role in (Role.ADMIN, Role.LEARNER)]

    return do(plant)


def _name():
    return look(lambda db: db.get_one(Organisation, 1).name)


async def test_an_admin_decides_and_the_frame_follows(tabs, cookies):
    tab = tabs.open(cookies[0])
    await tab.go("/organisation")
    assert (tab.var(OrganisationState, "name"), tab.var(OrganisationState, "languages")) == ("Egaleon", ["en", "el", "es", "de", "cs"])
    assert (tab.var(OrganisationState, "clock")["de"], tab.var(OrganisationState, "next_clock")) == ("Athen", {})
    await tab.call(OrganisationState.save, form=FORM)
    assert (_name(), tab.var(OrganisationState, "languages")) == ("Nea Akti", ["en", "el"])
    await tab.call(OrganisationState.save_colour, form={"colour": "#ffd600"})
    await tab.until(lambda: "--light-primary" in (tab.var(SessionState, "colours") or {}))
    assert tab.var(SessionState, "languages") == {"en": "English", "el": "Ελληνικά"}
    assert tab.var(SessionState, "colours")["--dark-primary"] == "#ffd600"
    await tab.call(OrganisationState.use_house_colour)
    await tab.until(lambda: tab.var(SessionState, "colours") == {})
    assert not tabs.errors


async def test_a_colour_is_looked_at_before_it_is_kept(tabs, cookies):
    tab = tabs.open(cookies[0])
    await tab.go("/organisation")
    await tab.call(OrganisationState.try_colour, colour="#ffd600")
    assert (tab.var(OrganisationState, "light_changed"), tab.var(OrganisationState, "dark_changed")) == (True, False)
    await tab.call(OrganisationState.try_colour, colour="#ffd")
    assert tab.var(OrganisationState, "picked") == "#ffffdd"
    await tab.call(OrganisationState.try_colour, colour="nonsense")
    assert (tab.var(OrganisationState, "sample"), tab.var(OrganisationState, "picked")) == ({}, "#ffffdd")
    await tab.call(OrganisationState.save_colour, form={"colour": "nonsense"})
    assert tab.var(OrganisationState, "problems") == {"colour": "refusal-colour"}
    assert tab.var(OrganisationState, "tried") == "nonsense"
    assert look(lambda db: db.get_one(Organisation, 1).accent) == ""


@pytest.mark.parametrize(
    ("change", "field", "problem"),
    [
        ({"name": ""}, "name", "refusal-organisation-name"),
        ({"language-en": None, "language-el": None}, "languages", "refusal-no-language"),
        ({"language": "de"}, "language", "refusal-main-language"),
    ],
)
async def test_a_mistake_is_told_at_its_field(tabs, cookies, change, field, problem):
    tab = tabs.open(cookies[0])
    await tab.go("/organisation")
    await tab.call(OrganisationState.save, form=FORM | change)
    assert (tab.var(OrganisationState, "problems"), _name()) == ({field: problem}, "Egaleon")


@pytest.mark.parametrize(
    "form", [{}, {"language": 7}, {**FORM, "language": "xx"}, {**FORM, "zone": ["Europe/Athens"]}, {**FORM, "zone": "x"}]
)
async def test_strange_forms_change_nothing(tabs, cookies, form):
    tab = tabs.open(cookies[0])
    await tab.go("/organisation")
    await tab.call(OrganisationState.save, form=form)
    assert (tab.var(FeedbackState, "code"), _name()) == ("refusal-bad-input", "Egaleon")


async def test_others_decide_nothing(tabs, cookies):
    tab = tabs.open(cookies[1])
    await tab.go("/organisation")
    for handler, payload in (
        (OrganisationState.save, {"form": FORM}),
        (OrganisationState.save_colour, {"form": {"colour": "#000000"}}),
        (OrganisationState.use_house_colour, {}),
        (OrganisationState.describe, {"form": {"logo_alt": "x"}}),
        (OrganisationState.remove_logo, {}),
        (OrganisationState.try_colour, {"colour": "#000000"}),
    ):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert not tab.var(OrganisationState, "loaded")
    assert (_name(), look(lambda db: db.get_one(Organisation, 1).accent)) == ("Egaleon", "")
