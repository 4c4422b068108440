"""The rules of a package, and a learner's own attempts."""

from datetime import timedelta

import pytest

from qser_app.domain.people import Role
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm_rules import Counts, ScormRules
from qser_app.queries.scorm_rules import package_tries, rules_of, rules_page
from qser_app.services.scorm_attempts import start_again
from qser_app.services.scorm_rules import change_rules
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.scorm import released
from tests.support.statements import statements

FAILED = {"cmi.core.lesson_status": "failed", "cmi.core.score.raw": "40"}
PASSED = {"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "90"}


def test_nobody_decided_means_the_usual_rules(db, tmp_path):
    here = released(db, tmp_path)
    assert rules_of(db, unit_id=here.unit_id) == ScormRules()


def test_a_facilitator_reads_the_rules_and_nobody_else_does(db, tmp_path):
    here = released(db, tmp_path)
    page = rules_page(db, actor=here.facilitator, unit_id=here.unit_id)
    assert (page.course, page.title, page.rules) == ("COUNTER", "At the counter", ScormRules())
    foreign = actor_for(a_person(db, an_organisation(db, "prague"), Role.FACILITATOR), Role.FACILITATOR)
    manager = actor_for(a_person(db, here.organisation, Role.MANAGER), Role.MANAGER)
    for actor in (here.learner, foreign, manager):
        with pytest.raises(NotFound):
            rules_page(db, actor=actor, unit_id=here.unit_id)


def test_a_learner_sees_which_attempt_counts_and_whether_another_may_begin(db, tmp_path):
    here = released(db, tmp_path)
    assert package_tries(db, actor=here.learner, unit_id=here.unit_id).tries == []
    change_rules(db, actor=here.facilitator, unit_id=here.unit_id, rules=ScormRules(attempts=2, counts=Counts.FIRST), at=NOON)
    here.visit(db).save(FAILED, final=True)
    seen = package_tries(db, actor=here.learner, unit_id=here.unit_id)
    assert (seen.taken, seen.allowed, seen.counts, seen.may_start_again, seen.closed) == (1, 2, "first", True, False)
    start_again(db, actor=here.learner, unit_id=here.unit_id, at=NOON)
    assert not package_tries(db, actor=here.learner, unit_id=here.unit_id).may_start_again
    here.visit(db, at=NOON + timedelta(hours=1)).save(PASSED, final=True)
    seen = package_tries(db, actor=here.learner, unit_id=here.unit_id)
    assert [(each.number, each.score, each.success, each.counts) for each in seen.tries] == [
        (2, 90, "passed", False),
        (1, 40, "failed", True),
    ]
    assert not seen.may_start_again


def test_more_attempts_ask_no_more_of_the_database(db, tmp_path):
    here = released(db, tmp_path)
    here.visit(db).save(FAILED, final=True)
    few = statements(db, lambda: package_tries(db, actor=here.learner, unit_id=here.unit_id))
    for hour in (1, 2):
        start_again(db, actor=here.learner, unit_id=here.unit_id, at=NOON)
        here.visit(db, at=NOON + timedelta(hours=hour)).save(FAILED, final=True)
    assert statements(db, lambda: package_tries(db, actor=here.learner, unit_id=here.unit_id)) == few
