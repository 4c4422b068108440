"""Ways through a case and what they show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.cases import Competence, Stage
from qser_app.domain.cases_runs import LostWay, Score, Step, outcome_of, percent_of_way, place_after, structure_of, walked
from qser_app.domain.cases_text import parse
from tests.support.cases import BEST, EL, EN, ROUND, SHORT

CASE = parse(EN)


def path_of(*places):
    made = []
    for place in places:
        made.append(Step(place_after(CASE, made), place))
    return made


def test_a_path_leads_from_scene_to_end():
    assert [place_after(CASE, path_of(*places)) for places in ((), (0,), BEST, SHORT, ROUND)] == [
        "counter",
        "paper",
        "list",
        "alone",
        "list",
    ]


@pytest.mark.parametrize("step", [Step("paper", 0), Step("counter", 2), Step("counter", -1), Step("nowhere", 0)])
def test_a_step_that_does_not_exist_is_a_lost_way(step):
    with pytest.raises(LostWay):
        place_after(CASE, [step])


def test_nobody_goes_on_after_an_end():
    with pytest.raises(LostWay):
        list(walked(CASE, [*path_of(*SHORT), Step("alone", 0)]))


def test_scores_are_gained_of_what_the_scenes_on_the_way_offered():
    best = outcome_of(CASE, path_of(*BEST))
    assert best.scores == (Score(Competence.OBSERVE, 2, 2), Score(Competence.INTERPRET, 0, 1), Score(Competence.ACT, 2, 3))
    assert [best.percent(each) for each in Competence] == [100, 0, 67]
    short = outcome_of(CASE, path_of(*SHORT))
    assert [short.percent(each) for each in Competence] == [0, None, 100]


def test_a_scene_that_is_seen_twice_counts_twice():
    outcome = outcome_of(CASE, path_of(*ROUND))
    assert [(score.gained, score.best) for score in outcome.scores] == [(4, 4), (1, 2), (2, 6)]


def test_stages_are_counted_in_the_order_of_the_scale():
    assert outcome_of(CASE, path_of(*ROUND)).stages == ((Stage.ACCEPTANCE, 2), (Stage.ADAPTATION, 1))


def test_how_far_a_run_has_come():
    assert [percent_of_way(CASE, path_of(*places)) for places in ((), (0,), (0, 1), BEST)] == [0, 50, 66, 100]


def test_words_do_not_change_what_a_case_is_built_of_but_ways_and_scores_do():
    assert structure_of(CASE) == structure_of(parse(EL))
    assert len({structure_of(parse(EN.replace(*each))) for each in (("act 1", "act 2"), ("-> alone", "-> list", 1), ("a", "a"))}) == 3


@given(st.lists(st.integers(0, 3), max_size=30))
def test_nobody_gains_more_than_was_offered(places):
    path = []
    for place in places:
        scene = CASE.scene(place_after(CASE, path))
        if scene is None:
            break
        path.append(Step(scene.key, place % len(scene.choices)))
    outcome = outcome_of(CASE, path)
    assert all(0 <= score.gained <= score.best for score in outcome.scores)
    assert all(score.percent is None or 0 <= score.percent <= 100 for score in outcome.scores)
    assert sum(times for _, times in outcome.stages) <= len(path)
    assert (percent_of_way(CASE, path) == 100) == (CASE.end(place_after(CASE, path)) is not None)
