"""How an organisation's people are told unless they choose, on the screen of its administrator."""

import pytest

from qser_app.db import do, look
from qser_app.domain.notices_kinds import NoticeKind, Way
from qser_app.domain.people import Role
from qser_app.models import Person
from qser_app.queries.notices_choices import my_ways
from qser_app.state.feedback import FeedbackState
from qser_app.state.notices_defaults import NoticeDefaultsState
from tests.support.people import a_person, a_session, actor_for, an_organisation


@pytest.fixture
def town(engine):
    """A learner and an administrator of one organisation, as (number, cookie)."""

    def plant(db):
        home = an_organisation(db)
        people = [a_person(db, home, name="Ada"), a_person(db, home, Role.ADMIN, name="Boss")]
        return [(each.id, a_session(db, each)) for each in people]

    return do(plant)


def _way(person_id, kind):
    return look(lambda db: my_ways(db, actor=actor_for(db.get_one(Person, person_id)))[kind])


async def test_a_decision_is_kept_said_and_taken_back(tabs, town):
    (ada, _), (_, boss) = town
    tab = tabs.open(boss)
    await tab.go("/organisation/notices")
    ways = tab.var(NoticeDefaultsState, "ways")
    assert (set(ways), set(ways.values())) == (set(NoticeKind), {""})
    await tab.call(NoticeDefaultsState.choose, kind="reward", way="digest")
    assert tab.var(FeedbackState, "code") == "notices-default-kept"
    assert (tab.var(NoticeDefaultsState, "ways")["reward"], _way(ada, NoticeKind.REWARD)) == ("digest", Way.DIGEST)
    await tab.call(NoticeDefaultsState.choose, kind="reward", way="")
    assert (tab.var(NoticeDefaultsState, "ways")["reward"], _way(ada, NoticeKind.REWARD)) == ("", Way.APP)


@pytest.mark.parametrize(
    ("kind", "way", "code"),
    [
        ("security", "none", "refusal-notice-fixed"),
        ("everything", "none", "refusal-bad-input"),
        ("reward", "pigeon", "refusal-bad-input"),
        (["reward"], "none", "refusal-bad-input"),
    ],
)
async def test_what_cannot_be_decided_is_refused_in_words(tabs, town, kind, way, code):
    (ada, _), (_, boss) = town
    tab = tabs.open(boss)
    await tab.call(NoticeDefaultsState.choose, kind=kind, way=way)
    assert tab.var(FeedbackState, "code") == code
    assert _way(ada, NoticeKind.SECURITY) is Way.MAIL


async def test_a_learner_decides_nothing_for_others(tabs, town):
    (ada, cookie), _ = town
    tab = tabs.open(cookie)
    await tab.call(NoticeDefaultsState.choose, kind="reward", way="none")
    await tab.call(NoticeDefaultsState.load)
    assert (tab.var(NoticeDefaultsState, "ways"), _way(ada, NoticeKind.REWARD)) == (None, Way.APP)
