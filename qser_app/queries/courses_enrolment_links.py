"""What a link leads to, as whoever holds it sees it before they join."""

from datetime import datetime

from sqlmodel import Session, col, func, select

from qser_app.adapters.cookies import hash_of
from qser_app.db import columns
from qser_app.domain.courses import CourseStatus, choose
from qser_app.domain.courses_enrolment import JoinPage, LinkState, state_of_link
from qser_app.domain.people import Language
from qser_app.models import Course, CourseText, EnrolmentLine, EnrolmentLink, Module, Organisation, Unit
from qser_app.queries.courses import shown
from qser_app.queries.learning_enrolment import admission_of


def join_page(db: Session, *, token: str, reader: Language | None, at: datetime) -> JoinPage | None:
    """The course behind a link that still lets people in; None when it does not, or the course is not published.

    ``reader`` None: in the language of the organisation that sent the link.
    """
    found = db.exec(
        columns(EnrolmentLink, Course, Organisation.name, Organisation.language)
        .join(Course, col(Course.id) == EnrolmentLink.course_id)
        .join(Organisation, col(Organisation.id) == EnrolmentLink.organisation_id, isouter=True)
        .where(EnrolmentLink.token_hash == hash_of(token), Course.status == CourseStatus.PUBLISHED)
    ).first()
    if found is None:
        return None
    link, course, organisation, spoken = found
    used = db.exec(select(func.count()).select_from(EnrolmentLine).where(EnrolmentLine.link_id == link.id)).one()
    state = state_of_link(expires_at=link.expires_at, revoked=link.revoked_at is not None, capacity=link.capacity, used=used, at=at)
    if state is not LinkState.OPEN:
        return None
    words = select(CourseText.language, CourseText.title, CourseText.summary).where(CourseText.course_id == course.id)
    texts = {Language(language): (title, summary) for language, title, summary in db.exec(words)}
    language = choose(texts, reader or spoken or course.source_language, course.source_language) or course.source_language
    minutes = func.coalesce(func.sum(func.coalesce(Unit.measured_minutes, Unit.minutes)), 0)
    sized = columns(func.count(), minutes).select_from(Unit).join(Module, col(Module.id) == Unit.module_id)
    units, length = db.exec(sized.where(Unit.course_id == course.id, *shown())).one()
    admission = admission_of(db, course_id=course.id)
    title, summary = texts.get(language, (course.code, ""))
    return JoinPage(course.code, title, summary, str(language), organisation or "", length, units, admission.opens_at, admission.closes_at)
