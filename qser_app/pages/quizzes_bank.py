"""A module's bank: what it holds, questions in, questions out."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, more, page_head, skeleton
from qser_app.components.controls import breadcrumbs, button, course_step, link_button, plain_link
from qser_app.components.feedback import callout
from qser_app.components.forms import field, text_input
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.quizzes_bank import answers, place, question_upload
from qser_app.components.words import t, t_of
from qser_app.domain.people import Language
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.frame import framed
from qser_app.pages.quizzes_bank_writing import ways_to_write, writing
from qser_app.pages.quizzes_writing import writing as writing_as_text
from qser_app.state.quizzes_bank import BankState
from qser_app.state.quizzes_forms import DraftsState
from qser_app.state.quizzes_writing import WritingState
from qser_app.state.session import SessionState


@rx.page(
    route="/bank/[module_id]",
    title=rx.cond(BankState.title != "", BankState.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, BankState.load, WritingState.load, DraftsState.load],
)
def bank() -> rx.Component:
    """Where facilitators look after the questions of a module."""
    missing = empty(t("bank-missing-what"), t("bank-missing-text"), link_button(t("desk-back"), "/desk", kind="secondary"))
    waiting = rx.fragment(rx.el.h1(t("desk-title"), class_name="visually-hidden"), skeleton(card=True))
    return framed(
        sheet("bank"),
        rx.match(
            BankState.found,
            ("here", _bank()),
            ("missing", rx.fragment(rx.el.h1(t("desk-title"), class_name="visually-hidden"), missing)),
            waiting,
        ),
        only=SessionState.may_packages,
    )


def _bank() -> rx.Component:
    trail = breadcrumbs(
        t("learning-trail"),
        (t("desk-title"), "/desk"),
        course_step(BankState.course, "desk"),
        (BankState.title, "/bank/" + BankState.module.to_string()),
    )
    return rx.fragment(
        page_head(
            t("bank-title", title=BankState.title),
            t("bank-lead"),
            link_button(t("bank-back"), "/desk/" + BankState.course, kind="secondary", icon="arrow-left"),
            before=trail,
        ),
        rx.el.div(
            writing(),
            _list(),
            writing_as_text(),
            _add(),
            rx.cond(BankState.report.id > 0, _report()),
            _export(),
            class_name="stack stack-l",
        ),
    )


def _list() -> rx.Component:
    return rx.el.section(
        _filter(),
        rx.el.div(rx.cond(BankState.moved.id > 0, _moved()), role="status"),
        rx.el.h2(t("bank-found", count=BankState.count), class_name="bank-found"),
        rx.cond(
            BankState.count > 0,
            rx.fragment(rx.el.ol(rx.foreach(BankState.rows, _row), class_name="bank-rows"), rx.cond(BankState.pages > 1, _turning())),
            empty(t("bank-none-title"), t("bank-none-text")),
        ),
        class_name="stack",
    )


def _filter() -> rx.Component:
    kinds = rx.foreach(BankState.kinds, lambda kind: rx.el.option(t_of("bank-kind-" + kind), value=kind))
    tags = rx.foreach(BankState.tags, lambda tag: rx.el.option(tag, value=tag))
    spoken = rx.foreach(BankState.languages, lambda code: rx.el.option(_named(code), value=code))
    state = rx.fragment(rx.el.option(t("bank-state-drawn"), value="drawn"), rx.el.option(t("bank-state-retired"), value="retired"))
    return rx.el.form(
        field(t("bank-search"), "search", text_input("search", type="search", max_length=100)),
        field(t("bank-kind"), "kind", _select("kind", _any(), kinds)),
        rx.cond(BankState.tags.length() > 0, field(t("bank-tag"), "tag", _select("tag", _any(), tags))),
        rx.cond(BankState.languages.length() > 1, field(t("bank-language"), "language", _select("language", _any(), spoken))),
        field(t("bank-state"), "state", _select("state", state)),
        button(t("bank-filter"), kind="secondary", icon="search", type="submit"),
        on_submit=BankState.narrow,
        class_name="bank-filter",
        role="search",
    )


def _any() -> rx.Component:
    return rx.el.option(t("bank-any"), value="")


def _select(name: str, *options: Any, **props: Any) -> rx.Component:
    return rx.el.select(*options, id=name, name=name, class_name="input", **props)


def _named(code: Any) -> rx.Component:
    return rx.match(code, *LANGUAGES.items(), code)


def _row(row: Any) -> rx.Component:
    opened = BankState.preview.id == row.id
    look = rx.cond(opened, t("bank-hide"), t("bank-look"))
    retire = button(
        t("bank-retire"),
        kind="quiet",
        icon="archive",
        aria_label=t("bank-retire-of", words=row.words),
        on_click=BankState.retire(row.id),
    )
    return rx.el.li(
        rx.el.h3(row.words, lang=row.language, class_name="bank-words"),
        rx.el.p(
            rx.el.span(t_of("bank-kind-" + row.kind.to(str)), class_name="pill"),
            rx.el.span(t("bank-version", version=row.version), class_name="pill"),
            rx.foreach(row.languages, lambda code: rx.el.span(code.upper(), class_name="pill")),
            rx.foreach(row.tags, lambda tag: rx.el.span(icon("tag", size=14), tag, class_name="pill")),
            class_name="row bank-marks",
        ),
        rx.el.div(
            button(
                look,
                kind="secondary",
                aria_expanded=rx.cond(opened, "true", "false"),
                aria_label=rx.cond(opened, t("bank-hide"), t("bank-look-of", words=row.words)),
                on_click=BankState.open_question(row.id),
            ),
            ways_to_write(row),
            rx.cond(row.retired, _restore(row), rx.fragment(_edit(row), retire)),
            class_name="row",
        ),
        rx.cond(opened, answers(BankState.preview)),
        class_name="card bank-row",
    )


def _edit(row: Any) -> rx.Component:
    label = t("bank-edit-of", words=row.words)
    return button(t("bank-edit"), kind="quiet", icon="pencil-line", aria_label=label, on_click=WritingState.edit(row.id))


def _restore(of: Any) -> rx.Component:
    return button(
        t("bank-restore"),
        kind="quiet",
        icon="undo-2",
        aria_label=t("bank-restore-of", words=of.words),
        on_click=BankState.restore(of.id),
    )


def _moved() -> rx.Component:
    moved = BankState.moved
    return rx.cond(
        moved.retired,
        callout(t("bank-retired", words=moved.words), " ", _restore(moved)),
        callout(t("bank-restored", words=moved.words), tone="good"),
    )


def _turning() -> rx.Component:
    page, pages = BankState.page, BankState.pages
    return rx.el.nav(
        button(t("bank-page-before"), kind="secondary", icon="arrow-left", disabled=page <= 1, on_click=BankState.turn(page - 1)),
        rx.el.span(t("bank-page", page=page, pages=pages)),
        button(t("bank-page-after"), kind="secondary", icon="arrow-right", disabled=page >= pages, on_click=BankState.turn(page + 1)),
        class_name="row",
        aria_label=t("bank-page", page=page, pages=pages),
    )


def _spoken() -> list[rx.Component]:
    return [rx.el.option(LANGUAGES[language], value=language.value) for language in Language]


def _add() -> rx.Component:
    speaking = _select("file-language", *_spoken(), value=BankState.file_language, on_change=BankState.speak)
    done = callout(t("bank-imported", added=BankState.added, changed=BankState.changed), tone="good")
    return card(
        rx.el.h2(t("bank-add-title")),
        rx.el.p(t("bank-add-lead"), class_name="muted"),
        field(t("bank-file-language"), "file-language", speaking),
        question_upload(
            module=BankState.module, language=BankState.file_language, megabytes=BankState.megabytes, on_read=BankState.file_read
        ),
        rx.el.div(rx.cond(BankState.added >= 0, done), role="status"),
    )


def _report() -> rx.Component:
    report = BankState.report
    return card(
        rx.el.h2(t("bank-report-title", name=report.name)),
        rx.el.p(t("bank-would", ready=BankState.ready, unchanged=report.unchanged)),
        rx.cond(report.unread_count > 0, _unread(report)),
        rx.cond(
            report.notes.length() > 0,
            more(t("bank-notes-title"), rx.el.ul(rx.foreach(report.notes, place), class_name="bank-places")),
        ),
        rx.cond(report.questions.length() > 0, rx.el.ol(rx.foreach(report.questions, _entry), class_name="bank-entries")),
        rx.cond(report.hidden > 0, rx.el.p(t("bank-hidden", count=report.hidden))),
        rx.el.div(
            rx.cond(BankState.ready > 0, button(t("bank-import", count=BankState.ready), icon="download", on_click=BankState.bring_in)),
            button(t("bank-discard"), kind="quiet", on_click=BankState.discard),
            class_name="row",
        ),
        id="bank-report",
    )


def _unread(report: Any) -> rx.Component:
    return callout(
        rx.el.h3(t("bank-unread-title", count=report.unread_count)),
        rx.el.ul(rx.foreach(report.unread, place), class_name="bank-places"),
        tone="warning",
    )


def _entry(entry: Any) -> rx.Component:
    return rx.el.li(
        rx.el.p(
            rx.el.span(t_of("bank-outcome-" + entry.outcome), class_name=rx.cond(entry.outcome == "unchanged", "pill", "pill pill-good")),
            rx.el.span(t_of("bank-kind-" + entry.kind), class_name="pill"),
            class_name="row",
        ),
        rx.el.p(entry.words, lang=BankState.report.language, class_name="bank-words"),
        rx.foreach(entry.notes, lambda note: rx.el.p(icon("info", size=16), t_of("bank-note-" + note), class_name="bank-note")),
        rx.cond(entry.left != "", rx.el.p(icon("info", size=16), t("bank-left", languages=entry.left), class_name="bank-note")),
    )


def _export() -> rx.Component:
    speaking = _select("export-language", *_spoken(), value=BankState.export_language, on_change=BankState.write_in)
    return card(
        rx.el.h2(t("bank-export-title")),
        field(t("bank-export-language"), "export-language", speaking),
        rx.el.ul(rx.foreach(BankState.holdings, _holding), class_name="bank-holdings"),
    )


def _holding(holding: Any) -> rx.Component:
    named = t_of("bank-format-" + holding.format)
    where = "/banks/" + BankState.module.to_string() + "/" + holding.format + "?language=" + BankState.export_language
    stays = rx.fragment(
        more(
            t("bank-stays", count=holding.left.length()),
            rx.el.ul(rx.foreach(holding.left, lambda words: rx.el.li(words, lang=BankState.export_language)), class_name="bank-left"),
        )
    )
    return rx.el.li(
        rx.el.div(
            rx.el.strong(named),
            rx.el.span(t("bank-holds", count=holding.count), class_name="muted"),
            rx.cond(
                holding.count > 0,
                plain_link(
                    icon("download"),
                    rx.el.span(t("bank-download", format=named)),
                    href=where,
                    download=True,
                    class_name="button button-secondary",
                ),
            ),
            class_name="row",
        ),
        rx.cond(holding.left.length() > 0, stays),
    )
