"""A case at the desk: its text, what is wrong with it, the map of its branches, and a try of it as learners would see it."""

import reflex as rx

from qser_app.components.cards import card, more, skeleton
from qser_app.components.cases import talk
from qser_app.components.cases_desk import branch_list, branches, case_text, problem_list
from qser_app.components.controls import button
from qser_app.components.courses_editor import draft_area, draft_input
from qser_app.components.feedback import callout
from qser_app.components.forms import field
from qser_app.components.head_sheets import sheet
from qser_app.components.words import how_many, t
from qser_app.domain.courses_texts import LONGEST_SUMMARY, LONGEST_TITLE
from qser_app.pages.cases import asked, debrief, scenes, situation
from qser_app.pages.courses_editor import editing, error, facts, writing
from qser_app.pages.courses_structure import missing
from qser_app.pages.frame import framed
from qser_app.state.cases_desk import CaseDeskState as Here
from qser_app.state.courses_editor import EditorState
from qser_app.state.session import SessionState

_MARKS = ("cases-mark-person", "cases-mark-scene", "cases-mark-choice", "cases-mark-scores", "cases-mark-consequence", "cases-mark-end")
_TITLE = rx.cond(EditorState.page.title != "", EditorState.page.title, "Q-SER")


@rx.page(route="/desk/case/[unit_id]", title=_TITLE, on_load=[SessionState.require_sign_in, EditorState.load_unit, Here.load])
def case_desk() -> rx.Component:
    """Where a case is written."""
    waiting = rx.fragment(rx.el.h1(t("cases-desk"), class_name="visually-hidden"), skeleton(card=True))
    return framed(
        sheet("author"),
        sheet("cases"),
        rx.match(Here.found, ("here", _here()), ("missing", missing(t("cases-desk"))), waiting),
        only=SessionState.may_packages,
        wide=True,
    )


def _here() -> rx.Component:
    beside = rx.el.div(mapped(), tried(), class_name="stack case-beside")
    return editing(rx.el.div(writing(written()), beside, class_name="author-columns"), class_name="author-page case-desk")


def written() -> rx.Component:
    """The title, the summary, the text, and what has to be mended in it."""
    page, count = EditorState.page, how_many(Here.problems)
    good = callout(rx.el.p(t("cases-desk-good", scenes=Here.scenes, ends=Here.ends, words=Here.words)), tone="good")
    bad = callout(rx.el.p(t("cases-desk-bad", count=count)), problem_list(Here.problems), tone="warning")
    told = rx.el.div(rx.cond(count > 0, bad, good), role="status")
    return rx.fragment(
        field(t("author-field-title"), "title", draft_input("title", max_length=LONGEST_TITLE, lang=page.language), error=error("title")),
        field(
            t("author-field-summary"),
            "summary",
            draft_area("summary", rows=2, max_length=LONGEST_SUMMARY, lang=page.language),
            hint=t("author-summary-hint"),
        ),
        rx.el.div(
            rx.el.h2(t("cases-desk-text"), class_name="field-label"),
            rx.el.p(t("cases-desk-how"), class_name="field-hint"),
            more(t("cases-desk-marks"), rx.el.ul(*[rx.el.li(t(key)) for key in _MARKS], class_name="small"), class_name="case-marks"),
            case_text(
                id="body",
                name="body",
                value="",
                problems=Here.problems,
                label=t("cases-desk-text"),
                described_by="body-help",
                lang=page.language,
                read_only=True,  # until the draft has come
                on_text=Here.check,
            ),
            rx.el.div(told, rx.el.p(error("body"), class_name="field-error", role="alert"), id="body-help"),
            class_name="field",
        ),
        facts(page),
    )


def mapped() -> rx.Component:
    """The map, and the same in words."""
    return rx.cond(
        how_many(Here.rows) > 0,
        card(
            rx.el.h2(t("cases-map")),
            rx.el.p(t("cases-map-how"), class_name="muted"),
            branches(Here.drawn),
            more(t("cases-map-list"), branch_list(Here.rows)),
        ),
    )


def tried() -> rx.Component:
    """The case as learners would see it; nothing of it is kept."""
    preview = Here.preview
    played = talk(
        more(t("cases-situation"), situation(preview), class_name="case-reminder"),
        scenes(preview, is_over=preview.is_over),
        rx.cond(preview.is_over, debrief(preview), asked(preview)),
        button(t("cases-anew"), kind="quiet", icon="rotate-ccw", on_click=Here.begin_anew),
        run=Here.tries,
        step=preview.step,
        over=preview.is_over,
        heard=Here.heard,
        clock=0,
        shown="",
        on_choose=lambda _run, number, choice, operation: Here.choose(number, choice, operation),
        class_name="case",
    )
    nothing = rx.el.p(t("cases-try-later"), class_name="muted")
    return more(t("cases-try"), rx.cond(Here.playable, played, nothing), class_name="case-try")
