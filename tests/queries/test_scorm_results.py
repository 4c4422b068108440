"""Who sees which attempts, and what of them."""

from datetime import timedelta

import pytest
from sqlalchemy import insert

from qser_app.domain.courses_desk import PAGE, Chosen
from qser_app.domain.people import Role
from qser_app.domain.refusals import NotFound
from qser_app.models import ScormAttempt
from qser_app.queries.scorm_results import attempt_detail, every_attempt, every_record, package_attempts
from qser_app.services.scorm_resets import reset_attempt
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation
from tests.support.scorm import released
from tests.support.statements import statements

PASSED = {"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "90", "cmi.core.session_time": "00:01:00"}
ANSWERED = {"cmi.interactions.0.id": "par", "cmi.interactions.0.student_response": "72", "cmi.interactions.0.result": "correct"}


@pytest.fixture
def here(db, tmp_path):
    """A package that three people played: passed, in the middle, failed and reset."""
    found = released(db, tmp_path)
    found.counter = a_department(db, found.organisation, "Counter")
    found.person.department_id = found.counter.id
    found.visit(db).save(PASSED | ANSWERED, final=True)
    found.nefeli = actor_for(a_person(db, found.organisation, name="Νεφέλη"))
    found.visit(db, at=NOON + timedelta(hours=1), actor=found.nefeli).save({"cmi.core.lesson_status": "incomplete"})
    other = actor_for(a_person(db, found.organisation, name="Zoe"))
    found.visit(db, at=NOON + timedelta(hours=2), actor=other).save({"cmi.core.lesson_status": "failed"}, final=True)
    newest = package_attempts(db, actor=found.facilitator, unit_id=found.unit_id, chosen=Chosen()).rows[0]
    reset_attempt(db, actor=found.facilitator, attempt_id=newest.id, reason="a broken line", at=NOON + timedelta(hours=3))
    db.flush()
    return found


def seen(db, here, **chosen):
    page = package_attempts(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen(**chosen))
    assert page.total == len(page.rows)
    return [row.person for row in page.rows]


def test_a_facilitator_sees_every_attempt_newest_first(db, here):
    page = package_attempts(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen())
    assert [(row.person, row.status, row.success, row.score, row.reset) for row in page.rows] == [
        ("Zoe", "completed", "failed", None, True),
        ("Νεφέλη", "incomplete", "unknown", None, False),
        ("Ada", "completed", "passed", 90, False),
    ]
    ada = page.rows[2]
    assert (ada.department, ada.number, ada.version, ada.seconds, ada.started_at) == ("Counter", 1, 1, 60, NOON)
    assert (page.unit.course, page.unit.title, page.departments) == ("COUNTER", "At the counter", [(here.counter.id, "Counter")])


@pytest.mark.parametrize(
    ("chosen", "people"),
    [
        ({"outcome": "passed"}, ["Ada"]),
        ({"outcome": "failed"}, []),
        ({"outcome": "incomplete"}, ["Νεφέλη"]),
        ({"outcome": "reset"}, ["Zoe"]),
        ({"outcome": "no such outcome"}, ["Zoe", "Νεφέλη", "Ada"]),
        ({"words": "ΝΕΦΕΛΗ"}, ["Νεφέλη"]),
        ({"words": "%"}, []),
        ({"department_id": 999_999}, []),
    ],
)
def test_attempts_are_found_by_person_and_by_how_they_stand(db, here, chosen, people):
    assert seen(db, here, **chosen) == people


def test_attempts_are_found_by_department(db, here):
    assert seen(db, here, department_id=here.counter.id) == ["Ada"]


def test_others_see_no_attempt(db, here):
    foreign = actor_for(a_person(db, an_organisation(db, "prague"), Role.FACILITATOR), Role.FACILITATOR)
    manager = actor_for(a_person(db, here.organisation, Role.MANAGER), Role.MANAGER)
    attempt_id = package_attempts(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen()).rows[0].id
    for actor in (here.learner, foreign, manager):
        for query in (
            lambda actor=actor: package_attempts(db, actor=actor, unit_id=here.unit_id, chosen=Chosen()),
            lambda actor=actor: every_attempt(db, actor=actor, unit_id=here.unit_id, chosen=Chosen()),
            lambda actor=actor: every_record(db, actor=actor, unit_id=here.unit_id, chosen=Chosen()),
            lambda actor=actor: attempt_detail(db, actor=actor, attempt_id=attempt_id),
        ):
            with pytest.raises(NotFound):
                query()


def test_an_attempt_shows_what_was_answered_and_the_raw_record_to_administrators_alone(db, here):
    ada = package_attempts(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen(outcome="passed")).rows[0]
    detail = attempt_detail(db, actor=here.facilitator, attempt_id=ada.id)
    assert (detail.row, detail.edition, detail.reset, detail.raw) == (ada, "1.2", None, [])
    assert [(part.title, [(each.id, each.answer, each.result) for each in part.interactions]) for part in detail.parts] == [
        ("First visit", [("par", "72", "correct")])
    ]
    admin = actor_for(a_person(db, here.organisation, Role.ADMIN), Role.ADMIN)
    assert ("i: cmi.interactions.0.student_response", "72") in attempt_detail(db, actor=admin, attempt_id=ada.id).raw


def test_a_reset_says_who_and_why(db, here):
    zoe = package_attempts(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen(outcome="reset")).rows[0]
    line = attempt_detail(db, actor=here.facilitator, attempt_id=zoe.id).reset
    assert (line.by, line.reason, line.at) == ("Fani", "a broken line", NOON + timedelta(hours=3))


def test_an_attempt_that_is_not_there_is_not_found(db, here):
    with pytest.raises(NotFound):
        attempt_detail(db, actor=here.facilitator, attempt_id=999_999)


def test_every_attempt_and_record_comes_for_the_workbook(db, here):
    assert [row.person for row in every_attempt(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen())] == [
        "Zoe",
        "Νεφέλη",
        "Ada",
    ]
    records = list(every_record(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen(outcome="passed")))
    assert [(row.person, [len(part.interactions) for part in parts]) for row, parts in records] == [("Ada", [1])]


def test_many_attempts_cost_no_more_statements_and_a_page_holds_some(db, here):
    few = statements(db, lambda: package_attempts(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen()))
    many_attempts(db, here, 60)
    page = package_attempts(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen())
    assert (len(page.rows), page.total) == (PAGE, 63)
    last = package_attempts(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen(), page=3)
    assert len(last.rows) == 63 - 2 * PAGE
    assert statements(db, lambda: package_attempts(db, actor=here.facilitator, unit_id=here.unit_id, chosen=Chosen())) == few


def many_attempts(db, here, count):
    """Attempts of the same learner, with a record in each."""
    attempt = {"person_id": here.person.id, "unit_id": here.unit_id, "package_id": here.package_id, "sequence": 1, "status": "completed"}
    attempt |= {
        "success": "passed",
        "score": 80,
        "percent": 100,
        "total_seconds": 60,
        "started_at": NOON,
        "course": {},
        "data": {"i": ANSWERED},
    }
    rows = [attempt | {"number": number, "updated_at": NOON + timedelta(seconds=number)} for number in range(2, count + 2)]
    db.connection().execute(insert(ScormAttempt), rows)
