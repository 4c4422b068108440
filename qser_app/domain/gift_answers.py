"""What stands in the braces of a GIFT question: choices, true or false, texts, pairs, numbers."""

import re
from decimal import Decimal

from qser_app.domain.gift_words import GiftAnswer, GiftKind, GiftNumber, GiftText, Unreadable

Answers = tuple[GiftKind, tuple[GiftAnswer, ...], GiftText | None]

_TRUTH = re.compile(r"(?i)(true|t|false|f)\s*(?:#|$)")
_WEIGHT = re.compile(r"\s*%\s*([+-]?\d{1,3}(?:[.,]\d{1,10})?)\s*%")
_ONE = r"[+-]?(?:\d{1,40}(?:[.,]\d{0,40})?|[.,]\d{1,40})(?:[eE][+-]?\d{1,2})?"
_NUMBER = re.compile(rf"\s*({_ONE})\s*(?:(:|\.\.)\s*({_ONE})\s*)?")


def answers_of(inside: str, written: str) -> Answers:
    """The kind, the answers and the general explanation; ``written`` is the format of the stem. Raises Unreadable."""
    given, _, general = _cut(inside, "####")
    explanation = _feedback(general, written)
    given = given.strip()
    if not given:
        return GiftKind.ESSAY, (), explanation
    if _TRUTH.match(given):
        return GiftKind.TRUE_FALSE, _truth(given, written), explanation
    if given[0] == "#":
        return GiftKind.NUMERIC, _numbers(given[1:].strip(), written), explanation
    if given[0] not in "=~":
        raise Unreadable("answers")
    parts = _parts(given)
    if all(mark == "=" and "->" in source for mark, source in parts):
        return GiftKind.MATCH, tuple(_pair(source, written) for _, source in parts), explanation
    answers = tuple(_answer(mark, source, written) for mark, source in parts)
    return (GiftKind.SHORT if all(answer.correct for answer in answers) else GiftKind.CHOICE), answers, explanation


def _parts(given: str) -> list[tuple[str, str]]:
    """Each answer with its mark; escaped backslashes that stand before the next mark still belong to this answer."""
    parts = re.split(r"(?<!\\)((?:\\\\)*)([=~])", given)
    return [(parts[n], parts[n + 1] + (parts[n + 2] if n + 2 < len(parts) else "")) for n in range(2, len(parts), 3)]


def _answer(mark: str, source: str, written: str) -> GiftAnswer:
    weight, source = _weight(source)
    said, _, remark = _cut(source, "#")
    own, said = cut_format(said, written)
    text = text_of(said, own)
    if not text.text:
        raise Unreadable("answers")
    return GiftAnswer(text, mark == "=", weight, _feedback(remark, written))


def _pair(source: str, written: str) -> GiftAnswer:
    """``text -> match``; a text that is empty makes the match a distractor."""
    weight, source = _weight(source)
    said, _, remark = _cut(source, "#")
    said, _, match = said.partition("->")
    own, said = cut_format(said, written)
    matched = text_of(cut_format(match, "plain")[1], "plain").text
    if not matched:
        raise Unreadable("answers")
    return GiftAnswer(text_of(said, own), correct=True, weight=weight, feedback=_feedback(remark, written), match=matched)


def _numbers(given: str, written: str) -> tuple[GiftAnswer, ...]:
    if given[:1] not in ("=", "~"):
        # "3:2~#Wrong": one number, and a remark for all others.
        given = f"={given}"
    return tuple(_number(mark, source, written) for mark, source in _parts(given))


def _number(mark: str, source: str, written: str) -> GiftAnswer:
    weight, source = _weight(source)
    said, _, remark = _cut(source, "#")
    said = said.replace("\\:", ":").strip()
    if mark == "~" and said in ("", "*"):
        return GiftAnswer(GiftText("*", "plain"), correct=False, weight=weight, feedback=_feedback(remark, written))
    return GiftAnswer(GiftText(said, "plain"), mark == "=", weight, _feedback(remark, written), number=number_of(said))


def number_of(said: str) -> GiftNumber:
    """``5``, ``5:0.1`` or ``4.9..5.1``. Raises Unreadable."""
    # "1..5" would else be read as "1." and ".5".
    first, dots, second = said.partition("..")
    if dots and (low := _NUMBER.fullmatch(first)) and (high := _NUMBER.fullmatch(second)) and not (low[2] or high[2]):
        ends = sorted((_decimal(low[1]), _decimal(high[1])))
        return GiftNumber("high-low", ends[0], ends[1])
    found = _NUMBER.fullmatch(said)
    if found is None:
        raise Unreadable("number")
    value, tolerance = _decimal(found[1]), abs(_decimal(found[3])) if found[3] else Decimal(0)
    return GiftNumber("range" if found[2] else "simple", value - tolerance, value + tolerance)


def _decimal(said: str) -> Decimal:
    return Decimal(said.replace(",", "."))


def _weight(source: str) -> tuple[float | None, str]:
    found = _WEIGHT.match(source)
    return (float(found[1].replace(",", ".")), source[found.end() :]) if found else (None, source)


def _truth(given: str, written: str) -> tuple[GiftAnswer, GiftAnswer]:
    """True, then false, with the first remark at true and the second at false, as they are written."""
    said, _, remarks = _cut(given, "#")
    first, _, second = _cut(remarks, "#")
    is_true = said.strip().lower() in ("t", "true")
    return (
        GiftAnswer(GiftText("true", "plain"), is_true, None, _feedback(first, written)),
        GiftAnswer(GiftText("false", "plain"), not is_true, None, _feedback(second, written)),
    )


def _cut(source: str, mark: str) -> tuple[str, str, str]:
    """Like ``str.partition``, at the first ``mark`` that is not escaped."""
    found = re.search(rf"(?<!\\)(?:\\\\)*({mark})", source)
    return (source[: found.start(1)], mark, source[found.end(1) :]) if found else (source, "", "")


def _feedback(source: str, written: str) -> GiftText | None:
    own, source = cut_format(source, written)
    text = text_of(source, own)
    return text if text.text else None


def cut_format(source: str, default: str) -> tuple[str, str]:
    """The format that the text names, or ``default``, and the text without it."""
    found = re.match(r"\s*\[(moodle|plain|html|markdown)\]", source)
    return (found.group(1), source[found.end() :]) if found else (default, source)


def text_of(source: str, written: str) -> GiftText:
    """The text without escapes; lines run together where the format does not mean them."""
    source = source.strip()
    if written in ("moodle", "plain"):
        source = re.sub(r"[ \t\r\n]+", " ", source)  # non-breaking spaces are meant
    return GiftText(plain(source), written)


def plain(source: str) -> str:
    """The text that the author meant: escaped marks as themselves, ``\\n`` as a new line."""
    return re.sub(r"\\([~=#{}:\\n])", lambda found: "\n" if found.group(1) == "n" else found.group(1), source)
