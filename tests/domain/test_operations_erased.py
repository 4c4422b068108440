"""The journal of erasures: everybody once, and nothing in it but numbers and moments."""

from datetime import timedelta

import pytest

from qser_app.domain.operations_backup import OperationRefused
from qser_app.domain.operations_erased import Gone, merged, read, written
from tests.support.people import NOON

ADA, LATER = Gone(7, NOON, NOON + timedelta(days=1)), NOON + timedelta(days=9)


def test_it_comes_back_as_it_was_written():
    assert read(written([ADA, Gone(8, NOON, LATER)])) == [ADA, Gone(8, NOON, LATER)]
    assert written([ADA]) == b'{"person": 7, "since": "2026-11-02T12:00:00+00:00", "erased": "2026-11-03T12:00:00+00:00"}\n'


def test_whoever_was_erased_twice_stands_in_it_once_and_another_of_the_same_number_apart():
    other = Gone(7, NOON + timedelta(hours=1), LATER)
    assert merged([Gone(7, NOON, LATER)], [ADA, other]) == [ADA, other]


@pytest.mark.parametrize("line", [b"{", b"[]", b'{"person": 7}', b'{"person": 7, "since": "2026-11-02", "erased": "2026-11-03"}'])
def test_a_line_that_says_something_else_is_named(line):
    with pytest.raises(OperationRefused, match=r"Line 2 of erased\.jsonl"):
        read(written([ADA]) + line)
