"""How somebody wants to be told."""

from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.domain.notices import News
from qser_app.domain.notices_kinds import DIGEST_ALONE, Choice, KindFixed, NoticeKind, Way
from qser_app.domain.notices_terms import DigestRhythm, NoWorkingDay, Terms
from qser_app.domain.people import Role
from qser_app.domain.refusals import NotAllowed
from qser_app.models import Notice, NoticeChoice, Organisation, Person
from qser_app.queries.notices_choices import defaults_of, mails_come, my_choices, my_terms, my_ways, wants_reminders
from qser_app.services.notices import notify
from qser_app.services.notices_choices import choose, choose_default, keep_terms, leave_unsent, send_mails_again, stop_mails
from tests.support.people import NOON, a_person, actor_for, an_organisation

MONDAY = NOON + timedelta(days=6, hours=18)


@pytest.fixture
def ada(db):
    person = a_person(db, an_organisation(db))
    notify(db, person_id=person.id, news=News("course-enrolled", "enrolled:1"), at=NOON)
    return person


def waits(db):
    return db.exec(select(Notice.way, Notice.mail_due_at)).one()


def test_what_waits_already_follows_a_new_choice(db, ada):
    actor, evening = actor_for(ada), NOON + timedelta(hours=6)
    choose(db, actor=actor, kind=NoticeKind.ENROLMENT, way=Way.MAIL, at=evening)
    assert waits(db) == (Way.DIGEST, MONDAY), "what waits for a digest does not become many mails"
    choose(db, actor=actor, kind=NoticeKind.ENROLMENT, way=Way.NONE, at=evening)
    assert waits(db) == (Way.APP, None), "it stays in the inbox"
    assert my_ways(db, actor=actor)[NoticeKind.ENROLMENT] is Way.NONE


def test_a_mail_that_waits_for_the_morning_joins_the_digest(db):
    ben = a_person(db, an_organisation(db))
    notify(db, person_id=ben.id, news=News("certificate-ending", "1"), at=NOON + timedelta(hours=6))
    assert waits(db) == (Way.MAIL, NOON + timedelta(hours=18))
    choose(db, actor=actor_for(ben), kind=NoticeKind.CERTIFICATE_ENDING, way=Way.DIGEST, at=NOON + timedelta(hours=7))
    assert waits(db) == (Way.DIGEST, MONDAY)


def test_what_waits_follows_new_hours_days_and_rhythm(db, ada):
    actor, zone = actor_for(ada), "Europe/Athens"
    keep_terms(db, actor=actor, terms=Terms(zone, DigestRhythm.DAILY, 22, 10, "67"), at=NOON)
    assert my_terms(db, actor=actor) == Terms(zone, DigestRhythm.DAILY, 22, 10, "67")
    assert waits(db)[1] == NOON + timedelta(days=4, hours=20)  # Saturday at ten
    keep_terms(db, actor=actor, terms=Terms(zone, DigestRhythm.NEVER), at=NOON)
    assert waits(db)[1] is None
    with pytest.raises(NoWorkingDay):
        keep_terms(db, actor=actor, terms=Terms(zone, days=""), at=NOON)


def test_what_is_fixed_cannot_be_chosen_nor_what_does_not_reach_one(db, ada):
    for way in (Way.NONE, None):
        for kind in (NoticeKind.SECURITY, NoticeKind.MY_DATA):
            with pytest.raises(KindFixed):
                choose(db, actor=actor_for(ada), kind=kind, way=way, at=NOON)
        with pytest.raises(NotAllowed):
            choose(db, actor=actor_for(ada), kind=NoticeKind.REPORT, way=way, at=NOON)
    boss = actor_for(ada, Role.ADMIN)
    choose(db, actor=boss, kind=NoticeKind.REPORT, way=Way.NONE, at=NOON)
    assert NoticeKind.REPORT not in my_ways(db, actor=actor_for(ada))
    assert my_ways(db, actor=boss)[NoticeKind.REPORT] is Way.NONE
    assert my_ways(db, actor=boss)[NoticeKind.SECURITY] is Way.MAIL


def test_a_link_stops_the_mails_of_its_kind_alone_and_can_be_taken_back(db, ada):
    actor = actor_for(ada)
    choose(db, actor=actor, kind=NoticeKind.ENROLMENT, way=Way.MAIL, at=NOON)
    for _ in range(2):  # a mail program may say it again
        stop_mails(db, person_id=ada.id, what="enrolment", at=NOON)
    assert not mails_come(db, person_id=ada.id, what="enrolment")
    assert mails_come(db, person_id=ada.id, what="reminder")
    assert waits(db) == (Way.APP, None)
    send_mails_again(db, person_id=ada.id, what="enrolment", at=NOON)
    assert mails_come(db, person_id=ada.id, what="enrolment")


def test_a_link_in_a_digest_stops_every_digest(db, ada):
    assert mails_come(db, person_id=ada.id, what=DIGEST_ALONE)
    stop_mails(db, person_id=ada.id, what=DIGEST_ALONE, at=NOON)
    assert not mails_come(db, person_id=ada.id, what=DIGEST_ALONE)
    assert waits(db)[1] is None
    send_mails_again(db, person_id=ada.id, what=DIGEST_ALONE, at=NOON)
    assert my_terms(db, actor=actor_for(ada)).digest is DigestRhythm.WEEKLY


def test_a_link_tells_nobody_who_is_there_and_changes_nothing_that_was_chosen(db, ada):
    gone = a_person(db, an_organisation(db, "prague"), erased_at=NOON, suspended_at=NOON)
    choose(db, actor=actor_for(ada), kind=NoticeKind.REMINDER, way=Way.NONE, at=NOON)
    before = len(db.exec(select(NoticeChoice)).all())
    for person_id in (gone.id, 10**6, ada.id):
        stop_mails(db, person_id=person_id, what="reminder", at=NOON)
    send_mails_again(db, person_id=gone.id, what="reminder", at=NOON)
    assert len(db.exec(select(NoticeChoice)).all()) == before
    assert my_ways(db, actor=actor_for(ada))[NoticeKind.REMINDER] is Way.NONE


def test_after_a_restored_backup_nothing_is_sent_that_was_due_before(db, ada):
    assert leave_unsent(db, until=MONDAY - timedelta(seconds=1)) == 0
    assert leave_unsent(db, until=MONDAY) == 1
    assert waits(db)[1] is None


def test_whoever_chose_nothing_is_told_as_their_organisation_has_it(db):
    home, far = an_organisation(db), an_organisation(db, "far")
    boss = actor_for(a_person(db, home, Role.ADMIN, name="Boss"), Role.ADMIN)
    ada, ben, eve = a_person(db, home, name="Ada"), a_person(db, home, name="Ben"), a_person(db, far, name="Eve")
    choose(db, actor=actor_for(ben), kind=NoticeKind.ENROLMENT, way=Way.APP, at=NOON)
    choose_default(db, actor=boss, kind=NoticeKind.ENROLMENT, way=Way.MAIL, at=NOON)
    kinds = [my_ways(db, actor=actor_for(each))[NoticeKind.ENROLMENT] for each in (ada, ben, eve)]
    assert kinds == [Way.MAIL, Way.APP, Way.DIGEST]
    assert defaults_of(db, actor=boss) == {NoticeKind.ENROLMENT: Way.MAIL}
    assert mails_come(db, person_id=ada.id, what="enrolment")
    for each in (ada, ben, eve):
        notify(db, person_id=each.id, news=News("course-enrolled", "enrolled:1"), at=NOON)
    assert db.exec(select(Notice.way).order_by(Notice.person_id)).all() == [Way.MAIL, Way.APP, Way.DIGEST]
    choose_default(db, actor=boss, kind=NoticeKind.ENROLMENT, way=None, at=NOON)
    assert (my_ways(db, actor=actor_for(ada))[NoticeKind.ENROLMENT], defaults_of(db, actor=boss)) == (Way.DIGEST, {})


def test_a_choice_that_is_taken_back_follows_the_organisation_again(db, ada):
    boss = actor_for(a_person(db, db.get_one(Organisation, ada.organisation_id), Role.ADMIN, name="Boss"), Role.ADMIN)
    actor = actor_for(ada)
    assert my_choices(db, actor=actor)[NoticeKind.ENROLMENT] == Choice(None, Way.DIGEST), "as the platform has it"
    choose_default(db, actor=boss, kind=NoticeKind.ENROLMENT, way=Way.APP, at=NOON)
    for kind in (NoticeKind.ENROLMENT, NoticeKind.REWARD):
        choose(db, actor=actor, kind=kind, way=Way.DIGEST, at=NOON)
    assert (my_choices(db, actor=actor)[NoticeKind.ENROLMENT], waits(db)) == (Choice(Way.DIGEST, Way.APP), (Way.DIGEST, MONDAY))
    for _ in range(2):  # a browser may say it again
        choose(db, actor=actor, kind=NoticeKind.ENROLMENT, way=None, at=NOON)
    assert my_choices(db, actor=actor)[NoticeKind.ENROLMENT] == Choice(None, Way.APP)
    assert waits(db) == (Way.APP, None), "what waits follows as well"
    assert db.exec(select(NoticeChoice.kind)).all() == [NoticeKind.REWARD], "the other kinds keep theirs"
    choose_default(db, actor=boss, kind=NoticeKind.ENROLMENT, way=Way.MAIL, at=NOON)
    assert my_ways(db, actor=actor)[NoticeKind.ENROLMENT] is Way.MAIL


def test_reminders_follow_the_organisation_unless_somebody_chose(db):
    home = an_organisation(db)
    boss = actor_for(a_person(db, home, Role.ADMIN, name="Boss"), Role.ADMIN)
    ada, ben = a_person(db, home, name="Ada"), a_person(db, home, name="Ben")
    choose(db, actor=actor_for(ben), kind=NoticeKind.REMINDER, way=Way.DIGEST, at=NOON)
    choose_default(db, actor=boss, kind=NoticeKind.REMINDER, way=Way.NONE, at=NOON)
    willing = db.exec(select(Person.name).where(wants_reminders(), col(Person.id).in_([ada.id, ben.id]))).all()
    assert willing == ["Ben"]
    choose_default(db, actor=boss, kind=NoticeKind.REMINDER, way=Way.APP, at=NOON)
    assert len(db.exec(select(Person.name).where(wants_reminders(), col(Person.id).in_([ada.id, ben.id]))).all()) == 2


@pytest.mark.parametrize("kind", [NoticeKind.SECURITY, NoticeKind.MY_DATA])
def test_no_organisation_silences_what_is_about_somebodys_account_and_data(db, kind):
    boss = actor_for(a_person(db, an_organisation(db), Role.ADMIN), Role.ADMIN)
    with pytest.raises(KindFixed):
        choose_default(db, actor=boss, kind=kind, way=Way.NONE, at=NOON)
    assert my_ways(db, actor=boss)[kind] is Way.MAIL


def test_only_administrators_decide_for_their_people(db, ada):
    with pytest.raises(NotAllowed):
        choose_default(db, actor=actor_for(ada), kind=NoticeKind.REWARD, way=Way.NONE, at=NOON)
    with pytest.raises(NotAllowed):
        defaults_of(db, actor=actor_for(ada))
