"""How people came into the demo's course."""

from sqlmodel import select

from qser_app.models import EnrolmentLink, RoleGrant
from qser_app.seeds.courses_enrolment import plant_enrolment
from tests.support.courses import a_course
from tests.support.enrolment import a_town, inside
from tests.support.people import NOON, a_person, actor_for


def test_the_demo_has_people_who_have_not_begun_a_link_and_somebody_who_helps(db):
    town, course = a_town(db), a_course(db, "QSER")
    helper, beginner = actor_for(a_person(db, town.home, name="Hera")), actor_for(a_person(db, town.home, name="Ben"))
    plant_enrolment(db, facilitator=town.facilitator, helper=helper, beginners=[beginner], now=NOON)
    assert inside(db, course) == ["Ben"]
    assert db.exec(select(EnrolmentLink.course_id)).all() == [course.id]
    assert db.exec(select(RoleGrant.person_id).where(RoleGrant.course_id == course.id)).all() == [helper.person_id]
