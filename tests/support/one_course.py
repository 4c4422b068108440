"""A town with two courses, and somebody who is facilitator in one of them alone."""

from dataclasses import dataclass
from pathlib import Path

from sqlmodel import Session, select

from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.scorm import Place
from qser_app.models import Module, Organisation, Person, Question, RoleGrant, ScormAttempt
from qser_app.services.quizzes import start, submit
from qser_app.services.quizzes_forms import begin_question
from qser_app.services.scorm import import_package, release_package, unpack
from qser_app.services.scorm_attempts import launch
from tests.support.packages import a_package
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation
from tests.support.quizzes import a_quiz


@dataclass(frozen=True)
class Desk:
    """Where everything of one course stands that the desk has a page for."""

    code: str
    module_id: int
    course_id: int
    quiz: int
    quiz_attempt: int
    question: int
    draft: int
    package: int
    package_unit: int
    package_attempt: int


class OneCourse:
    """``mine`` is the course that Cora looks after, ``other`` one of her town that she does not."""

    def __init__(self, db: Session, folder: Path) -> None:
        self.town: Organisation = an_organisation(db)
        self.author = actor_for(a_person(db, self.town, Role.FACILITATOR, name="Fani"), Role.FACILITATOR)
        self.ada = actor_for(a_person(db, self.town))
        self.mine, self.other = self._course(db, "MINE", folder), self._course(db, "OTHER", folder)
        person = a_person(db, self.town, name="Cora")
        db.add(RoleGrant(person_id=person.id, role=Role.FACILITATOR, organisation_id=self.town.id, course_id=self.mine.course_id))
        self.cora = self._actor(person)
        self.cookie = a_session(db, person)
        db.flush()

    def _actor(self, person: Person) -> Actor:
        grants = {Grant(Role.LEARNER, self.town.id), Grant(Role.FACILITATOR, self.town.id, self.mine.course_id)}
        return Actor(person.id or 0, person.organisation_id, None, frozenset(grants))

    def _course(self, db: Session, code: str, folder: Path) -> Desk:
        quiz = a_quiz(db, code=code, organisation_id=self.town.id)
        attempt_id = start(db, actor=self.ada, unit_id=quiz.unit_id, at=NOON)
        submit(db, actor=self.ada, attempt_id=attempt_id, at=NOON)
        archive = a_package(folder / f"{code}.zip", {f"{code}.html": code})
        package_id = import_package(db, actor=self.author, package=unpack(archive), at=NOON)
        unit_id = release_package(db, actor=self.author, package_id=package_id, place=Place(quiz.module_id, code, 0), at=NOON)
        launch(db, actor=self.ada, unit_id=unit_id, at=NOON)
        return Desk(
            code,
            db.get_one(Module, quiz.module_id).id or 0,
            quiz.course_id,
            quiz.unit_id,
            attempt_id,
            db.exec(select(Question.id).where(Question.module_id == quiz.module_id)).first() or 0,
            begin_question(db, actor=self.author, module_id=quiz.module_id, kind=QuestionKind.SINGLE, key="q-begun", at=NOON),
            package_id,
            unit_id,
            db.exec(select(ScormAttempt.id).where(ScormAttempt.unit_id == unit_id)).one() or 0,
        )
