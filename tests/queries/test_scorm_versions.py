"""The versions of a unit: what each changed, who is on which, and what was done."""

import pytest

from qser_app.domain.people import Role
from qser_app.domain.refusals import NotFound
from qser_app.queries.scorm_versions import change_by, versions_page
from qser_app.services.scorm_versions import offer_update, roll_back
from tests.support.packages import a_package
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.scorm import released
from tests.support.statements import statements


@pytest.fixture
def here(db, tmp_path):
    """A unit whose package has two versions: somebody is in the middle of the first, somebody has completed it."""
    found = released(db, tmp_path)
    found.visit(db).save({"cmi.core.lesson_status": "incomplete"})
    found.visit(db, actor=actor_for(a_person(db, found.organisation, name="Bo"))).save({"cmi.core.lesson_status": "passed"})
    found.newer = found.keep(db, a_package(tmp_path / "next.zip", {"more.html": "x"}, edition="2004"))
    found.release(db, found.newer, found.unit_id)
    return found


def test_every_version_tells_what_it_changed_and_who_is_on_it(db, here):
    here.visit(db, actor=actor_for(a_person(db, here.organisation, name="Cy")))
    page = versions_page(db, actor=here.facilitator, unit_id=here.unit_id)
    assert (page.title, page.course, page.behind, page.offered) == ("At the counter", "COUNTER", 1, False)
    assert [(each.number, each.current, each.edition, each.learning, each.done, each.change.verdict) for each in page.versions] == [
        (2, True, "2004 4th", 1, 0, "structural"),
        (1, False, "1.2", 1, 1, "same"),
    ]


def test_the_ledger_tells_what_was_done_and_by_whom(db, here):
    roll_back(db, actor=here.facilitator, unit_id=here.unit_id, package_id=here.package_id, at=NOON)
    offer_update(db, actor=here.facilitator, unit_id=here.unit_id, offered=True, at=NOON)
    page = versions_page(db, actor=here.facilitator, unit_id=here.unit_id)
    assert [(line.number, line.back, line.by) for line in page.ledger] == [(1, True, "Fani"), (2, False, "Fani"), (1, False, "Fani")]
    assert (page.offered, page.behind, [each.current for each in page.versions]) == (True, 0, [False, True])


def test_a_list_of_versions_costs_the_same_however_long(db, here, tmp_path):
    def look():
        versions_page(db, actor=here.facilitator, unit_id=here.unit_id)

    two = statements(db, look)
    for number in range(3):
        here.release(db, here.keep(db, a_package(tmp_path / f"{number}.zip", {f"{number}.html": "x"})), here.unit_id)
    assert statements(db, look) == two


def test_a_package_is_compared_with_what_newcomers_get(db, here, tmp_path):
    another = here.keep(db, a_package(tmp_path / "another.zip", {"other.html": "x"}, edition="2004"))
    found = change_by(db, actor=here.facilitator, unit_id=here.unit_id, package_id=another)
    assert (found.verdict, found.files_new, found.files_changed, found.files_gone) == ("compatible", 1, 0, 1)


def test_others_see_nothing_of_it(db, here):
    stranger = actor_for(a_person(db, an_organisation(db, "prague"), Role.FACILITATOR), Role.FACILITATOR)
    for actor in (here.learner, stranger):
        with pytest.raises(NotFound):
            versions_page(db, actor=actor, unit_id=here.unit_id)
        with pytest.raises(NotFound):
            change_by(db, actor=actor, unit_id=here.unit_id, package_id=here.newer)
    with pytest.raises(NotFound):
        change_by(db, actor=here.facilitator, unit_id=here.unit_id, package_id=999)
