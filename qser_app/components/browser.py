"""Pieces that live in the browser alone (assets/frame.js, address.js, steps.js): the caretaker, the language menu, the search form."""

from typing import Any

import reflex as rx

_FRAME = "$/public/frame"


class Caretaker(rx.Component):
    """Shows nothing; moves the focus after a move, reloads when asked, keeps the person's language."""

    library = _FRAME
    tag = "Caretaker"
    reload: rx.Var[bool]
    language: rx.Var[str]
    who: rx.Var[str]


class LanguageSelect(rx.Component):
    """A native select of the languages by their own names; it switches the page without the server."""

    library = _FRAME
    tag = "LanguageSelect"
    languages: rx.Var[dict[str, str]]
    label: rx.Var[str]
    on_choose: rx.EventHandler[rx.event.passthrough_event_spec(str)]


class SearchForm(rx.Component):
    """A search form that moves inside the app, and works as a plain form before the app is awake."""

    library = _FRAME
    tag = "SearchForm"
    to: rx.Var[str]
    label: rx.Var[str]


class Linger(rx.Component):
    """Content that says ``on_end`` after some seconds, unless it is pointed at or in use; 0 stays."""

    library = _FRAME
    tag = "Linger"
    seconds: rx.Var[int]
    on_end: rx.EventHandler[rx.event.no_args_event_spec]


class Strip(rx.Component):
    """A row of tabs that may be wider than the screen; the open one is in sight."""

    library = _FRAME
    tag = "Strip"
    label: rx.Var[str]


class Counting(rx.Component):
    """A number, drawn for the eye alone, that counts up when it rises once it is ``known``; still for those who want no motion."""

    library = _FRAME
    tag = "Counting"
    value: rx.Var[int]
    known: rx.Var[bool]


class GoneForAWhile(rx.Component):
    """Shows its content once ``gone`` has lasted some seconds."""

    library = _FRAME
    tag = "GoneForAWhile"
    gone: rx.Var[bool]
    seconds: rx.Var[int]


class Opener(rx.Component):
    """A button and the native dialog it opens."""

    library = _FRAME
    tag = "Opener"
    label: rx.Var[str]
    close: rx.Var[str]


class PlaceLink(rx.Component):
    """A link of the app that knows by itself whether its page, or one that belongs to it, is open (``aria-current``)."""

    library = _FRAME
    tag = "PlaceLink"
    to: rx.Var[str]
    also: rx.Var[list[str]]


class PaletteDoor(rx.Component):
    """A button that opens the palette (assets/palette.js), and the keys that open it or the sheet of shortcuts from anywhere.

    ``places``: lists of the fields of ``PlaceRow`` (state/site_palette.py); ``found``: those of ``Found``, for the words ``heard``.
    """

    library = _FRAME
    tag = "PaletteDoor"
    label: rx.Var[str]
    languages: rx.Var[dict[str, str]]
    places: rx.Var[list[Any]]
    found: rx.Var[list[Any]]
    heard: rx.Var[str]
    on_open: rx.EventHandler[rx.event.no_args_event_spec]
    on_find: rx.EventHandler[rx.event.passthrough_event_spec(str)]
    on_language: rx.EventHandler[rx.event.passthrough_event_spec(str)]
    on_theme: rx.EventHandler[rx.event.no_args_event_spec]


class OpensShortcuts(rx.Component):
    """A button that opens the sheet of shortcuts, and closes the menu it stands in."""

    library = _FRAME
    tag = "OpensShortcuts"


class Address(rx.Component):
    """Shows nothing; writes ``to`` into the address bar, without a move: what is on the screen can be linked to."""

    library = "$/public/address"
    tag = "Address"
    to: rx.Var[str]


class Steps(rx.Component):
    """Shows nothing; when the step ``at`` changes, the page begins at its heading again, and the focus goes there."""

    library = "$/public/steps"
    tag = "Steps"
    at: rx.Var[int]


address = Address.create
caretaker = Caretaker.create
language_select = LanguageSelect.create
search_form = SearchForm.create
counting = Counting.create
linger = Linger.create
gone_for_a_while = GoneForAWhile.create
opener = Opener.create
opens_shortcuts = OpensShortcuts.create
palette_door = PaletteDoor.create
place_link = PlaceLink.create
steps = Steps.create
strip = Strip.create
