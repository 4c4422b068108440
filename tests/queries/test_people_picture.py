"""Whose picture is shown to whom: one's own, and that of people whose profile one may see."""

import pytest

from qser_app.domain.people import Language
from qser_app.domain.people_picture import Portrait
from qser_app.domain.refusals import NotFound
from qser_app.queries.insights_infographic import infographic
from qser_app.queries.insights_profile import profile_head
from qser_app.queries.people_frame import frame_of
from qser_app.queries.people_picture import picture_of
from qser_app.services.people_picture import keep_picture
from tests.support.insights import ROLES, a_world, as_actor, sees
from tests.support.people import NOON
from tests.support.worlds import world

SHA256 = "a" * 64


@world
def world(db):
    world = a_world(db)
    keep_picture(db, actor=as_actor(db, world.ada), portrait=Portrait(SHA256, b"picture"), at=NOON)
    return world


def test_every_role_at_every_distance_sees_what_the_table_of_profiles_says(db, world):
    for role in map(str, ROLES):
        for place in ("own", "department", "organisation", "elsewhere"):
            asked = {"actor": as_actor(db, world.people[role, place]), "person_id": world.ada.id, "sha256": SHA256}
            if sees(role, place) != "nothing":
                assert picture_of(db, **asked) == b"picture"
                continue
            with pytest.raises(NotFound):
                picture_of(db, **asked)


def test_an_older_picture_is_not_there(db, world):
    with pytest.raises(NotFound):
        picture_of(db, actor=as_actor(db, world.ada), person_id=world.ada.id, sha256="b" * 64)


def test_frame_profile_and_infographic_know_where_it_is(db, world):
    ada = as_actor(db, world.ada)
    at = {"actor": ada, "at": NOON}
    address = f"/portraits/{world.ada.id}/{SHA256}.webp"
    assert frame_of(db, **at).picture == address
    assert profile_head(db, **at, person_id=world.ada.id)[0].picture == address
    assert infographic(db, **at, person_id=world.ada.id, reader=Language.EN)[0].picture == address
    assert frame_of(db, actor=as_actor(db, world.people["admin", "department"]), at=NOON).picture == ""
