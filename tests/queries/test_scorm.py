"""Packages as learners and facilitators see them."""

import pytest
from sqlalchemy import event

from qser_app.domain.people import Role
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm_pages import PackagePart
from qser_app.queries.scorm import package_page, package_report, places
from tests.support.courses import a_course, a_module
from tests.support.packages import a_package
from tests.support.people import a_person, actor_for, an_organisation
from tests.support.scorm import released


def test_a_learner_sees_where_they_are(db, tmp_path):
    here = released(db, tmp_path)
    page = package_page(db, actor=here.learner, unit_id=here.unit_id)
    assert (page.title, page.course, page.completed, page.score) == ("At the counter", "COUNTER", False, -1)
    assert page.parts == [PackagePart("i", "First visit", done=False)]
    visit = here.visit(db)
    visit.save({"cmi.core.session_time": "00:03:20", "cmi.core.score.raw": "88", "cmi.core.lesson_status": "completed"}, after=300)
    page = package_page(db, actor=here.learner, unit_id=here.unit_id)
    assert (page.completed, page.score, page.minutes) == (True, 88, 3)
    assert page.parts == [PackagePart("i", "First visit", done=True)]


def test_a_stranger_sees_nothing(db, tmp_path):
    here = released(db, tmp_path)
    stranger = actor_for(a_person(db, an_organisation(db, "prague")))
    with pytest.raises(NotFound):
        package_page(db, actor=stranger, unit_id=here.unit_id)
    with pytest.raises(NotFound):
        package_report(db, actor=stranger, package_id=here.package_id)


def test_a_facilitator_reads_the_report_and_a_learner_does_not(db, tmp_path):
    here = released(db, tmp_path)
    report = package_report(db, actor=here.facilitator, package_id=here.package_id)
    assert (report.title, report.warnings, report.lines[0].gaps) == ("At the counter", 0, {"edition": "1.2"})
    with pytest.raises(NotFound):
        package_report(db, actor=here.learner, package_id=here.package_id)


def test_packages_can_go_where_the_facilitator_may_build(db, tmp_path):
    here = released(db, tmp_path)
    a_course(db, "HOUSE")
    elsewhere = a_course(db, "PRAGUE", organisation_id=an_organisation(db, "prague").id)
    found = places(db, actor=here.facilitator)
    assert [(place.label, [unit.title for unit in place.units]) for place in found] == [
        ("", []),  # a course of its own
        ("Course COUNTER – First", ["At the counter"]),
        ("Course COUNTER – Module-1", []),
    ]
    assert places(db, actor=here.learner) == []
    superadmin = actor_for(a_person(db, here.organisation, Role.SUPERADMIN), Role.SUPERADMIN)
    assert len(places(db, actor=superadmin)) == len(found) + 2
    assert elsewhere.id


def test_one_module_or_three_ask_the_same_number_of_questions(db, engine, tmp_path):
    here = released(db, tmp_path)
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *call: asked.append(call[2]))
    counts = []
    for number in range(3):
        db.expire_all()
        asked.clear()
        places(db, actor=here.facilitator)
        counts.append(len(asked))
        module = a_module(db, here.course, f"more-{number}", position=number + 3)
        here.module = module
        here.release(db, here.package_id)
    assert counts[0] == counts[1] == counts[2]


def test_a_page_asks_the_same_number_of_questions_for_one_part_or_many(db, engine, tmp_path):
    here = released(db, tmp_path)
    three = '</item><item identifier="j" identifierref="r"><title>J</title></item><item identifier="k" identifierref="r"><title>K</title>'
    many = here.release(db, here.keep(db, a_package(tmp_path / "many.zip", item=three)))
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *call: asked.append(call[2]))
    counts = []
    for unit_id in (here.unit_id, many):
        asked.clear()
        counts.append((len(package_page(db, actor=here.learner, unit_id=unit_id).parts), len(asked)))
    assert (counts[0][0], counts[1][0]) == (1, 3)
    assert counts[0][1] == counts[1][1]
