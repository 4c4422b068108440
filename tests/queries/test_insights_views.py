"""The access log of a profile, a page at a time."""

from datetime import timedelta

import pytest

from qser_app.domain.insights_profile import Part
from qser_app.domain.people import Role
from qser_app.queries.insights_views import PAGE, views_of
from qser_app.services.insights_profile import look_at
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import statements


def looked(db, times):
    town = an_organisation(db)
    ada, admin = a_person(db, town), actor_for(a_person(db, town, name="Admin"), Role.ADMIN)
    for number in range(times):
        look_at(db, actor=admin, person_id=ada.id, part=Part.COURSES, at=NOON + timedelta(hours=number))
    return actor_for(ada)


def test_the_newest_stand_on_the_first_page(db):
    ada = looked(db, PAGE + 2)
    (first, total), (second, _) = views_of(db, actor=ada), views_of(db, actor=ada, page=2)
    assert (len(first), len(second), total) == (PAGE, 2, PAGE + 2)
    assert first[0].at == (NOON + timedelta(hours=PAGE + 1)).isoformat()
    assert second[-1].at == NOON.isoformat()


@pytest.mark.parametrize("times", [1, 3])
def test_a_page_costs_two_statements(db, times):
    ada = looked(db, times)
    assert statements(db, lambda: views_of(db, actor=ada)) == 2
