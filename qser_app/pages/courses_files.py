"""The files of a course: its pictures and recordings, and which texts show them."""

import reflex as rx

from qser_app.components.cards import empty, more, page_head, skeleton
from qser_app.components.controls import breadcrumbs, course_step
from qser_app.components.courses_files import file_card
from qser_app.components.courses_recordings import recording_upload
from qser_app.components.head_sheets import sheet
from qser_app.components.words import t
from qser_app.pages.courses_structure import missing
from qser_app.pages.frame import framed
from qser_app.state.courses_files import FilesState
from qser_app.state.session import SessionState


@rx.page(route="/desk/files/[code]", title=t("files-title"), on_load=[SessionState.require_sign_in, FilesState.load])
def course_files() -> rx.Component:
    """Every file of a course."""
    waiting = rx.fragment(rx.el.h1(t("files-title"), class_name="visually-hidden"), skeleton(card=True))
    return framed(
        sheet("author"),
        rx.match(FilesState.found, ("here", _here()), ("missing", missing(t("files-title"))), waiting),
        only=SessionState.may_packages,
    )


def _here() -> rx.Component:
    trail = breadcrumbs(t("learning-trail"), (t("desk-title"), "/desk"), course_step(FilesState.course, "desk"))
    listed = rx.el.ul(rx.foreach(FilesState.files, lambda file: file_card(file, FilesState.remove(file.id))), class_name="files-list")
    return rx.fragment(
        page_head(t("files-title"), t("files-lead"), before=trail),
        more(t("recording-add"), recording_upload(FilesState.places, FilesState.arrived)),
        rx.cond(FilesState.files.length() > 0, listed, empty(t("files-none-title"), t("files-none-text"))),
    )
