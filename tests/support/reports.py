"""A town that has learned for a while, for the tests of reports: people of two departments, two courses, one of them with a quiz."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from sqlmodel import Session, col, select

from qser_app.domain.courses import UnitKind
from qser_app.domain.learning_enrolment import Step, Way
from qser_app.domain.people import Actor, Grant, Role
from qser_app.models import (
    Course,
    Department,
    Enrolment,
    EnrolmentLine,
    Organisation,
    Person,
    QuizAttempt,
    RoleGrant,
    ScormAttempt,
    ScormPackage,
    Sitting,
    Unit,
    UnitProgress,
)
from qser_app.services.learning_totals import Result, add_up, attempt_moved, unit_moved
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_department, a_person, an_organisation

DAY = timedelta(days=1)


@dataclass
class Town:
    """The town, its people by name, and its courses: ``house`` for everybody, ``own`` the town's."""

    organisation: Organisation
    social: Department
    office: Department
    house: Course
    own: Course
    lessons: list[Unit]
    quiz: Unit
    lesson: Unit
    people: dict[str, Person] = field(default_factory=dict[str, Person])

    def actor(self, role: Role, *, course: Course | None = None, department: Department | None = None) -> Actor:
        """Somebody of the town with one role, as the gate knows them."""
        place = None if role is Role.SUPERADMIN else self.organisation.id
        grant = Grant(role, place, course.id if course else None)
        key = self.people["boss"].id
        return Actor(key, self.organisation.id, department.id if department else None, frozenset({grant}))


def a_town(db: Session, slug: str = "egaleon", *, house: Course | None = None, people: int = 6) -> Town:
    """Six people in social services, two in the office. The first (Ada) finished the house's course, the second failed its quiz."""
    place = an_organisation(db, slug)
    social, office = a_department(db, place, "Social services"), a_department(db, place, "Town office")
    house = house or a_course(db, "HOUSE", units=2)
    lessons, quiz = _units(db, house)
    own = a_course(db, f"OWN-{slug}", units=1, organisation_id=place.id)
    town = Town(place, social, office, house, own, lessons, quiz, _first(db, own))
    town.people["boss"] = a_person(db, place, Role.ADMIN, name=f"Boss {slug}", department_id=office.id)
    for number, name in enumerate(["Ada", "Ben", "Cleo", "Dan", "Eva", "Fay", "Gus", "Hal"][:people]):
        person = a_person(db, place, name=f"{name} {slug}", department_id=social.id)
        town.people[name.lower()] = person
        enrol(db, person, house, days_ago=20 - number)
    town.people["ora"] = a_person(db, place, name=f"Ora {slug}", department_id=office.id)
    enrol(db, town.people["ora"], own, days_ago=3)
    _lived(db, town)
    return town


def _units(db: Session, course: Course) -> tuple[list[Unit], Unit]:
    lessons = list(db.exec(select(Unit).where(Unit.course_id == course.id, Unit.kind == UnitKind.LESSON).order_by(col(Unit.position))))
    quiz = db.exec(select(Unit).where(Unit.course_id == course.id, Unit.kind == UnitKind.QUIZ)).first()
    return lessons, quiz or a_unit(db, a_module(db, course, "module-2", position=2), "quiz", kind=UnitKind.QUIZ)


def _first(db: Session, course: Course) -> Unit:
    return db.exec(select(Unit).where(Unit.course_id == course.id)).one()


def _lived(db: Session, town: Town) -> None:
    ada, ben, ora = town.people["ada"], town.people["ben"], town.people["ora"]
    for unit in town.lessons:
        worked(db, ada, unit, seconds=600, completed=True, days_ago=10)
    worked(db, ada, town.quiz, seconds=300, completed=True, score=85, passed=True, days_ago=1)
    tried(db, ada, town.quiz, 1, score=60, passed=False, days_ago=9)
    tried(db, ada, town.quiz, 2, score=85, passed=True, days_ago=1)
    worked(db, ben, town.lessons[0], seconds=120, days_ago=5)
    worked(db, ben, town.quiz, seconds=60, score=40, passed=False, days_ago=4)
    tried(db, ben, town.quiz, 1, score=40, passed=False, days_ago=4)
    worked(db, ora, town.lesson, seconds=240, completed=True, days_ago=2)
    ended(db, ada, town.house, days_ago=1)
    db.flush()


def enrol(db: Session, person: Person, course: Course, *, days_ago: int = 0) -> Enrolment:
    """A person in a course, with the line that says so."""
    at = NOON - days_ago * DAY
    row = Enrolment(person_id=person.id, course_id=course.id, enrolled_at=at)
    db.add(row)
    db.add(EnrolmentLine(person_id=person.id, course_id=course.id, step=Step.ENROLLED, way=Way.SELF, at=at))
    db.flush()
    return row


def ended(db: Session, person: Person, course: Course, *, days_ago: int = 0) -> None:
    """They completed the course."""
    row = enrolment_of(db, person, course)
    row.completed_at = NOON - days_ago * DAY


def enrolment_of(db: Session, person: Person, course: Course) -> Enrolment:
    """A person in a course."""
    return db.exec(select(Enrolment).where(Enrolment.person_id == person.id, Enrolment.course_id == course.id)).one()


def worked(
    db: Session, person: Person, unit: Unit, *, seconds: int, completed: bool = False, days_ago: int = 0, **fields: object
) -> UnitProgress:
    """What somebody did in a unit, in one sitting."""
    at = NOON - days_ago * DAY
    shared = {"person_id": person.id, "unit_id": unit.id, "active_seconds": seconds, "started_at": at}
    row = UnitProgress(**shared, course_id=unit.course_id, updated_at=at, completed_at=at if completed else None, **fields)
    db.add(row)
    db.add(Sitting(**shared, key=f"sitting-{unit.id}", last_beat_at=at))
    total = unit_moved(row, Result(), at=at)
    add_up(db, [replace(total, seconds=seconds)])
    enrolment = enrolment_of(db, person, db.get_one(Course, unit.course_id))
    enrolment.last_unit_id, enrolment.last_at = unit.id, at
    return row


def tried(db: Session, person: Person, unit: Unit, number: int, *, score: int, passed: bool, days_ago: int = 0) -> None:
    """An attempt at a quiz that was handed in."""
    at = NOON - days_ago * DAY
    shared = {"person_id": person.id, "unit_id": unit.id, "number": number, "draw": [], "started_at": at, "submitted_at": at}
    db.add(QuizAttempt(**shared, score=score, passed=passed))
    add_up(db, [attempt_moved(person.id or 0, unit.course_id, before=None, after=Result(score, passed))])


def played(db: Session, person: Person, unit: Unit, *, score: int, days_ago: int = 0) -> None:
    """An attempt at a package, passed."""
    at = NOON - days_ago * DAY
    words = {"key": f"package-{unit.id}-{person.id}", "sha256": "0" * 64, "edition": "1.2", "title": "P"}
    package = ScormPackage(**words, size=1, manifest={}, imported_at=at)
    db.add(package)
    db.flush()
    shared = {"person_id": person.id, "unit_id": unit.id, "package_id": package.id, "number": 1, "started_at": at, "updated_at": at}
    db.add(ScormAttempt(**shared, score=score, success="passed", status="completed", completed_at=at, total_seconds=90))


def grant(db: Session, person: Person, role: Role, *, course: Course | None = None) -> None:
    """A role, in the whole organisation or in one course."""
    db.add(RoleGrant(person_id=person.id, role=role, organisation_id=person.organisation_id, course_id=course.id if course else None))
    db.flush()
