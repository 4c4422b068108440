"""The demo's news: read in every language, and true to its own days."""

from qser_app.domain.people import Language, Role
from qser_app.queries.site_news import events_ahead, events_past, newest_news
from qser_app.seeds.site_news import plant_news
from tests.support.people import NOON, a_person, actor_for, an_organisation


def test_there_is_something_to_read_in_every_language(db):
    admin = actor_for(a_person(db, an_organisation(db, "nea-karya"), Role.ADMIN), Role.ADMIN)
    plant_news(db, admin=admin, zone="Europe/Athens", now=NOON)
    for language in Language:
        assert len(newest_news(db, reader=language, at=NOON).pieces) == 2
        (ahead,) = events_ahead(db, reader=language, at=NOON)
        assert (ahead.language, len(ahead.languages)) == (language, 5)
    assert [each.slug for each in events_past(db, reader=Language.EL, at=NOON).pieces] == ["scenes-from-the-counter"]
