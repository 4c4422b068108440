"""A learner in a package: launched, loaded, recorded, resumed, completed once."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm import CommitTooLarge, LaunchEnded
from qser_app.models import PointEntry, ScormAttempt, ScormCapability, UnitProgress
from qser_app.services.scorm_attempts import launch, load_visit, record_visit
from tests.support.packages import MANIFEST_12, a_package, real
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.scorm import Released, released


def attempt(db) -> ScormAttempt:
    return db.exec(select(ScormAttempt)).one()


def test_a_visit_is_resumed_where_it_was_left(db, tmp_path):
    here = released(db, tmp_path)
    visit = here.visit(db)
    assert visit.loaded.data["cmi.core.entry"] == "ab-initio"
    answer = visit.save({"cmi.core.lesson_location": "14", "cmi.core.lesson_status": "incomplete", "cmi.suspend_data": "here"})
    assert (answer.sequence, answer.status, answer.done, answer.refused) == (1, "incomplete", False, {})
    again = here.visit(db, at=NOON + timedelta(hours=1)).loaded
    assert [again.data[f"cmi.{name}"] for name in ("core.entry", "core.lesson_location", "suspend_data")] == ["resume", "14", "here"]


def test_completion_goes_through_the_one_door_and_is_rewarded_once(db, tmp_path):
    here = released(db, tmp_path)
    answer = here.visit(db).save({"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "88"}, final=True)
    assert (answer.done, answer.score, answer.percent) == (True, 88, 100)
    progress = db.exec(select(UnitProgress)).one()
    assert (progress.completed_at, progress.score, progress.passed) == (NOON + timedelta(minutes=1), 88, True)
    earned = len(db.exec(select(PointEntry)).all())
    assert earned
    here.visit(db, at=NOON + timedelta(days=1)).save({"cmi.core.lesson_status": "passed"}, final=True)
    assert len(db.exec(select(PointEntry)).all()) == earned


def test_a_later_visit_takes_nothing_back(db, tmp_path):
    here = released(db, tmp_path)
    here.visit(db).save({"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "88"}, final=True)
    later = here.visit(db, at=NOON + timedelta(days=1))
    assert (later.loaded.review, later.loaded.data["cmi.core.lesson_mode"]) == (True, "review")
    answer = later.save({"cmi.core.lesson_status": "incomplete", "cmi.core.score.raw": "3"})
    assert (answer.status, answer.success, answer.score, answer.done) == ("completed", "passed", 88, True)


def test_a_commit_that_comes_late_or_twice_changes_nothing(db, tmp_path):
    here = released(db, tmp_path)
    visit = here.visit(db)
    visit.save({"cmi.core.lesson_location": "1"})
    visit.save({"cmi.core.lesson_location": "2"})
    for sequence in (1, 2):
        late = record_visit(db, token=visit.token, sequence=sequence, changes={"cmi.core.lesson_location": "old"}, final=False, at=NOON)
        assert late.stale
    assert attempt(db).data["i"]["cmi.core.lesson_location"] == "2"


def test_a_newer_launch_ends_the_older_one(db, tmp_path):
    here = released(db, tmp_path)
    first, second = here.visit(db), here.visit(db)
    with pytest.raises(LaunchEnded):
        first.save({"cmi.core.lesson_location": "1"})
    second.save({"cmi.core.lesson_location": "2"})


def test_a_capability_is_loaded_once_and_by_nobody_else(db, tmp_path):
    here = released(db, tmp_path)
    visit = here.visit(db)
    for token in (visit.token, "x" * 43, ""):
        with pytest.raises(LaunchEnded):
            load_visit(db, token=token, at=NOON)
    unloaded = launch(db, actor=here.learner, unit_id=here.unit_id, at=NOON)
    with pytest.raises(LaunchEnded):
        record_visit(db, token=unloaded, sequence=1, changes={}, final=False, at=NOON)


def test_a_capability_ends_after_eight_hours_and_with_a_suspension(db, tmp_path):
    here = released(db, tmp_path)
    visit = here.visit(db)
    with pytest.raises(LaunchEnded):
        visit.save({}, after=8 * 3600)
    here.person.suspended_at = NOON
    db.add(here.person)
    db.flush()
    with pytest.raises(LaunchEnded):
        visit.save({})


def test_only_the_hash_of_a_capability_is_kept(db, tmp_path):
    token = released(db, tmp_path).visit(db).token
    assert token not in repr(db.exec(select(ScormCapability)).one())


def test_a_stranger_s_course_is_not_there(db, tmp_path):
    here = released(db, tmp_path)
    stranger = actor_for(a_person(db, an_organisation(db, "prague")))
    with pytest.raises(NotFound):
        launch(db, actor=stranger, unit_id=here.unit_id, at=NOON)
    with pytest.raises(NotFound):
        launch(db, actor=here.learner, unit_id=here.unit_id, at=NOON, sco="elsewhere")


def test_time_is_the_smaller_of_both_clocks_and_counted_once(db, tmp_path):
    visit = released(db, tmp_path).visit(db)
    visit.save({"cmi.core.session_time": "00:00:30"}, after=60)
    assert attempt(db).total_seconds == 30
    visit.save({"cmi.core.session_time": "99:00:00"}, after=90)
    assert attempt(db).total_seconds == 90
    visit.save({"cmi.core.session_time": "00:00:10"}, after=100)
    assert attempt(db).total_seconds == 90


def test_a_visit_s_time_is_added_to_the_last(db, tmp_path):
    here = released(db, tmp_path, edition="2004")
    here.visit(db).save({"cmi.session_time": "PT40S"}, after=60)
    again = here.visit(db, at=NOON + timedelta(hours=1))
    assert again.loaded.data["cmi.total_time"] == "PT0H0M40S"
    again.save({"cmi.session_time": "PT50S"}, after=60)
    assert attempt(db).total_seconds == 90


def test_a_record_that_would_grow_too_large_is_refused_and_stays(db, tmp_path):
    visit = released(db, tmp_path).visit(db)
    visit.save({"cmi.core.lesson_location": "1"})
    with pytest.raises(CommitTooLarge):
        visit.save({f"cmi.interactions.{row}.student_response": "x" * 4000 for row in range(1100)})


def test_content_never_learns_who_the_learner_is(db, tmp_path):
    here = released(db, tmp_path)
    told = here.visit(db).loaded.data["cmi.core.student_id"]
    assert told == here.visit(db).loaded.data["cmi.core.student_id"]
    assert here.person.email not in repr(told)
    assert len(told) == 20


def test_parts_are_opened_one_after_the_other_and_done_together(db, tmp_path):
    text = MANIFEST_12.format(item="", href="index.html").replace(
        "</item></organization>", '</item><item identifier="j" identifierref="r"><title>Second</title></item></organization>'
    )
    here = Released(db, a_package(tmp_path / "two.zip", {"imsmanifest.xml": text}))
    first = here.visit(db)
    assert first.loaded.title == "First visit"
    assert not first.save({"cmi.core.lesson_status": "completed"}, final=True).done
    second = here.visit(db)
    assert second.loaded.title == "Second"
    assert second.save({"cmi.core.lesson_status": "completed"}, final=True).done


def test_pages_that_report_nothing_are_done_once_all_were_opened(db):
    here = Released(db, real("scorm", "ContentPackagingOneFilePerSCO_SCORM12.zip"))
    for _ in range(17):
        here.visit(db)
    assert attempt(db).completed_at is None
    here.visit(db, at=NOON + timedelta(hours=1))
    assert attempt(db).completed_at == NOON + timedelta(hours=1)
