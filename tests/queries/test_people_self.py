"""A person's own account, and where they are signed in."""

from datetime import timedelta

from qser_app.domain.people import Actor, Language, Privacy
from qser_app.models import WebSession
from qser_app.queries.people_self import account, is_welcomed, open_sessions, reads_in
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation


def test_a_person_sees_their_choices_and_the_houses_default(db):
    ada = a_person(db, an_organisation(db), privacy=Privacy.NAMED)
    mine = account(db, actor=actor_for(ada))
    assert (mine.name, mine.language, mine.privacy, mine.house_privacy) == ("Ada", Language.EN, Privacy.NAMED, Privacy.COLLEAGUE)


def test_someone_new_has_not_been_welcomed(db):
    town = an_organisation(db)
    ada, new = a_person(db, town), a_person(db, town, name="New", welcomed_at=None)
    assert is_welcomed(db, actor=actor_for(ada))
    assert not is_welcomed(db, actor=actor_for(new))


def test_only_ones_own_open_sessions_are_listed_this_one_first(db):
    town = an_organisation(db)
    ada, ben = a_person(db, town), a_person(db, town, name="Ben")
    for person in (ada, ada, ben):
        a_session(db, person, at=NOON)
    ended = WebSession(token_hash="x", person_id=ada.id, created_at=NOON, seen_at=NOON, expires_at=NOON + timedelta(days=1), ended_at=NOON)
    db.add(ended)
    db.flush()
    here = Actor(ada.id, town.id, None, frozenset(), session_id=1)
    assert [row.here for row in open_sessions(db, actor=here, at=NOON)] == [True, False]


def test_documents_are_written_in_one_s_language_and_time_zone(db):
    ada = a_person(db, an_organisation(db), language=Language.CS, time_zone="Europe/Prague")
    assert reads_in(db, actor=actor_for(ada)) == ("cs", "Europe/Prague")
