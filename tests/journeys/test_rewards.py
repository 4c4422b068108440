"""What rewards, infographic, leaderboard and reports promise, a sentence each: done by verbs of the house, read where people read it."""

from datetime import datetime, timedelta

import pytest
from openpyxl import load_workbook
from sqlmodel import select

from qser_app.domain.leaderboard import Reach, boards_of, scope_for
from qser_app.domain.leaderboard_periods import ALL_TIME
from qser_app.domain.people import Language, Privacy, Role
from qser_app.domain.people_self import Choices
from qser_app.domain.people_steps import Arrival
from qser_app.domain.reports import Report
from qser_app.domain.reports_asked import Asked
from qser_app.domain.reports_exports import Hold, Order
from qser_app.domain.rewards import BadgeCategory, Board
from qser_app.domain.rewards_facts import CourseCompleted, TestScored, UnitCompleted
from qser_app.exports.insights_infographic import infographic_document
from qser_app.exports.insights_person import person_workbook
from qser_app.exports.reports_books import make_book
from qser_app.models import BadgeAward, Enrolment, Standing, Unit
from qser_app.queries.insights_portal import portal
from qser_app.queries.leaderboard import around, leaderboard, ranks, teams
from qser_app.queries.reports_all import report_page
from qser_app.services.learning import complete_unit
from qser_app.services.people_self import change_account
from qser_app.services.people_sessions import sign_in
from qser_app.services.rewards import reward
from tests.support.courses import a_course
from tests.support.insights import a_world, as_actor
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation
from tests.support.rewards import earn

HOUR = timedelta(hours=1)
HIDDEN = Choices("Ada", Language.EN, "Europe/Athens", 30, Privacy.HIDDEN)


@pytest.fixture
def ada(db):
    return a_person(db, an_organisation(db), name="Ada Zagos")


def in_town(db, town, people, *, units=1, department_id=None):
    """People who stand on the town's boards by name, having finished so many units each."""
    rows = [a_person(db, town, name=f"P{number}", department_id=department_id, privacy=Privacy.NAMED) for number in range(people)]
    for person in rows:
        earn(db, person.id, *[UnitCompleted(unit) for unit in range(units)])
    return rows


def paper(db, person, language=Language.EN):
    """The blocks of a person's infographic, in their order."""
    return infographic_document(db, actor=actor_for(person), language=language, at=NOON)[1]["blocks"]


def asked(person, reach, **more):
    """A board as somebody asks for it; the superadmin where it is everyone's."""
    actor = actor_for(person, *([Role.SUPERADMIN] if reach is Reach.EVERYONE else []))
    return {"actor": actor, "scope": scope_for(actor, reach, **more)}


def board_of(db, person, reach, board=Board.POINTS, **more):
    return leaderboard(db, **asked(person, reach, **more), board=board)


def workbook(db, tmp_path, kind, actor, **params):
    """A workbook of reports, as it opens."""
    order = Order(Hold(1, "one"), kind, params, actor, "key", 1)
    make_book(db, order=order, target=tmp_path / "book.xlsx", at=NOON, told=lambda _done, _total: None)
    return load_workbook(tmp_path / "book.xlsx")


def test_four_logins_more_than_an_hour_apart_give_100_points_and_the_first_activity_badge(db, ada):
    for number in range(4):
        assert db.exec(select(BadgeAward)).all() == []
        sign_in(db, person_id=ada.id, arrival=Arrival("Firefox"), at=NOON + number * (HOUR + timedelta(minutes=1)))
    assert db.get_one(Standing, ada.id).points == 100
    assert [(row.category, row.tier, row.needed) for row in db.exec(select(BadgeAward))] == [(BadgeCategory.ACTIVITY, 1, 4)]


def test_2_of_7_courses_read_29_per_cent(db, ada):
    for number in range(7):
        completed_at = NOON if number < 2 else None
        db.add(Enrolment(person_id=ada.id, course_id=a_course(db, f"C{number}").id, enrolled_at=NOON, completed_at=completed_at))
    db.flush()
    assert paper(db, ada, Language.EL)[1]["picture"]["middle"] == "29\N{NO-BREAK SPACE}%"
    assert paper(db, ada)[1]["picture"]["middle"] == "29%"
    assert paper(db, ada)[1]["finding"] == "7 courses, 2 completions"


def test_no_executions_show_a_dash(db, ada):
    tests = paper(db, ada)[2]
    assert (tests["title"], tests["picture"]["middle"], tests["picture"]["note"]) == ("Test pass rate", "–", "Average score: –")
    assert dict(tests["table"])["Average score"] == "–"


def test_ties_share_first_place(db):
    town = an_organisation(db)
    first, third = in_town(db, town, 2, units=2), in_town(db, town, 3)
    board = board_of(db, first[0], Reach.ORGANISATION)
    assert [place.rank for place in board.top] == [1, 1, 3, 3, 3]
    assert [ranks(db, person_id=person.id)[Board.POINTS] for person in first + third] == [1, 1, 3, 3, 3]
    assert [each["place"] for each in paper(db, first[1])[1]["picture"]["items"]] == ["1st", "1st", "1st"]


def test_hidden_people_appear_nowhere(db):
    course, town = a_course(db), an_organisation(db)
    unit = db.exec(select(Unit.id).where(Unit.course_id == course.id)).first()
    care = a_department(db, town)
    people = in_town(db, town, 6, department_id=care.id)
    for person in people:
        db.add(Enrolment(person_id=person.id, course_id=course.id, enrolled_at=NOON))
        earn(db, person.id, *[CourseCompleted(number) for number in range(person.id == people[0].id)], UnitCompleted(unit), at=NOON + HOUR)
    hidden, other = people[:2]
    change_account(db, actor=actor_for(hidden), choices=HIDDEN, at=NOON)
    for reach in (Reach.ORGANISATION, Reach.DEPARTMENT, Reach.COURSE, Reach.EVERYONE):
        for period in (ALL_TIME, 202611):
            for board in boards_of(reach):
                found = board_of(db, other, reach, board, course_id=course.id, period=period)
                assert (found.ladder.people, hidden.id in {place.person_id for place in found.top}) == (5, False)
                near = around(db, **asked(other, reach, course_id=course.id, period=period), board=board, ladder=found.ladder)
                assert hidden.id not in {place.person_id for place in near}
    assert ranks(db, person_id=other.id)[Board.POINTS] == 1
    assert ranks(db, person_id=hidden.id) == {}
    assert "Compared to others" not in {block["title"] for block in paper(db, hidden)}
    manager = actor_for(other, Role.MANAGER)
    assert [place.value for place in teams(db, actor=manager, scope=scope_for(manager, Reach.TEAMS))] == [50]


def test_a_department_of_four_shows_no_values(db, tmp_path):
    town = an_organisation(db)
    large, small = a_department(db, town, "Large"), a_department(db, town, "Small")
    many, few = in_town(db, town, 6, department_id=large.id), in_town(db, town, 4, department_id=small.id)
    course = a_course(db)
    for person in many + few:
        db.add(Enrolment(person_id=person.id, course_id=course.id, enrolled_at=NOON))
    admin, manager = actor_for(many[0], Role.ADMIN), actor_for(few[0], Role.MANAGER)
    board = board_of(db, few[0], Reach.DEPARTMENT)
    assert (board.too_few, board.top) == (True, ())
    assert [place.name for place in teams(db, actor=manager, scope=scope_for(manager, Reach.TEAMS))] == ["Large"]
    places = {row.name: row.hidden for row in portal(db, actor=admin, organisation_id=town.id, at=NOON, target=200).places}
    assert places["Small"]
    for actor in (admin, manager):
        rows = {row.cells[0]: row.cells[1:] for row in report_page(db, actor=actor, asked=Asked(Report.DEPARTMENTS), at=NOON).rows}
        assert set(rows["Small"][1:]) == {None}
    book = workbook(db, tmp_path, "department", admin, department=str(small.id))
    assert "People" not in book.sheetnames
    assert [cell.value for cell in book["Departments"][2]][2:] == [None] * 7


def test_improving_a_test_from_60_to_85_per_cent_adds_25_points(db, ada):
    earned = [reward(db, person_id=ada.id, fact=TestScored(9, score, score, passed=True), at=NOON).points for score in (60, 85)]
    assert earned == [60, 25]
    assert db.get_one(Standing, ada.id).points == 85


def test_finishing_a_unit_twice_adds_nothing(db, ada):
    unit = db.exec(select(Unit.id).where(Unit.course_id == a_course(db, units=2).id)).first()
    for day in range(2):
        complete_unit(db, actor=actor_for(ada), unit_id=unit, at=NOON + timedelta(days=day))
    assert db.get_one(Standing, ada.id).points == 25


def test_a_person_reaching_tier_3_holds_tiers_1_to_3(db, ada):
    earn(db, ada.id, *[CourseCompleted(number) for number in range(4)])
    held = db.exec(select(BadgeAward.tier, BadgeAward.needed).where(BadgeAward.category == BadgeCategory.LEARNING)).all()
    assert sorted(held) == [(1, 1), (2, 2), (3, 4)]


def test_the_workbook_opens_with_real_dates(db, tmp_path):
    world = a_world(db)
    person_workbook(db, actor=as_actor(db, world.ada), person_id=world.ada.id, at=NOON, target=tmp_path / "ada.xlsx")
    ada = load_workbook(tmp_path / "ada.xlsx")
    report = workbook(db, tmp_path, "report", as_actor(db, world.people[str(Role.ADMIN), "department"]), report="custom")
    for page, column in (
        (ada["Courses"], "Enrolled"),
        (ada["Points"], "When"),
        (ada["Timeline"], "When"),
        (report.worksheets[0], "Enrolled on"),
    ):
        place = [cell.value for cell in page[1]].index(column) + 1
        cells = [page.cell(row, place) for row in range(2, page.max_row + 1)]
        assert cells
        assert {(cell.is_date, type(cell.value)) for cell in cells} == {(True, datetime)}
