"""What content sends becomes a record, and what a record means."""

import pytest

from qser_app.domain.scorm import CommitTooLarge, Edition, Sco
from qser_app.domain.scorm_data import (
    MOST_ELEMENTS,
    Leaving,
    Outcome,
    initial,
    is_for_review,
    merge,
    outcome,
    session_seconds,
    together,
)

OLD, NEW = Edition.SCORM_12, Edition.SCORM_2004_4
PART = Sco("i", "First visit", "index.html")


def kept(edition, changes, record=None, *, review=False):
    return {key: value for key, value in merge(edition, record or {}, changes, final=False, review=review).record.items() if value}


def faults(edition, *elements):
    return [merge(edition, {}, {element: "x"}, final=False, review=False).refused.get(element) for element in elements]


def test_read_only_and_unknown_elements_are_refused_with_the_edition_s_codes():
    assert faults(OLD, "cmi.core.student_id", "cmi.student_data.mastery_score", "cmi.core.hat", "document.cookie") == [403, 403, 401, 401]
    assert faults(NEW, "cmi.learner_id", "cmi.scaled_passing_score", "cmi.hat", "__proto__", "cmi.mode") == [404, 404, 401, 401, 404]


def test_rows_beyond_reason_are_refused():
    assert faults(NEW, "cmi.interactions.1999.id", "cmi.interactions.2000.id", "cmi.interactions.00.id") == [None, 351, 401]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-inf", "1e999", "١", "0x1", "1_0", "ten"])
def test_what_is_no_finite_number_is_refused(number):
    merged = merge(NEW, {}, {"cmi.score.scaled": number, "cmi.score.raw": number}, final=False, review=False)
    assert merged.record == {"ended": ""}
    assert merged.refused == {"cmi.score.scaled": 406, "cmi.score.raw": 406}


def test_numbers_out_of_range_are_clamped():
    assert kept(NEW, {"cmi.score.scaled": "100", "cmi.progress_measure": "-3"}) == {"cmi.score.scaled": "1", "cmi.progress_measure": "0"}


def test_words_outside_the_vocabulary_are_refused():
    assert merge(OLD, {}, {"cmi.core.lesson_status": "won"}, final=False, review=False).refused == {"cmi.core.lesson_status": 405}


def test_a_megabyte_of_suspend_data_is_kept_and_more_is_refused():
    for edition in (OLD, NEW):
        assert len(kept(edition, {"cmi.suspend_data": "x" * 1_000_000})["cmi.suspend_data"]) == 1_000_000
        assert kept(edition, {"cmi.suspend_data": "x" * 1_000_001}) == {}


@pytest.mark.parametrize("status", ["passed", "completed"])
@pytest.mark.parametrize("later", ["incomplete", "failed", "not attempted", "browsed"])
def test_what_is_completed_is_never_taken_back(status, later):
    assert kept(OLD, {"cmi.core.lesson_status": later}, {"cmi.core.lesson_status": status}) == {"cmi.core.lesson_status": status}


def test_completed_may_become_passed_and_failed_may_try_again():
    assert kept(OLD, {"cmi.core.lesson_status": "passed"}, {"cmi.core.lesson_status": "completed"}) == {"cmi.core.lesson_status": "passed"}
    assert kept(OLD, {"cmi.core.lesson_status": "incomplete"}, {"cmi.core.lesson_status": "failed"}) == {
        "cmi.core.lesson_status": "incomplete"
    }


def test_success_once_passed_stays():
    assert kept(NEW, {"cmi.success_status": "failed"}, {"cmi.success_status": "passed"}) == {"cmi.success_status": "passed"}


def test_after_completion_only_the_place_moves():
    changes = {"cmi.score.scaled": "0.1", "cmi.location": "9", "cmi.suspend_data": "s", "cmi.interactions.0.id": "q"}
    assert kept(NEW, changes, {"cmi.score.scaled": "0.9"}, review=True) == {
        "cmi.score.scaled": "0.9",
        "cmi.location": "9",
        "cmi.suspend_data": "s",
    }


def test_a_record_has_a_quota():
    full = {f"cmi.interactions.{row}.id": "q" for row in range(MOST_ELEMENTS)}
    with pytest.raises(CommitTooLarge):
        merge(NEW, full, {}, final=False, review=False)
    with pytest.raises(CommitTooLarge):
        merge(NEW, {f"cmi.interactions.{row}.description": "x" * 4000 for row in range(1001)}, {}, final=False, review=False)


@pytest.mark.parametrize(
    ("edition", "record", "meaning"),
    [
        (OLD, {"cmi.core.lesson_status": "completed", "cmi.core.score.raw": "27"}, Outcome("completed", "unknown", 27, 100)),
        (OLD, {"cmi.core.lesson_status": "failed", "cmi.core.score.raw": "27"}, Outcome("completed", "failed", 27, 100)),
        (
            OLD,
            {"cmi.core.score.raw": "5", "cmi.core.score.min": "0", "cmi.core.score.max": "10"},
            Outcome("not attempted", "unknown", 50, 0),
        ),
        (NEW, {"cmi.completion_status": "incomplete", "cmi.progress_measure": "0.34"}, Outcome("incomplete", "unknown", None, 34)),
        (NEW, {"cmi.completion_status": "completed", "cmi.score.scaled": "-0.5"}, Outcome("completed", "unknown", 0, 100)),
    ],
)
def test_a_record_means_a_status_a_score_and_a_percentage(edition, record, meaning):
    assert outcome(edition, PART, record) == meaning


def test_the_manifest_s_pass_mark_decides():
    strict = Sco("i", "t", "p", mastery_score=80.0)
    assert outcome(OLD, strict, {"cmi.core.lesson_status": "completed", "cmi.core.score.raw": "79"}).success == "failed"
    assert outcome(OLD, strict, {"cmi.core.lesson_status": "completed", "cmi.core.score.raw": "80"}).is_done
    assert outcome(OLD, strict, {"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "79"}).success == "failed"
    assert outcome(OLD, strict, {"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "8", "cmi.core.score.max": "10"}).is_done
    assert outcome(OLD, strict, {"cmi.core.lesson_status": "passed"}).is_done
    measured = Sco("i", "t", "p", passing_score=0.8, completion_threshold=0.5)
    record = {"cmi.completion_status": "incomplete", "cmi.progress_measure": "0.5", "cmi.score.scaled": "0.8"}
    assert outcome(NEW, measured, record) == Outcome("completed", "passed", 80, 100)
    assert outcome(NEW, measured, {"cmi.success_status": "passed", "cmi.score.scaled": "0.799"}).success == "failed"
    assert outcome(NEW, measured, {"cmi.success_status": "passed", "cmi.score.raw": "6", "cmi.score.max": "10"}).success == "failed"
    assert outcome(NEW, measured, {"cmi.success_status": "passed"}).success == "passed"


def test_content_that_calls_itself_passed_below_the_pass_mark_comes_back_failed():
    strict = Sco("i", "t", "p", mastery_score=80.0)
    loaded = initial(OLD, strict, {"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "79"}, learner=("p", "Ada"), review=False)
    assert loaded["cmi.core.lesson_status"] == "failed"


def test_a_failed_test_does_not_complete_the_unit():
    assert not Outcome("completed", "failed").is_done
    assert Outcome("unknown", "passed").is_done
    assert not Outcome("incomplete", "passed").is_done


def test_parts_are_done_together():
    done, open_ = Outcome("completed", "unknown", 80, 100), Outcome("incomplete", "unknown", None, 50)
    assert together([done, open_]) == Outcome("incomplete", "unknown", 80, 75)
    assert together([done, Outcome("completed", "passed", 60, 100)]) == Outcome("completed", "passed", 70, 100)
    assert together([Outcome(), Outcome()]) == Outcome("not attempted", "unknown", None, 0)


def test_a_page_that_reports_nothing_is_done_once_opened():
    page = Sco("i", "t", "p", kind="asset")
    assert outcome(OLD, page, None) == Outcome()
    assert outcome(OLD, page, {"ended": "true"}).is_done


@pytest.mark.parametrize(
    ("record", "entry"),
    [
        (None, "ab-initio"),
        ({"cmi.location": "3", "cmi.exit": "suspend", "ended": "true"}, "resume"),
        ({"cmi.location": "3", "cmi.exit": "normal", "ended": "true"}, ""),
        ({"cmi.location": "3", "ended": ""}, "resume"),
    ],
)
def test_content_is_told_whether_it_goes_on(record, entry):
    assert initial(NEW, PART, record, learner=("p", "Ada"), review=False)["cmi.entry"] == entry


def test_what_was_saved_is_there_before_content_asks():
    part = Sco("i", "t", "p", mastery_score=80.0, launch_data="from the manifest")
    record = {"cmi.core.lesson_location": "14", "cmi.suspend_data": "s", "cmi.core.session_time": "00:01:00", "cmi.core.exit": "suspend"}
    assert initial(OLD, part, record | {"seconds": "3725"}, learner=("p7", "Ada"), review=False) == {
        "cmi.core.lesson_location": "14",
        "cmi.suspend_data": "s",
        "cmi.core.credit": "credit",
        "cmi.core.lesson_mode": "normal",
        "cmi.launch_data": "from the manifest",
        "cmi.student_data.mastery_score": "80",
        "cmi.core.student_id": "p7",
        "cmi.core.student_name": "Ada",
        "cmi.core.entry": "resume",
        "cmi.core.total_time": "0001:02:05.00",
    }


def test_a_completed_part_is_opened_for_review():
    loaded = initial(NEW, PART, {"cmi.completion_status": "completed", "seconds": "65"}, learner=("p", "Ada"), review=True)
    assert (loaded["cmi.mode"], loaded["cmi.credit"], loaded["cmi.total_time"]) == ("review", "no-credit", "PT0H1M5S")


@pytest.mark.parametrize(
    ("edition", "span", "whole"), [(OLD, "0001:02:03.5", 3723), (NEW, "P1DT1H0.5S", 90000), (NEW, "PT", 0), (OLD, "x", 0)]
)
def test_a_visit_s_length_is_read(edition, span, whole):
    assert session_seconds(edition, {"cmi.session_time" if edition.is_2004 else "cmi.core.session_time": span}) == whole


def test_content_that_leaves_without_a_word_has_been_completed():
    assert merge(OLD, {}, {}, final=True, review=False).record == {"cmi.core.lesson_status": "completed", "ended": "true"}
    assert merge(NEW, {}, {}, final=True, review=False).record == {"cmi.completion_status": "completed", "ended": "true"}
    told = {"cmi.completion_status": "incomplete"}
    assert merge(NEW, told, {}, final=True, review=False).record == told | {"ended": "true"}


def test_where_only_content_completes_itself_its_silence_says_nothing():
    assert merge(NEW, {}, {}, final=True, review=False, leaving=Leaving.SPOKEN).record == {"ended": "true"}
    assert merge(NEW, {}, {}, final=True, review=False, leaving=Leaving.FORCED).record["cmi.completion_status"] == "completed"


def test_content_finds_the_manifest_s_objectives_beside_what_it_recorded():
    part = Sco("i", "t", "p", objectives=("first", "second"))
    told = initial(NEW, part, None, learner=("p", "Ada"), review=False)
    assert (told["cmi.objectives.0.id"], told["cmi.objectives.1.id"]) == ("first", "second")
    own = initial(NEW, part, {"cmi.objectives.1.success_status": "passed"}, learner=("p", "Ada"), review=False)
    assert [value for element, value in own.items() if "objectives" in element] == ["first", "second", "passed"]


def test_whoever_passed_the_test_but_has_not_read_everything_may_still_complete():
    passed = {"cmi.success_status": "passed", "cmi.completion_status": "incomplete"}
    assert not is_for_review(NEW, PART, passed)
    assert is_for_review(NEW, PART, passed | {"cmi.completion_status": "completed"})
    assert is_for_review(OLD, PART, {"cmi.core.lesson_status": "passed"})
