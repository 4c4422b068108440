"""Everybody's exports, as the superadmin sees them."""

from datetime import timedelta

import pytest

from qser_app.db import look
from qser_app.domain.operations_exports import Standing, Why
from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.refusals import NotAllowed
from qser_app.queries.operations_exports import all_exports
from tests.support.operations_exports import LATER, every_standing
from tests.support.people import NOON
from tests.support.worlds import world


@world
def house(engine):
    return every_standing()


def _seen(house, **asked):
    found, total = look(all_exports, actor=house.anna, at=LATER, **asked)
    return [each.id for each in found], total


def test_each_stands_as_it_is_with_whoever_asked_the_newest_first(house):
    found, total = look(all_exports, actor=house.anna, at=LATER)
    assert [each.standing for each in found] == list(reversed(Standing))
    assert {(each.name, each.organisation, each.title) for each in found} == {("Bo", "Far", "People")}
    assert total == 6
    seen = {each.standing: (each.percent, each.size, each.expires_at is not None, each.why, each.again) for each in found}
    assert seen == {
        Standing.WAITING: (0, 0, False, None, True),
        Standing.RUNNING: (25, 0, False, None, False),
        Standing.READY: (100, 4096, True, None, False),
        Standing.FAILED: (0, 0, False, Why.NOT_ALLOWED, True),
        Standing.CANCELLED: (0, 0, False, None, False),
        Standing.EXPIRED: (100, 0, False, None, False),
    }


def test_those_that_stand_so_alone_and_page_by_page(house, monkeypatch):
    for standing, export_id in house.ids.items():
        assert _seen(house, standing=standing) == ([export_id], 1)
    everything, _ = _seen(house)
    monkeypatch.setattr("qser_app.queries.operations_exports.EXPORTS_PAGE", 4)
    assert [_seen(house, page=page) for page in (0, 1, 2, 3)] == [(everything[:4], 6), (everything[:4], 6), (everything[4:], 6), ([], 6)]


def test_of_somebody_s_own_data_only_that_it_is_there(engine):
    house = every_standing(kind="me")
    found, _ = look(all_exports, actor=house.anna, at=LATER)
    assert [each.standing for each in found] == list(reversed(Standing))
    assert {(each.kind, each.title, each.percent, each.size, each.why) for each in found} == {("me", "", 0, 0, None)}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.SUPERADMIN])
def test_nobody_else_sees_any(engine, role):
    with pytest.raises(NotAllowed):
        look(all_exports, actor=Actor(2, 1, None, frozenset({Grant(role, 1)})), at=NOON + timedelta(days=1))
