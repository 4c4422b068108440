"""The inbox of a person."""

from datetime import timedelta

from qser_app.domain.notices import News, Place
from qser_app.domain.notices_kinds import NoticeKind
from qser_app.queries.notices import inbox, kinds_in_inbox, unread
from qser_app.services.notices import mark, mark_all, notify
from tests.support.people import NOON, a_person, actor_for, an_organisation


def tell(db, person, code, key, hours=0):
    notify(db, person_id=person.id, news=News(code, key, {"level": hours}), at=NOON + timedelta(hours=hours))


def test_the_newest_notice_stands_first_and_is_told_once(db):
    ada = a_person(db, an_organisation(db))
    for hour in (1, 2, 2):
        tell(db, ada, "level", f"level:{hour}", hour)

    assert [(line.gaps, line.read) for line in inbox(db, actor=actor_for(ada))] == [({"level": 2}, False), ({"level": 1}, False)]


def test_reading_the_inbox_leaves_other_peoples_alone(db):
    town = an_organisation(db)
    ada, ben = a_person(db, town), a_person(db, town, name="Ben")
    for person in (ada, ben):
        notify(db, person_id=person.id, news=News("level", "level:2"), at=NOON)

    mark_all(db, actor=actor_for(ada), at=NOON)

    assert (unread(db, person_id=ada.id), unread(db, person_id=ben.id)) == (0, 1)


def test_an_inbox_is_read_by_kind_and_page_by_page_without_a_gap(db):
    ada = a_person(db, an_organisation(db))
    for number in range(7):  # three moments, so that some share one
        tell(db, ada, "level" if number % 2 else "course-enrolled", f"n{number}", number // 3)
    actor = actor_for(ada)
    whole = [line.id for line in inbox(db, actor=actor)]
    read, after = [], None
    while page := inbox(db, actor=actor, after=after, limit=2):
        read += [line.id for line in page]
        after = Place(page[-1].at, page[-1].id)
    assert read == whole
    assert len(whole) == 7
    assert kinds_in_inbox(db, actor=actor) == [NoticeKind.ENROLMENT, NoticeKind.REWARD]
    assert {line.code for line in inbox(db, actor=actor, wanted="reward")} == {"level"}
    mark(db, actor=actor, notice_id=whole[0], read=True, at=NOON)
    assert [line.id for line in inbox(db, actor=actor, wanted="unread")] == whole[1:]
