"""The form of a question (assets/question.js): fields for each kind, languages side by side, kept while somebody types."""

from typing import Any

import reflex as rx

from qser_app.components.words import say

# What the browser says by itself, without asking the server; named here so that every phrase is known to be used.
SPOKEN = (
    "question-form",
    "question-loading",
    "question-saving",
    "question-saved",
    "question-offline",
    "question-signed-out",
    "question-long",
    "question-gone",
    "question-fresh",
    "question-beside",
    "question-conflict",
    "question-conflict-title",
    "question-conflict-text",
    "question-mine",
    "question-theirs",
    "question-keep-mine",
    "question-take-theirs",
    "question-languages",
    "question-language-there",
    "question-language-missing",
    "question-in-language",
    "question-stem",
    "question-stem-gap",
    "question-put-gap",
    "question-put-gap-again",
    "question-answers",
    "question-steps",
    "question-gaps",
    "question-answer",
    "question-step",
    "question-place",
    "question-pair",
    "question-extra",
    "question-extra-text",
    "question-pair-left",
    "question-pair-right",
    "question-gap",
    "question-gap-listed",
    "question-gap-option",
    "question-accepted",
    "question-accepted-title",
    "question-number",
    "question-how",
    "question-how-value",
    "question-how-range",
    "question-how-any",
    "question-value",
    "question-tolerance",
    "question-low",
    "question-high",
    "question-unit",
    "question-true",
    "question-false",
    "question-right",
    "question-weight",
    "question-weighted",
    "question-remark",
    "question-case",
    "question-order-hint",
    "question-match-hint",
    "question-short-hint",
    "question-numeric-hint",
    "question-gap-hint",
    "question-add-answer",
    "question-add-step",
    "question-add-place",
    "question-add-pair",
    "question-add-extra",
    "question-add-accepted",
    "question-add-number",
    "question-add-gap-option",
    "question-up",
    "question-down",
    "question-remove",
    "question-removed",
    "question-moved",
    "question-undo",
    "question-undone",
    "question-explanation",
    "question-lesson",
    "question-no-lesson",
    "question-tags",
    "question-tags-hint",
    "question-put",
    "question-put-version",
    "question-problems",
)


class QuestionForm(rx.Component):
    """Loads the draft at ``address`` and keeps it there.

    ``opening`` names the server's opening of the draft, ``latest`` is the newest revision it knows.
    ``on_kept`` gets the revision that was kept, ``on_shown`` the language that is looked at, ``on_put`` the revision to put into
    the bank, once nothing has to be mended. ``on_stay`` is said every 20 s, ``on_go`` when the page is left.
    """

    library = "$/public/question"
    tag = "QuestionForm"
    address: rx.Var[str]
    opening: rx.Var[str]
    latest: rx.Var[int]
    languages: rx.Var[Any]
    names: rx.Var[dict[str, str]]
    reader: rx.Var[str]
    lessons: rx.Var[Any]
    locale: rx.Var[str]
    is_new: rx.Var[bool]
    say: rx.Var[Any]
    on_kept: rx.EventHandler[rx.event.passthrough_event_spec(int)]
    on_shown: rx.EventHandler[rx.event.passthrough_event_spec(str)]
    on_put: rx.EventHandler[rx.event.passthrough_event_spec(int)]
    on_stay: rx.EventHandler[rx.event.no_args_event_spec]
    on_go: rx.EventHandler[rx.event.no_args_event_spec]


def question_form(**props: Any) -> rx.Component:
    """The form; props as ``QuestionForm``."""
    return QuestionForm.create(say=say, **props)
