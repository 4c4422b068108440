"""Through a wide lens one sees what one sees through a narrow one; only the way to it differs."""

from dataclasses import replace

import pytest
from sqlmodel import select

from qser_app.domain.people import Role
from qser_app.domain.reports import Report
from qser_app.domain.reports_asked import Asked, Period
from qser_app.models import Sitting
from qser_app.queries.reports_lens import lens_of
from qser_app.queries.reports_overview import overview
from tests.support.people import NOON, a_person
from tests.support.reports import a_town
from tests.support.statements import statements
from tests.support.worlds import world


@world
def town(db):
    """A town, beside another whose people are nobody's business here."""
    town = a_town(db)
    town.other = a_town(db, "brno", house=town.house).organisation
    return town


def lens(db, town, **asked):
    return lens_of(db, actor=town.actor(Role.ADMIN), asked=Asked(**asked), at=NOON)


def test_a_lens_is_wide_where_a_tenth_of_all_people_are_seen(db, town):
    assert lens(db, town).wide
    for number in range(80):
        a_person(db, town.other, name=f"P{number}")
    assert not lens(db, town).wide


@pytest.mark.parametrize("period", [Period.ALL, Period.MONTH, Period.YEAR])
def test_both_ways_lead_to_the_same(db, town, period):
    seen = lens(db, town, period=period)
    wide, narrow = (replace(seen, wide=each) for each in (True, False))
    assert overview(db, lens=wide) == overview(db, lens=narrow)
    for key in ("person_id", "course_id"):
        for part in (lambda each, key=key: each.seconds(key), lambda each, key=key: each.totals(key)):
            found = [sorted(map(tuple, db.execute(select(part(each))))) for each in (wide, narrow)]
            assert found[0] == found[1] != []
    rows = [db.exec(select(Sitting.id).where(*each.whose(Sitting.person_id)).order_by(Sitting.id)).all() for each in (wide, narrow)]
    assert rows[0] == rows[1]
    assert 0 < len(rows[0]) < len(db.exec(select(Sitting.id)).all())


def test_finding_the_lens_costs_the_same_for_one_person_and_for_many(db, town):
    actor = town.actor(Role.ADMIN)

    def find():
        lens_of(db, actor=actor, asked=Asked(Report.PEOPLE), at=NOON)

    first = statements(db, find)
    for number in range(3):
        a_person(db, town.organisation, name=f"P{number}")
    assert statements(db, find) == first == 2
