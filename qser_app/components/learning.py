"""Pieces of the player that live in the browser (assets/study.js): beats, the exact place, private notes, the letters' size."""

import reflex as rx

_STUDY = "$/public/study"


class Study(rx.Component):
    """Around a unit: says every 15 s that it is seen (key of the sitting, active); j and k go on, the arrows where ``arrows``."""

    library = _STUDY
    tag = "Study"
    unit: rx.Var[int]
    previous: rx.Var[str]
    next: rx.Var[str]
    arrows: rx.Var[bool]
    on_beat: rx.EventHandler[rx.event.passthrough_event_spec(str, bool)]


class Reading(rx.Component):
    """A text that is read: begins at ``place`` and tells where the eye stops (block, part of it, per cent seen)."""

    library = _STUDY
    tag = "Reading"
    unit: rx.Var[int]
    place: rx.Var[dict]
    lang: rx.Var[str]
    on_place: rx.EventHandler[rx.event.passthrough_event_spec(int, int, int)]


class Arrival(rx.Component):
    """A list whose entries have addresses of their own: goes to the one the address names once it is there (``count`` says when)."""

    library = _STUDY
    tag = "Arrival"
    count: rx.Var[int]


class TermCard(rx.Component):
    """The meaning of a term, opened by a link to it in the text of a `Reading`; closed by Escape, by a click beside it or by its button."""

    library = _STUDY
    tag = "TermCard"
    term: rx.Var[str]
    label: rx.Var[str]
    close: rx.Var[str]


class Watching(rx.Component):
    """The recordings of a unit (assets/watch.js): go on at ``places`` (seconds by name), and tell where they stop."""

    library = "$/public/watch"
    tag = "Watching"
    unit: rx.Var[int]
    owner: rx.Var[int]
    places: rx.Var[dict[str, int]]


class Note(rx.Component):
    """A private note that saves itself: ``on_save`` gets its place, its text and a name that ``kept_name`` gives back."""

    library = _STUDY
    tag = "Note"
    unit: rx.Var[int]
    place: rx.Var[str]
    owner: rx.Var[int]
    value: rx.Var[str]
    kept_name: rx.Var[str]
    label: rx.Var[str]
    labelled_by: rx.Var[str]
    saved: rx.Var[str]
    saving: rx.Var[str]
    on_save: rx.EventHandler[rx.event.passthrough_event_spec(str, str, str)]


class ReadingSize(rx.Component):
    """Two buttons for smaller and larger letters."""

    library = _STUDY
    tag = "ReadingSize"
    smaller: rx.Var[str]
    larger: rx.Var[str]


class Shortcuts(rx.Component):
    """Turns the one-letter shortcuts off and on (WCAG 2.1.4)."""

    library = _STUDY
    tag = "Shortcuts"
    label: rx.Var[str]


class PrintButton(rx.Component):
    """Opens the browser's print dialog."""

    library = _STUDY
    tag = "PrintButton"
    label: rx.Var[str]


class Fold(rx.Component):
    """Open where there is room for two columns, folded away on a phone."""

    library = _STUDY
    tag = "Fold"
    summary: rx.Var[str]


study = Study.create
reading = Reading.create
arrival = Arrival.create
term_card = TermCard.create
watching = Watching.create
note = Note.create
reading_size = ReadingSize.create
shortcuts = Shortcuts.create
print_button = PrintButton.create
fold = Fold.create
