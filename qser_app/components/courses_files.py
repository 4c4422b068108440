"""A picture on its way into a text (assets/author_picture.js), and a file in the list of its course."""

from typing import Any

import reflex as rx

from qser_app.components.controls import button
from qser_app.components.icons import icon
from qser_app.components.words import t
from qser_app.domain.courses_files import LARGEST_PICTURE_MB
from qser_app.i18n.catalogue import LANGUAGES


class PictureButton(rx.Component):
    """Asks for a picture and what it shows, sends it to ``address`` and puts it into the text; ``on_added``: it is there."""

    library = "$/public/author_picture"
    tag = "PictureButton"
    address: rx.Var[str]
    megabytes: rx.Var[int]
    on_added: rx.EventHandler[rx.event.no_args_event_spec]


def picture_button(page: Any, on_added: Any) -> rx.Component:
    """The tool that adds a picture to the text of ``page`` (a var like ``EditorPage``)."""
    address = "/pictures/" + page.of + "/" + page.id.to_string()
    return PictureButton.create(icon("image-plus"), address=address, megabytes=LARGEST_PICTURE_MB, on_added=on_added)


def file_card(file: Any, on_remove: Any) -> rx.Component:
    """A file: how it looks, what it is called, who shows it; it can be taken away once no text does."""
    sound = rx.cond(file.kind == "audio", icon("volume-2", size=40), icon("film", size=40))
    look = rx.cond(file.kind == "image", rx.el.img(src=file.address, alt="", loading="lazy"), sound)
    return rx.el.li(
        rx.el.a(
            look, href=file.address, target="_blank", rel="noopener", class_name="files-view", aria_label=t("files-open", name=file.written)
        ),
        rx.el.div(
            rx.el.h2(file.written),
            rx.el.p(t("files-size", size=file.kilobytes), class_name="muted small"),
            rx.cond(file.kind != "image", _spoken(file)),
            rx.cond(file.uses.length() > 0, _uses(file), rx.el.p(t("files-unused"), class_name="small")),
            class_name="files-words",
        ),
        rx.cond(
            file.uses.length() == 0,
            button(t("files-remove"), kind="quiet", icon="trash-2", on_click=on_remove, aria_label=t("files-remove-it", name=file.written)),
        ),
        class_name="files-file",
    )


def _spoken(file: Any) -> rx.Component:
    """In which languages a recording has words, and the way to write them."""
    names = rx.Var.create(LANGUAGES)
    pills = rx.foreach(file.languages, lambda each: rx.el.span(names[each], lang=each, class_name="pill pill-good"))
    nothing = rx.el.span(t("recording-has-nothing"), class_name="pill pill-warning")
    return rx.fragment(
        rx.el.p(rx.cond(file.languages.length() > 0, pills, nothing), class_name="row files-languages"),
        rx.el.p(rx.el.a(t("recording-words-title"), href="/desk/recording/" + file.id.to_string()), class_name="small"),
    )


def _uses(file: Any) -> rx.Component:
    def use(each: Any) -> rx.Component:
        return rx.el.li(rx.el.a(each.title, href=each.address, lang=each.language))

    return rx.fragment(
        rx.el.p(t("files-used", count=file.uses.length()), class_name="small"),
        rx.el.ul(rx.foreach(file.uses, use), class_name="files-uses small"),
    )
