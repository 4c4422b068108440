"""Where somebody stopped in a recording: the latest watching counts, whenever it is told."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.learning import Watched
from qser_app.domain.people import Language
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.models import RecordingPlace, Unit, UnitText
from qser_app.queries.learning import lesson_page
from qser_app.services.learning_watching import keep_second
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation

TALK = "media/talk"


@pytest.fixture
def ada(db):
    return actor_for(a_person(db, an_organisation(db)))


@pytest.fixture
def unit(db):
    unit = db.exec(select(Unit).where(Unit.course_id == a_course(db).id)).first()
    text = db.exec(select(UnitText).where(UnitText.unit_id == unit.id, UnitText.language == Language.EN)).one()
    text.body_html = f'<figure><video data-recording="{TALK}"></video></figure>'
    db.flush()
    return unit.id


def test_the_second_is_kept_for_each_person_and_given_back_with_the_lesson(db, ada, unit):
    assert keep_second(db, actor=ada, unit_id=unit, watched=Watched(TALK, 42), at=NOON) == 42
    assert keep_second(db, actor=ada, unit_id=unit, watched=Watched(TALK, 40), at=NOON + timedelta(seconds=10)) == 40
    assert lesson_page(db, actor=ada, unit_id=unit).watched == {TALK: 40}
    bob = actor_for(a_person(db, an_organisation(db, "b"), name="Bob"))
    assert lesson_page(db, actor=bob, unit_id=unit).watched == {}
    assert len(db.exec(select(RecordingPlace)).all()) == 1


def test_what_was_kept_without_a_line_does_not_undo_what_came_later(db, ada, unit):
    keep_second(db, actor=ada, unit_id=unit, watched=Watched(TALK, 300), at=NOON)
    late = NOON + timedelta(minutes=5)
    assert keep_second(db, actor=ada, unit_id=unit, watched=Watched(TALK, 12, ago=3600), at=late) == 300
    assert keep_second(db, actor=ada, unit_id=unit, watched=Watched(TALK, 310, ago=60), at=late) == 310


@pytest.mark.parametrize("watched", [Watched(TALK, -1), Watched(TALK, 90_000), Watched(TALK, 1, ago=-5)])
def test_what_no_clock_says_is_refused(db, ada, unit, watched):
    with pytest.raises(BadInput):
        keep_second(db, actor=ada, unit_id=unit, watched=watched, at=NOON)


def test_only_recordings_of_a_unit_one_may_learn_are_remembered(db, ada, unit):
    for unit_id, name in ((unit, "media/other"), (unit, "media/tal%"), (unit + 1, TALK), (4711, TALK)):
        with pytest.raises(NotFound):
            keep_second(db, actor=ada, unit_id=unit_id, watched=Watched(name, 1), at=NOON)
    assert db.exec(select(RecordingPlace)).all() == []
