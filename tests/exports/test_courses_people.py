"""The people of a course as a workbook."""

from datetime import timedelta

from openpyxl import load_workbook

from qser_app.domain.courses_people_progress import Sought
from qser_app.exports.courses_people import learners_workbook
from qser_app.services.courses_enrolment import enrol_people
from tests.support.enrolment import a_town
from tests.support.people import NOON, a_department, a_person


def test_everybody_stands_in_it_and_no_name_is_a_formula(db, tmp_path):
    town = a_town(db)
    department = a_department(db, town.home, "Registry")
    people = [
        a_person(db, town.home, name=name, email=f"{number}@example.org", department_id=department.id)
        for number, name in enumerate(("=1+1", "Ben"))
    ]
    enrol_people(db, actor=town.cora, course_id=town.own.id, people=[each.id for each in people], at=NOON)
    target = tmp_path / "people.xlsx"
    learners_workbook(db, actor=town.cora, course_id=town.own.id, at=NOON + timedelta(days=1), sought=Sought(), target=target)
    page = load_workbook(target).active
    rows = [list(row) for row in page.iter_rows(values_only=True)]
    assert rows[0][:4] == ["Name", "E-mail address", "Department", "How they get on"]
    assert rows[1][:8] == ["=1+1", "0@example.org", "Registry", "not begun", None, 0, 0, 3]
    assert page["A2"].data_type == "s"
    assert len(rows) == 3
