"""Ways through a case in numbers."""

from qser_app.domain.cases_results import ends_taken, scenes_taken
from qser_app.domain.cases_text import parse
from tests.support.cases import EN

CASE = parse(EN)


def test_a_scene_nobody_came_to_has_no_shares():
    scenes = scenes_taken(CASE, {("counter", 1): 3})
    assert [(scene.visits, [(each.times, each.percent) for each in scene.choices]) for scene in scenes] == [
        (3, [(0, 0), (3, 100)]),
        (0, [(0, 0), (0, 0), (0, 0)]),
    ]


def test_an_end_of_an_older_case_is_not_counted():
    assert [(end.times, end.percent) for end in ends_taken(CASE, {"list": 1, "gone": 9})] == [(1, 100), (0, 0)]
