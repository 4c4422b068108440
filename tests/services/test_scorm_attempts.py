"""A learner in a package: launched, loaded, recorded, resumed, completed once."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm import CommitTooLarge, LastCommit, LaunchEnded
from qser_app.domain.scorm_commit import Commit, Course
from qser_app.domain.scorm_rules import ScormRules
from qser_app.models import PointEntry, ScormAttempt, ScormCapability, UnitProgress
from qser_app.services.scorm_attempts import launch
from qser_app.services.scorm_rules import change_rules
from qser_app.services.scorm_visits import load_visit, record_visit
from tests.support.packages import MANIFEST_12, MANIFEST_2004, a_package, real
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.scorm import Released, released


def attempt(db) -> ScormAttempt:
    return db.exec(select(ScormAttempt)).one()


def test_a_visit_is_resumed_where_it_was_left(db, tmp_path):
    here = released(db, tmp_path)
    visit = here.visit(db)
    assert visit.loaded.part.data["cmi.core.entry"] == "ab-initio"
    answer = visit.save({"cmi.core.lesson_location": "14", "cmi.core.lesson_status": "incomplete", "cmi.suspend_data": "here"})
    assert (answer.sequence, answer.status, answer.done, answer.refused) == (1, "incomplete", False, {})
    again = here.visit(db, at=NOON + timedelta(hours=1)).loaded
    assert [again.part.data[f"cmi.{name}"] for name in ("core.entry", "core.lesson_location", "suspend_data")] == ["resume", "14", "here"]


def test_a_browser_learns_whose_commit_was_the_last_to_arrive(db, tmp_path):
    here = released(db, tmp_path)
    first = here.visit(db)
    assert first.loaded.last == LastCommit()
    first.save({"cmi.core.lesson_location": "1"})
    first.save({"cmi.core.lesson_location": "2"})
    second = here.visit(db)
    assert second.loaded.last == LastCommit(first.loaded.launch, 2)
    second.save({"cmi.core.lesson_location": "3"})
    assert here.visit(db).loaded.last == LastCommit(second.loaded.launch, 1)
    assert first.loaded.launch != second.loaded.launch


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
    assert (later.loaded.review, later.loaded.part.data["cmi.core.lesson_mode"]) == (True, "review")
    answer = later.save({"cmi.core.lesson_status": "incomplete", "cmi.core.score.raw": "3"})
    assert (answer.status, answer.success, answer.score, answer.done) == ("completed", "passed", 88, True)


def test_a_commit_that_comes_late_or_twice_changes_nothing(db, tmp_path):
    here = released(db, tmp_path)
    visit = here.visit(db)
    visit.save({"cmi.core.lesson_location": "1"})
    visit.save({"cmi.core.lesson_location": "2"})
    for sequence in (1, 2):
        late = record_visit(db, token=visit.token, commit=Commit(sequence, {"cmi.core.lesson_location": "old"}), at=NOON)
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
        record_visit(db, token=unloaded, commit=Commit(1), at=NOON)


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
    assert again.loaded.part.data["cmi.total_time"] == "PT0H0M40S"
    again.save({"cmi.session_time": "PT50S"}, after=60)
    assert attempt(db).total_seconds == 90


def test_a_record_that_would_grow_too_large_is_refused_and_stays(db, tmp_path):
    visit = released(db, tmp_path).visit(db)
    visit.save({"cmi.core.lesson_location": "1"})
    with pytest.raises(CommitTooLarge):
        visit.save({f"cmi.interactions.{row}.student_response": "x" * 4000 for row in range(1100)})


def test_content_never_learns_who_the_learner_is(db, tmp_path):
    here = released(db, tmp_path)
    told = here.visit(db).loaded.part.data["cmi.core.student_id"]
    assert told == here.visit(db).loaded.part.data["cmi.core.student_id"]
    assert here.person.email not in repr(told)
    assert len(told) == 20


def test_parts_are_opened_one_after_the_other_and_done_together(db, tmp_path):
    text = MANIFEST_12.format(item="", href="index.html").replace(
        "</item></organization>", '</item><item identifier="j" identifierref="r"><title>Second</title></item></organization>'
    )
    here = Released(db, a_package(tmp_path / "two.zip", {"imsmanifest.xml": text}))
    first = here.visit(db)
    assert first.loaded.part.title == "First visit"
    assert not first.save({"cmi.core.lesson_status": "completed"}, final=True).done
    second = here.visit(db)
    assert second.loaded.part.title == "Second"
    assert second.save({"cmi.core.lesson_status": "completed"}, final=True).done


def test_pages_that_report_nothing_are_done_once_all_were_opened(db):
    here = Released(db, real("scorm", "ContentPackagingOneFilePerSCO_SCORM12.zip"))
    visit = here.visit(db)
    parts = [part.identifier for part in visit.loaded.parts]
    for part in parts[:17]:
        visit.save({}, sco=part, final=True)
    assert attempt(db).completed_at is None
    visit.save({}, sco=parts[17], final=True, after=3600)
    assert attempt(db).completed_at == NOON + timedelta(hours=1)


def two_parts(db, folder, *, edition="1.2", second="", sequencing="") -> Released:
    """A package of two parts, i and j."""
    folder.mkdir(exist_ok=True)
    text = (MANIFEST_12 if edition == "1.2" else MANIFEST_2004).format(item=sequencing, href="index.html")
    other = f'</item><item identifier="j" identifierref="r"><title>Second</title>{second}</item></organization>'
    return Released(db, a_package(folder / "two.zip", {"imsmanifest.xml": text.replace("</item></organization>", other)}))


def test_every_part_has_a_record_and_a_clock_of_its_own(db, tmp_path):
    visit = two_parts(db, tmp_path).visit(db)
    visit.save({"cmi.core.session_time": "00:00:40", "cmi.core.lesson_location": "4"}, sco="i", visit=1, after=40)
    visit.save({"cmi.core.session_time": "00:00:30"}, sco="j", visit=2, after=70)
    visit.save({"cmi.core.session_time": "00:00:20"}, sco="i", visit=3, after=90)
    assert (attempt(db).total_seconds, attempt(db).course["current"]) == (90, "i")
    assert [attempt(db).data[part]["seconds"] for part in ("i", "j")] == ["60", "30"]
    assert attempt(db).data["i"]["cmi.core.lesson_location"] == "4"


def test_a_part_that_is_not_in_the_package_is_not_recorded(db, tmp_path):
    visit = two_parts(db, tmp_path).visit(db)
    with pytest.raises(NotFound):
        visit.save({"cmi.core.lesson_location": "4"}, sco="k")
    assert attempt(db).data == {}


def test_parts_wait_for_their_prerequisites(db, tmp_path):
    visit = two_parts(db, tmp_path, second="<adlcp:prerequisites>i</adlcp:prerequisites>").visit(db)
    assert visit.loaded.locked == ["j"]
    assert visit.save({"cmi.core.lesson_status": "incomplete"}).locked == ["j"]
    assert visit.save({"cmi.core.lesson_status": "completed"}).locked == []


def test_the_part_that_was_open_last_is_opened_again(db, tmp_path):
    here = two_parts(db, tmp_path)
    here.visit(db).save({"cmi.core.lesson_location": "4"}, sco="j")
    assert (here.visit(db).loaded.start, here.visit(db, sco="i").loaded.start) == ("j", "i")


def test_a_fresh_try_leaves_only_what_was_reached(db, tmp_path):
    visit = two_parts(db, tmp_path, edition="2004").visit(db)
    done = {"cmi.completion_status": "completed", "cmi.success_status": "failed", "cmi.location": "4"}
    visit.save(done | {"cmi.session_time": "PT20S", "cmi.interactions.0.id": "q"}, sco="i", final=True)
    visit.save({"cmi.location": "1"}, sco="i", visit=2, fresh=True)
    kept = {key: value for key, value in attempt(db).data["i"].items() if key.startswith("cmi.") or key == "seconds"}
    assert kept == {"cmi.completion_status": "completed", "cmi.location": "1", "seconds": "20"}


@pytest.mark.parametrize(
    ("edition", "failed"),
    [
        ("2004", {"cmi.completion_status": "completed", "cmi.success_status": "failed", "cmi.score.scaled": "0.3"}),
        ("1.2", {"cmi.core.lesson_status": "failed", "cmi.core.score.raw": "30"}),
    ],
)
def test_no_fresh_try_begins_in_an_attempt_that_is_over(db, tmp_path, edition, failed):
    here = released(db, tmp_path, edition=edition)
    change_rules(db, actor=here.facilitator, unit_id=here.unit_id, rules=ScormRules(attempts=1), at=NOON)
    here.visit(db).save(failed, final=True)
    later = here.visit(db).save({}, visit=1, fresh=True, final=True)
    assert (later.done, later.success, later.score) == (False, "failed", 30)


def test_preferences_go_along_to_the_other_parts(db, tmp_path):
    here = two_parts(db, tmp_path)
    here.visit(db).save({"cmi.student_preference.audio": "60"}, sco="i")
    second = next(part for part in here.visit(db).loaded.parts if part.identifier == "j")
    assert second.data["cmi.student_preference.audio"] == "60"
    assert second.data["cmi.core.entry"] == "ab-initio"


def test_a_package_that_decides_its_own_order_says_itself_what_it_comes_to(db, tmp_path):
    rules = '<s:sequencing xmlns:s="http://www.imsglobal.org/xsd/imsss"><s:controlMode flow="true"/></s:sequencing>'
    here = two_parts(db, tmp_path, edition="2004", sequencing=rules)
    visit = here.visit(db)
    assert visit.loaded.sequenced
    for part in ("i", "j"):
        said = visit.save({"cmi.completion_status": "completed"}, sco=part, course=Course(part, "{}", "incomplete"))
        assert (said.done, said.percent) == (False, 50 if part == "i" else 99)
    said = visit.save({}, sco="j", course=Course("j", '{"x":1}', "completed", "passed", 0.8))
    assert (said.done, said.status, said.success, said.score) == (True, "completed", "passed", 80)
    again = here.visit(db).loaded
    assert (again.state, again.start, again.review) == ('{"x":1}', "i", True)
    later = here.visit(db).save({}, sco="i", course=Course("i", "{}", "incomplete", "unknown"))
    assert (later.done, later.success, later.score, later.percent) == (True, "passed", 80, 100)


@pytest.mark.parametrize(
    ("ended", "kept"),
    [(("completed", "failed", 0.3), (False, "failed", 30)), (("completed", "passed", 0.8), (True, "passed", 80))],
)
def test_looking_back_at_a_package_that_decides_its_own_order_changes_no_result(db, tmp_path, ended, kept):
    rules = '<s:sequencing xmlns:s="http://www.imsglobal.org/xsd/imsss"><s:controlMode flow="true"/></s:sequencing>'
    here = two_parts(db, tmp_path, edition="2004", sequencing=rules)
    change_rules(db, actor=here.facilitator, unit_id=here.unit_id, rules=ScormRules(attempts=1), at=NOON)
    here.visit(db).save({}, sco="j", course=Course("j", '{"x":1}', *ended))
    later = here.visit(db).save({}, sco="i", course=Course("i", '{"x":2}', "completed", "passed", 1.0))
    assert (later.done, later.success, later.score) == kept
    assert (attempt(db).course["state"], attempt(db).course["current"]) == ('{"x":2}', "i")


def test_a_page_that_never_speaks_is_done_once_it_was_seen(db, tmp_path):
    visit = two_parts(db, tmp_path).visit(db)
    visit.save({}, sco="i", final=True)
    assert attempt(db).data["i"]["cmi.core.lesson_status"] == "completed"
