"""Pieces that send recordings and hold their words (assets/recording.js, captions.js)."""

from typing import Any

import reflex as rx

from qser_app.components.icons import icon
from qser_app.settings import settings


class RecordingButton(rx.Component):
    """Asks for a recording and its name, sends it to ``address`` and puts it into the text; ``on_added``: it is there."""

    library = "$/public/recording"
    tag = "RecordingButton"
    address: rx.Var[str]
    megabytes: rx.Var[int]
    on_added: rx.EventHandler[rx.event.no_args_event_spec]


class RecordingUpload(rx.Component):
    """Sends a recording for one of ``places`` (like ``Choice``, by address); ``on_arrived`` gets its file's id."""

    library = "$/public/recording"
    tag = "RecordingUpload"
    places: rx.Var[list[Any]]
    megabytes: rx.Var[int]
    on_arrived: rx.EventHandler[rx.event.passthrough_event_spec(int)]


class WordsField(rx.Component):
    """Captions or a transcript as text (``name``), kept in the browser under ``about`` until it is saved.

    ``text`` is what is kept, new with every ``serial``, and must stand in the field when ``put`` grows.
    """

    library = "$/public/captions"
    tag = "WordsField"
    name: rx.Var[str]
    about: rx.Var[str]
    text: rx.Var[str]
    serial: rx.Var[int]
    put: rx.Var[int]
    language: rx.Var[str]
    most: rx.Var[int]
    on_look: rx.EventHandler[rx.event.passthrough_event_spec(str)]
    on_save: rx.EventHandler[rx.event.passthrough_event_spec(str)]


words_field = WordsField.create


def recording_button(page: Any, on_added: Any) -> rx.Component:
    """The tool that adds video or sound to the text of ``page`` (a var like ``EditorPage``)."""
    address = "/recordings/" + page.of + "/" + page.id.to_string()
    return RecordingButton.create(icon("clapperboard"), address=address, megabytes=settings.recording_max_mb, on_added=on_added)


def recording_upload(places: Any, on_arrived: Any) -> rx.Component:
    """A field that sends a recording for the texts of a module, or of the course itself."""
    return RecordingUpload.create(places=places, megabytes=settings.recording_max_mb, on_arrived=on_arrived)
