"""What a facilitator learns of a case, and what nobody learns."""

import dataclasses
import json

import pytest
from sqlmodel import select

from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import UnitText
from qser_app.queries.cases_results import case_results
from tests.queries.test_cases import played
from tests.support.cases import BEST, SHORT, a_case, html_of
from tests.support.people import a_person, actor_for, an_organisation
from tests.support.statements import statements

WAYS = [BEST, BEST, BEST, SHORT, (0,)]


class Here:
    """A case that five people played: three the long way, one the short one, one still in the middle."""

    def __init__(self, db, ways):
        self.town = an_organisation(db)
        self.unit = a_case(db, organisation_id=self.town.id)
        self.facilitator = actor_for(a_person(db, self.town, Role.FACILITATOR, name="Fani"), Role.FACILITATOR)
        self.people = [actor_for(a_person(db, self.town, name=f"Person{number}")) for number, _ in enumerate(ways)]
        for person, places in zip(self.people, ways, strict=True):
            played(db, person, self.unit, places)


def test_choices_and_ends_are_counted(db):
    here = Here(db, WAYS)
    seen = case_results(db, actor=here.facilitator, unit_id=here.unit.id)
    assert (seen.people, seen.runs, seen.finished, seen.older, seen.is_told) == (5, 5, 4, 0, True)
    assert [(scene.title, scene.visits) for scene in seen.scenes] == [("Monday, 9.40", 5), ("The folded note", 3)]
    assert [(each.times, each.percent, each.leads_to) for each in seen.scenes[0].choices] == [
        (4, 80, "The folded note"),
        (1, 20, "She leaves alone"),
    ]
    assert [(each.text, each.times, each.percent) for each in seen.ends] == [
        ("She leaves with one list", 3, 75),
        ("She leaves alone", 1, 25),
    ]
    # Observed: 2 of 2, three times, and 0 of 2 once; acted: 2 of 3, three times, and 1 of 1.
    assert {each.competence: each.percent for each in seen.scores} == {"observe": 75, "interpret": 0, "act": 70}


def test_nothing_is_told_of_fewer_than_five_people_however_often_they_played(db):
    here = Here(db, WAYS[:4])
    played(db, here.people[0], here.unit, SHORT)
    seen = case_results(db, actor=here.facilitator, unit_id=here.unit.id)
    assert (seen.people, seen.runs, seen.is_told, seen.scenes, seen.ends, seen.scores) == (4, 5, False, [], [], [])


def test_nobody_s_name_is_anywhere(db):
    here = Here(db, WAYS)
    assert "Person" not in json.dumps(dataclasses.asdict(case_results(db, actor=here.facilitator, unit_id=here.unit.id)))


def test_only_those_who_look_after_the_course_see_it(db):
    here = Here(db, WAYS)
    stranger = actor_for(a_person(db, an_organisation(db, "other"), Role.FACILITATOR, name="Eva"), Role.FACILITATOR)
    for actor in (here.people[0], stranger):
        with pytest.raises(NotFound):
            case_results(db, actor=actor, unit_id=here.unit.id)
    boss = actor_for(a_person(db, here.town, Role.SUPERADMIN, name="Anna"), Role.SUPERADMIN)
    assert case_results(db, actor=boss, unit_id=here.unit.id, reader=Language.EL).language == "el"


def test_runs_of_the_case_as_it_was_are_counted_apart(db):
    here = Here(db, WAYS)
    for text in db.exec(select(UnitText).where(UnitText.unit_id == here.unit.id)):
        text.body = text.body.replace("act 2, stage adaptation", "act 1")
        text.body_html = html_of(text.body)
    db.flush()
    seen = case_results(db, actor=here.facilitator, unit_id=here.unit.id)
    assert (seen.people, seen.older, seen.is_told) == (0, 5, False)


def test_many_runs_take_as_many_statements_as_few(db):
    here = Here(db, WAYS)

    def counted():
        return statements(db, lambda: case_results(db, actor=here.facilitator, unit_id=here.unit.id, reader=Language.EN))

    few = counted()
    for person in here.people[:4]:
        played(db, person, here.unit, SHORT)
    assert counted() == few
