"""What the frame shows of a person."""

import pytest

from qser_app.domain.learning import Day
from qser_app.domain.notices_kinds import Way
from qser_app.domain.people import Actor, Language, Role
from qser_app.domain.people_views import Frame
from qser_app.domain.refusals import NotFound
from qser_app.models import LearningDay, Notice
from qser_app.queries.people_frame import frame_of
from qser_app.services.people_sessions import remember_sign_in
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import counting


@pytest.mark.parametrize("waiting", [1, 3])
def test_the_frame_is_read_in_two_statements(db, waiting):
    ada = a_person(db, an_organisation(db), minutes_a_day=20)
    remember_sign_in(db, person_id=ada.id, at=NOON)
    db.add(LearningDay(person_id=ada.id, day=NOON.date(), active_seconds=605))
    for number in range(waiting):
        db.add(Notice(person_id=ada.id, key=f"k{number}", kind="reward", code="level", at=NOON))
    db.add(Notice(person_id=ada.id, key="read", kind="reward", code="level", at=NOON, read_at=NOON))
    db.add(Notice(person_id=ada.id, key="unwanted", kind="reward", code="level", at=NOON, way=Way.NONE))
    db.flush()
    with counting(db) as sent:
        frame = frame_of(db, actor=actor_for(ada, Role.LEARNER, Role.ADMIN), at=NOON)
    assert frame == Frame("Ada", "Egaleon", Language.EN, (Role.ADMIN, Role.LEARNER), 25, waiting, Day(605, 20), logo_alt="Egaleon")
    assert len(sent) == 2


def test_somebody_new_has_a_frame_and_nobody_has_none(db):
    ada = a_person(db, an_organisation(db))
    assert frame_of(db, actor=actor_for(ada), at=NOON).points == 0
    with pytest.raises(NotFound):
        frame_of(db, actor=Actor(99, 1, None, frozenset()), at=NOON)
