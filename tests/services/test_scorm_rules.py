"""A facilitator decides for a package, and learners' scores follow."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.people import Role
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.domain.scorm_rules import AttemptNotFinished, Counts, NoPackageAttemptsLeft, ScormRules
from qser_app.models import ScormAttempt, ScormRule, Unit, UnitProgress
from qser_app.queries.scorm_rules import rules_of
from qser_app.services.learning_totals_audit import total_differences
from qser_app.services.scorm_attempts import start_again
from qser_app.services.scorm_rules import change_rules
from tests.support.packages import a_package
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.scorm import released


def scored(raw: int, status: str = "failed") -> dict[str, str]:
    return {"cmi.core.lesson_status": status, "cmi.core.score.raw": str(raw)}


def attempts(db):
    return db.exec(select(ScormAttempt).order_by(ScormAttempt.number)).all()


def progress(db):
    return db.exec(select(UnitProgress)).one()


def decide(db, here, **rules):
    change_rules(db, actor=here.facilitator, unit_id=here.unit_id, rules=ScormRules(**rules), at=NOON)


def test_what_was_decided_stays_decided_and_says_by_whom(db, tmp_path):
    here = released(db, tmp_path)
    rules = ScormRules(attempts=3, counts=Counts.LAST, mastery=60, force_completion=True, own_window=True)
    for _ in range(2):
        change_rules(db, actor=here.facilitator, unit_id=here.unit_id, rules=rules, at=NOON)
    assert rules_of(db, unit_id=here.unit_id) == rules
    row = db.exec(select(ScormRule)).one()
    assert (row.changed_by, row.changed_at) == (here.facilitator.person_id, NOON)


def test_bringing_the_content_in_again_leaves_the_rules_alone(db, tmp_path):
    here = released(db, tmp_path)
    decide(db, here, attempts=3)
    db.get_one(Unit, here.unit_id).options = {}
    db.flush()
    assert rules_of(db, unit_id=here.unit_id).attempts == 3


def test_only_its_author_decides_for_a_package(db, tmp_path):
    here = released(db, tmp_path)
    foreign = actor_for(a_person(db, an_organisation(db, "prague"), Role.FACILITATOR), Role.FACILITATOR)
    manager = actor_for(a_person(db, here.organisation, Role.MANAGER), Role.MANAGER)
    for actor in (here.learner, foreign, manager):
        with pytest.raises(NotFound):
            change_rules(db, actor=actor, unit_id=here.unit_id, rules=ScormRules(), at=NOON)
    with pytest.raises(NotFound):
        change_rules(db, actor=here.facilitator, unit_id=999_999, rules=ScormRules(), at=NOON)
    with pytest.raises(BadInput):
        decide(db, here, attempts=-1)


def test_a_new_attempt_begins_when_the_last_is_finished_and_on_the_newest_version(db, tmp_path):
    here = released(db, tmp_path)
    visit = here.visit(db)
    visit.save({"cmi.core.lesson_status": "incomplete"})
    with pytest.raises(AttemptNotFinished):
        start_again(db, actor=here.learner, unit_id=here.unit_id, at=NOON)
    visit.save(scored(40), final=True)
    newer = here.keep(db, a_package(tmp_path / "newer.zip", {"new.html": "new"}))
    here.release(db, newer, here.unit_id)
    for _ in range(2):
        start_again(db, actor=here.learner, unit_id=here.unit_id, at=NOON)
    first, second = attempts(db)
    assert (first.closed_at, second.package_id, second.number) == (NOON, newer, 2)
    assert here.visit(db).loaded.part.data["cmi.core.entry"] == "ab-initio"


def test_attempts_run_out(db, tmp_path):
    here = released(db, tmp_path)
    decide(db, here, attempts=1)
    here.visit(db).save(scored(40), final=True)
    with pytest.raises(NoPackageAttemptsLeft):
        start_again(db, actor=here.learner, unit_id=here.unit_id, at=NOON)
    assert len(attempts(db)) == 1


def test_where_attempts_are_counted_a_failed_one_is_not_mended_by_coming_back(db, tmp_path):
    here = released(db, tmp_path)
    decide(db, here, attempts=2)
    here.visit(db).save(scored(40), final=True)
    later = here.visit(db, at=NOON + timedelta(hours=1))
    assert later.loaded.review
    later.save(scored(95, "passed"), final=True)
    assert (attempts(db)[0].success, attempts(db)[0].score) == ("failed", 40)


def test_within_one_visit_a_test_may_be_mended_and_without_a_limit_also_later(db, tmp_path):
    here = released(db, tmp_path)
    decide(db, here, attempts=2)
    visit = here.visit(db)
    visit.save(scored(40))
    visit.save(scored(95, "passed"), final=True)
    assert progress(db).completed_at is not None
    assert progress(db).score == 95


@pytest.mark.parametrize(("counts", "score"), [("highest", 90), ("average", 65), ("first", 40), ("last", 65)])
def test_the_attempt_that_counts_decides_the_score_and_none_takes_completion_back(db, tmp_path, counts, score):
    here = released(db, tmp_path)
    decide(db, here, counts=Counts(counts))
    for number, (raw, status) in enumerate([(40, "failed"), (90, "passed"), (65, "failed")]):
        if number:
            start_again(db, actor=here.learner, unit_id=here.unit_id, at=NOON)
        here.visit(db, at=NOON + timedelta(hours=number)).save(scored(raw, status), final=True)
    assert (progress(db).score, progress(db).passed, progress(db).percent) == (score, True, 100)
    assert progress(db).completed_at == NOON + timedelta(hours=1, minutes=1)


def test_another_rule_counts_everybody_s_score_anew(db, tmp_path):
    here = released(db, tmp_path)
    other = actor_for(a_person(db, here.organisation, name="Ben"))
    for actor in (here.learner, other):
        for hour, raw in enumerate([90, 50]):
            if hour:
                start_again(db, actor=actor, unit_id=here.unit_id, at=NOON)
            here.visit(db, at=NOON + timedelta(hours=hour), actor=actor).save(scored(raw), final=True)
    decide(db, here, counts=Counts.LAST)
    assert [row.score for row in db.exec(select(UnitProgress))] == [50, 50]
    decide(db, here, counts=Counts.AVERAGE)
    assert [row.score for row in db.exec(select(UnitProgress))] == [70, 70]
    assert total_differences(db) == []


def test_a_mastery_score_of_the_facilitator_decides_who_passes(db, tmp_path):
    here = released(db, tmp_path)
    decide(db, here, mastery=50)
    assert here.visit(db).loaded.part.data["cmi.student_data.mastery_score"] == "50"
    answer = here.visit(db).save(scored(55, "completed"), final=True)
    assert (answer.success, answer.done) == ("passed", True)


def test_content_cannot_call_itself_passed_below_the_facilitator_s_mastery_score(db, tmp_path):
    here = released(db, tmp_path)
    decide(db, here, mastery=80)
    visit = here.visit(db)
    assert (visit.save(scored(60, "passed")).success, visit.save({}, final=True).done) == ("failed", False)
    better = here.visit(db).save(scored(85, "passed"), final=True)
    assert (better.success, better.done) == ("passed", True)


def test_where_completion_is_forced_leaving_completes(db, tmp_path):
    here = released(db, tmp_path)
    decide(db, here, force_completion=True)
    visit = here.visit(db)
    assert not visit.save({"cmi.core.lesson_status": "incomplete"}).done
    assert visit.save({}, final=True).done
    assert progress(db).completed_at is not None
