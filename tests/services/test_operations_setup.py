"""The first day in the database: one code, one owner, one beginning."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import col, select

from qser_app.db import do, look, unit_of_work
from qser_app.domain.operations_setup import CODE_LASTS, Beginning, Founding, SetupCodeWrong, SetupOver
from qser_app.domain.people import Actor, Grant, Language, Role
from qser_app.domain.refusals import NotAllowed
from qser_app.models import AuditEntry, Department, Organisation, OutboxMessage, Person, Setup
from qser_app.queries.operations_setup import code_opens, opening
from qser_app.services.operations_setup import begin_with, close_setup, make_code, open_installation
from tests.support.people import NOON, a_person, actor_for, an_organisation

TOWN = Founding("Nea Akti", "GR", "Europe/Madrid", Language.EL)


def _opened(code: str, email: str = "ada@example.org", at=NOON) -> int:
    return do(open_installation, code=code, founding=TOWN, name="Ada", email=email, password_hash="x", at=at)


def _owner(person_id: int) -> Actor:
    home = look(lambda db: db.get_one(Person, person_id).organisation_id)
    return Actor(person_id, home, None, frozenset({Grant(Role.SUPERADMIN, None)}))


def _count(table) -> int:
    return look(lambda db: len(db.exec(select(table)).all()))


def test_a_code_opens_for_a_day_and_a_newer_one_ends_it(engine):
    first = do(make_code, at=NOON)
    assert look(code_opens, code=first, at=NOON + CODE_LASTS - timedelta(seconds=1))
    assert not look(code_opens, code=first, at=NOON + CODE_LASTS)
    second = do(make_code, at=NOON)
    assert (look(code_opens, code=first, at=NOON), look(code_opens, code=second.lower().replace("-", " "), at=NOON)) == (False, True)
    for code, at in ((first, NOON), (second, NOON + CODE_LASTS), ("", NOON)):
        with pytest.raises(SetupCodeWrong):
            _opened(code, at=at)
    assert _count(Person) == _count(Organisation) == 0


def test_the_owner_comes_in_once(engine):
    code = do(make_code, at=NOON)
    ada = _opened(code)
    state = look(opening)
    assert (state.empty, state.owner_id, state.closed) == (False, ada, False)
    assert look(lambda db: db.get_one(Person, ada).time_zone) == "Europe/Madrid"
    with pytest.raises(SetupCodeWrong):
        _opened(code, "eve@example.org")
    with pytest.raises(SetupOver):
        do(make_code, at=NOON)
    assert _count(Person) == 1


def test_a_failed_beginning_spends_nothing(engine):
    code = do(make_code, at=NOON)
    with pytest.raises(ZeroDivisionError), unit_of_work() as db:
        open_installation(db, code=code, founding=TOWN, name="Ada", email="ada@example.org", password_hash="x", at=NOON)
        _ = 1 / 0
    assert (_count(Person), look(code_opens, code=code, at=NOON)) == (0, True)


def test_where_there_are_people_a_code_that_is_left_opens_nothing(engine):
    code = do(make_code, at=NOON)
    do(lambda db: a_person(db, an_organisation(db), Role.SUPERADMIN))
    assert not look(code_opens, code=code, at=NOON)
    with pytest.raises(SetupOver):
        _opened(code)
    assert (look(opening).empty, look(opening).owner_id) == (False, 0)


def test_departments_and_people_to_begin_with(engine):
    actor = _owner(_opened(do(make_code, at=NOON)))
    wanted = Beginning(("Registry", "Social services"), ("bo@example.org", "ada@example.org"), Role.ADMIN)
    assert do(begin_with, actor=actor, beginning=wanted, at=NOON) == 1
    assert do(begin_with, actor=actor, beginning=replace(wanted, addresses=()), at=NOON) == 0
    assert look(lambda db: list(db.exec(select(Department.name).order_by(col(Department.id))).all())) == ["Registry", "Social services"]
    assert look(lambda db: [row.payload["to"] for row in db.exec(select(OutboxMessage)).all()]) == ["bo@example.org"]
    kinds = look(lambda db: list(db.exec(select(AuditEntry.kind).order_by(col(AuditEntry.id))).all()))
    assert kinds == ["set-up", "invited"]


def test_the_day_ends_for_good(engine):
    actor = _owner(_opened(do(make_code, at=NOON)))
    do(close_setup, actor=actor, at=NOON)
    do(close_setup, actor=actor, at=NOON + timedelta(days=1))
    assert look(lambda db: db.exec(select(Setup.closed_at)).one()) == NOON
    assert look(opening).closed


def test_nobody_else_begins_or_ends_it(engine):
    admin = do(lambda db: actor_for(a_person(db, an_organisation(db), Role.ADMIN), Role.ADMIN))
    with pytest.raises(NotAllowed):
        do(begin_with, actor=admin, beginning=Beginning(("Registry",), (), Role.LEARNER), at=NOON)
    with pytest.raises(NotAllowed):
        do(close_setup, actor=admin, at=NOON)
