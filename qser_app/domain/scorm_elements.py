"""The data models of both SCORM generations: which elements content may write, and in what form.

Sources: SCORM 1.2 Run-Time Environment 3.4; SCORM 2004 4th Edition RTE 4.2. Numbers of error codes are theirs.
"""

import math
import re

from qser_app.domain.scorm import Edition

LONGEST_SUSPEND_DATA = 1_000_000
_LONGEST = 4096
_LONGEST_COMMENT = 64_000
_MOST_ROWS = 2000

_STATUS_12 = {"passed", "completed", "failed", "incomplete", "browsed", "not attempted"}
_COMPLETION = {"completed", "incomplete", "not attempted", "unknown"}
_SUCCESS = {"passed", "failed", "unknown"}
_EXIT_12 = {"time-out", "suspend", "logout", ""}
_EXIT_2004 = {"time-out", "suspend", "logout", "normal", ""}
_VOCABULARY = {
    "cmi.core.lesson_status": _STATUS_12,
    "cmi.core.exit": _EXIT_12,
    "cmi.completion_status": _COMPLETION,
    "cmi.success_status": _SUCCESS,
    "cmi.exit": _EXIT_2004,
}
# 1.2 leaves an objective's status empty until it is set.
_OBJECTIVE_WORDS = {"status": _STATUS_12 | {""}, "completion_status": _COMPLETION, "success_status": _SUCCESS}
_RANGES = {"scaled": (-1, 1), "progress_measure": (0, 1), "raw": (-1e9, 1e9), "min": (-1e9, 1e9), "max": (-1e9, 1e9)}
_SPAN_12 = re.compile(r"^(\d{2,4}):([0-5]?\d):([0-5]?\d(?:\.\d{1,2})?)$", re.ASCII)
_SPAN_2004 = re.compile(r"^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,2})?)S)?)?$", re.ASCII)

_ROW = r"(?:0|[1-9]\d{0,4})"
_SCORE = r"score\.(?:raw|min|max)"
_WRITE_12 = re.compile(
    rf"cmi\.(?:core\.(?:lesson_location|lesson_status|exit|session_time|{_SCORE})|suspend_data|comments"
    rf"|objectives\.{_ROW}\.(?:id|status|{_SCORE})|student_preference\.(?:audio|language|speed|text)"
    rf"|interactions\.{_ROW}\.(?:id|time|type|weighting|student_response|result|latency"
    rf"|objectives\.{_ROW}\.id|correct_responses\.{_ROW}\.pattern))",
    re.ASCII,
)
_WRITE_2004 = re.compile(
    rf"cmi\.(?:location|completion_status|success_status|exit|progress_measure|session_time|suspend_data|{_SCORE}|score\.scaled"
    r"|learner_preference\.(?:audio_level|language|delivery_speed|audio_captioning)"
    rf"|comments_from_learner\.{_ROW}\.(?:comment|location|timestamp)"
    rf"|objectives\.{_ROW}\.(?:id|description|success_status|completion_status|progress_measure|score\.scaled|{_SCORE})"
    rf"|interactions\.{_ROW}\.(?:id|type|timestamp|weighting|learner_response|result|latency|description"
    rf"|objectives\.{_ROW}\.id|correct_responses\.{_ROW}\.pattern))",
    re.ASCII,
)
_READ_12 = re.compile(
    r"cmi\.(?:core\.(?:student_id|student_name|credit|entry|total_time|lesson_mode|_children)|launch_data|comments_from_lms"
    r"|student_data\..+|_version|.+\._(?:count|children))"
)
_READ_2004 = re.compile(
    r"cmi\.(?:learner_id|learner_name|credit|entry|mode|total_time|launch_data|completion_threshold|scaled_passing_score"
    r"|max_time_allowed|time_limit_action|comments_from_lms\..+|_version|.+\._(?:count|children))"
)
_DECIMAL = re.compile(r"[+-]?(?:\d{1,20}\.?\d{0,20}|\.\d{1,20})(?:[eE][+-]?\d{1,3})?", re.ASCII)
_NUMBERED = re.compile(r"\.(\d+)\.")


def fault_of_element(edition: Edition, element: str) -> int | None:
    """The edition's error code for writing ``element``: unknown or read-only; None when content may write it."""
    write, read = (_WRITE_2004, _READ_2004) if edition.is_2004 else (_WRITE_12, _READ_12)
    if len(element) < 200 and write.fullmatch(element):
        too_far = any(int(row) >= _MOST_ROWS for row in _NUMBERED.findall(element))
        return (351 if edition.is_2004 else 201) if too_far else None
    if len(element) < 200 and read.fullmatch(element):
        return 404 if edition.is_2004 else 403
    return 401


def accepted(edition: Edition, element: str, value: str) -> str | None:
    """``value`` as it is kept for a writable ``element`` (numbers clamped); None when it is not of the element's form."""
    name = element.rsplit(".", 1)[-1]
    if name in _RANGES:
        return _clamped(value, *_RANGES[name])
    if words := _words(element, name):
        fits = value in words
    elif name == "session_time":
        fits = seconds(edition, value) is not None
    else:
        fits = "\0" not in value and len(value) <= _longest(element)
    return value if fits else None


def _longest(element: str) -> int:
    if element == "cmi.suspend_data":
        return LONGEST_SUSPEND_DATA
    return _LONGEST_COMMENT if "comment" in element else _LONGEST


def _words(element: str, name: str) -> set[str] | None:
    if element in _VOCABULARY:
        return _VOCABULARY[element]
    return _OBJECTIVE_WORDS.get(name) if element.startswith("cmi.objectives.") else None


def _clamped(value: str, low: float, high: float) -> str | None:
    if value == "":
        return value
    number = decimal(value)
    if number is None:
        return None
    return value if low <= number <= high else f"{min(high, max(low, number)):g}"


def decimal(value: str) -> float | None:
    """The number a learner's record holds; None for what is no finite number."""
    if not _DECIMAL.fullmatch(value):
        return None
    number = float(value)
    return number if math.isfinite(number) else None


def seconds(edition: Edition, span: str) -> float | None:
    """A time span of the edition in seconds (1.2: HHHH:MM:SS.SS; 2004: ISO 8601); None when it is not one."""
    if len(span) > 60:
        return None
    if not edition.is_2004:
        found = _SPAN_12.match(span)
        return int(found[1]) * 3600 + int(found[2]) * 60 + float(found[3]) if found else None
    found = _SPAN_2004.match(span)
    if not found or span.endswith(("P", "T")):
        return None
    scale = (365 * 86400, 30 * 86400, 86400, 3600, 60, 1)
    return sum(float(part or 0) * size for part, size in zip(found.groups(), scale, strict=True))


def span(edition: Edition, whole_seconds: int) -> str:
    """Seconds as the edition writes a time span."""
    hours, rest = divmod(max(0, whole_seconds), 3600)
    minutes, left = divmod(rest, 60)
    return f"PT{hours}H{minutes}M{left}S" if edition.is_2004 else f"{min(hours, 9999):04d}:{minutes:02d}:{left:02d}.00"
