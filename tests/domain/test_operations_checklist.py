"""The first steps: each is done somewhere that whoever it is for may open."""

from qser_app.domain.operations_checklist import OF_THE_HOUSE, PLACES, Checklist, FirstStep
from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.site_palette import places_of


def test_each_step_leads_to_a_page_of_whom_it_is_for():
    admin = Actor(1, 1, None, frozenset({Grant(Role.ADMIN, 1)}))
    keeper = Actor(1, 1, None, frozenset({Grant(Role.SUPERADMIN, None)}))
    assert list(PLACES) == list(FirstStep)
    for step, place in PLACES.items():
        opened = {each.to for each in places_of(keeper if step in OF_THE_HOUSE else admin)}
        assert place in opened, step


def test_what_is_done_is_counted():
    assert Checklist((), hidden=False).done == 0
    assert Checklist(((FirstStep.COURSE, True), (FirstStep.LOOK, False), (FirstStep.PEOPLE, True)), hidden=True).done == 2
