"""A question of the bank as a form that can be changed, and a form as learners would see it."""

from collections.abc import Mapping, Sequence
from typing import Any

from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.quizzes_drafts import ANY_NUMBER
from qser_app.domain.quizzes_forms import Form, Gap, Row
from qser_app.domain.quizzes_forms_weights import shares
from qser_app.domain.quizzes_grading import FULL
from qser_app.domain.quizzes_kinds import TRUTH, QuestionKind
from qser_app.domain.quizzes_pages import SittingOption, SittingPrompt, SittingQuestion, pieces

_BY_OPTIONS = (QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.ALL, QuestionKind.TRUE_FALSE, QuestionKind.LIKERT)
_FEWEST = {QuestionKind.SINGLE: 3, QuestionKind.MULTIPLE: 4, QuestionKind.ALL: 4, QuestionKind.ORDER: 3, QuestionKind.LIKERT: 5}

_EXACT, _THIRDS = 1e15, 0.001  # whole numbers end where floats do; 33.33333 is a third


def empty_form(kind: QuestionKind) -> Form:
    """What a new question begins with: enough lines that one sees what is asked."""
    if kind is QuestionKind.TRUE_FALSE:
        return Form(kind, rows=(Row("true", right=True), Row("false")))
    if kind is QuestionKind.MATCH:
        return Form(kind, rows=tuple(Row(f"p{number}") for number in (1, 2, 3)))
    if kind is QuestionKind.NUMERIC:
        return Form(kind, rows=(Row("r1", right=True, how="value"),))
    return Form(kind, rows=tuple(Row("abcde"[place]) for place in range(_FEWEST.get(kind, 0))))


def form_from(source: QuestionSource) -> Form:
    """The form of a question; saved without a change it is the same question."""
    weighted, rows, gaps = _answers(source)
    return Form(
        source.kind,
        stems=_told(source.body, "stem"),
        explanations=_told(source.body, "explanation"),
        units=_told(source.body, "unit"),
        rows=tuple(rows),
        gaps=tuple(gaps),
        weighted=weighted,
        case=bool(source.answer_key.get("case", False)),
        tags=", ".join(source.tags),
        lesson=source.lesson_key,
    )


def _told(body: Mapping[str, Any], name: str) -> dict[str, str]:
    return {language: words[name] for language, words in body.items() if words.get(name)}


def _answers(source: QuestionSource) -> tuple[bool, Sequence[Row], Sequence[Gap]]:
    body, key = source.body, source.answer_key
    if source.kind in _BY_OPTIONS:
        return _choices(source)
    if source.kind is QuestionKind.ORDER:
        return False, [_option(body, option) for option in key["order"]], ()
    if source.kind is QuestionKind.MATCH:
        return False, _pairs(body, key["pairs"]), ()
    if source.kind is QuestionKind.NUMERIC:
        weighted = any(each["weight"] not in (0, FULL) for each in key["ranges"])
        return weighted, [_range(place, each) for place, each in enumerate(key["ranges"], 1)], ()
    if source.kind is QuestionKind.SHORT:
        rows = _accepted(key["accept"])
        return _are_weighted(rows), rows, ()
    gaps = [_gap(body, name, key["gaps"][name]) for name in _keys(body, "gaps")]
    return any(_are_weighted(gap.rows) for gap in gaps), (), gaps


def _keys(body: Mapping[str, Any], name: str) -> list[str]:
    return [each["key"] for each in next(iter(body.values()))[name]]


def _choices(source: QuestionSource) -> tuple[bool, Sequence[Row], Sequence[Gap]]:
    weights: Mapping[str, float] = source.answer_key.get("weights", {})
    rows = [_option(source.body, key, weights.get(key, 0)) for key in _keys(source.body, "options")]
    plain = shares(source.kind, [row.right for row in rows])
    given = [float(weights.get(row.id, 0)) for row in rows]
    differs = source.kind is not QuestionKind.LIKERT and any(abs(one - two) > _THIRDS for one, two in zip(plain, given, strict=True))
    return differs and source.kind in (QuestionKind.SINGLE, QuestionKind.MULTIPLE), rows, ()


def _option(body: Mapping[str, Any], key: str, weight: float = 0) -> Row:
    found = {language: _by_key(words["options"])[key] for language, words in body.items()}
    return Row(key, _of(found, "text"), remarks=_of(found, "feedback"), right=weight > 0, weight=typed(round(weight, 5)))


def _by_key(things: Sequence[Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    return {each["key"]: each for each in things}


def _of(found: Mapping[str, Mapping[str, Any]], name: str) -> dict[str, str]:
    return {language: each[name] for language, each in found.items() if each.get(name)}


def typed(number: float) -> str:
    """A number as somebody would have typed it."""
    return str(int(number)) if float(number).is_integer() and abs(number) < _EXACT else repr(float(number))


def _pairs(body: Mapping[str, Any], pairs: Mapping[str, str]) -> list[Row]:
    def match(key: str) -> dict[str, str]:
        return _option(body, key).texts

    prompts = {language: _by_key(words["prompts"]) for language, words in body.items()}
    rows = [
        Row(key, _of({language: each[key] for language, each in prompts.items()}, "text"), partners=match(option), partner=option)
        for key, option in pairs.items()
    ]
    extra = [key for key in _keys(body, "options") if key not in pairs.values()]
    return [*rows, *(Row(f"x{key}", partners=match(key), partner=key, how="extra") for key in extra)]


def _range(place: int, each: Mapping[str, Any]) -> Row:
    low, high, weight = float(each["low"]), float(each["high"]), float(each["weight"])
    if (low, high) == ANY_NUMBER:
        how, low_typed, high_typed = "any", "", ""
    elif low == high:
        how, low_typed, high_typed = "value", typed(low), ""
    else:
        how, low_typed, high_typed = "range", typed(low), typed(high)
    remarks = {language: text for language, text in each.get("feedback", {}).items() if text}
    return Row(f"r{place}", remarks=remarks, right=weight > 0, weight=typed(round(weight, 5)), how=how, low=low_typed, high=high_typed)


def _accepted(accept: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Row]:
    return [
        Row(
            f"{language}{place}",
            {language: each["text"]},
            remarks={language: each["feedback"]} if each.get("feedback") else {},
            right=each["weight"] > 0,
            weight=typed(round(each["weight"], 5)),
            language=language,
        )
        for language, texts in accept.items()
        for place, each in enumerate(texts, 1)
    ]


def _are_weighted(rows: Sequence[Row]) -> bool:
    return any(row.weight not in ("0", "100") for row in rows)


def _gap(body: Mapping[str, Any], name: str, key: Mapping[str, Any]) -> Gap:
    if "accept" in key:
        return Gap(name, listed=False, rows=tuple(_accepted(key["accept"])))
    lists = {language: {"options": _by_key(words["gaps"])[name]["options"]} for language, words in body.items()}
    rows = [_option(lists, option, key["weights"].get(option, 0)) for option in _keys(lists, "options")]
    return Gap(name, listed=True, rows=tuple(rows))


def as_learners_see(form: Form, language: str) -> SittingQuestion:
    """The form in one language as an attempt would ask it, finished or not; nothing says what is right."""
    stem = form.stems.get(language, "")
    is_gap = form.kind is QuestionKind.GAP
    lists = {gap.id: _shown(gap.rows, language) if gap.listed else () for gap in form.gaps}
    return SittingQuestion(
        place=0,
        kind=form.kind,
        stem="" if is_gap else stem,
        language=language,
        options=_shown_options(form, language),
        prompts=tuple(SittingPrompt(row.id, row.texts.get(language, ""), "") for row in form.rows if row.how != "extra")
        if form.kind is QuestionKind.MATCH
        else (),
        pieces=pieces(stem, lists, ()) if is_gap else (),
        unit=form.units.get(language, ""),
    )


def _shown(rows: Sequence[Row], language: str) -> tuple[SittingOption, ...]:
    return tuple(SittingOption(row.id, row.texts.get(language, ""), chosen=False) for row in rows)


def _shown_options(form: Form, language: str) -> tuple[SittingOption, ...]:
    if form.kind is QuestionKind.MATCH:
        texts = dict.fromkeys(sorted(text for row in form.rows if (text := row.partners.get(language, "").strip())))
        return tuple(SittingOption(str(place), text, chosen=False) for place, text in enumerate(texts))
    if form.kind is QuestionKind.TRUE_FALSE:
        return tuple(SittingOption(key, "", chosen=False) for key in TRUTH)
    if form.kind in (QuestionKind.NUMERIC, QuestionKind.SHORT, QuestionKind.GAP):
        return ()
    rows = form.rows
    if form.kind is QuestionKind.ORDER:  # learners begin in another order
        rows = (*form.rows[1::2], *form.rows[::2])
    return tuple(SittingOption(row.id, row.texts.get(language, "") or "…", chosen=False) for row in rows)
