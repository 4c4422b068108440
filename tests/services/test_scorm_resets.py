"""A facilitator takes an attempt out, with a reason."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.learning import ReasonMissing
from qser_app.domain.people import Role
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm import LaunchEnded
from qser_app.domain.scorm_rules import AlreadyReset, ScormRules
from qser_app.models import Correction, Notice, PointEntry, ScormAttempt, UnitProgress
from qser_app.queries.scorm import package_page
from qser_app.queries.scorm_rules import package_tries
from qser_app.services.scorm_resets import reset_attempt
from qser_app.services.scorm_rules import change_rules
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.scorm import released

LATER = NOON + timedelta(days=1)


def played(db, here, status="failed", raw="40"):
    here.visit(db).save({"cmi.core.lesson_status": status, "cmi.core.score.raw": raw}, final=True)
    return db.exec(select(ScormAttempt)).one().id


def reset(db, here, attempt_id, reason="the line was dead", actor=None):
    reset_attempt(db, actor=actor or here.facilitator, attempt_id=attempt_id, reason=reason, at=LATER)


def test_the_attempt_is_kept_and_counts_nowhere_and_a_new_one_begins(db, tmp_path):
    here = released(db, tmp_path)
    change_rules(db, actor=here.facilitator, unit_id=here.unit_id, rules=ScormRules(attempts=1), at=NOON)
    reset(db, here, played(db, here))
    seen = package_tries(db, actor=here.learner, unit_id=here.unit_id)
    assert [(each.number, each.score, each.counts, each.reset) for each in seen.tries] == [(1, 40, False, True)]
    assert (seen.taken, db.exec(select(UnitProgress)).one().score) == (0, None)
    assert package_page(db, actor=here.learner, unit_id=here.unit_id).score == -1
    assert here.visit(db, at=LATER).loaded.part.data["cmi.core.entry"] == "ab-initio"
    assert [row.number for row in db.exec(select(ScormAttempt).order_by(ScormAttempt.number))] == [1, 2]


def test_who_what_when_why_and_what_stood_there_is_written_down(db, tmp_path):
    here = released(db, tmp_path)
    attempt_id = played(db, here)
    reset(db, here, attempt_id, reason="  the line\nwas dead ")
    line = db.exec(select(Correction)).one()
    assert (line.made_by, line.person_id, line.unit_id) == (here.facilitator.person_id, here.person.id, here.unit_id)
    assert (line.what, line.reason, line.at) == ("attempt-reset", "the line was dead", LATER)
    assert [line.before[name] for name in ("attempt", "number", "status", "success", "score")] == [attempt_id, 1, "completed", "failed", 40]


def test_what_is_completed_stays_completed_and_points_stay_earned(db, tmp_path):
    here = released(db, tmp_path)
    attempt_id = played(db, here, "passed", "90")
    earned = len(db.exec(select(PointEntry)).all())
    reset(db, here, attempt_id)
    progress = db.exec(select(UnitProgress)).one()
    assert (progress.completed_at is not None, progress.percent, progress.passed, progress.score) == (True, 100, True, None)
    assert len(db.exec(select(PointEntry)).all()) == earned


def test_the_learner_is_told_why(db, tmp_path):
    here = released(db, tmp_path)
    reset(db, here, played(db, here))
    notice = db.exec(select(Notice).where(Notice.code == "attempt-reset")).one()
    assert (notice.person_id, notice.link) == (here.person.id, f"/learn/scorm/{here.unit_id}")
    assert notice.gaps == {"title": "At the counter", "number": 1, "reason": "the line was dead"}


def test_an_open_window_saves_no_more(db, tmp_path):
    here = released(db, tmp_path)
    visit = here.visit(db)
    visit.save({"cmi.core.lesson_status": "incomplete"})
    reset(db, here, db.exec(select(ScormAttempt)).one().id)
    with pytest.raises(LaunchEnded):
        visit.save({"cmi.core.lesson_status": "passed"})


def test_only_a_course_s_author_resets_and_only_once_and_with_a_reason(db, tmp_path):
    here = released(db, tmp_path)
    attempt_id = played(db, here)
    foreign = actor_for(a_person(db, an_organisation(db, "prague"), Role.FACILITATOR), Role.FACILITATOR)
    manager = actor_for(a_person(db, here.organisation, Role.MANAGER), Role.MANAGER)
    for actor in (here.learner, foreign, manager):
        with pytest.raises(NotFound):
            reset(db, here, attempt_id, actor=actor)
    with pytest.raises(NotFound):
        reset(db, here, 999_999)
    for reason in ("", "no", "x" * 501):
        with pytest.raises(ReasonMissing):
            reset(db, here, attempt_id, reason=reason)
    assert db.exec(select(Correction)).all() == []
    reset(db, here, attempt_id)
    with pytest.raises(AlreadyReset):
        reset(db, here, attempt_id)
