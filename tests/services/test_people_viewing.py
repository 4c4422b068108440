"""Looking at the platform as somebody else sees it: who may look as whom, for how long, and what ends it."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.adapters.cookies import session_hash
from qser_app.domain.notices_kinds import kind_of
from qser_app.domain.people import OrganisationSuspended, Role
from qser_app.domain.people_viewing import LASTS, VIEWED, ReasonMissing
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import AuditEntry, Notice, OutboxMessage, RoleGrant, SignInRules, Viewing, WebSession
from qser_app.queries.insights_views import views_of
from qser_app.queries.operations_audit import broken_links
from qser_app.queries.people import actor_of_session, actors_of_sessions, halfway_actor_of_session
from qser_app.services import operations_organisations, people, people_sessions
from qser_app.services.people_erasing import erase
from qser_app.services.people_erasure import ask_erasure_of
from qser_app.services.people_viewing import begin_view, end_view
from tests.support.people import NOON, a_department, a_person, a_session, actor_for, an_organisation
from tests.support.viewing import REASON, a_view, signed_in, view_id_of

LATER = NOON + timedelta(minutes=5)


@pytest.fixture
def town(db):
    home, other = an_organisation(db), an_organisation(db, "elsewhere")
    found = {
        "learner": a_person(db, home, name="Ada"),
        "admin": a_person(db, home, Role.ADMIN, name="Eleni"),
        "admin2": a_person(db, home, Role.ADMIN, Role.FACILITATOR, name="Second"),
        "boss": a_person(db, home, Role.SUPERADMIN, name="Boss"),
        "boss2": a_person(db, other, Role.SUPERADMIN, name="Boss2"),
        "stranger": a_person(db, other, name="Bob"),
        "far_admin": a_person(db, other, Role.ADMIN, name="Far"),
        "both": a_person(db, home, name="Both"),
        "gone": a_person(db, home, name="Gone", suspended_at=NOON),
    }
    db.add(RoleGrant(person_id=found["both"].id, role=Role.ADMIN, organisation_id=other.id))
    db.flush()
    return found | {"home": home, "other": other}


def seen(db, cookie, at=NOON):
    return actor_of_session(db, token_hash=session_hash(cookie), at=at)


@pytest.mark.parametrize(
    ("viewer", "person", "refusal"),
    [
        ("admin", "learner", None),
        ("admin", "admin2", None),
        ("admin", "admin", NotAllowed),
        ("admin", "boss", NotAllowed),
        ("admin", "both", NotAllowed),  # who has a right elsewhere that the administrator has not
        ("admin", "stranger", NotFound),
        ("admin", "far_admin", NotFound),
        ("admin", "gone", NotFound),
        ("learner", "admin", NotFound),
        ("learner", "learner", NotFound),
        ("boss", "learner", None),
        ("boss", "admin", None),
        ("boss", "both", None),
        ("boss", "far_admin", None),
        ("boss", "boss2", NotAllowed),
        ("boss", "boss", NotAllowed),
        ("boss", "gone", NotFound),
    ],
)
def test_who_may_look_as_whom(db, town, viewer, person, refusal):
    cookie = a_session(db, town[viewer], at=NOON)
    actor = signed_in(db, cookie, at=NOON)
    if refusal is None:
        begin_view(db, actor=actor, person_id=town[person].id, reason=REASON, at=NOON)
        assert (seen(db, cookie).person_id, seen(db, cookie).viewer.person_id) == (town[person].id, actor.person_id)
        return
    with pytest.raises(refusal):
        begin_view(db, actor=actor, person_id=town[person].id, reason=REASON, at=NOON)
    assert seen(db, cookie) == actor


@pytest.mark.parametrize("reason", ["", "  ", "ab", "x" * 201])
def test_nobody_looks_without_a_reason(db, town, reason):
    actor = signed_in(db, a_session(db, town["admin"], at=NOON), at=NOON)
    with pytest.raises(ReasonMissing):
        begin_view(db, actor=actor, person_id=town["learner"].id, reason=reason, at=NOON)


def test_whoever_cannot_come_in_is_not_looked_as(db, town):
    actor = signed_in(db, a_session(db, town["boss"], at=NOON), at=NOON)
    operations_organisations.suspend_organisation(db, actor=actor, organisation_id=town["other"].id, at=NOON)
    with pytest.raises(OrganisationSuspended):
        begin_view(db, actor=actor, person_id=town["stranger"].id, reason=REASON, at=NOON)


def test_whoever_looks_as_somebody_does_not_look_further(db, town):
    cookie = a_view(db, town["boss"], town["admin"], at=NOON)
    with pytest.raises(NotAllowed):
        begin_view(db, actor=seen(db, cookie), person_id=town["learner"].id, reason=REASON, at=NOON)


def test_they_have_that_persons_rights_and_nothing_of_their_sign_in(db, town):
    cookie = a_view(db, town["boss"], town["learner"], at=NOON)
    actor = seen(db, cookie)
    assert (actor.grants, actor.session_id) == (actor_for(town["learner"]).grants, 0)
    assert actors_of_sessions(db, token_hashes=[session_hash(cookie)], at=NOON) == {session_hash(cookie): actor}


def test_it_falls_back_after_half_an_hour_and_says_so_until_it_is_put_away(db, town):
    cookie = a_view(db, town["admin"], town["learner"], at=NOON)
    view_id = view_id_of(db, cookie)
    assert seen(db, cookie, NOON + LASTS - timedelta(seconds=1)).view_id == view_id
    over = seen(db, cookie, NOON + LASTS)
    assert (over.person_id, over.viewer, over.view_id) == (town["admin"].id, None, -view_id)
    end_view(db, session_id=over.session_id, at=NOON + LASTS + timedelta(hours=9))
    assert seen(db, cookie, NOON + LASTS).view_id == 0
    assert db.get(Viewing, view_id).ended_at == NOON + LASTS


def test_the_person_is_told_reads_who_and_why_and_it_stands_in_the_log(db, town):
    cookie = a_view(db, town["admin"], town["learner"], at=NOON)
    for _ in range(2):
        end_view(db, session_id=signed_in(db, cookie, at=LATER).session_id, at=LATER)
    notice = db.exec(select(Notice)).one()
    assert (notice.person_id, notice.code, notice.gaps) == (town["learner"].id, "viewed-as", {"sender": "Eleni"})
    assert kind_of("viewed-as").fixed
    (line,), total = views_of(db, actor=actor_for(town["learner"]))
    assert (line.name, line.organisation, line.part, line.reason, total) == ("Eleni", "Egaleon", VIEWED, REASON, 1)
    assert views_of(db, actor=actor_for(town["admin"])) == ([], 0)
    entries = db.exec(select(AuditEntry.kind, AuditEntry.actor_id, AuditEntry.subject_id).order_by(AuditEntry.id)).all()
    both = (town["admin"].id, town["learner"].id)
    assert entries == [("view-begun", *both), ("view-ended", *both)]
    assert REASON not in str(db.exec(select(AuditEntry.details)).all())  # a log that is never changed holds nothing that somebody typed
    assert not broken_links(db)


ENDINGS = {
    "the viewed is suspended": lambda db, town, boss: people.suspend(db, actor=boss, person_id=town["learner"].id, at=LATER),
    "the viewer is suspended": lambda db, town, boss: people.suspend(db, actor=boss, person_id=town["admin"].id, at=LATER),
    "the viewer's role is taken": lambda db, town, boss: people.revoke_role(
        db, actor=boss, person_id=town["admin"].id, role=Role.ADMIN, at=LATER
    ),
    "the viewed gets a role": lambda db, town, boss: people.grant_role(
        db, actor=boss, person_id=town["learner"].id, role=Role.SUPERADMIN, at=LATER
    ),
    "the viewed is moved": lambda db, town, boss: people.change_department(
        db, actor=boss, person_id=town["learner"].id, department_id=a_department(db, town["home"]).id, at=LATER
    ),
    "the viewer is moved": lambda db, town, boss: people.change_department(
        db, actor=boss, person_id=town["admin"].id, department_id=a_department(db, town["home"]).id, at=LATER
    ),
    "the viewed has a new password": lambda db, town, boss: people_sessions.end_sessions(db, person_id=town["learner"].id, at=LATER),
    "the viewer signs out everywhere": lambda db, town, boss: people_sessions.sign_out_everywhere(
        db, actor=actor_for(town["admin"]), at=LATER
    ),
    "the viewer's organisation is shut": lambda db, town, boss: operations_organisations.suspend_organisation(
        db, actor=actor_for(town["boss2"], Role.SUPERADMIN), organisation_id=town["home"].id, at=LATER
    ),
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_whatever_changes_the_two_ends_it_at_once(db, town, ending):
    cookie = a_view(db, town["admin"], town["learner"], at=NOON)
    ENDINGS[ending](db, town, actor_for(town["boss"], Role.SUPERADMIN))
    db.expire_all()
    left = seen(db, cookie, LATER)
    assert left is None or (left.viewer, left.view_id) == (None, 0)
    assert db.exec(select(Viewing.ended_at)).one() == LATER
    assert "view-ended" in db.exec(select(AuditEntry.kind)).all()


def test_rights_are_asked_anew_on_every_event_whatever_has_ended_it(db, town):
    cookie = a_view(db, town["admin"], town["learner"], at=NOON)
    db.add(RoleGrant(person_id=town["learner"].id, role=Role.ADMIN, organisation_id=town["other"].id))
    db.flush()
    assert (seen(db, cookie).viewer, seen(db, cookie).view_id) == (None, -view_id_of(db, cookie))


def test_signing_out_ends_it_and_its_browser_alone(db, town):
    here, there = (a_view(db, town["admin"], town["learner"], at=NOON) for _ in range(2))
    people_sessions.sign_out(db, token_hash=session_hash(here), at=LATER)
    assert seen(db, here, LATER) is None
    assert seen(db, there, LATER).person_id == town["learner"].id


def test_an_erased_person_leaves_no_reason_behind(db, town):
    a_view(db, town["admin"], town["learner"], at=NOON)
    ask_erasure_of(db, actor=actor_for(town["admin"], Role.ADMIN), person_id=town["learner"].id, at=NOON)
    assert erase(db, erasure_id=1, at=NOON + timedelta(days=60)) is not None
    assert db.exec(select(Viewing)).all() == []
    assert db.exec(select(WebSession.viewing_id)).all() == [None]
    assert REASON not in str(db.exec(select(OutboxMessage.payload)).all())


def test_whoever_has_to_make_a_second_step_first_is_themselves_meanwhile(db, town):
    cookie = a_view(db, town["admin"], town["learner"], at=NOON)
    db.add(SignInRules(organisation_id=town["home"].id, step_for_admins=True, changed_at=NOON))
    db.flush()
    assert seen(db, cookie) is None
    halfway = halfway_actor_of_session(db, token_hash=session_hash(cookie), at=NOON)
    assert (halfway.person_id, halfway.viewer, halfway.view_id) == (town["admin"].id, None, 0)
