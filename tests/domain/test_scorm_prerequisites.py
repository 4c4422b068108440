"""Prerequisites of SCORM 1.2."""

import pytest

from qser_app.domain.scorm_prerequisites import is_open

STATUSES = {"a": "completed", "b": "passed", "c": "incomplete", "d": "failed"}


@pytest.mark.parametrize(
    ("script", "open_"),
    [
        ("", True),
        ("a", True),
        ("c", False),
        ("unknown", False),
        ("a&b", True),
        ("a & c", False),
        ("c|b", True),
        ("~c", True),
        ("~(a&b)", False),
        ("a&(c|~d)", True),
        ('d="failed"', True),
        ("d=f", True),
        ("c<>completed", True),
        ("2*{a, b, c}", True),
        ("3*{a,b,c}", False),
        ("2*{a, (c|d), ~d}", True),
    ],
)
def test_a_script_says_whether_a_part_is_open(script, open_):
    assert is_open(script, STATUSES) is open_


@pytest.mark.parametrize("script", ["a &", "((((", "a b", "x*{a}", "2*{a", '"', "(" * 100 + "a" + ")" * 100, "~" * 2000])
def test_a_script_that_cannot_be_read_keeps_nobody_out(script):
    assert is_open(script, STATUSES)
