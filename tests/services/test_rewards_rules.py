"""Publishing rules gives what is due, takes nothing, and does both once."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.people import Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.domain.rewards import RULES, BadgeCategory, Difference, Reward
from qser_app.domain.rewards_facts import CourseCompleted, SignedIn, TestScored, UnitCompleted
from qser_app.domain.rewards_rules import BadgeGain, BadRules, Moved, RulesMoved, RulesUnchanged, checked_rules, values_of
from qser_app.models import BadgeAward, Notice, PointEntry, RewardRules, Standing
from qser_app.queries.rewards import badges
from qser_app.queries.rewards_rules import preview, rules_of, rules_page
from qser_app.services.rewards import change_visibility, differences, rebuild, reward
from qser_app.services.rewards_rules import award_next, publish
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.rewards import earn

TYPED = {value.name: str(value.value) for value in values_of(RULES)}
MOVED = Moved("shares", "perfect", 90, 80, 1)
PERFECT = ("perfectionism", 1)
EASY = TYPED | {"badges-activity": "1", "points-unit": "40"}


@pytest.fixture
def town(db):
    return an_organisation(db)


@pytest.fixture
def admin(db, town):
    return actor_for(a_person(db, town, Role.ADMIN, name="Rosa"), Role.ADMIN)


def published(db, admin, typed=EASY, above=0, at=NOON):
    return publish(db, actor=admin, organisation_id=admin.organisation_id, typed=typed, above=above, at=at)


def award_all(db, most=500):
    rounds = 0
    while award_next(db, at=NOON, most=most):
        rounds += 1
    return rounds


def held(db, person):
    rows = db.exec(select(BadgeAward).where(BadgeAward.person_id == person.id))
    return {(row.category.value, row.tier): row.needed for row in rows}


def test_from_then_on_earnings_are_worth_what_the_organisation_says(db, town, admin):
    ada, other = a_person(db, town), a_person(db, an_organisation(db, "brno"))
    earn(db, ada.id, UnitCompleted(1))
    assert published(db, admin) == 1
    earn(db, ada.id, UnitCompleted(2), at=NOON + timedelta(days=1))
    earn(db, other.id, UnitCompleted(2))
    points = {(row.person_id, row.subject): row.points for row in db.exec(select(PointEntry))}
    assert points == {(ada.id, "1"): 25, (ada.id, "2"): 40, (other.id, "2"): 25}
    assert differences(db) == []


def test_whoever_qualifies_already_is_given_it_once(db, town, admin):
    ada, bob = a_person(db, town), a_person(db, town, name="Bob")
    earn(db, ada.id, *[SignedIn(n) for n in range(16)])
    earn(db, bob.id, SignedIn(99))
    level = db.get(Standing, ada.id).level
    published(db, admin)
    assert award_all(db, most=1) == 3
    assert held(db, ada) == {("activity", 1): 4, ("activity", 2): 8, ("activity", 3): 16, ("activity", 4): 8, ("activity", 5): 16}
    assert held(db, bob) == {("activity", 1): 1}
    version = db.exec(select(RewardRules)).one()
    assert (version.people, version.badges, version.levels, version.awarded_at) == (2, 3, 1, NOON)
    assert (level, db.get(Standing, ada.id).level, db.get(Standing, ada.id).badges) == (1, 2, 5)
    assert {row.key for row in db.exec(select(Notice).where(Notice.person_id == bob.id))} == {"badge:activity:1"}
    assert differences(db) == []
    assert award_all(db) == 0
    version.awarded_at, version.reached = None, 0
    db.flush()
    award_all(db)
    assert db.exec(select(RewardRules.badges)).one() == 3
    assert rebuild(db) == 0


def test_the_preview_says_what_publishing_then_does(db, town, admin):
    ada, bob = a_person(db, town), a_person(db, town, name="Bob")
    earn(db, ada.id, *[SignedIn(n) for n in range(16)])
    earn(db, bob.id, SignedIn(99))
    earn(db, a_person(db, an_organisation(db, "brno")).id, *[SignedIn(n) for n in range(100, 104)])
    published(db, admin)
    seen = preview(db, actor=admin, organisation_id=town.id, rules=rules_of(db, organisation_id=town.id))
    assert seen.badges == [BadgeGain("activity", 1, 1), BadgeGain("activity", 4, 1), BadgeGain("activity", 5, 1)]
    assert (seen.people, seen.with_badges, seen.with_levels, seen.moved) == (2, 2, 1, [])


def test_from_which_score_on_a_test_is_perfect_can_be_changed(db, town, admin):
    ada, bob = a_person(db, town), a_person(db, town, name="Bob")
    earn(db, ada.id, TestScored(1, 1, 70, passed=True), TestScored(1, 2, 84, passed=True), TestScored(2, 3, 80, passed=True))
    earn(db, bob.id, TestScored(1, 4, 95, passed=True))
    easier = checked_rules(TYPED | {"shares-perfect": "80"}, before=RULES)
    seen = preview(db, actor=admin, organisation_id=town.id, rules=easier)
    assert (seen.badges, seen.moved) == ([BadgeGain("perfectionism", 1, 1), BadgeGain("perfectionism", 2, 1)], [MOVED])
    published(db, admin, TYPED | {"shares-perfect": "80"})
    award_all(db)
    assert {badge: held(db, ada)[badge] for badge in (("perfectionism", 1), ("perfectionism", 2))} == {PERFECT: 1, ("perfectionism", 2): 2}
    assert [(card.tier, card.share) for card in badges(db, person_id=bob.id)] == [(1, 90)]
    assert differences(db) == []
    published(db, admin, TYPED | {"shares-perfect": "100"}, above=1)
    award_all(db)
    assert (db.get(Standing, ada.id).perfect, db.get(Standing, bob.id).perfect, len(held(db, ada))) == (0, 0, 3)
    assert differences(db) == []


def test_harder_rules_take_nothing_and_equal_their_ledger(db, town, admin):
    ada = a_person(db, town)
    earn(db, ada.id, *[SignedIn(n) for n in range(4)], CourseCompleted(1))
    before = held(db, ada)
    published(db, admin, TYPED | {"badges-activity": "50", "badges-learning": "9", "levels-points": "0"})
    award_all(db)
    earn(db, ada.id, CourseCompleted(2))
    assert held(db, ada) == before
    assert rebuild(db) == 0


def test_a_missing_badge_is_found_beside_one_that_harder_rules_would_not_give(db, town, admin):
    ada = a_person(db, town)
    earn(db, ada.id, *[SignedIn(n) for n in range(4)], CourseCompleted(1))
    published(db, admin, TYPED | {"badges-activity": "50"})
    award_all(db)
    db.delete(db.exec(select(BadgeAward).where(BadgeAward.category == BadgeCategory.LEARNING)).one())
    db.get(Standing, ada.id).badges = 1
    db.flush()
    assert differences(db)[0] == Difference("badges", ada.id, "deserved", 1, 2)
    rebuild(db)
    assert set(held(db, ada)) == {("activity", 1), ("learning", 1)}


def test_a_newer_version_gives_instead_of_an_older_one(db, town, admin):
    earn(db, a_person(db, town).id, SignedIn(1))
    published(db, admin)
    published(db, admin, TYPED, above=1)
    award_all(db)
    assert db.exec(select(BadgeAward)).all() == []
    assert [row.awarded_at for row in db.exec(select(RewardRules))] == [NOON, NOON]


def test_whoever_moves_is_given_what_the_new_organisation_gives(db, town, admin):
    ada = a_person(db, an_organisation(db, "brno"))
    earn(db, ada.id, SignedIn(1))
    published(db, admin)
    ada.organisation_id = town.id
    change_visibility(db, person_id=ada.id, at=NOON)
    assert held(db, ada) == {("activity", 1): 1}
    assert differences(db) == []


def test_versions_say_who_when_and_what(db, town, admin):
    published(db, admin)
    published(db, admin, EASY | {"points-unit": "30"}, above=1, at=NOON + timedelta(days=1))
    page = rules_page(db, actor=admin)
    assert (page.number, page.name, page.rules.badge_bases[BadgeCategory.ACTIVITY]) == (2, "Egaleon", 1)
    assert [(each.number, each.published_by, len(each.moved), each.done) for each in page.versions] == [
        (2, "Rosa", 1, False),
        (1, "Rosa", 2, False),
    ]


def test_two_who_publish_at_once_are_told(db, admin):
    published(db, admin)
    with pytest.raises(RulesMoved):
        published(db, admin, TYPED)


def test_what_changes_nothing_or_cannot_be_kept_is_refused(db, admin):
    with pytest.raises(RulesUnchanged):
        published(db, admin, TYPED)
    with pytest.raises(BadRules):
        published(db, admin, TYPED | {"points-unit": "lots"})


def test_an_admin_publishes_for_their_own_organisation_alone(db, town, admin):
    other = an_organisation(db, "brno")
    with pytest.raises(NotAllowed):
        publish(db, actor=admin, organisation_id=other.id, typed=EASY, above=0, at=NOON)
    with pytest.raises(NotFound):
        rules_page(db, actor=admin, slug="brno")
    with pytest.raises(NotFound):
        preview(db, actor=admin, organisation_id=other.id, rules=RULES)
    facilitator = actor_for(a_person(db, town, name="Fay"), Role.FACILITATOR)
    with pytest.raises(NotAllowed):
        publish(db, actor=facilitator, organisation_id=town.id, typed=EASY, above=0, at=NOON)


def test_a_superadmin_publishes_for_any_organisation_that_there_is(db, town):
    root = actor_for(a_person(db, town, name="Root"), Role.SUPERADMIN)
    other = an_organisation(db, "brno")
    assert publish(db, actor=root, organisation_id=other.id, typed=EASY, above=0, at=NOON) == 1
    assert rules_page(db, actor=root, slug="brno").number == 1
    with pytest.raises(NotFound):
        publish(db, actor=root, organisation_id=999, typed=EASY, above=0, at=NOON)


def test_nothing_is_worth_nothing_when_it_is_switched_off(db, town, admin):
    ada = a_person(db, town)
    published(db, admin, TYPED | {"points-course": "0", "badges-learning": "0"})
    assert reward(db, person_id=ada.id, fact=CourseCompleted(1), at=NOON) == Reward()
    assert db.get(Standing, ada.id).courses == 1
