"""The ground the house stands on."""

import pytest

from qser_app.db import look
from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.refusals import NotAllowed
from qser_app.queries.operations import ground

ROOT = Actor(1, 1, None, frozenset({Grant(Role.SUPERADMIN, None)}))
ADMIN = Actor(2, 1, None, frozenset({Grant(Role.ADMIN, 1)}))


def test_the_superadmin_learns_which_database_it_is_and_how_large(engine):
    found = look(ground, actor=ROOT)
    assert found.kind == engine.dialect.name
    assert found.version[0].isdigit()
    assert found.size > 10_000


def test_nobody_else_does(engine):
    with pytest.raises(NotAllowed):
        look(ground, actor=ADMIN)
