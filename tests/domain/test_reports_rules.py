"""Rules of a report of one's own, as an address holds them."""

from datetime import UTC, datetime

import pytest

from qser_app.domain.refusals import BadInput
from qser_app.domain.reports_rules import Compare, Field, NameTooLong, Rhythm, Rule, TooManyRules, clean_title, next_due, rules_of, written

GOOD = "course:is:3|5;standing:is:in-progress;percent:least:50;enrolled:most:2026-11-02;language:is:el|cs"


def test_rules_come_out_of_an_address_as_they_went_in():
    assert written(rules_of(GOOD)) == GOOD
    assert rules_of("course:is:3|5|3") == (Rule(Field.COURSE, Compare.IS, ("3", "5")),)
    assert rules_of("") == ()


@pytest.mark.parametrize(
    "text",
    [
        "mood:is:good",
        "course:least:3",
        "course:is:three",
        "course:is:",
        "standing:is:lost",
        "percent:is:5",
        "percent:least:5|6",
        "percent:least:-5",
        "enrolled:least:2026-13-01",
        "course:is:" + "|".join(map(str, range(21))),
        "select 1",
    ],
)
def test_what_no_form_of_ours_writes_is_refused(text):
    with pytest.raises(BadInput):
        rules_of(text)


def test_five_rules_are_the_most():
    with pytest.raises(TooManyRules):
        rules_of(";".join(["percent:least:1"] * 6))


@pytest.mark.parametrize(
    ("rhythm", "due"),
    [
        (Rhythm.NEVER, None),
        (Rhythm.DAILY, datetime(2026, 12, 31, 5, tzinfo=UTC)),
        (Rhythm.WEEKLY, datetime(2027, 1, 4, 5, tzinfo=UTC)),
        (Rhythm.MONTHLY, datetime(2027, 1, 1, 5, tzinfo=UTC)),
    ],
)
def test_a_mail_leaves_at_six_in_the_morning(rhythm, due):
    assert next_due(rhythm, at=datetime(2026, 12, 30, 12, tzinfo=UTC), zone="Europe/Prague") == due


def test_a_kept_report_has_a_name():
    assert clean_title(" My \n report ") == "My report"
    for name in ("", "  ", "x" * 101):
        with pytest.raises(NameTooLong):
            clean_title(name)
