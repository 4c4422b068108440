"""Telling people, each as they wish."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.adapters.live import hub
from qser_app.db import do
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.notices_kinds import NoticeKind, Way
from qser_app.domain.people import Language
from qser_app.domain.refusals import NotFound
from qser_app.models import Notice, OutboxMessage
from qser_app.queries.notices import inbox, unread
from qser_app.services.notices import mark, mark_all, notify, notify_each, send_mail
from qser_app.services.notices_choices import choose
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import statements

LEVEL, ENDING, ENROLLED = "level", "certificate-ending", "course-enrolled"


def due(db):
    return dict(db.exec(select(Notice.code, Notice.mail_due_at)).all())


def test_a_mail_waits_in_the_outbox_with_what_caused_it(engine, monkeypatch):
    heard: list[str] = []
    monkeypatch.setattr(hub, "whisper", heard.append)

    def cause(db):
        send_mail(db, to="ada@example.org", template="new-password", language=Language.EL, gaps={"name": "Ada", "path": "/x"}, at=NOON)
        assert heard == []
        return db.exec(select(OutboxMessage)).one()

    row = do(cause)
    letter = {"to": "ada@example.org", "template": "new-password", "language": "el", "gaps": {"name": "Ada", "path": "/x"}}
    assert (row.kind, row.payload, row.due_at, row.attempts) == ("mail", letter, NOON, 0)
    assert heard == [topics.OUTBOX]


def test_many_are_told_at_once_and_nobody_twice_under_one_key(db):
    town = an_organisation(db)
    people = [a_person(db, town, name=name).id for name in ("Ada", "Ben", "Cleo")]
    for key in ("one", "one", "two"):
        notify_each(db, news={person_id: News("level", key, {"level": 2}, "/me") for person_id in people}, at=NOON)
    notify_each(db, news={}, at=NOON)
    told = db.exec(select(Notice.person_id, Notice.key, Notice.gaps).order_by(Notice.key, Notice.person_id)).all()
    assert told == [(person_id, key, {"level": 2}) for key in ("one", "two") for person_id in people]


def test_each_kind_comes_as_usual_unless_somebody_chose_otherwise(db):
    town = an_organisation(db)
    ada, ben = a_person(db, town), a_person(db, town, name="Ben")
    for code in (LEVEL, ENDING, ENROLLED):
        notify(db, person_id=ada.id, news=News(code, code), at=NOON)
    assert due(db) == {LEVEL: None, ENDING: NOON, ENROLLED: NOON + timedelta(days=6, hours=18)}  # next Monday at eight in Athens
    choose(db, actor=actor_for(ben), kind=NoticeKind.REWARD, way=Way.MAIL, at=NOON)
    choose(db, actor=actor_for(ben), kind=NoticeKind.CERTIFICATE_ENDING, way=Way.NONE, at=NOON)
    evening = NOON + timedelta(hours=5)  # seven in the evening in Athens
    for code in (LEVEL, ENDING):
        notify(db, person_id=ben.id, news=News(code, f"{code}:2"), at=evening)
    mine = db.exec(select(Notice.code, Notice.mail_due_at).where(Notice.person_id == ben.id)).all()
    assert dict(mine) == {LEVEL: NOON + timedelta(hours=18), ENDING: None}
    assert [line.code for line in inbox(db, actor=actor_for(ben))] == [LEVEL]
    assert unread(db, person_id=ben.id) == 1


def test_news_of_one_s_data_is_fixed_and_comes_at_night(db):
    ada = a_person(db, an_organisation(db))
    night = NOON + timedelta(hours=12)
    for code in ("erasure-held", "erasure-asked", "password-changed"):
        notify(db, person_id=ada.id, news=News(code, code, {"days": 3}), at=night)
    assert due(db) == {"erasure-held": night, "erasure-asked": None, "password-changed": None}  # the others send a mail of their own


@pytest.mark.parametrize("code", [LEVEL, ENROLLED])
def test_thirty_are_told_with_as_many_statements_as_three(db, code):
    town = an_organisation(db)
    people = [a_person(db, town, name=f"P{number}").id for number in range(30)]

    def told(count):
        news = {each: News(code, f"n{count}") for each in people[:count]}
        return statements(db, lambda: notify_each(db, news=news, at=NOON))

    assert told(3) == told(30)


def test_a_notice_is_marked_by_whom_it_is_for_and_nobody_else(db):
    town = an_organisation(db)
    ada, ben = a_person(db, town), a_person(db, town, name="Ben")
    for key in ("one", "two"):
        notify(db, person_id=ada.id, news=News(LEVEL, key), at=NOON)
    key = inbox(db, actor=actor_for(ada))[0].id
    mark(db, actor=actor_for(ada), notice_id=key, read=True, at=NOON)
    assert unread(db, person_id=ada.id) == 1
    mark(db, actor=actor_for(ada), notice_id=key, read=False, at=NOON)
    assert unread(db, person_id=ada.id) == 2
    for stranger, wanted in ((ben, key), (ada, 10**6)):
        with pytest.raises(NotFound):
            mark(db, actor=actor_for(stranger), notice_id=wanted, read=True, at=NOON)
    mark_all(db, actor=actor_for(ben), at=NOON)
    assert unread(db, person_id=ada.id) == 2
    mark_all(db, actor=actor_for(ada), at=NOON)
    assert unread(db, person_id=ada.id) == 0
