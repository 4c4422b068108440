"""The catalogue, and the page of one course."""

from typing import Any

import reflex as rx

from qser_app.components.browser import search_form
from qser_app.components.cards import card, empty, page_head, skeleton
from qser_app.components.certificates import own_certificate
from qser_app.components.controls import breadcrumbs, course_step, link_button
from qser_app.components.courses_locks import lock_pill, locked, needs_level, not_published
from qser_app.components.forms import choice, field
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.player import address, tick
from qser_app.components.progress import bar
from qser_app.components.words import t, when
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.frame import framed
from qser_app.state.courses import CatalogueState, CourseState
from qser_app.state.session import SessionState


@rx.page(route="/catalogue", title=t("courses-title"), on_load=[SessionState.require_sign_in, CatalogueState.load])
def catalogue() -> rx.Component:
    """All courses one may take."""
    return framed(
        sheet("search"),
        page_head(t("courses-title"), t("courses-lead")),
        _search(),
        rx.cond(
            CatalogueState.loaded,
            rx.el.div(
                rx.el.p(t("courses-found", count=CatalogueState.courses.length()), role="status", class_name="muted"),
                rx.cond(
                    CatalogueState.courses.length() > 0,
                    rx.el.ul(rx.foreach(CatalogueState.courses, _entry), class_name="grid courses-list"),
                    empty(
                        t("courses-nothing-title"),
                        t("courses-nothing-text"),
                        link_button(t("courses-show-all"), "/catalogue", kind="secondary"),
                    ),
                ),
                rx.cond(CatalogueState.hits.length() > 0, _found()),
                class_name="stack",
            ),
            skeleton(card=True),
        ),
    )


def _found() -> rx.Component:
    """What the words were found in, piece by piece."""
    return rx.el.section(
        rx.el.h2(t("search-within"), id="found"),
        rx.el.ul(rx.foreach(CatalogueState.hits, _hit), class_name="search-hits"),
        aria_labelledby="found",
        class_name="stack",
    )


def _hit(hit: Any) -> rx.Component:
    signs = {"course": "graduation-cap", "term": "book-a", "quiz": "list-checks", "scorm": "package", "case": "messages-square"}
    kinds = {"course": "search-course", "term": "search-term", "quiz": "search-quiz", "scorm": "search-scorm", "case": "search-case"}
    sign = rx.match(hit.kind, *[(kind, icon(name, size=18)) for kind, name in signs.items()], icon("book-open", size=18))
    kind = rx.match(hit.kind, *[(each, t(key)) for each, key in kinds.items()], t("search-lesson"))
    return rx.el.li(
        rx.el.a(
            rx.el.span(sign, kind, rx.cond(hit.where != "", rx.fragment(" · ", hit.where)), class_name="search-kind"),
            rx.el.span(hit.title, lang=hit.language, class_name="search-title"),
            rx.el.span(hit.before, rx.el.mark(hit.hit), hit.after, lang=hit.language, class_name="search-piece"),
            href=hit.address,
            class_name="search-hit",
        )
    )


def _search() -> rx.Component:
    languages = [("", t("courses-any-language")), *LANGUAGES.items()]
    lengths = [
        ("", t("courses-any-length")),
        ("short", t("courses-short")),
        ("medium", t("courses-medium")),
        ("long", t("courses-long")),
    ]
    words = rx.el.input(
        type="search", name="q", id="q", default_value=CatalogueState.words, key=CatalogueState.words, class_name="input", max_length=200
    )
    return rx.el.div(
        search_form(field(t("courses-search"), "q", words), to="/catalogue", class_name="courses-words"),
        field(
            t("courses-language"),
            "language",
            choice("language", languages, value=CatalogueState.language, on_change=CatalogueState.keep_language),
        ),
        field(t("courses-length"), "length", choice("length", lengths, value=CatalogueState.length, on_change=CatalogueState.keep_length)),
        class_name="courses-search",
    )


def _entry(course: Any) -> rx.Component:
    return rx.el.li(
        rx.el.a(
            rx.el.h2(course.title, lang=course.language),
            rx.el.p(course.summary, lang=course.language, class_name="muted"),
            rx.el.p(
                rx.el.span(icon("clock", size=16), duration(course.minutes), class_name="pill"),
                rx.el.span(icon("layers", size=16), t("courses-units", count=course.units), class_name="pill"),
                rx.cond(~course.in_your_language, _foreign(course.language)),
                rx.cond(course.lock != "", lock_pill(course.lock, course.opens_at, course.level)),
                class_name="row",
            ),
            rx.cond(
                course.progress != "not_started",
                rx.el.div(bar(course.percent, t("learning-percent", percent=course.percent)), _progress(course.progress, course.percent)),
            ),
            href="/course/" + course.code,
            class_name="card courses-entry",
        )
    )


def duration(minutes: Any) -> rx.Var[str]:
    """Minutes, or hours and minutes from an hour on."""
    return rx.cond(minutes < 60, t("learning-minutes", minutes=minutes), t("courses-hours", hours=minutes // 60, minutes=minutes % 60))


def _foreign(language: Any) -> rx.Component:
    names = rx.Var.create(LANGUAGES)
    return rx.el.span(icon("languages", size=16), t("courses-only-in", language=names[language]), class_name="pill pill-info")


def _progress(progress: Any, percent: Any) -> rx.Component:
    return rx.el.p(
        rx.cond(progress == "completed", t("courses-completed"), t("courses-in-progress", percent=percent)), class_name="muted small"
    )


@rx.page(
    route="/course/[code]",
    title=rx.cond(CourseState.title != "", CourseState.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, CourseState.load],
)
def course() -> rx.Component:
    """One course: what it is, how far one is, what comes next."""
    shut = [(status, not_published(status)) for status in ("draft", "archived")]
    return framed(rx.match(CourseState.found, ("here", _course()), ("missing", _missing()), *shut, skeleton(card=True)))


def _course() -> rx.Component:
    trail = breadcrumbs(
        t("learning-trail"), (t("site-home"), "/"), (t("site-courses"), "/catalogue"), course_step(CourseState.course, "course")
    )
    return rx.fragment(
        rx.el.header(
            trail,
            rx.el.h1(CourseState.title, lang=CourseState.language),
            rx.el.p(CourseState.summary, lang=CourseState.language, class_name="lead"),
            rx.cond(CourseState.may_author, _to_desk()),
            class_name="page-head",
        ),
        rx.el.div(
            rx.el.div(
                rx.foreach(CourseState.certificates, own_certificate),
                rx.html(CourseState.welcome, class_name="prose", lang=CourseState.language),
                rx.foreach(CourseState.modules, _module),
                class_name="stack-l stack",
            ),
            _aside(),
            class_name="split courses-page",
        ),
    )


def _to_desk() -> rx.Component:
    return rx.el.div(
        link_button(t("desk-from-course"), "/desk/" + CourseState.course, kind="secondary", icon="briefcase"), class_name="row"
    )


def _aside() -> rx.Component:
    label = rx.cond(CourseState.progress == "not_started", t("courses-start"), t("courses-continue"))
    return card(
        rx.el.h2(t("courses-your-way")),
        bar(CourseState.percent, t("learning-percent", percent=CourseState.percent)),
        _progress(CourseState.progress, CourseState.percent),
        rx.match(
            CourseState.lock,
            ("", rx.cond(CourseState.next_to != "", _next(label))),
            ("level", needs_level(CourseState.level, CourseState.reached)),
            locked(CourseState.lock, CourseState.opens_at, CourseState.last_day, CourseState.was_in),
        ),
        rx.el.ul(
            rx.el.li(icon("clock"), t("courses-takes", time=duration(CourseState.minutes))),
            rx.cond(CourseState.points > 0, rx.el.li(icon("sparkles"), t("courses-points", points=CourseState.points))),
            rx.el.li(icon("languages"), rx.el.span(rx.foreach(CourseState.languages, _language_name), class_name="courses-languages")),
            rx.cond(~CourseState.in_your_language, rx.el.li(icon("info"), t("courses-not-yours"))),
            rx.cond(CourseState.terms > 0, rx.el.li(icon("book-a"), _to_glossary())),
            rx.cond((CourseState.lock == "") & (CourseState.last_day != ""), rx.el.li(icon("calendar"), _until())),
            rx.cond(CourseState.licence != "", rx.el.li(icon("scale"), t("courses-licence", licence=CourseState.licence))),
            class_name="courses-facts",
        ),
        id="courses-aside",
    )


def _until() -> rx.Var[str]:
    return t("courses-open-until", day=when(CourseState.last_day, "day"))


def _next(label: Any) -> rx.Component:
    return rx.fragment(
        rx.cond(CourseState.was_in, rx.el.p(t("courses-come-back"), class_name="muted small")),
        rx.el.p(t("courses-next", title=CourseState.next_title), class_name="courses-next"),
        link_button(label, CourseState.next_to, icon="play"),
    )


def _to_glossary() -> rx.Component:
    return rx.el.a(t("courses-glossary", count=CourseState.terms), href="/course/" + CourseState.course + "/glossary")


def _language_name(code: Any) -> rx.Component:
    return rx.el.span(rx.Var.create(LANGUAGES)[code], lang=code)


def _module(module: Any) -> rx.Component:
    return rx.el.section(
        # A course of one package has one name for all of it: said once, heard in order.
        rx.el.h2(module.title, lang=module.language, class_name=rx.cond(module.title == CourseState.title, "visually-hidden", "")),
        rx.html(module.intro_html, class_name="prose", lang=module.language),
        rx.el.ol(rx.foreach(module.units, _unit), class_name="courses-units"),
        class_name="stack courses-module",
    )


def _unit(unit: Any) -> rx.Component:
    known = {"quiz": "list-checks", "scorm": "package", "case": "messages-square"}
    signs = rx.match(unit.kind, *[(kind, icon(name, size=18)) for kind, name in known.items()], icon("book-open", size=18))
    shown = (
        tick(unit),
        rx.el.span(
            rx.el.span(unit.title, lang=unit.language, class_name="courses-unit-title"),
            rx.el.span(unit.summary, lang=unit.language, class_name="muted small"),
            class_name="courses-unit-words",
        ),
        rx.el.span(signs, t("learning-minutes", minutes=unit.minutes), class_name="courses-unit-minutes"),
    )
    shut = rx.el.div(*shown, class_name="courses-unit courses-unit-shut")
    return rx.el.li(rx.cond(CourseState.lock != "", shut, rx.el.a(*shown, href=address(unit), class_name="courses-unit")))


def _missing() -> rx.Component:
    return rx.el.div(
        rx.el.h1(t("courses-missing-title")),
        empty(
            t("learning-missing-what"), t("learning-missing-text"), link_button(t("learning-to-catalogue"), "/catalogue", icon="book-open")
        ),
        class_name="stack",
    )
