"""Item analysis against values worked out by hand."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.quizzes_analysis import Chosen, Item, Met, analyse, discrimination, facility, tokens_of, unchosen, verdicts
from qser_app.domain.quizzes_kinds import QuestionKind

SINGLE, MULTIPLE, ORDER, SHORT, LIKERT = (QuestionKind(kind) for kind in ("single", "multiple", "order", "short", "likert"))
OPTIONS = {"a": 100, "b": 0, "c": 0, "d": -50}


def met(person, credit, rest, *chosen, question=1):
    return Met(person, question, credit, rest, chosen)


def analysed(*meetings, kind=SINGLE):
    return analyse({1: kind}, meetings)[1]


def test_facility_is_the_mean_share_of_the_maximum():
    assert facility([100, 100, 0, 50]) == 0.625


def test_discrimination_is_the_correlation_with_the_rest():
    # Deviations: item 50 50 -50 -50, rest 30 10 -10 -30; together 4000, spreads 10000 and 2000.
    pairs = [(100, 80.0), (100, 60.0), (0, 40.0), (0, 20.0)]
    assert discrimination(pairs) == pytest.approx(4000 / sqrt(10000 * 2000))
    assert discrimination([(100 - item, rest) for item, rest in pairs]) == pytest.approx(-0.894427191)


def test_it_is_the_point_biserial_formula_for_right_and_wrong():
    # (mean of the rest of those right - of those wrong) / standard deviation * sqrt(p q)
    pairs = [(100, 90.0), (100, 70.0), (100, 80.0), (0, 50.0), (0, 60.0)]
    rests = [rest for _, rest in pairs]
    mean = sum(rests) / 5
    deviation = sqrt(sum((rest - mean) ** 2 for rest in rests) / 5)
    assert discrimination(pairs) == pytest.approx((80 - 55) / deviation * sqrt(3 / 5 * 2 / 5))


@pytest.mark.parametrize("pairs", [[], [(100, 50.0)], [(100, 50.0), (100, 70.0)], [(100, 50.0), (0, 50.0)]])
def test_where_nothing_differs_nothing_is_said(pairs):
    assert discrimination(pairs) is None


@given(st.lists(st.tuples(st.integers(0, 100), st.floats(0, 100)), max_size=30))
def test_discrimination_stays_between_its_ends(pairs):
    found = discrimination(pairs)
    assert found is None or -1 <= found <= 1


def test_everybody_counts_once_when_they_met_the_question_first():
    item = analysed(met(1, 0, 50, "b"), met(1, 100, 60, "a"), met(2, 100, 70, "a"), met(3, 0, 20, "?"))
    assert (item.seen, item.answered, item.unsure, item.facility) == (3, 3, 1, pytest.approx(1 / 3))
    assert item.chosen == [Chosen("a", 1, 1, 0), Chosen("b", 1, 0, 0)]


def test_tries_is_the_median_of_meetings_until_it_was_right():
    item = analysed(
        met(1, 100, 50, "a"),
        met(2, 0, 50, "b"),
        met(2, 100, 50, "a"),
        met(2, 100, 50, "a"),
        met(3, 0, 50, "b"),
        met(3, 0, 50, "b"),
        met(3, 0, 50, "b"),
        met(3, 100, 50, "a"),
        met(4, 0, 50, "b"),
    )
    assert item.tries == 2  # 1, 2 and 4 meetings; one person never had it right


def test_thirds_are_those_who_did_best_and_worst_on_the_rest():
    rests = [10, 20, 30, 40, 50, 60, 70]
    item = analysed(*[met(person, 100 if rest > 35 else 0, rest, "a" if rest > 35 else "b") for person, rest in enumerate(rests)])
    assert (item.thirds, item.chosen) == (2, [Chosen("a", 4, 2, 0), Chosen("b", 3, 0, 2)])


def test_what_nobody_met_and_what_nobody_answered():
    assert analyse({1: SINGLE}, []) == {1: Item(1, 0, 0)}
    unanswered = analysed(met(1, 0, 50))
    assert (unanswered.seen, unanswered.answered, unanswered.facility, unanswered.tries) == (1, 0, 0.0, None)


def test_an_opinion_has_counts_and_no_figures():
    item = analysed(met(1, 0, 50, "b"), met(2, 0, 60, "b"), met(3, 0, 40, "c"), kind=LIKERT)
    assert (item.facility, item.discrimination, item.tries) == (None, None, None)
    assert item.chosen == [Chosen("b", 2, 1, 0), Chosen("c", 1, 0, 1)]
    assert verdicts(LIKERT, item, {}) == ["opinion"]


def test_each_question_is_looked_at_alone():
    items = analyse({1: SINGLE, 2: SINGLE}, [met(1, 100, 50, "a"), met(1, 0, 50, "b", question=2), met(1, 0, 50, "z", question=3)])
    assert [(key, item.facility) for key, item in items.items()] == [(1, 1.0), (2, 0.0)]


@pytest.mark.parametrize(
    ("kind", "chosen", "tokens"),
    [
        (MULTIPLE, ("a", "c"), ["a", "c"]),
        (ORDER, ("b", "a"), ["1=b", "2=a"]),
        (SHORT, ("  ΑΘΉΝΑ ",), ["αθηνα"]),
        (SINGLE, ("?",), []),
    ],
)
def test_what_is_counted_of_an_answer(kind, chosen, tokens):
    assert tokens_of(kind, chosen) == tokens


def item(facility, discrimination, *chosen, seen=30):
    return Item(1, seen, seen, facility, discrimination, thirds=10, chosen=list(chosen))


EVERY = [Chosen(key, 5, 1, 1) for key in "bcd"]


@pytest.mark.parametrize(
    ("found", "codes"),
    [
        (item(0.6, 0.4, Chosen("a", 15, 8, 2), *EVERY), ["good"]),
        (item(0.6, 0.4, seen=9), ["few"]),
        (item(0.95, 0.3, Chosen("a", 15, 8, 2), *EVERY), ["easy"]),
        (item(0.2, 0.3, Chosen("a", 15, 8, 2), *EVERY), ["hard"]),
        (item(0.6, 0.1, Chosen("a", 15, 8, 2), *EVERY), ["weak"]),
        (item(0.6, -0.1, Chosen("a", 15, 8, 2), *EVERY), ["backwards"]),
        (item(0.6, 0.4, Chosen("a", 15, 8, 2), Chosen("b", 5, 0, 5), Chosen("d", 1, 0, 1)), ["unchosen"]),
        (item(0.4, 0.3, Chosen("a", 12, 3, 3), Chosen("b", 16, 6, 4), Chosen("c", 1, 0, 1), Chosen("d", 1, 0, 1)), ["misleads"]),
        (item(1.0, None, Chosen("a", 30, 10, 10)), ["easy", "same", "unchosen"]),
    ],
)
def test_what_the_figures_mean(found, codes):
    assert verdicts(SINGLE, found, OPTIONS) == codes


def test_options_that_nobody_chose_are_named():
    assert unchosen(SINGLE, item(0.6, 0.4, Chosen("a", 15, 8, 2), Chosen("b", 5, 0, 5)), OPTIONS) == ["c", "d"]
    assert unchosen(SHORT, item(0.6, 0.4), {}) == []


@given(st.lists(st.tuples(st.integers(1, 6), st.integers(0, 100), st.floats(0, 100), st.sampled_from("abc")), max_size=40))
def test_counts_never_exceed_the_people_and_facility_stays_a_share(rows):
    found = analysed(*[met(person, credit, rest, token) for person, credit, rest, token in rows])
    assert found.seen == len({person for person, *_ in rows})
    assert sum(each.count for each in found.chosen) == found.seen
    assert all(each.top + each.bottom <= each.count or found.seen < 3 for each in found.chosen)
    assert found.facility is None or 0 <= found.facility <= 1
