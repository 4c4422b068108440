"""A facilitator adds a package."""

import pytest
from sqlmodel import select

from qser_app.db import look, unit_of_work
from qser_app.models import Course, ScormRelease, UnitText
from qser_app.state.feedback import FeedbackState
from qser_app.state.scorm_packages import PackagesState
from tests.support.packages import a_package
from tests.support.people import a_session
from tests.support.scorm import released


@pytest.fixture
def here(engine, tmp_path):
    """A town with a facilitator, a learner and a package."""
    with unit_of_work() as db:
        found = released(db, tmp_path)
        found.facilitators_cookie = a_session(db, found.person_of(db, found.facilitator))
        found.learners_cookie = a_session(db, found.person)
    return found


async def a_tab(tabs, cookie, package_id):
    tab = tabs.open(cookie)
    await tab.go("/packages")
    await tab.call(PackagesState.uploaded, package=package_id)
    return tab


async def test_a_package_is_published_in_a_module(tabs, here):
    tab = await a_tab(tabs, here.facilitators_cookie, here.package_id)
    assert tab.var(PackagesState, "report").title == "At the counter"
    await tab.call(PackagesState.choose_module, module=str(here.module.id))
    assert [unit.title for unit in tab.var(PackagesState, "units")] == ["At the counter"]
    await tab.call(PackagesState.publish, form={"title": "Again"})
    unit_id = tab.var(PackagesState, "published_unit")
    assert look(lambda db: db.exec(select(UnitText.title).where(UnitText.unit_id == unit_id)).one()) == "Again"


async def test_a_newer_version_is_compared_before_it_is_published_and_needs_no_title(tabs, here, tmp_path):
    with unit_of_work() as db:
        newer = here.keep(db, a_package(tmp_path / "next.zip", {"more.html": "x"}))
    tab = tabs.open(here.facilitators_cookie)
    await tab.go(f"/packages?unit={here.unit_id}", unit=str(here.unit_id))
    await tab.call(PackagesState.uploaded, package=here.package_id)
    assert (tab.var(PackagesState, "unit"), tab.var(PackagesState, "change").verdict) == (str(here.unit_id), "same")
    await tab.call(PackagesState.publish, form={})
    assert tab.var(FeedbackState, "code") == "refusal-same-version"
    await tab.call(PackagesState.uploaded, package=newer)
    assert (tab.var(PackagesState, "change").verdict, tab.var(PackagesState, "change").files_new) == ("compatible", 1)
    await tab.call(PackagesState.choose_unit, unit="0")
    assert tab.var(PackagesState, "change").edition_after == ""
    await tab.call(PackagesState.choose_unit, unit=str(here.unit_id))
    await tab.call(PackagesState.publish, form={})
    versions = look(lambda db: db.exec(select(ScormRelease.version).where(ScormRelease.unit_id == here.unit_id)).all())
    assert sorted(versions) == [1, 2]


async def test_a_package_may_be_a_course_of_its_own(tabs, here):
    tab = await a_tab(tabs, here.facilitators_cookie, here.package_id)
    await tab.call(PackagesState.publish, form={"title": "Ours"})
    courses = look(lambda db: db.exec(select(Course.organisation_id).where(Course.code != "COUNTER")).all())
    assert courses == [here.organisation.id]


@pytest.mark.parametrize(("title", "said"), [("  ", "scorm-title-missing"), ("x" * 201, "scorm-title-long"), (None, "scorm-title-long")])
async def test_a_title_that_does_not_do_is_said_beside_it(tabs, here, title, said):
    tab = await a_tab(tabs, here.facilitators_cookie, here.package_id)
    await tab.call(PackagesState.publish, form={"title": title if title is not None else "x " * 200})
    assert tab.var(PackagesState, "errors") == {"title": said}
    assert tab.var(PackagesState, "report").id == here.package_id


async def test_a_learner_may_not(tabs, here):
    tab = await a_tab(tabs, here.learners_cookie, here.package_id)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert tab.var(PackagesState, "report").id == 0


async def test_another_town_s_package_is_not_there(tabs, here):
    tab = await a_tab(tabs, here.facilitators_cookie, 999)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
