"""Reports: what each of them counts, for whom, in the order asked for, with the same statements for one row and for many."""

from datetime import date

import pytest
from sqlmodel import select

from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Role
from qser_app.domain.refusals import BadInput, NotAllowed, NotFound
from qser_app.domain.reports import Report
from qser_app.domain.reports_asked import Asked, Period, asked_of
from qser_app.domain.reports_rules import rules_of
from qser_app.models import Module
from qser_app.queries.reports_all import report_overview, report_page, report_rows
from qser_app.queries.reports_units import matrix_head, matrix_lens
from tests.support.courses import a_unit
from tests.support.people import NOON, a_person
from tests.support.reports import a_town, ended, enrol, enrolment_of, played, tried, worked
from tests.support.statements import statements
from tests.support.worlds import world


@world
def town(db):
    """The town of all these tests."""
    return a_town(db)


def read(db, actor, report, **asked):
    return report_page(db, actor=actor, asked=Asked(report, **asked), at=NOON)


def table(db, actor, report, *keys, **asked):
    """The chosen columns of a report, row by row."""
    page = read(db, actor, report, **asked)
    places = [[column.key for column in page.columns].index(key) for key in keys]
    return [tuple(row.cells[place] for place in places) for row in page.rows]


def test_people_with_what_they_did(db, town):
    keys = ("person", "courses", "completed", "units", "tests", "passed", "score", "seconds")
    rows = table(db, town.actor(Role.ADMIN), Report.PEOPLE, *keys)
    assert rows[:2] == [("Ada egaleon", 1, 1, 3, 2, 1, 72, 1500), ("Ben egaleon", 1, 0, 0, 1, 0, 40, 180)]
    assert [row[0] for row in rows[2:]] == [f"{name} egaleon" for name in ("Boss", "Cleo", "Dan", "Eva", "Fay", "Ora")]


def test_only_the_days_asked_for_count(db, town):
    keys = ("person", "completed", "units", "tests", "seconds")
    yesterday = table(db, town.actor(Role.ADMIN), Report.PEOPLE, *keys, period=Period.YESTERDAY, words="ada")
    assert yesterday == [("Ada egaleon", 1, 1, 1, 300)]
    days = {"period": Period.DAYS, "since": date(2026, 10, 23), "until": date(2026, 10, 29)}
    assert table(db, town.actor(Role.ADMIN), Report.PEOPLE, *keys, **days, words="ada") == [("Ada egaleon", 0, 2, 1, 1200)]


@pytest.mark.parametrize(("sort", "descending", "first"), [("seconds", True, "Ada"), ("person", True, "Ora"), ("score", False, "Ben")])
def test_the_database_orders_and_what_is_missing_stands_last(db, town, sort, descending, first):
    rows = table(db, town.actor(Role.ADMIN), Report.PEOPLE, "person", "score", sort=sort, descending=descending)
    assert rows[0][0] == f"{first} egaleon"
    assert len(rows) == 8
    if sort == "score":
        assert rows[-1][1] is None


def test_a_column_that_is_not_there_is_refused(db, town):
    with pytest.raises(BadInput):
        read(db, town.actor(Role.ADMIN), Report.PEOPLE, sort="password_hash")


def test_pages_follow_one_another(db, town):
    for number in range(30):
        a_person(db, town.organisation, name=f"Zoe {number:02}")
    one, two = (read(db, town.actor(Role.ADMIN), Report.PEOPLE, page=page) for page in (1, 2))
    assert (one.total, len(one.rows), len(two.rows)) == (38, 25, 13)
    assert two.rows[-1].cells[0] == "Zoe 29"


def test_courses_with_everybody_in_them(db, town):
    keys = ("course", "enrolled", "not-started", "in-progress", "completed", "rate", "score", "seconds")
    rows = table(db, town.actor(Role.ADMIN), Report.COURSES, *keys)
    assert rows == [("Course HOUSE", 6, 4, 1, 1, 17, 62, 1680), ("Course OWN-egaleon", 1, 0, 1, 0, 0, None, 240)]


def test_two_of_seven_completions_are_29_per_cent(db, town):
    one = a_person(db, town.organisation, name="Seven")
    enrol(db, one, town.house)
    for name in ("ben", "ada"):
        ended(db, town.people[name], town.house)
    db.flush()
    assert table(db, town.actor(Role.ADMIN), Report.COURSES, "enrolled", "completed", "rate")[0] == (7, 2, 29)


def test_a_department_of_four_shows_no_values(db, town):
    keys = ("department", "people", "active", "enrolled", "completed", "rate", "seconds")
    rows = table(db, town.actor(Role.ADMIN), Report.DEPARTMENTS, *keys)
    # The two of the office would be known from a sum of everybody: with only one department left to show, it is hidden as well.
    assert rows == [("Social services", *[None] * 6), ("Town office", *[None] * 6)]
    for number in range(3):
        a_person(db, town.organisation, name=f"New {number}", department_id=town.office.id)
    rows = table(db, town.actor(Role.ADMIN), Report.DEPARTMENTS, *keys)
    assert rows == [("Social services", 6, None, 6, 1, 17, None), ("Town office", 5, None, None, None, None, None)]


def test_tests_lead_to_their_analysis_where_one_may_see_it(db, town):
    keys = ("test", "course", "executions", "people", "passed", "pass-rate", "score")
    assert table(db, town.actor(Role.ADMIN), Report.TESTS, *keys) == [("Quiz", "Course HOUSE", 3, 2, 1, 33, 62)]
    assert read(db, town.actor(Role.ADMIN), Report.TESTS).rows[0].link == ""
    assert read(db, town.actor(Role.SUPERADMIN), Report.TESTS).rows[0].link == f"/desk/analysis/{town.quiz.id}"


def test_packages_with_their_results(db, town):
    module = db.exec(select(Module).where(Module.course_id == town.own.id)).one()
    package = a_unit(db, module, "package", position=9, kind=UnitKind.SCORM)
    played(db, town.people["ora"], package, score=70)
    db.flush()
    keys = ("package", "attempts", "people", "completed", "passed", "score", "mean-time")
    assert table(db, town.actor(Role.ADMIN), Report.SCORM, *keys) == [("Package", 1, 1, 1, 1, 70, 90)]


def test_the_overview_adds_up(db, town):
    found = report_overview(db, actor=town.actor(Role.ADMIN), asked=Asked(), at=NOON)
    assert (found.people, found.active, found.enrolled, found.completed, found.rate) == (8, 3, 7, 1, 14)
    assert (found.tests, found.passed, found.pass_rate, found.score, found.seconds) == (3, 1, 33, 62, 1920)
    assert [day for day in found.days if day[1]][-1] == (date(2026, 11, 1), 1, 5)
    assert len(found.days) == 31


def test_the_timeline_tells_the_newest_first(db, town):
    rows = table(db, town.actor(Role.ADMIN), Report.TIMELINE, "person", "event", "subject", "course", "score")
    assert set(rows[:3]) == {
        ("Ada egaleon", "course", "Course HOUSE", "", None),
        ("Ada egaleon", "passed", "Quiz", "Course HOUSE", 85),
        ("Ora egaleon", "unit", "Lesson-1", "Course OWN-egaleon", None),
    }
    only = table(db, town.actor(Role.ADMIN), Report.TIMELINE, "person", "score", event="not-passed")
    assert only == [("Ben egaleon", 40), ("Ada egaleon", 60)]


@pytest.mark.parametrize(
    ("rules", "people"),
    [
        ("standing:is:completed", ["Ada"]),
        ("standing:is:completed|in-progress", ["Ada", "Ben", "Ora"]),
        ("standing:is:in-progress;minutes:least:4", ["Ora"]),
        ("percent:least:50", ["Ada", "Ora"]),
        ("score:most:50", ["Ben"]),
        ("enrolled:least:2026-10-30", ["Ora"]),
        ("active:most:2026-10-29;active:least:2026-10-28", ["Ben"]),
        ("language:is:el", []),
    ],
)
def test_rules_hold_together_and_their_values_are_alternatives(db, town, rules, people):
    rows = table(db, town.actor(Role.ADMIN), Report.CUSTOM, "person", rules=rules_of(rules))
    assert [row[0].split()[0] for row in rows] == people
    assert read(db, town.actor(Role.ADMIN), Report.CUSTOM, rules=rules_of(rules)).total == len(people)


def test_rows_for_a_workbook_are_those_of_all_pages(db, town):
    for report in (Report.PEOPLE, Report.COURSES, Report.DEPARTMENTS, Report.TESTS, Report.SCORM, Report.TIMELINE, Report.CUSTOM):
        page = read(db, town.actor(Role.ADMIN), report)
        columns, total, rows = report_rows(db, actor=town.actor(Role.ADMIN), asked=Asked(report), at=NOON)
        assert (columns, total, list(rows)) == (page.columns, page.total, page.rows), report


@pytest.mark.parametrize("report", [each for each in Report if each not in (Report.OVERVIEW, Report.UNITS)])
def test_a_report_costs_the_same_for_few_and_for_many(db, town, report):
    actor = town.actor(Role.ADMIN)

    def cost():
        return statements(db, lambda: read(db, actor, report))

    few = cost()
    for number in range(9):
        person = a_person(db, town.organisation, name=f"More {number}", department_id=town.social.id)
        enrol(db, person, town.house)
        worked(db, person, town.quiz, seconds=60)
        tried(db, person, town.quiz, 1, score=50, passed=False)
    db.flush()
    assert cost() == few <= 7


ROLES = {
    "superadmin": lambda here: here.actor(Role.SUPERADMIN),
    "admin": lambda here: here.actor(Role.ADMIN),
    "facilitator": lambda here: here.actor(Role.FACILITATOR),
    "of one course": lambda here: here.actor(Role.FACILITATOR, course=here.own),
    "manager": lambda here: here.actor(Role.MANAGER, department=here.social),
    "manager of nothing": lambda here: here.actor(Role.MANAGER),
    "mentor": lambda here: here.actor(Role.MENTOR),
    "learner": lambda here: here.actor(Role.LEARNER),
}
EVERYBODY, THEIRS, ONE_COURSE, SUMS, NOTHING = "everybody", "theirs", "one course", "sums", "nothing"
REACHES = {"superadmin": EVERYBODY, "admin": THEIRS, "facilitator": THEIRS, "of one course": ONE_COURSE, "manager": SUMS}


@pytest.mark.parametrize("role", list(ROLES))
def test_who_sees_which_report_of_whom(db, town, role):
    """Every role by every report: of one's own organisation and of another, of a course one runs and of one that one does not."""
    other = a_town(db, "madrid", house=town.house)
    for report in Report:
        _is_seen_as_far_as_it_may(db, ROLES[role](town), REACHES.get(role, NOTHING), report, other)


def _is_seen_as_far_as_it_may(db, actor, reach, report, other):
    if reach is NOTHING or (reach is SUMS and report not in (Report.OVERVIEW, Report.DEPARTMENTS)):
        with pytest.raises(NotAllowed):
            _seen(db, actor, report)
        return
    seen = _seen(db, actor, report)
    assert ("madrid" in seen.lower()) == (reach is EVERYBODY and report not in (Report.OVERVIEW, Report.TESTS, Report.SCORM, Report.UNITS))
    expected = {EVERYBODY: 16, THEIRS: 8, ONE_COURSE: 1, SUMS: 6}[reach]
    if report is Report.OVERVIEW:
        assert report_overview(db, actor=actor, asked=Asked(), at=NOON).people == expected
    if report is Report.PEOPLE:
        assert read(db, actor, report).total == expected
    if report is Report.COURSES:
        assert ("HOUSE" in seen) == (reach is not ONE_COURSE)
    if reach is not EVERYBODY:
        with pytest.raises(NotFound):
            _seen(db, actor, report, organisation_id=other.organisation.id)


def _seen(db, actor, report, **asked):
    """Everything a report tells, as one text."""
    if report is Report.OVERVIEW:
        return str(report_overview(db, actor=actor, asked=Asked(report, **asked), at=NOON))
    if report is Report.UNITS:
        lens = matrix_lens(db, actor=actor, asked=Asked(report, **asked), at=NOON)
        return str(matrix_head(db, lens=lens))
    return str([row.cells for row in read(db, actor, report, **asked).rows])


def test_a_manager_sees_no_sum_to_which_few_contributed(db, town):
    manager = town.actor(Role.MANAGER, department=town.social)
    found = report_overview(db, actor=manager, asked=Asked(), at=NOON)
    assert (found.people, found.enrolled, found.completed) == (6, 6, 1)
    assert (found.tests, found.score, found.active, found.seconds) == (None, None, None, None)
    assert not any(people for _, people, _ in found.days)
    own = report_overview(db, actor=manager, asked=Asked(course_id=town.own.id), at=NOON)
    assert own.is_veiled
    alien = report_overview(db, actor=manager, asked=Asked(department_id=town.office.id), at=NOON)
    assert (alien.people, alien.is_veiled) == (0, True)


def test_whoever_is_suspended_or_has_left_stands_in_no_report(db, town):
    town.people["ada"].suspended_at = NOON
    enrolment_of(db, town.people["ben"], town.house).left_at = NOON
    db.flush()
    rows = table(db, town.actor(Role.ADMIN), Report.CUSTOM, "person")
    assert [row[0].split()[0] for row in rows] == ["Cleo", "Dan", "Eva", "Fay", "Ora"]


def test_an_address_says_the_same_as_what_was_asked():
    asked = asked_of("custom", {"period": "days", "from": "2026-01-01", "to": "2026-02-01", "rules": "percent:least:50", "sort": "-score"})
    assert asked.address.startswith("/reports/custom?period=days&from=2026-01-01&to=2026-02-01&rules=percent%3Aleast%3A50&sort=-score")
    assert asked_of("custom", asked.params) == asked
