"""A person's own picture: one, theirs, and gone when they say so."""

from sqlmodel import select

from qser_app.domain.people_picture import Portrait
from qser_app.models import PersonPicture
from qser_app.services.people_picture import keep_picture, remove_picture
from tests.support.people import NOON, a_person, actor_for, an_organisation


def test_another_picture_takes_the_place_of_the_one_before(db):
    ada = actor_for(a_person(db, an_organisation(db)))
    for sha256 in ("a" * 64, "b" * 64):
        keep_picture(db, actor=ada, portrait=Portrait(sha256, b"picture"), at=NOON)
    assert [(row.person_id, row.sha256) for row in db.exec(select(PersonPicture))] == [(ada.person_id, "b" * 64)]


def test_what_is_removed_is_gone_and_removing_nothing_is_harmless(db):
    ada = actor_for(a_person(db, an_organisation(db)))
    keep_picture(db, actor=ada, portrait=Portrait("a" * 64, b"picture"), at=NOON)
    for _ in range(2):
        remove_picture(db, actor=ada, at=NOON)
    assert db.exec(select(PersonPicture)).all() == []
