"""A town with an author and a course that is made in the browser: one module, one lesson, nothing published yet."""

import secrets
from dataclasses import dataclass

from sqlmodel import Session, select

from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_structure import NewCourse
from qser_app.domain.courses_texts import Draft, Release, Save, TextId, TextOf, Words
from qser_app.domain.people import Actor, Language, Role
from qser_app.models import Course
from qser_app.queries.courses_texts import authored_text, draft_of
from qser_app.services.courses_drafts import keep_draft
from qser_app.services.courses_publishing import publish_text
from qser_app.services.courses_structure import create_course, create_module, create_unit
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation


@dataclass(frozen=True)
class Desk:
    """``fani`` and ``odos`` author the course COUNTER; ``ada`` is a learner of the town."""

    fani: Actor
    odos: Actor
    ada: Actor
    cookies: dict[str, str]
    course_id: int
    module_id: int
    lesson: int

    @property
    def text(self) -> TextId:
        """The lesson's text in its source language."""
        return TextId(TextOf.UNIT, self.lesson, Language.EN)


def a_desk(db: Session) -> Desk:
    """The course with its people."""
    town = an_organisation(db)
    roles = {"Fani": Role.FACILITATOR, "Odos": Role.FACILITATOR, "Ada": Role.LEARNER}
    people = {name: a_person(db, town, role, name=name) for name, role in roles.items()}
    fani, odos, ada = (actor_for(people[name], role) for name, role in roles.items())
    code = create_course(db, actor=fani, new=NewCourse("COUNTER", "At the counter", ["en", "el"]), at=NOON)
    module_id = create_module(db, actor=fani, code=code, title="First steps", at=NOON)
    lesson = create_unit(db, actor=fani, module_id=module_id, kind=UnitKind.LESSON, title="Plain words", at=NOON)
    course_id = db.exec(select(Course.id).where(Course.code == code)).one() or 0
    cookies = {name: a_session(db, person) for name, person in people.items()}
    return Desk(fani, odos, ada, cookies, course_id, module_id, lesson)


def type_in(db: Session, actor: Actor, text: TextId, *, operation: str = "", at=NOON, **changes: object) -> Draft:
    """Somebody opens the text, changes some fields and the page saves."""
    before = draft_of(db, authored_text(db, actor=actor, text=text))
    words = Words(**{**before.words.as_document(), **changes})
    save = Save(words, before.revision, operation or secrets.token_hex(8))
    return keep_draft(db, actor=actor, text=text, save=save, at=at)


def publish(db: Session, actor: Actor, text: TextId, *, at=NOON, **release: object) -> int:
    """Somebody who sees the newest draft publishes it."""
    authored = authored_text(db, actor=actor, text=text)
    seen = Release(draft_of(db, authored).revision, authored.version, **release)
    return publish_text(db, actor=actor, text=text, release=seen, at=at)
