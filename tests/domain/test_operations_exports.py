"""How an export stands, why it failed, and when trying again means anything."""

from datetime import UTC, datetime, timedelta

import pytest

from qser_app.domain.operations_exports import Standing, Why, may_be_tried, standing_of, why_of
from qser_app.domain.reports_exports import Stage

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
SOON = NOON + timedelta(seconds=1)


@pytest.mark.parametrize(
    ("stage", "expires_at", "standing"),
    [
        (Stage.WAITING, None, Standing.WAITING),
        (Stage.FAILED, None, Standing.FAILED),
        (Stage.READY, SOON, Standing.READY),
        (Stage.READY, NOON, Standing.EXPIRED),
        (Stage.READY, None, Standing.EXPIRED),
    ],
)
def test_a_finished_one_expires_when_its_time_is_over(stage, expires_at, standing):
    assert standing_of(stage, expires_at, NOON) is standing


def test_a_reason_without_a_name_is_on_our_side():
    assert [why_of(error) for error in ("", "not-allowed", "not-found", "broken", "too-many")] == [
        None,
        Why.NOT_ALLOWED,
        Why.NOT_FOUND,
        Why.BROKEN,
        Why.BROKEN,
    ]


@pytest.mark.parametrize(
    ("stage", "leased_until", "may"),
    [
        (Stage.FAILED, None, True),
        (Stage.WAITING, SOON, True),
        (Stage.WAITING, NOON, False),
        (Stage.WAITING, None, False),
        (Stage.RUNNING, SOON, False),
        (Stage.READY, None, False),
        (Stage.CANCELLED, None, False),
    ],
)
def test_only_what_failed_is_tried_again(stage, leased_until, may):
    assert may_be_tried(stage, leased_until, NOON) is may
