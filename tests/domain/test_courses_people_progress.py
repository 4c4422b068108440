"""How far the people of a course are."""

import pytest

from qser_app.domain.courses_people_progress import LONGEST_WORDS, WordsTooLong, clean_words, percent_done

PERCENTS = [(0, 3, False, 0), (2, 3, False, 66), (3, 3, True, 100), (3, 4, True, 100), (4, 3, False, 100), (0, 0, False, 0)]


@pytest.mark.parametrize(("done", "units", "completed", "percent"), PERCENTS)
def test_a_hundred_means_all_and_stays(done, units, completed, percent):
    assert percent_done(done, units, completed=completed) == percent


def test_a_sentence_is_put_in_order_and_has_an_end():
    assert clean_words("  Do\n come\0 back ") == "Do come back"
    assert clean_words("x" * LONGEST_WORDS)
    with pytest.raises(WordsTooLong):
        clean_words("x" * (LONGEST_WORDS + 1))
