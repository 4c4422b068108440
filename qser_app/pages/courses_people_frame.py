"""The frame around the pages about the people of one course: what stands above them, and the ways between them."""

from typing import Any

import reflex as rx

from qser_app.components.controls import breadcrumbs, course_step, tab, tabs
from qser_app.components.words import t
from qser_app.pages.frame_desk import looked_after

# What there is: (name, phrase, where its address begins).
_PAGES = (
    ("people", "course-people-here", "/desk/people/"),
    ("enrol", "course-people-enrol", "/desk/enrol/"),
    ("admission", "course-people-admission", "/desk/admission/"),
    ("facilitators", "course-people-facilitators", "/desk/facilitators/"),
)


def about_course(state: Any, current: str, *content: rx.Component) -> rx.Component:
    """A page about the people of a course; ``state`` mixes in ``AboutCourse``, ``current`` names the page among the others."""
    here = rx.fragment(_head(state.head), _ways(state.head, current), rx.el.div(*content, class_name="stack stack-l"))
    return looked_after(state.found, t("course-people-title"), here)


def _head(head: Any) -> rx.Component:
    # Whoever only looks after people there has no desk page of the course to go back to.
    whole = breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), course_step(head.code, "desk"))
    short = breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"))
    return rx.el.header(
        rx.cond(head.may_author, whole, short),
        rx.el.h1(t("course-people-title")),
        rx.el.p(head.title, lang=head.language, class_name="lead"),
        class_name="page-head",
    )


def _ways(head: Any, current: str) -> rx.Component:
    return tabs(t("course-people-pages"), *[tab(t(key), to + head.code, name == current) for name, key, to in _PAGES])
