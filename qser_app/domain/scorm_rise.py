"""How far a reader is in an Articulate Rise export, read from its suspend data.

Rise keeps {"d": [LZW codes]} over code points (dictionary seeded with 0 to 255); inside is JSON with
``progress.p``, the overall percent, or ``progress.lessons``. Whatever looks different is none of our business.
"""

import json
from typing import Any

_MOST_CODES = 200_000
_LONGEST = 4_000_000


def rise_percent(suspend_data: str) -> int | None:
    """Percent (0 to 100), or None when this is not Rise's format."""
    if not suspend_data.startswith("{"):
        return None
    try:
        codes = [int(code) for code in json.loads(suspend_data)["d"]]
        progress = json.loads(_unpacked(codes))["progress"]
        told = progress["p"] if "p" in progress else _of_lessons(progress["lessons"])
        return max(0, min(100, int(told)))
    except (ValueError, KeyError, TypeError, IndexError, OverflowError, RecursionError):
        return None


def _of_lessons(lessons: dict[str, Any]) -> float:
    percents = [100 if each.get("c") == 1 else float(each.get("p", 0)) for each in lessons.values()]
    return sum(percents) / len(percents) if percents else 0


def _unpacked(codes: list[int]) -> str:
    if len(codes) > _MOST_CODES:
        raise ValueError("not Rise's codes")
    words = [chr(code) for code in range(256)]
    before = words[codes[0]]
    parts, length = [before], len(before)
    for code in codes[1:]:
        if not 0 <= code <= len(words):
            raise ValueError("a code before its word")
        word = words[code] if code < len(words) else before + before[0]
        words.append(before + word[0])
        parts.append(word)
        length += len(word)
        if length > _LONGEST:
            raise ValueError("too long")
        before = word
    return "".join(parts)
