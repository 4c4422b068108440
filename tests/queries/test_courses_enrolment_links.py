"""What a link leads to."""

from qser_app.domain.courses import CourseStatus
from qser_app.queries.courses_enrolment_links import join_page
from qser_app.services.courses_enrolment_links import make_link
from tests.support.enrolment import a_town
from tests.support.people import NOON
from tests.support.statements import statements


def test_a_course_that_is_not_published_is_shown_to_nobody(db):
    town = a_town(db)
    token = make_link(db, actor=town.cora, course_id=town.own.id, typed={"link_days": "7"}, at=NOON)
    assert join_page(db, token=token, reader=None, at=NOON).organisation == "Egaleon"
    assert statements(db, lambda: join_page(db, token=token, reader=None, at=NOON)) == 5
    town.own.status = CourseStatus.DRAFT
    db.flush()
    assert join_page(db, token=token, reader=None, at=NOON) is None
