"""What a course still lacks before learners see it, as its page at the desk tells."""

from collections.abc import Sequence

from sqlmodel import Session

from qser_app.domain.courses_desk import DeskModule
from qser_app.domain.courses_readiness import Readiness, readiness_of
from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Actor
from qser_app.queries.courses_structure import authored_course
from qser_app.queries.courses_texts import text_row
from qser_app.queries.courses_translation import course_table


def readiness(db: Session, *, actor: Actor, code: str, modules: Sequence[DeskModule]) -> Readiness:
    """What is left to do; ``modules``: as the desk shows the course. Raises NotFound."""
    course = authored_course(db, actor=actor, code=code)
    words = text_row(db, TextId(TextOf.COURSE, course.id or 0, course.source_language))
    _, rows = course_table(db, actor=actor, code=code)
    return readiness_of(modules, rows, welcome=bool(words and words.summary.strip()))
