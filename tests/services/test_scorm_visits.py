"""Between a launched package and its record: time limits, and what only content itself may say."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.scorm_commit import Course
from qser_app.domain.scorm_rules import ScormRules
from qser_app.models import ScormAttempt
from qser_app.services.scorm_rules import change_rules
from tests.services.test_scorm_attempts import two_parts
from tests.support.packages import MANIFEST_12, a_package
from tests.support.people import NOON
from tests.support.scorm import Released, released

LIMITED = "<adlcp:maxtimeallowed>0000:02:00</adlcp:maxtimeallowed><adlcp:timelimitaction>exit,message</adlcp:timelimitaction>"
TIME = "cmi.core.session_time"
RULES = '<s:sequencing xmlns:s="http://www.imsglobal.org/xsd/imsss">{}</s:sequencing>'
LATER = NOON + timedelta(hours=1)


def attempt(db) -> ScormAttempt:
    return db.exec(select(ScormAttempt)).one()


def test_a_limit_is_for_the_whole_try_over_all_its_visits(db, tmp_path):
    here = released(db, tmp_path, item=LIMITED)
    visit = here.visit(db)
    assert visit.loaded.part.limit == {"allowed": 120, "left": 120, "closes": True, "tells": True}
    visit.save({TIME: "00:00:45"}, after=60)
    assert here.visit(db, at=LATER).loaded.part.limit["left"] == 75


def test_after_its_time_a_part_is_tried_anew_and_keeps_what_was_reached(db, tmp_path):
    here = released(db, tmp_path, item=LIMITED)
    done = {"cmi.core.lesson_location": "4", "cmi.core.lesson_status": "incomplete", "cmi.core.exit": "time-out", TIME: "00:02:00"}
    here.visit(db).save(done, final=True, after=130)
    again = here.visit(db, at=LATER)
    part = again.loaded.part
    assert (part.again, part.limit["left"], part.data["cmi.core.entry"]) == (True, 120, "ab-initio")
    assert "cmi.core.lesson_location" not in part.data
    again.save({TIME: "00:00:15"}, fresh=True, after=20)
    third = here.visit(db, at=LATER + timedelta(hours=1)).loaded.part
    assert (third.again, third.limit["left"], third.data["cmi.core.total_time"]) == (False, 105, "0000:00:15.00")
    assert attempt(db).total_seconds == 135


def test_looking_back_takes_as_long_as_one_likes(db, tmp_path):
    here = released(db, tmp_path, item=LIMITED)
    here.visit(db).save({"cmi.core.lesson_status": "passed", "cmi.core.exit": "time-out", TIME: "00:02:00"}, final=True, after=130)
    part = here.visit(db, at=LATER).loaded.part
    assert (part.limit, part.again, part.data["cmi.core.lesson_mode"]) == (None, False, "review")


@pytest.mark.parametrize(
    ("edition", "first", "then"),
    [
        ("1.2", {"cmi.core.lesson_status": "completed"}, {"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "80"}),
        ("2004", {"cmi.completion_status": "completed"}, {"cmi.success_status": "passed", "cmi.score.scaled": "0.8"}),
    ],
)
def test_what_content_says_after_it_is_completed_counts_within_the_same_launch(db, tmp_path, edition, first, then):
    here = released(db, tmp_path, edition=edition)
    visit = here.visit(db)
    assert visit.save(first).done
    said = visit.save(then, visit=2, final=True)
    assert (said.success, said.score) == ("passed", 80)
    later = here.visit(db, at=LATER)
    assert later.loaded.part.data["cmi.mode" if edition == "2004" else "cmi.core.lesson_mode"] == "review"
    later.save({element: "0.1" if "scaled" in element else "10" for element in then if "score" in element})
    assert attempt(db).score == 80


def test_a_page_that_speaks_though_its_manifest_says_otherwise_is_heard(db, tmp_path):
    source = a_package(
        tmp_path / "asset.zip", {"imsmanifest.xml": MANIFEST_12.format(item="", href="index.html").replace('"sco"', '"asset"')}
    )
    visit = Released(db, source).visit(db)
    assert not visit.save({"cmi.core.lesson_status": "incomplete"}).done
    said = visit.save({"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "80"}, final=True)
    assert (said.done, said.success, said.score) == (True, "passed", 80)


def test_what_was_heard_in_that_launch_counts_also_when_it_arrives_with_the_next(db, tmp_path):
    here = released(db, tmp_path, edition="2004")
    first = here.visit(db)
    first.save({"cmi.completion_status": "completed"})
    second = here.visit(db, at=LATER)
    assert second.save({"cmi.success_status": "passed"}, launch="another").success == "unknown"
    assert second.save({"cmi.success_status": "passed"}, launch=first.loaded.launch).success == "passed"


def test_what_a_package_says_after_it_is_completed_counts_within_the_same_launch(db, tmp_path):
    here = two_parts(db, tmp_path, edition="2004", sequencing=RULES.format('<s:controlMode flow="true"/>'))
    visit = here.visit(db)
    assert visit.save({}, sco="i", course=Course("i", "{}", "completed")).done
    said = visit.save({"cmi.score.scaled": "0.8"}, sco="j", visit=2, course=Course("j", "{}", "completed", "passed", 0.8))
    assert (said.success, said.score) == ("passed", 80)
    here.visit(db, at=LATER).save({}, sco="j", course=Course("j", "{}", "completed", "passed", 1.0))
    assert attempt(db).score == 80


def test_a_part_that_only_completes_itself_is_not_completed_by_silence_unless_that_is_forced(db, tmp_path):
    here = released(db, tmp_path, edition="2004", item=RULES.format('<s:deliveryControls completionSetByContent="true"/>'))
    here.visit(db).save({}, final=True)
    assert attempt(db).completed_at is None
    change_rules(db, actor=here.facilitator, unit_id=here.unit_id, rules=ScormRules(force_completion=True), at=NOON)
    here.visit(db, at=LATER).save({}, final=True)
    assert attempt(db).status == "completed"


@pytest.mark.parametrize(("success", "done"), [("unknown", True), ("failed", False)])
def test_where_completion_is_forced_a_package_s_own_rules_do_not_hold_it_up(db, tmp_path, success, done):
    here = two_parts(db, tmp_path, edition="2004", sequencing=RULES.format('<s:controlMode flow="true"/>'))
    change_rules(db, actor=here.facilitator, unit_id=here.unit_id, rules=ScormRules(force_completion=True), at=NOON)
    visit = here.visit(db)
    told = {"cmi.completion_status": "incomplete"}
    assert not visit.save(told, sco="i", final=True, course=Course("i", "{}", "incomplete")).done
    said = visit.save(told, sco="j", final=True, visit=2, course=Course("j", "{}", "incomplete", success))
    assert (said.status, said.success, said.done) == ("completed", success, done)
