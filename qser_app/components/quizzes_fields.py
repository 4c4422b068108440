"""The ten kinds of question as fields: the browser's own elements, large enough for a thumb, named for those who cannot see them.

A control with ``data-answer`` is a part of the answer (``quiz.js``); the attribute holds the prompt or gap it belongs to. The
browser keeps what is ticked, so that a choice shows at once however far the server is.
"""

from typing import Any

import reflex as rx

from qser_app.components.icons import icon
from qser_app.components.quizzes import option_text
from qser_app.components.words import say, t

_LONGEST = 480  # of the 500 characters of a part, the rest names its gap
_HINTS = {
    "multiple": "quizzes-choose-several",
    "all": "quizzes-choose-all",
    "match": "quizzes-choose-pairs",
    "order": "quizzes-put-in-order",
    "gap": "quizzes-fill-gaps",
    "numeric": "quizzes-write-number",
    "short": "quizzes-write-short",
    "likert": "quizzes-choose-scale",
}


class QuizOrder(rx.Component):
    """A list that is put in order with buttons."""

    library = "$/public/quiz"
    tag = "QuizOrder"
    items: rx.Var[Any]
    chosen: rx.Var[Any]
    label: rx.Var[str]
    say: rx.Var[Any]


def question_fields(question: Any, attempt: Any, *, unsure: Any, closed: Any, numbered: Any) -> rx.Component:
    """One question with its controls; ``closed``: its time is over; ``numbered``: it stands among others on the page."""
    hint = rx.Var.create("quiz-hint-") + question.place.to_string()
    return rx.el.fieldset(
        rx.el.legend(_stem(question, numbered), tab_index=-1, custom_attrs={"data-quiz-focus": ""}, class_name="quizzes-stem"),
        rx.el.p(_hint(question.kind), class_name="quizzes-hint", id=hint),
        rx.match(
            question.kind,
            ("multiple", _choices(question, "checkbox", unsure)),
            ("all", _choices(question, "checkbox", unsure)),
            ("match", _match(question)),
            ("order", _order(question)),
            ("gap", _gaps(question)),
            ("numeric", _number(question)),
            ("short", _short(question)),
            ("likert", _choices(question, "radio", unsure, look="quizzes-options quizzes-scale")),
            _choices(question, "radio", unsure),
        ),
        rx.cond(unsure & ~_is_radio(question.kind), _unsure_box(question)),
        rx.el.p(rx.el.button(icon("eraser", size=16), rx.el.span(t("quizzes-clear")), **_CLEAR), class_name="quizzes-clear"),
        aria_describedby=hint,
        disabled=closed,
        lang=question.language,
        custom_attrs={"data-quiz-place": question.place.to_string(), "data-kind": question.kind},
        # Another question, or another answer from elsewhere, is another set of inputs: what was ticked before must not stay.
        key=f"{attempt}-{question.place}-{question.version}",
        class_name="quizzes-question",
    )


_CLEAR: dict[str, Any] = {"type": "button", "class_name": "button button-quiet", "custom_attrs": {"data-clear": ""}}


def _stem(question: Any, numbered: Any) -> rx.Component:
    gaps = t("quizzes-gap-stem")
    text = rx.cond(question.kind == "gap", gaps, question.stem)
    return rx.fragment(rx.cond(numbered, rx.fragment(rx.el.span(question.place + 1, "."), " ")), text)


def _hint(kind: Any) -> Any:
    return rx.match(kind, *[(name, t(key)) for name, key in _HINTS.items()], t("quizzes-choose-one"))


def _is_radio(kind: Any) -> Any:
    return (kind == "single") | (kind == "true_false") | (kind == "likert")


def _name(question: Any, part: str = "") -> Any:
    return rx.Var.create(f"quiz-{part}") + question.place.to_string()


def _choices(question: Any, kind: str, unsure: Any, look: str = "quizzes-options") -> rx.Component:
    options = rx.foreach(question.options, lambda option: _option(question, option, kind))
    if kind == "checkbox":
        return rx.el.div(options, class_name=look)
    dont_know = _frame(kind, t("quizzes-unsure"), name=_name(question), value="?", default_checked=question.chosen.contains("?"))
    return rx.el.div(options, rx.cond(unsure, dont_know), class_name=look)


def _option(question: Any, option: Any, kind: str) -> rx.Component:
    return _frame(kind, option_text(option), name=_name(question), value=option.key, default_checked=option.chosen)


def _frame(kind: str, words: Any, **props: Any) -> rx.Component:
    tick = rx.el.input(type=kind, custom_attrs={"data-answer": ""}, **props)
    return rx.el.label(tick, rx.el.span(words), class_name="option")


def _unsure_box(question: Any) -> rx.Component:
    box = {"type": "checkbox", "value": "?", "name": _name(question, "unsure-"), "custom_attrs": {"data-unsure": ""}}
    return rx.el.label(
        rx.el.input(default_checked=question.chosen.contains("?"), **box),
        rx.el.span(t("quizzes-unsure")),
        class_name="option quizzes-unsure",
    )


def _match(question: Any) -> rx.Component:
    return rx.el.ul(rx.foreach(question.prompts, lambda prompt: _pair(question, prompt)), class_name="quizzes-pairs")


def _pair(question: Any, prompt: Any) -> rx.Component:
    name = _name(question, "pair-") + "-" + prompt.key
    partners = rx.el.select(
        rx.el.option(t("quizzes-choose-partner"), value=""),
        rx.foreach(question.options, lambda option: rx.el.option(option.text, value=option.key)),
        id=name,
        name=name,
        default_value=prompt.chosen,
        custom_attrs={"data-answer": prompt.key},
        class_name="input",
    )
    return rx.el.li(rx.el.label(prompt.text, html_for=name), partners)


def _order(question: Any) -> rx.Component:
    given = rx.cond(question.chosen.contains("?"), rx.Var.create([]).to(list[str]), question.chosen)
    return QuizOrder.create(items=question.options, chosen=given, label=t("quizzes-order-label"), say=say)


def _gaps(question: Any) -> rx.Component:
    return rx.el.p(rx.foreach(question.pieces, lambda piece: _piece(question, piece)), class_name="quizzes-gaps")


def _piece(question: Any, piece: Any) -> rx.Component:
    name = _name(question, "gap-") + "-" + piece.key
    shared = {"name": name, "aria_label": t("quizzes-gap", number=piece.number), "default_value": piece.value}
    chosen = rx.el.select(
        rx.el.option("…", value=""),
        rx.foreach(piece.options, lambda option: rx.el.option(option.text, value=option.key)),
        custom_attrs={"data-answer": piece.key},
        class_name="input quizzes-gap",
        **shared,
    )
    typed = _typed(custom_attrs={"data-answer": piece.key}, class_name="input quizzes-gap", **shared)
    return rx.cond(piece.key == "", rx.el.span(piece.text), rx.cond(piece.options.length() > 0, chosen, typed))


def _typed(**props: Any) -> rx.Component:
    """A line to type in: what others typed on this computer, and what a dictionary would write, have no place in an answer."""
    quiet = {"auto_complete": "off", "auto_capitalize": "off", "spell_check": False}
    return rx.el.input(type="text", max_length=_LONGEST, **quiet, **props)


def _number(question: Any) -> rx.Component:
    wrong = _name(question, "error-")
    line = _typed(
        input_mode="decimal",
        default_value=question.value,
        aria_label=t("quizzes-your-number"),
        aria_describedby=wrong,
        custom_attrs={"data-answer": "", "data-error": wrong},
        class_name="input",
    )
    return rx.el.div(
        rx.el.div(line, rx.el.span(question.unit), class_name="quizzes-number"),
        rx.el.div(rx.el.p(t("quizzes-not-a-number"), class_name="field-error", id=wrong, hidden=True), aria_live="polite"),
    )


def _short(question: Any) -> rx.Component:
    return _typed(
        default_value=question.value, aria_label=t("quizzes-your-words"), custom_attrs={"data-answer": ""}, class_name="input quizzes-short"
    )
