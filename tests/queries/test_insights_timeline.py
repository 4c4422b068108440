"""What happened to a person, the newest first, a page at a time."""

from datetime import date, timedelta

import pytest

from qser_app.domain.cases_proposals import ProposalStatus
from qser_app.domain.insights_profile import Sight
from qser_app.domain.insights_timeline import Chosen, EventKind, EventRow, Group
from qser_app.domain.people import Language, Role
from qser_app.domain.rewards_facts import CourseCompleted, SignedIn, TestScored, UnitCompleted
from qser_app.models import BadgeAward, CaseProposal, Correction, Enrolment, EnrolmentLine, Organisation, QuizAttempt, SignIn, UnitProgress
from qser_app.queries.insights_timeline import PAGE, groups_of, timeline
from qser_app.queries.insights_timeline_sources import SOURCES
from qser_app.services.rewards import reward
from tests.queries.test_insights_profile import somebody
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_person, actor_for
from tests.support.statements import statements
from tests.support.worlds import world

LATER = NOON + timedelta(days=1)


def hour(number):
    return NOON + timedelta(hours=number)


@world
def told(db):
    """(ada, what `timeline` is asked with) of somebody to whom a little of much has happened."""
    ada, me = somebody(db)
    course = a_course(db)
    unit = a_unit(db, a_module(db, course, "m2", position=2), "quiz")
    whose = {"person_id": ada.id, "unit_id": unit.id}
    entered = SignIn(person_id=ada.id, at=hour(1))
    attempts = [
        QuizAttempt(**whose, number=n, draw=[], started_at=NOON, submitted_at=hour(n + 1), score=40 * n, passed=n == 2) for n in (1, 2)
    ]
    db.add_all([entered, *attempts, Correction(**whose, what="attempt-regraded", reason="key", before={}, at=hour(4))])
    db.add(Enrolment(person_id=ada.id, course_id=course.id, enrolled_at=NOON, completed_at=hour(5)))
    db.add(EnrolmentLine(person_id=ada.id, course_id=course.id, step="enrolled", way="self", at=NOON))
    db.add(UnitProgress(**whose, course_id=course.id, started_at=NOON, updated_at=NOON, completed_at=hour(3)))
    written = {"person_id": ada.id, "organisation_id": ada.organisation_id, "language": "en", "written_at": hour(6)}
    db.add_all(CaseProposal(**written, status=status, title=status) for status in (ProposalStatus.SENT, ProposalStatus.WRITTEN))
    db.flush()
    facts = [SignedIn(entered.id), UnitCompleted(unit.id), TestScored(unit.id, attempts[1].id, 80, passed=True), CourseCompleted(course.id)]
    for number, fact in zip((1, 3, 3, 5), facts, strict=True):
        reward(db, person_id=ada.id, fact=fact, at=hour(number))
    return ada, me | {"reader": Language.EN, "at": LATER}


def test_events_name_what_they_are_about_and_what_they_earned(db, told):
    events, after = timeline(db, **told[1], chosen=Chosen())
    assert [(event.kind, event.title, event.points, event.number, event.word) for event in events] == [
        ("case-proposed", "sent", 0, -1, ""),
        ("badge", "", 0, 1, "learning"),
        ("course-completed", "Course QSER", 150, -1, ""),
        ("attempt-regraded", "Quiz", 0, -1, ""),
        ("test-passed", "Quiz", 80, 80, ""),
        ("unit-completed", "Quiz", 25, -1, ""),
        ("test-failed", "Quiz", 0, 40, ""),
        ("sign-in", "", 25, -1, ""),
        ("enrolled", "Course QSER", 0, -1, ""),
        ("account-created", "", 0, -1, ""),
    ]
    assert (after, events[-1]) == (None, EventRow("account-created", "", 0, NOON.isoformat()))


def test_only_what_is_chosen_is_told(db, told):
    kinds = {group: [event.kind for event in timeline(db, **told[1], chosen=Chosen(group))[0]] for group in Group}
    assert kinds[Group.TESTS] == ["attempt-regraded", "test-passed", "test-failed"]
    assert kinds[Group.ACCOUNT] == ["sign-in", "account-created"]
    assert kinds[Group.CERTIFICATES] == []
    day = NOON.date()
    assert len(timeline(db, **told[1], chosen=Chosen(since=day, until=day))[0]) == 10
    assert timeline(db, **told[1], chosen=Chosen(until=day - timedelta(days=1)))[0] == []
    assert timeline(db, **told[1], chosen=Chosen(since=date(2026, 11, 3)))[0] == []


def test_what_is_going_to_be_has_not_happened(db, told):
    early = told[1] | {"at": hour(2)}
    assert [event.kind for event in timeline(db, **early, chosen=Chosen())[0]] == ["test-failed", "sign-in", "enrolled", "account-created"]


def test_what_is_private_is_told_to_its_person_alone(db, told):
    ada, asked = told
    boss = actor_for(a_person(db, _home(db, ada), name="Boss"), Role.SUPERADMIN)
    kinds = {event.kind for event in timeline(db, **asked | {"actor": boss}, chosen=Chosen())[0]}
    assert "case-proposed" not in kinds
    assert "badge" in kinds
    assert groups_of(Sight(whole=True)) == ["account", "courses", "tests", "certificates", "rewards", "authoring"]
    assert groups_of(Sight(courses=frozenset({1}))) == ["courses", "tests", "certificates"]


def _home(db, ada):
    return db.get_one(Organisation, ada.organisation_id)


def pages(db, asked, **chosen):
    found, after = [], None
    while True:
        rows, after = timeline(db, **asked, chosen=Chosen(after=after, **chosen))
        found.append(rows)
        if after is None:
            return found


def test_pages_follow_each_other_without_a_gap_also_where_everything_happens_at_once(db):
    ada, me = somebody(db)
    asked = me | {"reader": Language.EN, "at": LATER}
    db.add_all(SignIn(person_id=ada.id, at=NOON if n < 70 else hour(1)) for n in range(75))
    db.add_all(BadgeAward(person_id=ada.id, category="activity", tier=n, needed=1, at=NOON) for n in range(1, 9))
    db.flush()
    found = pages(db, asked)
    assert [len(page) for page in found] == [PAGE, PAGE, 24]
    everything = [event for page in found for event in page]
    assert [event.kind for event in everything] == ["sign-in"] * 5 + ["badge"] * 8 + ["sign-in"] * 70 + ["account-created"]
    assert [event.number for event in everything if event.kind == "badge"] == list(range(8, 0, -1))


def test_what_comes_in_meanwhile_moves_nothing_further_back(db):
    ada, me = somebody(db)
    asked = me | {"reader": Language.EN, "at": LATER}
    db.add_all(SignIn(person_id=ada.id, at=hour(n / 10)) for n in range(40))
    db.flush()
    first, after = timeline(db, **asked, chosen=Chosen())
    db.add(SignIn(person_id=ada.id, at=hour(9)))
    db.flush()
    second, _ = timeline(db, **asked, chosen=Chosen(after=after))
    assert first[-1].at > second[0].at
    assert len(first + second) == 41


def test_every_kind_of_event_has_its_source():
    assert {kind for source in SOURCES for kind in source.kinds} == set(EventKind)
    assert {source.group for source in SOURCES} == set(Group)


@pytest.mark.parametrize("events", [1, 3])
def test_a_timeline_costs_the_same_for_few_and_for_many(db, events):
    ada, me = somebody(db)
    db.add_all(SignIn(person_id=ada.id, at=hour(n)) for n in range(events))
    count = statements(db, lambda: timeline(db, **me, at=LATER, reader=Language.EN, chosen=Chosen()))
    assert count == 1 + len(SOURCES) + 3
