"""How far a reader is in an Articulate Rise export."""

import json

import pytest

from qser_app.domain.scorm_rise import rise_percent
from tests.support.packages import real


def test_real_exports_tell_how_far_the_reader_is():
    samples = json.loads(real("facts", "rise_suspend_data.json").read_text(encoding="utf-8"))["samples"]
    assert [rise_percent(sample["suspend_data"]) for sample in samples] == [7, 19, 95, 97, 100]


@pytest.mark.parametrize(
    "data", ["", "viewed=1", "{", '{"d": 5}', '{"d": []}', '{"d": [999]}', '{"d": ["a"]}', '{"d": [123, 300]}', '{"d": [49]}']
)
def test_anything_else_is_left_alone(data):
    assert rise_percent(data) is None
