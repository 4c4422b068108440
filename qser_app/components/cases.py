"""The pieces of a case on the screen: what is told and said, what can be chosen, and what a run has shown."""

from typing import Any

import reflex as rx

from qser_app.components.icons import icon
from qser_app.components.progress import bar
from qser_app.components.words import language, number, t
from qser_app.domain.cases import Competence, Stage

_COMPETENCES = {
    Competence.OBSERVE: ("eye", "cases-observe"),
    Competence.INTERPRET: ("lightbulb", "cases-interpret"),
    Competence.ACT: ("hand-helping", "cases-act"),
}
_STAGES = {
    Stage.DENIAL: "cases-stage-denial",
    Stage.DEFENSE: "cases-stage-defense",
    Stage.MINIMIZATION: "cases-stage-minimization",
    Stage.ACCEPTANCE: "cases-stage-acceptance",
    Stage.ADAPTATION: "cases-stage-adaptation",
    Stage.INTEGRATION: "cases-stage-integration",
}


class CaseTalk(rx.Component):
    """Around a talk (assets/cases.js): the keys 1 to 4, choices that are sent once, and the way to what is new."""

    library = "$/public/cases"
    tag = "CaseTalk"
    run: rx.Var[int]
    step: rx.Var[int]
    over: rx.Var[bool]
    heard: rx.Var[str]
    clock: rx.Var[int]
    language: rx.Var[str]
    shown: rx.Var[str]
    on_choose: rx.EventHandler[rx.event.passthrough_event_spec(int, int, int, str)]
    on_language: rx.EventHandler[rx.event.no_args_event_spec]


def talk(*children: Any, **props: Any) -> rx.Component:
    """What keeps a talk going; props: run, step, over, heard, clock, shown (its language), on_choose, on_language."""
    return CaseTalk.create(*children, language=language, **props)


def person(who: Any) -> rx.Component:
    """Somebody in the case, with their voice's colour."""
    return rx.el.li(
        _face(who.initials, who.voice),
        rx.el.span(rx.el.strong(who.name), rx.cond(who.about != "", ", " + who.about, "")),
        class_name="case-person",
    )


def scene(each: Any, *, newest: Any, is_end: Any) -> rx.Component:
    """A scene: its title, what happens, and once a choice was made the choice with what followed; ``newest``: its number."""
    title = rx.el.h2(
        rx.cond(is_end, rx.fragment(icon("flag"), rx.el.span(t("cases-end"), lang=language, class_name="visually-hidden"), " ")),
        each.title,
        tab_index=-1,
        custom_attrs={"data-begin": rx.cond(each.number == 1, "", None)},
        class_name="case-title",
    )
    return rx.el.li(title, rx.foreach(each.body, bubble), rx.cond(each.taken != "", _taken(each, newest)), class_name="case-scene")


def bubble(said: Any) -> rx.Component:
    """Something told, something somebody said, or something the learner said."""
    html = rx.html(said.html, class_name="case-words prose")
    return rx.match(
        said.voice,
        (0, rx.el.div(html, class_name="case-told")),
        (-1, _mine(html)),
        rx.el.div(
            _face(said.initials, said.voice),
            rx.el.div(rx.el.p(said.speaker, class_name="case-speaker"), html, class_name="case-bubble"),
            class_name="case-said",
            custom_attrs={"data-voice": said.voice},
        ),
    )


def _taken(each: Any, newest: Any) -> rx.Component:
    """The choice that was made, and under it what followed; the newest one is where the eye goes next."""
    return rx.el.div(
        _mine(rx.el.p(each.taken, class_name="case-words")),
        rx.foreach(each.follows, bubble),
        role="group",
        tab_index=-1,
        aria_label=t("cases-you-chose", choice=each.taken),
        custom_attrs={"data-newest": rx.cond(each.number == newest, "", None)},
        class_name="case-taken",
    )


def _mine(words: rx.Component) -> rx.Component:
    who = rx.el.p(t("cases-you"), lang=language, class_name="case-speaker")
    return rx.el.div(rx.el.div(who, words, class_name="case-bubble"), class_name="case-said case-mine")


def _face(initials: Any, voice: Any) -> rx.Component:
    return rx.el.span(class_name="avatar", aria_hidden="true", custom_attrs={"data-letters": initials, "data-voice": voice})


def choice(text: Any, index: Any) -> rx.Component:
    """Something the learner may say or do; its number is its key."""
    mark = rx.el.span(number(index + 1), class_name="case-key", aria_hidden="true")
    return rx.el.li(
        rx.el.button(mark, rx.el.span(text), type="button", custom_attrs={"data-choice": index}, class_name="case-choice"),
    )


def competence(each: Any) -> rx.Component:
    """A competence in the debrief: how much of what the way offered, in a bar and in words, and what it meant here."""
    drawn = [(code, rx.fragment(icon(sign), rx.el.span(t(key), lang=language))) for code, (sign, key) in _COMPETENCES.items()]
    return rx.el.section(
        rx.el.h3(rx.match(each.competence, *drawn, rx.fragment()), class_name="case-competence"),
        rx.cond(
            each.percent >= 0,
            rx.fragment(
                bar(each.percent, t("cases-percent", percent=each.percent)),
                rx.el.p(_amount(each.percent), lang=language, class_name="muted small"),
            ),
            rx.el.p(t("cases-unasked"), lang=language, class_name="muted small"),
        ),
        rx.html(each.html, class_name="prose"),
        class_name="case-score",
    )


def _amount(percent: Any) -> Any:
    much, part, less = (t(key, percent=percent) for key in ("cases-much", "cases-part", "cases-less"))
    return rx.cond(percent >= 75, much, rx.cond(percent >= 40, part, less))


def competence_name(code: Any) -> Any:
    """A competence in a word."""
    return rx.match(code, *[(each, t(key)) for each, (_, key) in _COMPETENCES.items()], "")


def stage_name(code: Any) -> Any:
    """A stage of the scale in a word."""
    return rx.match(code, *[(each, t(key)) for each, key in _STAGES.items()], "")
