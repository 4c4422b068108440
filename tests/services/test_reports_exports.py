"""Workbooks in the background: one lease at a time, one owner, an end."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.people import Role
from qser_app.domain.refusals import NotFound
from qser_app.domain.reports_exports import KEPT, LEASE, LISTED, MOST_TRIES, MOST_WAITING, Interrupted, Stage, TooManyExports
from qser_app.models import Notice, ReportExport
from qser_app.queries.reports_exports import exports_wait, finished_export, my_exports
from qser_app.services.reports_exports import ask_for, cancel, finish, forget_exports, get_on, give_up, take_up
from tests.support.people import NOON, a_person, actor_for, an_organisation


@pytest.fixture
def boss(db):
    """Somebody who asks."""
    return actor_for(a_person(db, an_organisation(db), Role.ADMIN), Role.ADMIN)


def ask(db, actor, at=NOON):
    return ask_for(db, actor=actor, kind="report", title="People", asked={"report": "people"}, at=at)


def the_line(db, actor, at=NOON):
    return my_exports(db, actor=actor, at=at)[0]


def test_a_workbook_from_asking_to_fetching(db, boss):
    key = ask(db, boss)
    assert exports_wait(db, at=NOON)
    order = take_up(db, holder="one", at=NOON)
    assert (order.key, order.kind, dict(order.asked), order.actor.person_id) == (key, "report", {"report": "people"}, boss.person_id)
    assert take_up(db, holder="two", at=NOON) is None
    get_on(db, hold=order.hold, done=50, total=200, at=NOON)
    assert (the_line(db, boss).stage, the_line(db, boss).percent) == (Stage.RUNNING, 25)
    with pytest.raises(NotFound):
        finished_export(db, actor=boss, key=key, at=NOON)
    finish(db, hold=order.hold, size=4096, at=NOON)
    assert (the_line(db, boss).stage, the_line(db, boss).percent, the_line(db, boss).size) == (Stage.READY, 100, 4096)
    assert finished_export(db, actor=boss, key=key, at=NOON).name == "report-2026-11-02.xlsx"
    assert db.exec(select(Notice.code, Notice.link)).all() == [("export-ready", "/exports")]


def test_only_whoever_asked_may_fetch_it_and_only_for_a_while(db, boss):
    key = ask(db, boss)
    finish(db, hold=take_up(db, holder="one", at=NOON).hold, size=1, at=NOON)
    other = actor_for(a_person(db, an_organisation(db, "prague"), Role.SUPERADMIN), Role.SUPERADMIN)
    for actor, at in ((other, NOON), (boss, NOON + KEPT)):
        with pytest.raises(NotFound):
            finished_export(db, actor=actor, key=key, at=at)
    assert finished_export(db, actor=boss, key=key, at=NOON + KEPT - timedelta(seconds=1)).key == key


def test_what_a_lost_maker_left_is_taken_up_by_another(db, boss):
    ask(db, boss)
    lost = take_up(db, holder="one", at=NOON)
    later = NOON + LEASE
    found = take_up(db, holder="two", at=later)
    assert (found.key, found.tries) == (lost.key, 2)
    with pytest.raises(Interrupted):  # the lost one comes back and is told so
        get_on(db, hold=lost.hold, done=1, total=2, at=later)
    with pytest.raises(Interrupted):
        finish(db, hold=lost.hold, size=1, at=later)


def test_what_brings_down_every_maker_is_given_up(db, boss):
    ask(db, boss)
    at = NOON
    for _ in range(MOST_TRIES):
        assert take_up(db, holder="one", at=at)
        at += LEASE
    assert take_up(db, holder="one", at=at) is None
    assert (the_line(db, boss, at).stage, the_line(db, boss, at).error) == (Stage.FAILED, "broken")


def test_a_failure_is_tried_again_a_refusal_is_not(db, boss):
    ask(db, boss)
    give_up(db, hold=take_up(db, holder="one", at=NOON).hold, error="broken", at=NOON, again=True)
    assert take_up(db, holder="one", at=NOON) is None
    again = take_up(db, holder="one", at=NOON + timedelta(minutes=1))
    give_up(db, hold=again.hold, error="not-allowed", at=NOON, again=False)
    assert (the_line(db, boss).stage, the_line(db, boss).error) == (Stage.FAILED, "not-allowed")


def test_it_can_be_cancelled_by_its_owner_alone(db, boss):
    key = ask(db, boss)
    order = take_up(db, holder="one", at=NOON)
    other = actor_for(a_person(db, an_organisation(db, "prague")))
    with pytest.raises(NotFound):
        cancel(db, actor=other, key=key, at=NOON)
    cancel(db, actor=boss, key=key, at=NOON)
    with pytest.raises(Interrupted):
        get_on(db, hold=order.hold, done=1, total=2, at=NOON)
    with pytest.raises(NotFound):
        cancel(db, actor=boss, key=key, at=NOON)


def test_nobody_has_many_waiting(db, boss):
    for _ in range(MOST_WAITING):
        ask(db, boss)
    with pytest.raises(TooManyExports):
        ask(db, boss)


def test_the_suspended_get_none(db):
    person = a_person(db, an_organisation(db), Role.ADMIN)
    actor = actor_for(person, Role.ADMIN)
    ask(db, actor)
    person.suspended_at = NOON
    db.flush()
    assert take_up(db, holder="one", at=NOON) is None
    assert the_line(db, actor).stage is Stage.FAILED


def test_files_go_when_their_time_is_over_and_lines_a_while_later(db, boss):
    key = ask(db, boss)
    finish(db, hold=take_up(db, holder="one", at=NOON).hold, size=9, at=NOON)
    assert forget_exports(db, at=NOON + KEPT - timedelta(seconds=1)) == []
    assert forget_exports(db, at=NOON + KEPT) == [key]
    assert forget_exports(db, at=NOON + KEPT) == []
    forget_exports(db, at=NOON + LISTED)
    assert db.exec(select(ReportExport.id)).all() == []
