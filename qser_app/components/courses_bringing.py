"""What the browser does with the zip of a course (assets/bring.js), and the report before it comes in."""

from typing import Any

import reflex as rx

from qser_app.components.words import t


class CourseUpload(rx.Component):
    """A file field that sends a zip at once.

    ``on_arrived`` gets an empty word when a file is chosen, and the word by which it is found once it is here; ``serial`` changes
    when it was read.
    """

    library = "$/public/bring"
    tag = "CourseUpload"
    megabytes: rx.Var[int]
    serial: rx.Var[int]
    on_arrived: rx.EventHandler[rx.event.passthrough_event_spec(str)]


course_upload = CourseUpload.create


def figures(report: Any) -> rx.Component:
    """How much is new, changed, as before, and gone."""
    rows = [
        (t("bring-new"), report.created),
        (t("bring-changed"), report.updated),
        (t("bring-unchanged"), report.unchanged),
        (t("bring-away"), report.retired),
    ]
    return rx.el.dl(*[rx.el.div(rx.el.dt(label), rx.el.dd(value)) for label, value in rows], class_name="results-facts bring-figures")


def named(words: Any, names: Any) -> rx.Component:
    """A sentence, and the files or keys it speaks of."""
    return rx.cond(
        names.length() > 0,
        rx.el.div(rx.el.p(words), rx.el.ul(rx.foreach(names, lambda name: rx.el.li(rx.el.code(name))), class_name="bring-names")),
    )
