"""The desk: where facilitators look after their courses, module by module and unit by unit."""

from typing import Any

import reflex as rx

from qser_app.components.cards import empty, page_head, skeleton
from qser_app.components.controls import breadcrumbs, course_step, link_button
from qser_app.components.courses_structure import ordered
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.scorm_export import export_form
from qser_app.components.words import t
from qser_app.domain.courses import OWN_CODE
from qser_app.pages.courses_readiness import before_learners_see_it
from qser_app.pages.courses_structure import (
    adding_module,
    adding_to,
    archived,
    course_settings,
    done_line,
    due,
    first_steps,
    hint,
    missing,
    module_settings,
    movers,
    new_course,
    settings_button,
    show_button,
    unit_settings,
)
from qser_app.pages.frame import framed
from qser_app.state.courses_desk import DeskCourseState, DeskState
from qser_app.state.courses_structure import CourseShapeState, NewCourseState
from qser_app.state.courses_translation import DueState
from qser_app.state.session import SessionState

_STATUS = {"draft": ("desk-status-draft", "pill pill-warning"), "published": ("desk-status-published", "pill pill-good")}
_KINDS = {
    "quiz": ("list-checks", "desk-kind-quiz"),
    "scorm": ("package", "desk-kind-scorm"),
    "case": ("messages-square", "desk-kind-case"),
}


@rx.page(route="/desk", title=t("desk-title"), on_load=[SessionState.require_sign_in, DeskState.load, NewCourseState.load, DueState.load])
def desk() -> rx.Component:
    """The courses one may author."""
    add = link_button(t("desk-add-package"), "/packages", kind="secondary", icon="package-plus")
    proposed = link_button(t("desk-case-proposals"), "/desk/proposals", kind="quiet", icon="messages-square")
    bring = link_button(t("bring-title"), "/bring", kind="secondary", icon="folder-input")
    return framed(
        sheet("desk"),
        sheet("author"),
        page_head(t("desk-title"), t("desk-lead")),
        new_course(),
        rx.el.div(add, bring, proposed, class_name="row desk-more"),
        due(),
        rx.cond(
            DeskState.loaded,
            rx.el.div(
                rx.cond(
                    DeskState.courses.length() > 0,
                    rx.el.ul(rx.foreach(DeskState.courses, lambda course: _entry(course)), class_name="grid desk-courses"),
                    rx.cond(DeskState.of_the_house.length() == 0, empty(t("desk-none-title"), t("desk-none-text"))),
                ),
                rx.cond(DeskState.of_the_house.length() > 0, _of_the_house()),
                class_name="stack stack-l",
            ),
            skeleton(card=True),
        ),
        only=SessionState.may_packages,
    )


def _of_the_house() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t("desk-of-the-house")),
        rx.el.p(t("desk-of-the-house-lead"), class_name="muted"),
        rx.el.ul(rx.foreach(DeskState.of_the_house, lambda course: _entry(course, "/desk/people/")), class_name="grid desk-courses"),
        class_name="stack",
    )


def _entry(course: Any, to: str = "/desk/") -> rx.Component:
    return rx.el.li(
        rx.el.a(
            rx.el.h2(course.title, lang=course.language),
            rx.el.p(
                rx.cond(course.code.startswith(OWN_CODE), "", course.code + " · "),
                rx.cond(course.organisation != "", course.organisation, t("desk-whole-house")),
                class_name="muted small",
            ),
            rx.el.p(_status(course.status), _pill("layers", t("courses-units", count=course.units)), _learners(course), class_name="row"),
            href=to + course.code,
            class_name="card desk-course",
        )
    )


def _status(status: Any) -> rx.Component:
    marks = [(code, rx.el.span(t(key), class_name=look)) for code, (key, look) in _STATUS.items()]
    return rx.match(status, *marks, rx.el.span(t("desk-status-archived"), class_name="pill"))


def _pill(sign: str, words: Any) -> rx.Component:
    return rx.el.span(icon(sign, size=16), words, class_name="pill")


def _learners(course: Any) -> rx.Component:
    return _pill("users-round", t("desk-learners", count=course.learners))


@rx.page(
    route="/desk/[code]",
    title=rx.cond(DeskCourseState.course.title != "", DeskCourseState.course.title, "Q-SER"),
    on_load=[SessionState.require_sign_in, DeskCourseState.load, CourseShapeState.load],
)
def desk_course() -> rx.Component:
    """One course: its modules and units, and what can be done with each."""
    return framed(
        sheet("desk"),
        sheet("author"),
        rx.match(
            DeskCourseState.found,
            ("here", _course()),
            ("missing", missing(t("courses-missing-title"))),
            rx.fragment(_hidden_head(), skeleton(card=True)),
        ),
        only=SessionState.may_packages,
    )


def _hidden_head() -> rx.Component:
    return rx.el.h1(t("desk-title"), class_name="visually-hidden")


def _course() -> rx.Component:
    course = DeskCourseState.course
    return rx.fragment(
        rx.el.header(
            breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), course_step(course.code, "desk")),
            rx.el.h1(course.title, lang=course.language),
            rx.el.p(_status(course.status), _pill("layers", t("courses-units", count=course.units)), _learners(course), class_name="row"),
            rx.el.div(
                rx.cond(
                    course.status == "published",
                    link_button(t("desk-as-learner"), "/course/" + course.code, kind="secondary", icon="eye"),
                ),
                link_button(t("course-people-link"), "/desk/people/" + course.code, kind="secondary", icon="users-round"),
                class_name="row",
            ),
            class_name="page-head",
        ),
        course_settings(),
        done_line(),
        rx.cond(
            DeskCourseState.modules.length() > 0,
            rx.fragment(rx.cond(course.status == "draft", before_learners_see_it()), hint()),
            first_steps(),
        ),
        ordered(
            rx.foreach(DeskCourseState.modules, _module),
            adding_module(),
            archived(),
            serial=CourseShapeState.serial,
            class_name="stack-l stack",
        ),
    )


def _module(module: Any, index: Any) -> rx.Component:
    name = "module-" + module.id.to_string()
    return rx.el.section(
        rx.el.div(
            movers("module", module, index, DeskCourseState.modules.length()),
            rx.el.h2(
                module.title,
                lang=module.language,
                class_name=rx.cond(module.title == DeskCourseState.course.title, "visually-hidden", ""),
            ),
            link_button(
                rx.cond(module.questions > 0, t("desk-questions", count=module.questions), t("desk-no-questions")),
                "/bank/" + module.id.to_string(),
                kind="quiet",
                icon="circle-help",
            ),
            settings_button(name, module.title),
            class_name="desk-module-head",
        ),
        rx.cond(CourseShapeState.open == name, module_settings(module)),
        rx.cond(
            module.units.length() > 0,
            rx.el.ul(rx.foreach(module.units, lambda unit, place: _unit(unit, place, module)), class_name="desk-units"),
            rx.el.p(t("desk-no-units"), class_name="muted"),
        ),
        adding_to(module),
        rx.cond(module.exports.length() > 0, export_form(module.id, module.exports)),
        key=module.id,
        custom_attrs={"data-part": name},
        class_name="stack desk-module",
    )


def _unit(unit: Any, index: Any, module: Any) -> rx.Component:
    name = "unit-" + unit.id.to_string()
    sign = rx.match(unit.kind, *[(kind, icon(name)) for kind, (name, _) in _KINDS.items()], icon("book-open"))
    kind = rx.match(unit.kind, *[(kind, t(key)) for kind, (_, key) in _KINDS.items()], t("desk-kind-lesson"))
    people = rx.cond(unit.begun > 0, t("desk-unit-people", begun=unit.begun, completed=unit.completed), t("desk-unit-nobody"))
    return rx.el.li(
        movers("unit", unit, index, module.units.length()),
        sign,
        rx.el.div(
            rx.el.h3(unit.title, lang=unit.language),
            rx.el.p(kind, " · ", people, class_name="muted small"),
            rx.cond(unit.is_draft | unit.waits, _marks(unit)),
            class_name="desk-unit-words",
        ),
        rx.el.div(
            rx.match(
                unit.kind,
                ("scorm", _package_ways(unit)),
                ("quiz", _quiz_ways(unit, module)),
                ("case", _case_ways(unit)),
                _lesson_ways(unit),
            ),
            rx.cond(unit.is_draft & unit.ready, show_button(unit)),
            settings_button(name, unit.title),
            class_name="desk-ways",
        ),
        rx.cond(CourseShapeState.open == name, unit_settings(unit)),
        key=unit.id,
        custom_attrs={"data-part": name},
        class_name="desk-unit",
    )


def _marks(unit: Any) -> rx.Component:
    """What learners do not see: the whole unit, or its newest words."""
    return rx.el.p(
        rx.cond(unit.is_draft, rx.el.span(t("desk-status-draft"), class_name="pill pill-warning")),
        rx.cond(unit.waits, rx.el.span(t("author-waits"), class_name="pill pill-info")),
        class_name="row author-marks",
    )


def _lesson_ways(unit: Any) -> rx.Component:
    return _way("pencil-line", t("author-edit"), t("author-edit-it", title=unit.title), "/desk/lesson/", unit)


def _package_ways(unit: Any) -> rx.Component:
    return rx.fragment(
        _way("chart-column", t("desk-results"), t("desk-results-of", title=unit.title), "/desk/results/", unit),
        _way("settings", t("desk-settings"), t("desk-settings-of", title=unit.title), "/desk/package/", unit),
        _way("history", t("desk-versions"), t("desk-versions-of", title=unit.title), "/desk/versions/", unit),
    )


def _quiz_ways(unit: Any, module: Any) -> rx.Component:
    write = link_button(
        t("desk-write-questions"),
        "/bank/" + module.id.to_string(),
        kind="quiet",
        icon="circle-help",
        aria_label=t("desk-write-questions-of", title=unit.title),
    )
    return rx.fragment(
        rx.cond(unit.is_draft, write),
        _way("chart-column", t("desk-results"), t("desk-results-of", title=unit.title), "/desk/quiz-results/", unit),
        _way("chart-scatter", t("desk-analysis"), t("desk-analysis-of", title=unit.title), "/desk/analysis/", unit),
        _way("settings", t("desk-settings"), t("desk-settings-of", title=unit.title), "/desk/quiz/", unit),
    )


def _case_ways(unit: Any) -> rx.Component:
    return rx.el.div(
        _way("chart-column", t("desk-results"), t("desk-results-of", title=unit.title), "/desk/case-results/", unit),
        _way("map", t("desk-case-text"), t("desk-case-text-of", title=unit.title), "/desk/case/", unit),
        class_name="desk-ways",
    )


def _way(sign: str, label: Any, whole: Any, to: str, unit: Any) -> rx.Component:
    """A link of one unit; the label that is read aloud names the unit."""
    return link_button(label, to + unit.id.to_string(), kind="quiet", icon=sign, aria_label=whole)
