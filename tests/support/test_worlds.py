"""Worlds are brought back as they were planted, to every test anew."""

from types import SimpleNamespace

import pytest
from sqlmodel import select

from qser_app.db import look
from qser_app.models import Person
from tests.support.people import a_person, an_organisation
from tests.support.worlds import world

_PLANTED = []


@world
def town(db):
    _PLANTED.append(db.get_bind().dialect.name)
    home = an_organisation(db)
    return SimpleNamespace(db=db, home=home, people=[a_person(db, home, name=name) for name in ("Ada", "Ben")])


@world
def mayor(db, town):
    return a_person(db, town.home, name="Mayor")


def _names(db):
    return sorted(db.exec(select(Person.name)))


@pytest.mark.parametrize("time", [1, 2])
def test_what_is_changed_in_one_test_is_as_it_was_in_the_next(db, town, time):
    assert [person.name for person in town.people] == ["Ada", "Ben"]
    town.people.pop().name = "Changed"
    town.home.name = "Elsewhere"
    db.flush()
    assert _names(db) == ["Ada", "Changed"]


@pytest.mark.parametrize("time", [1, 2])
def test_rows_belong_to_the_session_of_the_test(db, town, time):
    assert town.db is db
    assert all(db.get(Person, person.id) is person for person in town.people)
    assert a_person(db, town.home, name="Next").id == max(person.id for person in town.people) + 1


@pytest.mark.parametrize("time", [1, 2])
def test_a_world_in_a_world_stands_where_it_stood(db, town, mayor, time):
    assert (_names(db), mayor.organisation_id) == (["Ada", "Ben", "Mayor"], town.home.id)
    assert _PLANTED.count(db.get_bind().dialect.name) == 1


@pytest.mark.parametrize("time", [1, 2])
def test_a_world_is_there_for_others_once_it_is_committed(engine, time, remembered):
    from qser_app.db import do

    name = remembered("somebody", lambda: do(lambda db: a_person(db, an_organisation(db)).name))
    assert look(_names) == [name] == ["Ada"]


def test_a_world_only_adds(db, town, worlds):
    def renamed():
        town.people[0].name = "Another"

    with pytest.raises(ValueError, match="may only add"):
        worlds.bring("renamed", renamed, db)


def test_what_belongs_to_one_test_is_no_part_of_a_world():
    with pytest.raises(TypeError, match="tmp_path"):
        world(lambda tmp_path: None)
