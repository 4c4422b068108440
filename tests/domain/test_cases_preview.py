"""A case that its author tries out."""

from qser_app.domain.cases_preview import path_of, preview_of
from qser_app.domain.cases_text import parse
from tests.support.cases import BEST, EN

CASE = parse(EN)


def test_an_author_sees_what_a_learner_would():
    shown = preview_of(CASE, {}, (0,), "en")
    assert (shown.step, shown.is_over, len(shown.scenes), len(shown.choices)) == (1, False, 2, 3)
    end = preview_of(CASE, {}, BEST, "en")
    assert (end.is_over, end.choices, [each.percent for each in end.scores]) == (True, [], [100, 0, 67])


def test_a_way_that_was_written_away_ends_where_it_still_exists():
    assert len(path_of(CASE, (0, 9, 0))) == 1
    assert path_of(CASE, (7,)) == []
    assert len(path_of(CASE, (*BEST, 0, 0))) == 2
