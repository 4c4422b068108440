"""What is old enough goes: the preview says what the daily job does."""

from datetime import timedelta

import pytest
from sqlmodel import func, select

from qser_app.domain.people import Role
from qser_app.domain.people_data import Keeping
from qser_app.domain.refusals import NotAllowed
from qser_app.models import AuditEntry, Erasure, Notice, OutboxMessage, PointEntry, ProfileView, QuizAnswer, QuizSave, ScormAttempt, SignIn
from qser_app.services.people_retention import due, preview, retain
from qser_app.services.people_sessions import remember_sign_in
from qser_app.services.quizzes import start, submit
from qser_app.settings import Settings
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.people_data import Planted, canary
from tests.support.quizzes import a_quiz

LONG_AFTER = NOON + timedelta(days=3000)
SHORT = Settings(**{f"keep_{name}_days": 100 for name in ("sign_ins", "views", "answers", "package_data", "sittings", "notices", "audit")})


def counts(db, at, given=SHORT):
    return {each.keeping: each.rows for each in due(db, at=at, given=given)}


def test_nothing_goes_before_its_time(db):
    Planted(db)
    assert set(counts(db, NOON + timedelta(days=20)).values()) == {0}
    assert set(retain(db, at=NOON + timedelta(days=20), given=SHORT).values()) == {0}


def test_what_the_preview_tells_is_what_goes(db):
    Planted(db)
    told = counts(db, LONG_AFTER)
    periods = (Keeping.SIGN_INS, Keeping.VIEWS, Keeping.ANSWERS, Keeping.PACKAGE_DATA, Keeping.SITTINGS, Keeping.NOTICES)
    assert all(told[each] for each in periods)
    gone = retain(db, at=LONG_AFTER, given=SHORT)
    assert {each: gone[each.value] for each in periods} == {each: told[each] for each in periods}
    assert [told[each] for each in periods] != [counts(db, LONG_AFTER)[each] for each in periods]
    assert all(counts(db, LONG_AFTER)[each] == 0 for each in periods)
    for table in (SignIn, ProfileView, QuizSave, Notice):
        assert db.exec(select(func.count()).select_from(table).where(table.id < 2)).one() == 0


def test_what_was_typed_and_what_packages_wrote_goes_results_stay(db):
    Planted(db)
    retain(db, at=LONG_AFTER, given=SHORT)
    db.expire_all()
    attempt = db.exec(select(ScormAttempt)).one()
    assert (attempt.data, attempt.course, attempt.status) == ({}, {}, canary("scorm_attempt", "status"))
    assert db.exec(select(QuizAnswer.chosen)).one() == []


def test_choices_among_options_stay(db):
    ada = actor_for(a_person(db, an_organisation(db)))
    quiz = a_quiz(db)
    attempt = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    submit(db, actor=ada, attempt_id=attempt, at=NOON)
    before = db.exec(select(QuizAnswer.chosen)).all()
    retain(db, at=LONG_AFTER, given=SHORT)
    assert db.exec(select(QuizAnswer.chosen)).all() == before


def test_a_period_of_nought_days_keeps_for_good(db):
    Planted(db)
    for_good = Settings(**{name: 0 for name in Settings.model_fields if name.startswith("keep_")})
    assert set(counts(db, LONG_AFTER, for_good).values()) == {0}
    assert set(retain(db, at=LONG_AFTER, given=for_good).values()) == {0}


def test_accounts_nobody_uses_are_asked_about_once_and_keepers_left_out(db):
    town = an_organisation(db)
    old, here, boss = a_person(db, town), a_person(db, town, name="Eva"), a_person(db, town, Role.ADMIN, name="Boss")
    at = NOON + timedelta(days=800)
    remember_sign_in(db, person_id=here.id, at=at - timedelta(days=700))
    given = Settings(keep_accounts_days=730)
    assert counts(db, at, given)[Keeping.ACCOUNT] == 1
    retain(db, at=at, given=given)
    assert db.exec(select(Erasure.person_id, Erasure.asked_by_id)).all() == [(old.id, None)]
    assert retain(db, at=at, given=given)["account"] == 0
    assert boss.erased_at is None
    assert db.exec(select(OutboxMessage.payload)).one()["template"] == "erasure-unused"
    assert db.exec(select(PointEntry)).one()


def test_the_log_says_that_something_went(db):
    Planted(db)
    retain(db, at=NOON + timedelta(days=90), given=Settings(keep_notices_days=30))
    assert [(row.kind, row.details["number"] > 0) for row in db.exec(select(AuditEntry).where(AuditEntry.chain == 0))] == [
        ("retained", True)
    ]


def test_only_superadministrators_see_the_preview(db):
    town = an_organisation(db)
    assert len(preview(db, actor=actor_for(a_person(db, town, Role.SUPERADMIN), Role.SUPERADMIN), at=NOON)) == 9
    with pytest.raises(NotAllowed):
        preview(db, actor=actor_for(a_person(db, town, Role.ADMIN), Role.ADMIN), at=NOON)
