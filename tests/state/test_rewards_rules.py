"""The rules of rewards on the screen."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.domain.rewards import RULES
from qser_app.domain.rewards_facts import SignedIn
from qser_app.domain.rewards_rules import values_of
from qser_app.models import Organisation, Standing
from qser_app.queries.rewards_rules import rules_of
from qser_app.services.rewards_rules import award_next
from qser_app.state.feedback import FeedbackState
from qser_app.state.rewards_rules import RulesState
from tests.support.people import NOON, a_person, a_session, an_organisation
from tests.support.rewards import earn

PAGE = "/rewards/rules"
TYPED = {value.name: str(value.value) for value in values_of(RULES)}


@pytest.fixture
def town(engine):
    """Cookies of an admin, a learner and a superadmin; the learner has signed in twice. There is another town, Brno."""

    def plant(db):
        home = an_organisation(db)
        an_organisation(db, "brno")
        rosa, ada = a_person(db, home, Role.ADMIN, name="Rosa"), a_person(db, home)
        root = a_person(db, home, Role.SUPERADMIN, name="Root")
        earn(db, ada.id, SignedIn(1), SignedIn(2))
        return home.id, ada.id, [a_session(db, person) for person in (rosa, ada, root)]

    return do(plant)


async def test_an_admin_looks_ahead_publishes_and_sees_what_was_given(tabs, town):
    home, ada, (rosa, learner, _) = town
    tab = tabs.open(rosa)
    await tab.go(PAGE)
    await tab.call(RulesState.look_ahead, form=TYPED | {"badges-activity": "1", "points-unit": "30"})
    seen = tab.var(RulesState, "seen")
    assert [(each.of, each.before, each.after) for each in seen.moved] == [("unit", 25, 30), ("activity", 4, 1)]
    assert [(each.category, each.tier, each.people) for each in seen.badges] == [("activity", 1, 1), ("activity", 2, 1)]
    assert look(rules_of, organisation_id=home) == RULES
    await tab.call(RulesState.publish)
    assert tab.var(RulesState, "number") == 1
    assert not tab.var(RulesState, "versions")[0].done
    while do(award_next, at=NOON):
        pass
    await tab.until(lambda: tab.var(RulesState, "versions")[0].done)
    assert tab.var(RulesState, "versions")[0].badges == 2
    assert look(lambda db: db.get_one(Standing, ada)).badges == 2
    reader = tabs.open(learner)
    await reader.go("/leaderboard")
    printed = {line.what: line.count for line in reader.var(RulesState, "points")}
    assert printed["unit"] == 30
    assert not tabs.errors


async def test_a_mistake_is_told_at_its_field(tabs, town):
    tab = tabs.open(town[2][0])
    await tab.go(PAGE)
    await tab.call(RulesState.look_ahead, form=TYPED | {"points-unit": "lots"})
    assert tab.var(RulesState, "errors") == {"points-unit": "rules-error-number"}
    assert not tab.var(RulesState, "seen").open


async def test_the_values_of_a_version_and_of_the_house_can_be_taken_again(tabs, town):
    tab = tabs.open(town[2][0])
    await tab.go(PAGE)
    await tab.call(RulesState.look_ahead, form=TYPED | {"points-unit": "30"})
    await tab.call(RulesState.publish)
    await tab.call(RulesState.take, number=0)
    assert [(each.before, each.after) for each in tab.var(RulesState, "seen").moved] == [(30, 25)]
    await tab.call(RulesState.publish)
    assert tab.var(RulesState, "number") == 2
    await tab.call(RulesState.take, number=99)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"


async def test_a_learner_changes_nothing(tabs, town):
    home, _, (_, learner, _) = town
    tab = tabs.open(learner)
    await tab.go(PAGE)
    assert not tab.var(RulesState, "values")
    await tab.call(RulesState.look_ahead, form=TYPED | {"points-unit": "30"})
    await tab.call(RulesState.publish)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert look(rules_of, organisation_id=home) == RULES


async def test_an_admin_sees_their_own_organisation_and_a_superadmin_any(tabs, town):
    _, _, (rosa, _, root) = town
    tab = tabs.open(rosa)
    await tab.go(PAGE)
    assert tab.var(RulesState, "organisations") in (None, [])
    await tab.call(RulesState.turn_to, slug="brno")
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
    mighty = tabs.open(root)
    await mighty.go(PAGE)
    assert [each["slug"] for each in mighty.var(RulesState, "organisations")] == ["brno", "egaleon"]
    await mighty.call(RulesState.turn_to, slug="brno")
    await mighty.call(RulesState.look_ahead, form=TYPED | {"points-unit": "30"})
    await mighty.call(RulesState.publish)
    brno = look(lambda db: db.exec(select(Organisation.id).where(Organisation.slug == "brno")).one())
    assert look(rules_of, organisation_id=brno) != RULES
    assert not tabs.errors
