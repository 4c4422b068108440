"""What the house knows about one person, and what its numbers and keys are called."""

from datetime import timedelta

from sqlmodel import select

from qser_app.domain.people import Language
from qser_app.models import CaseRun, PeriodStanding, PointEntry, Season, UnitText
from qser_app.queries.people_data import record_of
from tests.support.cases import EN, a_case
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import counting


def _went_through(db, person, unit):
    db.add(CaseRun(person_id=person.id, unit_id=unit.id, number=1, structure="x", started_at=NOON, end_key="list"))
    db.flush()


def test_scenes_ends_and_choices_of_cases_are_told_in_the_reader_s_language(db):
    ada = a_person(db, an_organisation(db), language=Language.EL)
    _went_through(db, ada, a_case(db))
    record = record_of(db, actor=actor_for(ada), at=NOON)
    assert (record.scenes["paper"], record.scenes["list"]) == ("Το διπλωμένο σημείωμα", "Φεύγει με έναν κατάλογο")
    assert record.choices["counter", 0] == "«Ποιο χαρτί σας ζήτησαν;»"


def test_what_two_cases_call_differently_keeps_its_key_and_a_case_that_cannot_be_read_has_none(db):
    ada = a_person(db, an_organisation(db))
    _went_through(db, ada, a_case(db))
    _went_through(db, ada, a_case(db, "OTHER", text=EN.replace("The folded note", "Another note"), greek=""))
    broken = a_case(db, "BROKEN", greek="")
    db.exec(select(UnitText).where(UnitText.unit_id == broken.id)).one().body = "nothing to be read"
    _went_through(db, ada, broken)
    record = record_of(db, actor=actor_for(ada), at=NOON)
    assert "paper" not in record.scenes
    assert record.scenes["alone"] == "She leaves alone"
    assert ("paper", 1) in record.choices


def test_seasons_and_what_points_were_earned_in_are_named(db):
    town = an_organisation(db)
    ada, unit = a_person(db, town), a_case(db)
    season = Season(organisation_id=town.id, name="Spring", begins_at=NOON, ends_at=NOON + timedelta(days=9), made_at=NOON)
    db.add(season)
    db.flush()
    db.add(PeriodStanding(person_id=ada.id, course_id=0, period=-season.id, organisation_id=town.id))
    db.add(PeriodStanding(person_id=ada.id, course_id=0, period=202611, organisation_id=town.id))
    for rule, subject in (("case", str(unit.id)), ("test", f"{unit.id}:2"), ("sign_in", "99999")):
        db.add(PointEntry(person_id=ada.id, rule=rule, subject=subject, points=25, at=NOON))
    db.flush()
    record = record_of(db, actor=actor_for(ada), at=NOON)
    assert record.seasons == {season.id: "Spring"}
    assert record.units == {unit.id: "The paper nobody explained"}


def test_many_cases_ask_no_more_than_one(db):
    town = an_organisation(db)
    asked = []
    for count in (1, 4):
        somebody = a_person(db, town)
        for number in range(count):
            _went_through(db, somebody, a_case(db, f"CASE{count}{number}"))
        with counting(db) as statements:
            record_of(db, actor=actor_for(somebody), at=NOON)
        asked.append(len(statements))
    assert asked[0] == asked[1]
