"""How people came into the demo's course: enrolled by a facilitator, by a link; and a colleague who looks after it too."""

from datetime import datetime, timedelta

from sqlmodel import Session, select

from qser_app.domain.people import Actor
from qser_app.models import Course
from qser_app.services.courses_enrolment import enrol_people
from qser_app.services.courses_enrolment_links import make_link
from qser_app.services.courses_people import appoint

_COURSE = "QSER"


def plant_enrolment(db: Session, *, facilitator: Actor, helper: Actor, beginners: list[Actor], now: datetime) -> None:
    """The facilitator enrols those who have not begun, makes a link for newcomers, and asks a colleague to help."""
    course_id = db.exec(select(Course.id).where(Course.code == _COURSE)).one() or 0
    at = now - timedelta(days=3)
    enrol_people(db, actor=facilitator, course_id=course_id, people=[each.person_id for each in beginners], at=at)
    typed = {"link_name": "Νέοι συνάδελφοι", "link_days": "90", "link_capacity": "25"}
    make_link(db, actor=facilitator, course_id=course_id, typed=typed, at=at)
    appoint(db, actor=facilitator, course_id=course_id, person_id=helper.person_id, at=at)
