"""What content may write into a learner's record, and in what form it is kept."""

import pytest

from qser_app.domain.scorm import Edition
from qser_app.domain.scorm_elements import accepted, fault_of_element, seconds, span

OLD, NEW = Edition.SCORM_12, Edition.SCORM_2004_4


@pytest.mark.parametrize(
    ("edition", "element", "fault"),
    [
        (OLD, "cmi.core.lesson_status", None),
        (NEW, "cmi.completion_status", None),
        (NEW, "cmi.interactions.1999.learner_response", None),
        (OLD, "cmi.core.student_name", 403),
        (NEW, "cmi.learner_name", 404),
        (OLD, "cmi.completion_status", 401),
        (NEW, "cmi.core.lesson_status", 401),
        (OLD, "cmi.objectives.2000.id", 201),
        (NEW, "cmi.objectives.2000.id", 351),
        (NEW, "cmi.objectives.01.id", 401),
        (NEW, "__proto__", 401),
    ],
)
def test_each_edition_has_its_own_elements_and_error_codes(edition, element, fault):
    assert fault_of_element(edition, element) == fault


@pytest.mark.parametrize(
    ("edition", "element", "value", "kept"),
    [
        (OLD, "cmi.core.lesson_status", "passed", "passed"),
        (OLD, "cmi.core.lesson_status", "brilliant", None),
        (NEW, "cmi.score.scaled", "1.5", "1"),
        (NEW, "cmi.score.scaled", "-0.25", "-0.25"),
        (NEW, "cmi.progress_measure", "-1", "0"),
        (NEW, "cmi.score.raw", "NaN", None),
        (NEW, "cmi.score.raw", "", ""),
        (NEW, "cmi.session_time", "PT1H", "PT1H"),
        (NEW, "cmi.session_time", "0001:00:00", None),
        (OLD, "cmi.suspend_data", "x" * 1_000_001, None),
        (OLD, "cmi.core.lesson_location", "x" * 4097, None),
        (OLD, "cmi.comments", "x" * 4097, "x" * 4097),
        (OLD, "cmi.core.lesson_location", "a\0b", None),
    ],
    ids=range(13),
)
def test_values_are_kept_in_the_element_s_form_and_numbers_within_their_range(edition, element, value, kept):
    assert accepted(edition, element, value) == kept


@pytest.mark.parametrize(
    ("edition", "said", "took"),
    [(OLD, "0001:02:03.50", 3723.5), (OLD, "1:02:03", None), (NEW, "P1DT1H1M1.5S", 90061.5), (NEW, "P", None), (NEW, "PT", None)],
)
def test_spans_of_time_are_read_as_the_edition_writes_them(edition, said, took):
    assert seconds(edition, said) == took


def test_a_span_comes_back_as_it_was_written():
    for edition in (OLD, NEW):
        assert [seconds(edition, span(edition, each)) for each in (0, 59, 3723)] == [0, 59, 3723]
