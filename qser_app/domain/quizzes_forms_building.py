"""A finished form as a question of the bank."""

from collections.abc import Collection, Iterable
from string import ascii_lowercase
from typing import Any

from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.quizzes_drafts import ANY_NUMBER, Draft, concealed
from qser_app.domain.quizzes_forms import BadQuestion, Form, Gap, Row, Words
from qser_app.domain.quizzes_forms_checks import earned, ends_of, filled, matched, problems_of, tags_of
from qser_app.domain.quizzes_forms_weights import weight_of
from qser_app.domain.quizzes_kinds import QuestionKind

_CONCEALED = (QuestionKind.ORDER, QuestionKind.MATCH)


def built(form: Form, *, key: str, first: str, lessons: Collection[str], is_new: bool) -> QuestionSource:
    """The question that the form describes; of a new one the keys are mixed where their order would be the answer.

    Raises BadQuestion with everything that has to be mended.
    """
    problems = problems_of(form, first=first, lessons=lessons)
    if problems:
        raise BadQuestion(problems)
    form = filled(form)
    answer_key = _answer_key(form)
    body = {language: _words(form, language, answer_key) for language in form.languages}
    if is_new and form.kind in _CONCEALED:
        mixed = {language: concealed(Draft(form.kind, words, answer_key, key)) for language, words in body.items()}
        body = {language: draft.words for language, draft in mixed.items()}
        answer_key = mixed[form.languages[0]].answer_key
    return QuestionSource(key, form.kind, body, answer_key, form.lesson, tags_of(form))


def _answer_key(form: Form) -> dict[str, Any]:
    kind = form.kind
    if kind is QuestionKind.LIKERT:
        return {}
    if kind is QuestionKind.MATCH:
        keys = _option_keys(form)
        return {"pairs": {row.id: keys[row.id] for row in form.rows if row.how != "extra"}}
    if kind is QuestionKind.GAP:
        return {"gaps": {gap.id: _gap_key(form, gap) for gap in form.gaps}}
    if kind is QuestionKind.SHORT:
        return {"accept": _accepted(form, form.rows), "case": form.case}
    if kind is QuestionKind.NUMERIC:
        return {"ranges": [_range(form, row) for row in form.rows]}
    return {"order": [row.id for row in form.rows]} if kind is QuestionKind.ORDER else {"weights": earned(form)}


def _option_keys(form: Form) -> dict[str, str]:
    """The option that each row matches, by the row: what it had before, else the first letter that is free."""
    groups = list(matched(form.rows, form.languages).values())
    kept = [next((row.partner for row in rows if row.partner in ascii_lowercase and row.partner), "") for rows in groups]
    kept = [key if key not in kept[:place] else "" for place, key in enumerate(kept)]
    free = (letter for letter in ascii_lowercase if letter not in kept)
    keys = [key or next(free) for key in kept]
    return {row.id: key for rows, key in zip(groups, keys, strict=True) for row in rows}


def _gap_key(form: Form, gap: Gap) -> dict[str, Any]:
    if gap.listed:
        return {"weights": {row.id: weight_of(form, row) or 0.0 for row in gap.rows}}
    return {"accept": _accepted(form, gap.rows)}


def _accepted(form: Form, rows: Iterable[Row]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {language: [] for language in form.languages}
    for row in rows:
        language = row.language
        if language in found:
            said = {"text": _said(row.texts, language), "weight": weight_of(form, row) or 0.0, "feedback": _said(row.remarks, language)}
            found[language].append(said)
    return found


def _range(form: Form, row: Row) -> dict[str, Any]:
    low, high = ANY_NUMBER if row.how == "any" else ends_of(row)
    remarks = {language: text for language in form.languages if (text := _said(row.remarks, language))}
    return {"low": low, "high": high, "weight": weight_of(form, row) or 0.0, "feedback": remarks}


def _said(words: Words, language: str) -> str:
    return words.get(language, "").strip()


def _words(form: Form, language: str, answer_key: dict[str, Any]) -> dict[str, Any]:
    words: dict[str, Any] = {"stem": _said(form.stems, language), "explanation": _said(form.explanations, language), "options": []}
    match form.kind:
        case QuestionKind.MATCH:
            return words | _pairs(form, language)
        case QuestionKind.GAP:
            gaps = [{"key": gap.id, "options": _texts(gap.rows, language) if gap.listed else []} for gap in form.gaps]
            return words | {"gaps": gaps}
        case QuestionKind.NUMERIC:
            return words | {"unit": _said(form.units, language)}
        case QuestionKind.SHORT:
            return words
        case _:
            rows = sorted(form.rows, key=lambda row: row.id) if "order" in answer_key else form.rows
            return words | {"options": [_option(row.id, _said(row.texts, language), _said(row.remarks, language)) for row in rows]}


def _option(key: str, text: str, remark: str = "") -> dict[str, str]:
    return {"key": key, "text": text, "feedback": remark}


def _texts(rows: Iterable[Row], language: str) -> list[dict[str, str]]:
    return [{"key": row.id, "text": _said(row.texts, language)} for row in rows]


def _pairs(form: Form, language: str) -> dict[str, Any]:
    keys = _option_keys(form)
    prompts = [{"key": row.id, "text": _said(row.texts, language)} for row in form.rows if row.how != "extra"]
    texts = {keys[row.id]: _said(row.partners, language) for row in form.rows}
    return {"prompts": prompts, "options": [_option(key, texts[key]) for key in texts]}
