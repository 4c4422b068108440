"""The inbox of a person."""

from datetime import timedelta

from qser_app.domain.notices import News
from qser_app.queries.notices import inbox, unread
from qser_app.services.notices import mark_read, notify
from tests.support.people import NOON, a_person, actor_for, an_organisation


def test_the_newest_notice_stands_first_and_is_told_once(db):
    ada = a_person(db, an_organisation(db))
    for hour in (1, 2, 2):
        news = News("level", f"level:{hour}", {"level": hour})
        notify(db, person_id=ada.id, news=news, at=NOON + timedelta(hours=hour))

    assert [(line.gaps, line.read) for line in inbox(db, person_id=ada.id)] == [({"level": 2}, False), ({"level": 1}, False)]


def test_reading_the_inbox_leaves_other_peoples_alone(db):
    town = an_organisation(db)
    ada, ben = a_person(db, town), a_person(db, town, name="Ben")
    for person in (ada, ben):
        notify(db, person_id=person.id, news=News("level", "level:2"), at=NOON)

    mark_read(db, actor=actor_for(ada), at=NOON)

    assert (unread(db, person_id=ada.id), unread(db, person_id=ben.id)) == (0, 1)
