"""Who may look at whose profile, every role at every distance; and that it is written down for the person whose it is."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.insights_profile import OF_COURSES, Part
from qser_app.domain.insights_timeline import Chosen
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import Person, ProfileView
from qser_app.queries.certificates import certificates_of
from qser_app.queries.insights_courses import courses_of
from qser_app.queries.insights_profile import activity, profile_head
from qser_app.queries.insights_progress import progress_in
from qser_app.queries.insights_tests import taken_tests
from qser_app.queries.insights_timeline import timeline
from qser_app.queries.insights_views import views_of
from qser_app.services.insights_profile import look_at
from tests.support.insights import ROLES, a_world, as_actor, sees
from tests.support.people import NOON
from tests.support.worlds import world

PLACES = ("own", "department", "organisation", "elsewhere")
PARTS = {"whole": frozenset(Part), "courses": OF_COURSES, "one": OF_COURSES, "nothing": frozenset()}
SEEN = {"whole": 2, "courses": 2, "one": 1}


@world
def world(db):
    return a_world(db)


def _asked(db, world, role, place):
    return {"actor": as_actor(db, world.people[role, place]), "person_id": world.ada.id}


def test_every_role_at_every_distance_sees_what_the_table_says_and_no_more(db, world):
    for role in [*map(str, ROLES), "course"]:
        for place in PLACES[role == "course" :]:
            allowed = PARTS[sees(role, place)]
            for part in Part:
                asked = _asked(db, world, role, place)
                if part in allowed:
                    look_at(db, **asked, part=part, at=NOON)
                    continue
                with pytest.raises(NotFound):
                    look_at(db, **asked, part=part, at=NOON)


def test_every_query_of_a_profile_asks_for_itself(db, world):
    reads, told = {"reader": Language.EN}, {"at": NOON}
    queries = {
        courses_of: reads,
        taken_tests: reads,
        certificates_of: reads | told,
        timeline: reads | told | {"chosen": Chosen()},
        progress_in: reads | {"course_id": world.own},
        profile_head: told,
        activity: told,
    }
    for role, place in world.people:
        for query, named in queries.items():
            asked = _asked(db, world, role, place)
            if sees(role, place) == "nothing":
                with pytest.raises(NotFound):
                    query(db, **asked, **named)
            else:
                query(db, **asked, **named)


@pytest.mark.parametrize(
    ("role", "place"), [("learner", "own"), ("admin", "organisation"), ("facilitator", "department"), ("course", "organisation")]
)
def test_whoever_looks_after_courses_sees_those_alone(db, world, role, place):
    asked, much = _asked(db, world, role, place), sees(role, place)
    assert len(courses_of(db, **asked, reader=Language.EN)) == SEEN[much]
    assert len(taken_tests(db, **asked, reader=Language.EN)) == SEEN[much]
    events, _ = timeline(db, **asked, at=NOON, reader=Language.EN, chosen=Chosen())
    told = {event.kind for event in events}
    head, _ = profile_head(db, **asked, at=NOON)
    if much == "whole":
        assert {"sign-in", "badge", "account-created"} <= told
        assert sum(event.points for event in events) > 0
        assert head.sign_ins_week == 2
        return
    assert told == {"enrolled", "unit-completed", "test-passed"}
    assert (sum(event.points for event in events), head.sign_ins_week, head.last_sign_in) == (0, -1, "")
    assert activity(db, **asked, at=NOON) == []


def test_a_course_that_is_not_theirs_stays_closed_to_its_number(db, world):
    with pytest.raises(NotFound):
        progress_in(db, **_asked(db, world, "course", "organisation"), course_id=world.house, reader=Language.EN)


def test_a_facilitator_loses_sight_of_whoever_is_suspended_or_gone(db, world):
    asked = _asked(db, world, "course", "organisation")
    db.get_one(Person, world.ada.id).suspended_at = NOON
    db.flush()
    with pytest.raises(NotFound):
        look_at(db, **asked, part=Part.COURSES, at=NOON)
    look_at(db, **_asked(db, world, "admin", "organisation"), part=Part.COURSES, at=NOON)


def test_nobody_s_number_and_nobody_s_profile_are_refused_alike(db, world):
    actor = _asked(db, world, "learner", "department")["actor"]
    for person_id in (world.ada.id, 999_999):
        with pytest.raises(NotFound):
            look_at(db, actor=actor, person_id=person_id, part=Part.OVERVIEW, at=NOON)


def test_a_look_is_written_down_once_an_hour_for_each_part_and_only_its_person_reads_it(db, world):
    asked = _asked(db, world, "admin", "organisation")
    mine = _asked(db, world, "learner", "own")["actor"]
    for minutes, part in ((0, Part.TESTS), (59, Part.TESTS), (59, Part.EXPORT), (60, Part.TESTS)):
        look_at(db, **asked, part=part, at=NOON + timedelta(minutes=minutes))
    look_at(db, actor=mine, person_id=world.ada.id, part=Part.TESTS, at=NOON)
    lines, total = views_of(db, actor=mine)
    assert [(line.name, line.part, line.at[11:16]) for line in lines] == [
        ("admin-organisation", "tests", "13:00"),
        ("admin-organisation", "export", "12:59"),
        ("admin-organisation", "tests", "12:00"),
    ]
    assert (total, lines[0].organisation) == (3, "Egaleon")
    assert views_of(db, actor=asked["actor"]) == ([], 0)


def test_who_was_refused_is_not_written_down(db, world):
    with pytest.raises(NotFound):
        look_at(db, **_asked(db, world, str(Role.MANAGER), "department"), part=Part.OVERVIEW, at=NOON)
    assert db.exec(select(ProfileView.id)).all() == []
