"""What a facilitator decides for a package, and which attempt counts."""

import pytest

from qser_app.domain.scorm import Edition, Sco
from qser_app.domain.scorm_data import Leaving, merge, outcome
from qser_app.domain.scorm_rules import Counts, ScormRules, Try, counted_score, counting, is_finished, under

OLD, NEW = Edition.SCORM_12, Edition.SCORM_2004_4
PART = Sco("i", "First visit", "index.html")
THREE = [Try(1, 60, finished=True), Try(2, 91, finished=True), Try(3, 70, finished=True)]


@pytest.mark.parametrize(("counts", "score"), [("highest", 91), ("average", 74), ("first", 60), ("last", 70)])
def test_one_of_several_attempts_decides(counts, score):
    assert counted_score(Counts(counts), THREE) == score
    assert counted_score(Counts(counts), THREE[::-1]) == score


def test_halves_are_rounded_up():
    assert counted_score(Counts.AVERAGE, [Try(1, 60, finished=True), Try(2, 61, finished=True)]) == 61


@pytest.mark.parametrize("counts", list(Counts))
def test_an_attempt_that_goes_on_counts_only_while_it_is_the_only_one(counts):
    running = Try(4, 5, finished=False)
    assert counted_score(counts, [*THREE, running]) == counted_score(counts, THREE)
    assert counted_score(counts, [running]) == 5


@pytest.mark.parametrize("counts", list(Counts))
def test_attempts_without_a_score_decide_nothing(counts):
    assert counted_score(counts, []) is None
    assert counted_score(counts, [Try(1, None, finished=True)]) is None
    assert counted_score(counts, [Try(1, None, finished=True), Try(2, 40, finished=True), Try(3, None, finished=True)]) == 40


def test_of_equal_attempts_the_earliest_is_the_highest():
    assert [each.number for each in counting(Counts.HIGHEST, [Try(2, 80, finished=True), Try(1, 80, finished=True)])] == [1]


@pytest.mark.parametrize(
    ("status", "success", "finished"),
    [("completed", "unknown", True), ("completed", "failed", True), ("unknown", "passed", True), ("incomplete", "unknown", False)],
)
def test_an_attempt_is_finished_once_it_is_completed_passed_or_failed(status, success, finished):
    assert is_finished(status, success) is finished


def test_attempts_run_out_unless_they_are_unlimited():
    assert [ScormRules(attempts=2).allows_another(taken) for taken in (0, 1, 2)] == [True, True, False]
    assert ScormRules().allows_another(10_000)


@pytest.mark.parametrize("rules", [ScormRules(attempts=-1), ScormRules(attempts=101), ScormRules(mastery=-1), ScormRules(mastery=101)])
def test_numbers_out_of_bounds_are_not_sensible(rules):
    assert not rules.are_sensible
    assert ScormRules(attempts=100, mastery=0).are_sensible


@pytest.mark.parametrize(
    ("edition", "record"),
    [
        (OLD, {"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "80"}),
        (OLD, {"cmi.core.lesson_status": "completed", "cmi.core.score.raw": "80"}),
        (NEW, {"cmi.completion_status": "completed", "cmi.success_status": "failed", "cmi.score.scaled": "0.8"}),
    ],
)
def test_the_facilitator_s_mastery_score_takes_the_place_of_the_package_s(edition, record):
    assert outcome(edition, under(ScormRules(mastery=80), PART), record).success == "passed"


def test_a_higher_mastery_score_is_not_reached():
    record = {"cmi.core.lesson_status": "completed", "cmi.core.score.raw": "80"}
    assert outcome(OLD, under(ScormRules(mastery=81), PART), record).success == "failed"
    assert under(ScormRules(), PART) is PART


@pytest.mark.parametrize(
    ("edition", "element", "said", "kept"),
    [
        (OLD, "cmi.core.lesson_status", "incomplete", "completed"),
        (OLD, "cmi.core.lesson_status", "browsed", "completed"),
        (OLD, "cmi.core.lesson_status", "failed", "failed"),
        (OLD, "cmi.core.lesson_status", "passed", "passed"),
        (NEW, "cmi.completion_status", "incomplete", "completed"),
    ],
)
def test_where_it_is_forced_a_part_that_is_left_is_completed_but_never_passed(edition, element, said, kept):
    assert merge(edition, {}, {element: said}, final=True, review=False, leaving=Leaving.FORCED).record[element] == kept
    assert merge(edition, {}, {element: said}, final=False, review=False, leaving=Leaving.FORCED).record[element] == said
    assert merge(edition, {}, {element: said}, final=True, review=False).record[element] == said


def test_a_failed_test_of_2004_stays_failed_where_completion_is_forced():
    said = {"cmi.completion_status": "incomplete", "cmi.success_status": "failed"}
    record = merge(NEW, {}, said, final=True, review=False, leaving=Leaving.FORCED).record
    assert not outcome(NEW, PART, record).is_done
