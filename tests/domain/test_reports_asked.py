"""What an address asks of a report."""

import pytest

from qser_app.domain.refusals import BadInput
from qser_app.domain.reports import Report
from qser_app.domain.reports_asked import Asked, asked_of


@pytest.mark.parametrize(
    "params",
    [
        {"period": "decade"},
        {"from": "yesterday"},
        {"course": "x"},
        {"course": "99999999999"},
        {"department": "-1"},
        {"event": "party"},
        {"measure": "mood"},
        {"rules": "percent:least:many"},
    ],
)
def test_an_address_of_nobody_s_making_is_refused(params):
    with pytest.raises(BadInput):
        asked_of("people", params)


def test_a_column_asked_for_twice_turns_round():
    once = Asked(Report.PEOPLE, page=4).sorted_by("seconds", down_first=True)
    assert (once.sort, once.descending, once.page) == ("seconds", True, 1)
    assert not once.sorted_by("seconds", down_first=True).descending
