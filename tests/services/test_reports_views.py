"""Kept reports: whose they are, how many, and the news that says one is there."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from qser_app.domain.people import Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.domain.reports import Report
from qser_app.domain.reports_asked import Asked
from qser_app.domain.reports_rules import MOST_VIEWS, NameTooLong, Rhythm, TooManyViews, rules_of
from qser_app.models import Notice, Person, ReportView
from qser_app.queries.reports_views import kept_address, my_views
from qser_app.services.reports_views import forget_view, keep_view, send_word, tell_due
from tests.support.people import NOON, a_person, actor_for, an_organisation

ASKED = Asked(Report.CUSTOM, rules=rules_of("percent:least:50"), page=3)


@pytest.fixture
def boss(db):
    """Somebody who keeps reports."""
    return actor_for(a_person(db, an_organisation(db), Role.ADMIN), Role.ADMIN)


def keep(db, actor, name="Half way", asked=ASKED):
    return keep_view(db, actor=actor, name=name, asked=asked, at=NOON)


def test_a_report_is_kept_with_its_filters_from_its_first_page(db, boss):
    key = keep(db, boss, "  Half   way ")
    (view,) = my_views(db, actor=boss)
    assert (view.name, view.address, view.rhythm) == ("Half way", "/reports/custom?rules=percent%3Aleast%3A50", Rhythm.NEVER)
    assert kept_address(db, actor=boss, view_id=key) == view.address
    forget_view(db, actor=boss, view_id=key)
    assert my_views(db, actor=boss) == []


def test_nobody_touches_what_others_keep(db, boss):
    key, other = keep(db, boss), actor_for(a_person(db, an_organisation(db, "prague"), Role.SUPERADMIN), Role.SUPERADMIN)
    for act in (
        lambda: forget_view(db, actor=other, view_id=key),
        lambda: send_word(db, actor=other, view_id=key, rhythm=Rhythm.DAILY, at=NOON),
        lambda: kept_address(db, actor=other, view_id=key),
    ):
        with pytest.raises(NotFound):
            act()


def test_only_what_one_may_see_is_kept_and_not_without_end(db, boss):
    with pytest.raises(NotAllowed):
        keep(db, actor_for(a_person(db, an_organisation(db, "prague"))))
    with pytest.raises(NameTooLong):
        keep(db, boss, "x" * 101)
    for number in range(MOST_VIEWS):
        keep(db, boss, f"Number {number}")
    with pytest.raises(TooManyViews):
        keep(db, boss)


def test_it_is_said_that_it_is_there_and_nothing_of_what_it_shows(db, boss):
    key = keep(db, boss)
    send_word(db, actor=boss, view_id=key, rhythm=Rhythm.WEEKLY, at=NOON)  # a Monday
    monday = datetime(2026, 11, 9, 4, 0, tzinfo=UTC)  # six in the morning in Athens
    assert db.exec(select(ReportView.due_at)).one() == monday
    assert tell_due(db, at=monday - timedelta(seconds=1), limit=10) == 0
    assert tell_due(db, at=monday, limit=10) == 1
    assert tell_due(db, at=monday, limit=10) == 0
    told = db.exec(select(Notice.code, Notice.gaps, Notice.link, Notice.mail_due_at)).one()
    in_the_morning = monday + timedelta(hours=2)  # when it is quiet no more
    assert told == ("report-due", {"report": "Half way"}, f"/reports/kept/{key}", in_the_morning)
    assert db.exec(select(ReportView.due_at)).one() == monday + timedelta(days=7)


def test_whoever_sees_no_reports_any_more_is_told_of_none(db, boss):
    key = keep(db, boss)
    send_word(db, actor=boss, view_id=key, rhythm=Rhythm.DAILY, at=NOON)
    db.get_one(Person, boss.person_id).suspended_at = NOON
    db.flush()
    assert tell_due(db, at=NOON + timedelta(days=2), limit=10) == 1
    assert db.exec(select(Notice.id)).all() == []
    assert db.exec(select(ReportView.rhythm, ReportView.due_at)).one() == (Rhythm.NEVER, None)
