"""Reports on the screen: what an address shows, and what narrowing, keeping and exporting do."""

import pytest
from sqlmodel import select

from qser_app.db import look, unit_of_work
from qser_app.domain.people import Role
from qser_app.models import ReportExport, ReportView
from qser_app.state.feedback import FeedbackState
from qser_app.state.reports import ReportsState
from qser_app.state.session import SessionState
from tests.support.people import a_person, a_session
from tests.support.reports import a_town


@pytest.fixture
def here(tabs):
    """A town, and tabs of those who look at reports."""
    with unit_of_work() as db:
        town = a_town(db)
        town.admin = tabs.open(a_session(db, town.people["boss"]))
        town.learner = tabs.open(a_session(db, town.people["ada"]))
        town.manager = tabs.open(a_session(db, a_person(db, town.organisation, Role.MANAGER, name="Mag", department_id=town.social.id)))
    return town


def where(tab):
    """Where the tab was led last."""
    to = tab.told[-1].payload["path"]
    return getattr(to, "_js_expr", to).strip('"')


async def test_an_address_shows_its_report(here):
    await here.admin.go("/reports/people?q=ada&sort=-seconds", report_name="people", q="ada", sort="-seconds")
    assert here.admin.var(ReportsState, "found") == "here"
    (row,) = here.admin.var(ReportsState, "rows")
    assert (row.cells[0], row.cells[7], row.cells[8]) == ("Ada egaleon", "72", "1500")
    heads = {head.label: head for head in here.admin.var(ReportsState, "heads")}
    assert heads["reports-column-seconds"].order == "descending"
    assert heads["reports-column-seconds"].way == "/reports/people?q=ada&sort=seconds"
    assert heads["reports-column-person"].way == "/reports/people?q=ada&sort=person"


async def test_the_overview_is_where_one_comes_in(here):
    await here.admin.go("/reports")
    figures = {name: value for name, _, value in here.admin.var(ReportsState, "figures")}
    assert (figures["people"], figures["enrolled"], figures["seconds"]) == ("9", "7", "1920")
    assert len(here.admin.var(ReportsState, "reports")) == 9
    bars = here.admin.var(ReportsState, "bars")
    assert here.admin.var(ReportsState, "sums")["minutes"] == sum(bar.value for bar in bars) > 0
    assert here.admin.var(ReportsState, "highest").value == max(bar.value for bar in bars)


async def test_courses_are_drawn_as_their_table_says(here):
    await here.admin.go("/reports/courses", report_name="courses")
    heads = [head.label for head in here.admin.var(ReportsState, "heads")]
    places = [heads.index(f"reports-column-{name}") for name in ("course", "completed", "in-progress", "not-started")]
    drawn = [[each.course, each.completed, each.in_progress, each.not_started] for each in here.admin.var(ReportsState, "standings")]
    assert [[str(value) for value in row] for row in drawn] == [
        [row.cells[place] for place in places] for row in here.admin.var(ReportsState, "rows")
    ]
    assert here.admin.var(ReportsState, "sums")["enrolled"] == 7
    await here.admin.go("/reports/people", report_name="people")
    assert here.admin.var(ReportsState, "standings") == []


async def test_a_manager_is_shown_sums_alone(here):
    await here.manager.go("/reports")
    assert here.manager.var(ReportsState, "reports") == ["overview", "departments"]
    await here.manager.go("/reports/people", report_name="people")
    assert here.manager.var(SessionState, "closed") is True
    assert not here.manager.var(ReportsState, "rows")


async def test_a_learner_is_refused(here):
    await here.learner.go("/reports")
    assert here.learner.var(SessionState, "closed") is True


async def test_an_address_that_makes_no_sense_is_missing(here):
    for query in ({"period": "decade"}, {"sort": "password_hash"}, {"org": "999"}):
        await here.admin.go(
            f"/reports/people?{'&'.join(f'{name}={value}' for name, value in query.items())}", report_name="people", **query
        )
        assert here.admin.var(ReportsState, "found") == "missing"


async def test_narrowing_leads_to_another_address(here):
    await here.admin.go("/reports/people?page=2", report_name="people", page="2")
    await here.admin.call(ReportsState.narrow, form={"period": "month", "q": " ada ", "course": "", "stranger": "x"})
    assert where(here.admin) == "/reports/people?period=month&q=ada"
    await here.admin.call(ReportsState.narrow, form={"period": "year", "org": None, "event": None})  # as a browser sends what is not shown
    assert where(here.admin).startswith("/reports/people?period=year")
    await here.admin.call(ReportsState.narrow, form={"period": "decade"})
    assert here.admin.var(FeedbackState, "code") == "refusal-bad-input"


async def test_rules_are_written_one_after_the_other(here):
    await here.admin.go("/reports/custom?rules=percent:least:10", report_name="custom", rules="percent:least:10")
    (rule,) = here.admin.var(ReportsState, "rules")
    assert (rule.field, rule.compare, rule.meant, rule.without) == (
        "reports-rule-percent",
        "reports-compare-least",
        ["10"],
        "/reports/custom",
    )
    await here.admin.call(ReportsState.choose_field, field="course")
    await here.admin.call(ReportsState.add_rule, form={f"value-{here.house.id}": True, "value-x": False})
    assert where(here.admin) == f"/reports/custom?rules=percent%3Aleast%3A10%3Bcourse%3Ais%3A{here.house.id}"
    await here.admin.call(ReportsState.add_rule, form={})
    assert here.admin.var(ReportsState, "problem") == "refusal-bad-input"


async def test_a_report_is_kept_and_forgotten(here):
    await here.admin.go("/reports/people?q=ada", report_name="people", q="ada")
    await here.admin.call(ReportsState.keep, form={"name": "Ada"})
    (view,) = here.admin.var(ReportsState, "views")
    assert (view.name, view.address, view.rhythm) == ("Ada", "/reports/people?q=ada", "never")
    await here.admin.call(ReportsState.send_word, view_id=view.id, rhythm="weekly")
    assert here.admin.var(ReportsState, "views")[0].rhythm == "weekly"
    await here.admin.call(ReportsState.send_word, view_id=view.id, rhythm="hourly")
    assert here.admin.var(FeedbackState, "code") == "refusal-bad-input"
    await here.admin.call(ReportsState.forget, view_id=view.id)
    assert look(lambda db: db.exec(select(ReportView.id)).all()) == []


async def test_a_workbook_is_asked_for_as_the_report_is_shown(here):
    await here.admin.go("/reports/people?q=ada", report_name="people", q="ada")
    await here.admin.call(ReportsState.export, kind="report")
    assert where(here.admin) == "/exports"
    row = look(lambda db: db.exec(select(ReportExport)).one())
    assert (row.kind, row.title, row.asked) == ("report", "People", {"q": "ada", "report": "people"})
    await here.admin.call(ReportsState.export, kind="course")
    assert here.admin.var(FeedbackState, "code") == "refusal-bad-input"


async def test_the_matrix_begins_before_its_filters_are_read(here):
    await here.admin.go("/reports/people", report_name="people")
    here.admin.path, here.admin.query = "/reports/units?q=ada", {"report_name": "units", "q": "ada"}
    await here.admin.call(ReportsState.begin)
    assert (here.admin.var(ReportsState, "report"), here.admin.var(ReportsState, "query")) == ("units", "q=ada")


@pytest.mark.parametrize("address", ["/reports/units?course=999", "/reports/units?measure=9", "/reports/tests"])
async def test_what_the_filters_do_not_hold_yet_waits_for_them(here, address):
    await here.admin.go("/reports/people", report_name="people")
    here.admin.path, here.admin.query = address, dict(pair.split("=") for pair in address.partition("?")[2].split("&") if pair)
    await here.admin.call(ReportsState.begin)
    assert here.admin.var(ReportsState, "report") == "people"


async def test_no_matrix_begins_for_a_manager(here):
    await here.manager.go("/reports")
    here.manager.path, here.manager.query = "/reports/units", {"report_name": "units"}
    await here.manager.call(ReportsState.begin)
    assert here.manager.var(ReportsState, "report") == "overview"
