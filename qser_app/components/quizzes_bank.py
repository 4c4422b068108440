"""The parts of a bank that are built from code sent by the server: the upload, kinds, a question's answers."""

from typing import Any

import reflex as rx

from qser_app.components.words import t, t_of


class QuestionUpload(rx.Component):
    """A file field that sends questions at once (assets/bank.js); ``on_read`` gets 0 when a file is chosen, then the file's number."""

    library = "$/public/bank"
    tag = "QuestionUpload"
    module: rx.Var[int]
    language: rx.Var[str]
    megabytes: rx.Var[int]
    on_read: rx.EventHandler[rx.event.passthrough_event_spec(int)]


question_upload = QuestionUpload.create


def answers(question: Any) -> rx.Component:
    """All answers of a question with what they earn, and its explanation; only for authors."""
    why = rx.el.p(rx.el.strong(t("bank-explanation")), " ", rx.el.span(question.explanation, lang=question.language))
    return rx.el.div(
        rx.el.p(question.stem, lang=question.language, class_name="bank-stem"),
        rx.el.h4(t("bank-answers"), class_name="bank-answers-head"),
        rx.el.ul(rx.foreach(question.answers, lambda answer: _answer(answer, question.language)), class_name="bank-answers"),
        rx.cond(question.explanation != "", why),
        class_name="stack stack-s bank-preview",
    )


def _answer(answer: Any, spoken: Any) -> rx.Component:
    truth = rx.cond(answer.key == "true", t("quizzes-true"), t("quizzes-false"))
    earns = rx.cond(answer.earns > 0, "pill pill-good", "pill")
    return rx.el.li(
        rx.cond(answer.label != "", rx.el.span(answer.label, lang=spoken, class_name="muted")),
        rx.el.span(rx.cond(answer.text != "", answer.text, truth), lang=spoken),
        rx.cond(answer.earns >= -100, rx.el.span(t("bank-earns", percent=answer.earns), class_name=earns)),
        rx.cond(answer.remark != "", rx.el.span(answer.remark, lang=spoken, class_name="bank-remark")),
    )


def place(each: Any) -> rx.Component:
    """One place of a file and what there is to say about it."""
    return rx.el.li(
        rx.el.strong(t("bank-place", place=each.place)),
        rx.el.span(each.words, class_name="bank-words"),
        rx.el.span(t_of("bank-reason-" + each.reason), rx.cond(each.detail != "", rx.fragment(" (", each.detail, ")"))),
    )


class QuestionText(rx.Component):
    """A field for questions as text (assets/bank_text.js), kept in the browser until it is saved; what it means is its content.

    ``text`` is put into the field whenever ``serial`` grows; ``kinds``: the names of the kinds that can be begun, by word. ``on_begin``
    gets a kind and the text, ``on_look`` and ``on_save`` the text.
    """

    library = "$/public/bank_text"
    tag = "QuestionText"
    module: rx.Var[int]
    text: rx.Var[str]
    serial: rx.Var[int]
    kinds: rx.Var[dict[str, str]]
    count: rx.Var[int]
    on_begin: rx.EventHandler[rx.event.passthrough_event_spec(str, str)]
    on_look: rx.EventHandler[rx.event.passthrough_event_spec(str)]
    on_save: rx.EventHandler[rx.event.passthrough_event_spec(str)]


question_text = QuestionText.create
