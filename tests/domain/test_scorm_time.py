"""How long a part may take, and what becomes of a try whose time is over."""

import pytest

from qser_app.domain.scorm import Edition, Sco
from qser_app.domain.scorm_data import initial, renewed
from qser_app.domain.scorm_time import TimeLimit, is_out_of_time, time_limit

OLD, NEW = Edition.SCORM_12, Edition.SCORM_2004_4


def part(max_time: str, action: str) -> Sco:
    return Sco("i", "t", "p", max_time=max_time, time_limit_action=action)


@pytest.mark.parametrize(
    ("action", "closes", "tells"),
    [("exit,message", True, True), ("exit, no message", True, False), ("continue,message", False, True), ("EXIT,MESSAGE", True, True)],
)
def test_what_the_manifest_asks_for_when_the_time_is_over(action, closes, tells):
    assert time_limit(NEW, part("PT1M", action), None) == TimeLimit(60, 60, closes, tells)


@pytest.mark.parametrize(
    ("edition", "max_time", "action"),
    [
        (NEW, "PT1M", "continue,no message"),
        (NEW, "PT1M", ""),  # the standard's default
        (NEW, "", "exit,message"),
        (NEW, "PT0S", "exit,message"),
        (OLD, "PT1M", "exit,message"),  # not a time of this edition
        (NEW, "an hour", "exit,message"),
        (NEW, "PT1M", "message"),
    ],
)
def test_where_nothing_is_to_be_done_there_is_no_limit(edition, max_time, action):
    assert time_limit(edition, part(max_time, action), None) is None


def test_earlier_visits_of_the_same_try_count():
    limited = part("0000:02:00", "exit,message")
    assert [time_limit(OLD, limited, {"seconds": spent}).left for spent in ("50", "120", "9000")] == [70, 0, 0]
    assert time_limit(OLD, limited, {"seconds": "90", "since": "60"}).left == 90


def test_a_try_whose_time_was_over_is_followed_by_one_with_all_its_time():
    limited, over = part("0000:02:00", "exit,message"), {"cmi.core.exit": "time-out", "seconds": "120", "ended": "true"}
    assert is_out_of_time(OLD, limited, over)
    assert time_limit(OLD, limited, over).left == 120
    assert not is_out_of_time(OLD, part("", ""), over)  # content that uses the word without a limit goes on
    assert not is_out_of_time(OLD, limited, {"cmi.core.exit": "suspend"})


def test_content_is_told_the_time_of_its_present_try():
    record = renewed({"cmi.location": "4", "seconds": "90", "visit": "7/1/90"}) | {"seconds": "100"}
    assert initial(NEW, part("", ""), record, learner=("p", "Ada"), review=False)["cmi.total_time"] == "PT0H0M10S"
