"""A person's record as a workbook."""

import json
from datetime import datetime, timedelta

import pytest
from openpyxl import load_workbook
from sqlmodel import select

from qser_app.domain.people import Language
from qser_app.domain.refusals import NotFound
from qser_app.exports.insights_person import person_workbook
from qser_app.i18n.catalogue import phrase
from qser_app.models import CaseProposal, Course, UnitText
from qser_app.services.quizzes import start, submit
from tests.support.certificates import a_certificate
from tests.support.insights import a_world, as_actor
from tests.support.packages import real
from tests.support.people import NOON
from tests.support.quizzes import a_quiz_of_all_kinds
from tests.support.statements import statements
from tests.support.worlds import world

SHEETS = ["Summary", "Courses", "Units", "Tests", "Answers", "Certifications", "Badges", "Points", "Timeline"]


@world
def world(db):
    return a_world(db)


def book(db, tmp_path, actor, person_id):
    target = tmp_path / "profile.xlsx"
    person_workbook(db, actor=actor, person_id=person_id, at=NOON, target=target)
    return load_workbook(target)


def rows_of(page):
    return [list(row) for row in page.iter_rows(values_only=True)]


def test_every_part_of_a_record_has_its_sheet_with_real_moments_and_numbers(db, world, tmp_path):
    a_certificate(db, world.ada, db.get_one(Course, world.own))
    found = book(db, tmp_path, as_actor(db, world.ada), world.ada.id)
    assert found.sheetnames == SHEETS
    assert all(page.freeze_panes == "A2" and page["A1"].font.bold for page in found)
    courses = rows_of(found["Courses"])
    assert courses[0] == ["Course", "Role", "Enrolled", "Completed", "Status", "Progress", "Score", "Time"]
    assert courses[1][0:2] + courses[1][4:7] == ["Course OWN", "Learner", "In progress", 50, 80]
    assert (found["Courses"]["C2"].is_date, isinstance(courses[1][7], timedelta | datetime) or courses[1][7] is not None) == (True, True)
    assert len(rows_of(found["Units"])) == 1 + 8
    assert rows_of(found["Tests"])[1][:5] == ["Quiz", "Course OWN", "Passed", 80, 1]
    assert rows_of(found["Certifications"])[1][0] == "Course QSER"
    points = rows_of(found["Points"])
    assert sum(row[1] for row in points[1:]) == dict(rows_of(found["Summary"])[1:])["Points"]
    assert found["Timeline"]["C2"].is_date
    assert len(rows_of(found["Timeline"])) > 10


def test_whoever_runs_a_course_gets_what_belongs_to_it(db, world, tmp_path):
    actor = as_actor(db, world.people["course", "organisation"])
    found = book(db, tmp_path, actor, world.ada.id)
    assert found.sheetnames == [name for name in SHEETS if name not in ("Badges", "Points")]
    assert [row[0] for row in rows_of(found["Courses"])[1:]] == ["Course OWN"]
    assert {row[0] for row in rows_of(found["Units"])[1:]} == {"Course OWN"}
    assert "Logins in the last 7 days" not in dict(rows_of(found["Summary"]))


def test_nobody_else_gets_any(db, world, tmp_path):
    for key in (("manager", "department"), ("admin", "elsewhere"), ("learner", "organisation")):
        with pytest.raises(NotFound):
            book(db, tmp_path, as_actor(db, world.people[key]), world.ada.id)


@pytest.mark.parametrize("language", list(Language))
def test_it_speaks_the_reader_s_language(db, world, tmp_path, language):
    world.ada.language = language
    found = book(db, tmp_path, as_actor(db, world.ada), world.ada.id)
    titles = ("profile-summary", "insights-tab-courses", "profile-units", "insights-tab-tests", "profile-answers")
    assert found.sheetnames[:5] == [phrase(language, key) for key in titles]


def test_what_people_wrote_is_text_wherever_it_stands(db, world, tmp_path):
    tricky = json.loads(real("security", "formula_strings.json").read_text(encoding="utf-8"))["dangerous_or_tricky"]
    world.ada.name = tricky[0]
    written = {"person_id": world.ada.id, "organisation_id": world.ada.organisation_id, "language": "en", "written_at": NOON}
    db.add_all(CaseProposal(**written, status="sent", title=text) for text in tricky)
    text = db.exec(select(UnitText)).first()
    text.title = tricky[7]
    db.flush()
    found = book(db, tmp_path, as_actor(db, world.ada), world.ada.id)
    assert not [cell.coordinate for page in found for row in page.iter_rows() for cell in row if cell.data_type == "f"]
    assert (found["Summary"]["B2"].value, found["Summary"]["B2"].data_type) == (tricky[0], "s")


def test_answers_stand_in_it_as_they_were_given(db, world, tmp_path):
    ada = as_actor(db, world.ada)
    quiz = a_quiz_of_all_kinds(db)
    attempt = start(db, actor=ada, unit_id=quiz.unit_id, at=NOON)
    submit(db, actor=ada, attempt_id=attempt, at=NOON)
    answers = [row for row in rows_of(book(db, tmp_path, ada, world.ada.id)["Answers"])[1:] if row[0] == "quiz (en)"]
    assert len(answers) == 10
    assert all(row[2] for row in answers)


def test_a_longer_record_takes_no_more_statements_for_its_tables(db, world, tmp_path):
    asked = {"actor": as_actor(db, world.ada), "person_id": world.ada.id, "at": NOON, "target": tmp_path / "one.xlsx"}
    before = statements(db, lambda: person_workbook(db, **asked))
    written = {"person_id": world.ada.id, "organisation_id": world.ada.organisation_id, "language": "en", "written_at": NOON}
    db.add_all(CaseProposal(**written, status="sent", title=str(number)) for number in range(30))
    assert statements(db, lambda: person_workbook(db, **asked)) == before
