"""What was told leaves the house when its time has come: once, to those who may get it, and never what is not to leave."""

import threading
from datetime import timedelta

import pytest
from sqlmodel import select, update

from qser_app.adapters.mail import compose
from qser_app.db import do, look
from qser_app.domain.notices_kinds import CODES, KINDS, Way
from qser_app.domain.notices_terms import DigestRhythm, Terms
from qser_app.domain.people import Language, Role
from qser_app.models import Notice, Organisation, OutboxMessage, Person
from qser_app.services.notices import mark_all, notify
from qser_app.services.notices_choices import choose, keep_terms
from qser_app.services.notices_posting import post_due
from tests.support.killed import killed, now
from tests.support.notices import canary, gaps_of, letters, news_of
from tests.support.people import NOON, a_person, actor_for, an_organisation

MONDAY = NOON + timedelta(days=6, hours=18)  # eight in the morning in Athens
WHOLE_DAY = Terms("Europe/Athens", DigestRhythm.DAILY, 0, 0, "1234567")


def plant(db, codes=("course-enrolled", "certificate", "certificate-ending", "level")):
    ada = a_person(db, an_organisation(db))
    for code in codes:
        notify(db, person_id=ada.id, news=news_of(code), at=NOON)
    return ada.id


def post(at):
    return do(post_due, at=at, limit=100)


def sent():
    return [(each.payload["gaps"].get("rhythm", "mail"), len(each.payload["gaps"]["lines"])) for each in look(letters)]


def test_a_mail_leaves_at_once_and_a_digest_when_it_is_time(engine):
    do(plant)
    assert (post(NOON), sent()) == (1, [("mail", 1)])
    assert (post(MONDAY - timedelta(seconds=1)), len(sent())) == (0, 1)
    assert (post(MONDAY), sent()) == (2, [("mail", 1), ("weekly", 2)])
    assert (post(MONDAY), post(MONDAY + timedelta(days=7)), len(sent())) == (0, 0, 2), "what is empty is not sent"
    assert look(lambda db: db.exec(select(Notice).where(Notice.mail_due_at.is_not(None))).all()) == []


def test_a_digest_after_a_long_silence_is_one_mail(engine):
    ada = do(plant)
    do(notify, person_id=ada, news=news_of("certificate", "2"), at=MONDAY + timedelta(days=1))
    post(MONDAY + timedelta(days=30))
    assert sent() == [("mail", 1), ("weekly", 3)]


@pytest.mark.parametrize("whose", [Person, Organisation])
def test_nobody_gets_a_mail_of_what_they_have_read_or_when_they_may_not_any_more(engine, whose):
    ada = do(plant)
    do(lambda db: mark_all(db, actor=actor_for(db.get_one(Person, ada)), at=NOON))
    post(MONDAY)
    assert sent() == []
    do(notify, person_id=ada, news=news_of("certificate-ending", "2"), at=MONDAY)
    do(lambda db: db.exec(update(whose).values(suspended_at=NOON)))
    assert (post(MONDAY), sent()) == (1, [])


def test_of_two_workers_one_writes_each_mail(engine):
    for _ in range(3):
        do(lambda db: plant_more(db, 4))
    start = threading.Barrier(4)

    def work():
        start.wait()
        while post(MONDAY):
            pass

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    keys = look(lambda db: db.exec(select(OutboxMessage.key)).all())
    assert len(keys) == len(set(keys)) == 24
    assert sorted(sent()) == [("mail", 1)] * 12 + [("weekly", 2)] * 12


def plant_more(db, count):
    town = an_organisation(db, f"town-{len(db.exec(select(Person.id)).all())}")
    for number in range(count):
        ada = a_person(db, town, name=f"Ada{number}")
        for code in ("course-enrolled", "certificate", "certificate-ending"):
            notify(db, person_id=ada.id, news=news_of(code), at=NOON)


@pytest.mark.parametrize("dies", ["before it has written", "before it has committed"])
def test_a_worker_that_is_killed_has_posted_nothing_and_the_next_one_all(engine, dies):
    do(plant)

    def work():
        if dies == "before it has written":
            now()
        do(lambda db: (post_due(db, at=MONDAY, limit=100), db.flush(), now()))

    killed(work)
    assert sent() == []
    post(MONDAY)
    assert sent() == [("mail", 1), ("weekly", 2)]


def test_a_digest_that_stands_in_the_outbox_is_not_written_twice(engine):
    ada = do(plant)
    post(MONDAY)
    again = {"mail_due_at": MONDAY}  # as if the notices had forgotten that they left
    do(lambda db: db.exec(update(Notice).where(Notice.person_id == ada, Notice.way == Way.DIGEST).values(**again)))
    post(MONDAY)
    assert sent() == [("mail", 1), ("weekly", 2)]


def test_a_digest_holds_no_more_lines_than_anybody_reads_and_counts_the_rest(engine):
    ada = do(plant, codes=())
    for number in range(45):
        do(notify, person_id=ada, news=news_of("course-enrolled", str(number)), at=NOON)
    post(MONDAY)
    [letter] = look(letters)
    assert (letter.payload["gaps"]["count"], len(letter.payload["gaps"]["lines"])) == (45, 40)
    assert "45 things are new" in compose(letter).as_string()
    assert "newest 40" in compose(letter).as_string()


@pytest.mark.parametrize("way", [Way.MAIL, Way.DIGEST])
@pytest.mark.parametrize("language", Language)
def test_no_mail_of_any_kind_holds_what_is_not_to_leave(db, language, way):
    """A canary in every gap of every sentence: only those that the registry lets out are found in the mail."""
    ada = a_person(db, an_organisation(db), Role.ADMIN, language=language)
    actor = actor_for(ada, Role.ADMIN)
    keep_terms(db, actor=actor, terms=WHOLE_DAY, at=NOON)
    for kind in KINDS.values():
        if not kind.fixed:
            choose(db, actor=actor, kind=kind.name, way=way, at=NOON)
    told = [code for code in CODES.values() if not code[1].letter]
    for _, code in told:
        notify(db, person_id=ada.id, news=news_of(code.name), at=NOON)
    post_due(db, at=NOON + timedelta(days=1), limit=100)
    said = "\n".join(_everything(letter) for letter in letters(db))
    for _, code in told:
        for gap, value in gaps_of(code.name).items():
            if value == canary(code.name, gap):
                assert (value in said) == (gap in code.mailed), (code.name, gap)
    assert len(letters(db)) == (len(told) if way is Way.MAIL else 1 + sum(kind.fixed for kind, _ in told))


def _everything(letter):
    message = compose(letter)
    parts = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
    assert all("{" not in part.partition("</style>")[2] for part in parts[1:])
    assert "{" not in parts[0]
    return "\n".join([*message.values(), *parts, str(letter.payload)])
