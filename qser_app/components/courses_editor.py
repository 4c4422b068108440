"""Pieces of the editor (assets/author.js, author_tools.js): the form that saves itself, its toolbar, publishing."""

from typing import Any

import reflex as rx

from qser_app.components.controls import icon_button
from qser_app.components.learning_blocks import lesson_block
from qser_app.components.words import say, t
from qser_app.domain.courses import BLOCKS

_AUTHOR, _TOOLS = "$/public/author", "$/public/author_tools"


class DraftForm(rx.Component):
    """Around the fields of a text (``data-draft``): loads the draft at ``address`` and keeps it there while somebody types.

    ``opening`` names the server's opening of the text, ``latest`` is the newest revision it knows; ``on_saved`` gets the revision that
    was saved, ``on_stay`` is said every 20 s, ``on_go`` when the page is left.
    """

    library = _AUTHOR
    tag = "DraftForm"
    address: rx.Var[str]
    opening: rx.Var[str]
    latest: rx.Var[int]
    locale: rx.Var[str]
    say: rx.Var[Any]
    on_saved: rx.EventHandler[rx.event.passthrough_event_spec(int)]
    on_stay: rx.EventHandler[rx.event.no_args_event_spec]
    on_go: rx.EventHandler[rx.event.no_args_event_spec]


class PublishForm(rx.Component):
    """Publishes once everything typed has arrived: ``on_publish`` gets the revision, the note, and whether a translation is up to date."""

    library = _AUTHOR
    tag = "PublishForm"
    say: rx.Var[Any]
    on_publish: rx.EventHandler[rx.event.passthrough_event_spec(int, str, bool)]


class Toolbar(rx.Component):
    """Around buttons and selects with ``data-tool``: they write Markdown into the text area that was written in last."""

    library = _TOOLS
    tag = "Toolbar"
    label: rx.Var[str]
    say: rx.Var[Any]


class LineButton(rx.Component):
    """Leads to a line of the text."""

    library = _TOOLS
    tag = "LineButton"
    line: rx.Var[int]


class SourceButton(rx.Component):
    """Begins a translation with the source's words (``data-source``), wherever nothing stands yet."""

    library = _TOOLS
    tag = "SourceButton"


draft_form = DraftForm.create
publish_form = PublishForm.create
line_button = LineButton.create
source_button = SourceButton.create

_BUTTONS = {
    "bold": ("bold", "author-tool-bold"),
    "italic": ("italic", "author-tool-italic"),
    "heading": ("heading-2", "author-tool-heading"),
    "subheading": ("heading-3", "author-tool-subheading"),
    "list": ("list", "author-tool-list"),
    "numbers": ("list-ordered", "author-tool-numbers"),
    "link": ("link", "author-tool-link"),
    "table": ("table", "author-tool-table"),
}
_FOR_TERMS = ("bold", "italic", "list", "link")
_BLOCK_NAMES = {
    "callout": "author-block-callout",
    "flip": "author-block-flip",
    "reflect": "author-block-reflect",
    "counter": "author-block-counter",
    "try": "author-block-try",
}


def toolbar(lessons: Any, terms: Any, pictures: Any, *own: Any) -> rx.Component:
    """What helps to write Markdown; the three lists are vars of ``Choice``, ``own`` the tools of one page."""
    buttons = [icon_button(sign, t(key), custom_attrs={"data-tool": tool}) for tool, (sign, key) in _BUTTONS.items()]
    blocks = [rx.el.option(t(_BLOCK_NAMES[name]), value=name) for name in BLOCKS]
    return Toolbar.create(
        *buttons,
        *own,
        _select("block", t("author-tool-block"), *blocks),
        rx.cond(lessons.length() > 0, _choices("lesson", t("author-tool-lesson"), lessons)),
        rx.cond(terms.length() > 0, _choices("term", t("author-tool-term"), terms)),
        rx.cond(pictures.length() > 0, _choices("picture", t("author-tool-picture"), pictures)),
        label=t("author-tools"),
        say=say,
        class_name="author-tools",
    )


def term_tools(terms: Any) -> rx.Component:
    """What helps to write the few sentences of a term: marks, links, and links to the other ``terms``, a var of ``Choice`` by key."""
    buttons = [icon_button(sign, t(key), custom_attrs={"data-tool": tool}) for tool, (sign, key) in _BUTTONS.items() if tool in _FOR_TERMS]
    options = rx.foreach(terms, lambda each: rx.el.option(each.label, value="term:" + each.value))
    links = rx.cond(terms.length() > 0, _select("term", t("author-tool-term"), options))
    return Toolbar.create(*buttons, links, label=t("author-tools"), say=say, class_name="author-tools")


def _choices(tool: str, label: Any, rows: Any) -> rx.Component:
    return _select(tool, label, rx.foreach(rows, lambda each: rx.el.option(each.label, value=each.value)))


def _select(tool: str, label: Any, *options: Any) -> rx.Component:
    return rx.el.select(
        rx.el.option(label, value=""), *options, aria_label=label, class_name="input author-tool", custom_attrs={"data-tool": tool}
    )


def draft_input(name: str, **props: Any) -> rx.Component:
    """A line of the draft."""
    props.setdefault("type", "text")
    marks = {"data-draft": name}
    return rx.el.input(id=name, class_name="input", read_only=True, aria_describedby=f"{name}-help", custom_attrs=marks, **props)


def draft_area(name: str, *, tools: bool = False, source: Any = None, **props: Any) -> rx.Component:
    """A text of the draft, as high as its words; ``tools``: the toolbar writes into it; ``source``: what it translates."""
    marks = {"data-draft": name, "data-grows": ""} | ({"data-tools": ""} if tools else {})
    marks |= {} if source is None else {"data-source": source}
    props.setdefault("id", name)
    return rx.el.textarea(class_name="input author-area", read_only=True, custom_attrs=marks, **props)


def preview(page: Any, lang: Any) -> rx.Component:
    """The draft (a var like ``DraftPage``) as its readers would see it; what they would write cannot be written here."""
    nowhere = rx.el.textarea(class_name="input", rows=3, disabled=True, aria_label=t("learning-reflect"))
    return rx.el.div(
        rx.cond(page.summary != "", rx.el.p(page.summary, class_name="lead")),
        rx.foreach(page.blocks, lambda block: lesson_block(block, nowhere)),
        lang=lang,
        class_name="lesson-body",
    )
