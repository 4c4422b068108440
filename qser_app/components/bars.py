"""The bars of the frame: top, side and bottom, and the menus in them."""

from typing import Any

import reflex as rx

from qser_app.components.browser import counting, language_select, opens_shortcuts, palette_door, place_link, search_form
from qser_app.components.cards import avatar
from qser_app.components.controls import button, plain_link
from qser_app.components.forms import native_form
from qser_app.components.icons import icon
from qser_app.components.progress import ring
from qser_app.components.words import t, when
from qser_app.i18n.catalogue import LANGUAGES


def logo(size: int = 32) -> rx.Component:
    """The sign of the house: a Q that is the ring of the learning hour, and a path that leads out of it."""
    return rx.el.svg(
        rx.el.svg.circle(cx=16, cy=16, r=11, fill="none", stroke="var(--primary)", stroke_width=5),
        rx.el.svg.path(d="M16 5a11 11 0 0 1 11 11", fill="none", stroke="var(--honey)", stroke_width=5),
        rx.el.svg.path(d="M17 17c3.5 1 4.500 6 11.500 10", fill="none", stroke="var(--accent)", stroke_width=5, stroke_linecap="round"),
        view_box="0 0 32 32",
        width=size,
        height=size,
        aria_hidden="true",
    )


def wordmark(sign: Any = "", words: Any = "") -> rx.Component:
    """The logo and the name, which lead home; ``sign`` is the address of an organisation's own logo, ``words`` say what it shows."""
    name = rx.el.span(t("app-name"), class_name="wordmark-name")
    own = rx.el.img(src=sign, alt=words, class_name="wordmark-sign")
    return rx.el.a(rx.cond(sign, own, logo()), name, href="/", class_name="wordmark")


def skip_link() -> rx.Component:
    """The first stop of the keyboard: past the bars, into the page."""
    return plain_link(t("site-skip"), href="#main", class_name="skip-link")


def search() -> rx.Component:
    """Looks for courses."""
    return search_form(
        icon("search", size=18),
        rx.el.input(type="search", name="q", aria_label=t("site-search"), placeholder=t("site-search"), class_name="search-input"),
        to="/catalogue",
        label=t("site-search"),
        class_name="search",
    )


def palette(**props: Any) -> rx.Component:
    """The button that opens the palette; ``props`` are those of ``PaletteDoor``."""
    label = t("site-palette")
    return palette_door(icon("search"), label=label, on_theme=rx.style.toggle_color_mode, class_name="palette-door", **props)


def hour(percent: Any, minutes: Any, goal: Any, points: Any, *, known: Any) -> rx.Component:
    """The hour's ring and the points, leading to one's own page; points that are earned before one's eyes count up once ``known``."""
    label = t("site-hour-and-points", minutes=minutes, goal=goal, points=points)
    return rx.el.a(
        ring(percent, label, size=28, kind="hour"),
        counting(value=points, known=known),
        icon("sparkles", size=16),
        href="/me",
        title=label,
        class_name="top-hour",
    )


def language_menu(languages: Any = LANGUAGES, **props: Any) -> rx.Component:
    """The languages that are offered by their own names; ``on_choose`` hears the code that was chosen."""
    return rx.el.span(
        icon("languages", class_name="language-icon"),
        language_select(languages=languages, label=t("site-language"), **props),
        class_name="language-menu",
    )


def theme_toggle(*, named: bool = False) -> rx.Component:
    """Dark by night, light by day; the label says what pressing does, and is written beside the sign where it is ``named``."""
    label = rx.cond(rx.style.resolved_color_mode == "dark", t("site-go-light"), t("site-go-dark"))
    said = {} if named else {"aria_label": label, "title": label}
    return rx.el.button(
        icon("moon", class_name="when-light"),
        icon("sun", class_name="when-dark"),
        *([label] if named else []),
        on_click=rx.style.toggle_color_mode,
        type="button",
        class_name="menu-item theme-in-menu" if named else "icon-button theme-toggle",
        **said,
    )


def me_menu(name: Any, initials: Any, picture: Any, organisation: Any, *duties: Any) -> rx.Component:
    """One's own corner: profile, account, duties (shown here on phones only), and the way out."""
    leave = rx.el.button(icon("log-out"), t("site-sign-out"), type="submit", class_name="menu-item")
    return rx.fragment(
        rx.el.button(
            avatar(initials, picture),
            type="button",
            aria_label=t("site-me-menu", name=name),
            class_name="icon-button",
            custom_attrs={"popoverTarget": "me-menu"},
        ),
        rx.el.div(
            rx.el.p(name, rx.el.span(organisation, class_name="small muted"), class_name="me-name"),
            rx.el.a(icon("user-round"), t("site-profile"), href="/me", class_name="menu-item"),
            rx.el.a(icon("settings"), t("site-account"), href="/account", class_name="menu-item"),
            theme_toggle(named=True),
            opens_shortcuts(icon("keyboard"), t("site-keys"), class_name="menu-item me-keys"),
            rx.el.ul(*duties, class_name="me-duties"),
            native_form(leave, action="/auth/sign-out", method="post"),
            id="me-menu",
            class_name="me-menu",
            custom_attrs={"popover": "auto"},
        ),
    )


def place(name: str, label: Any, to: str, *also: str) -> rx.Component:
    """One entry of the side or bottom bar; ``also`` are the beginnings of other addresses that belong to it."""
    return rx.el.li(place_link(icon(name), rx.el.span(label), to=to, also=list(also), class_name="place"))


def viewing(name: Any, until: Any) -> rx.Component:
    """The bar of whoever looks at the platform as ``name`` sees it: it stays, and ends with a press that needs no live connection."""
    said = rx.el.strong(t("viewing-bar", name=name), role="status", id="viewing-said")
    return rx.el.section(
        icon("eye"),
        rx.el.p(said, rx.el.span(t("viewing-until", time=when(until, "clock")))),
        native_form(button(t("viewing-stop"), kind="secondary", type="submit"), action="/auth/view/stop", method="post"),
        aria_labelledby="viewing-said",
        class_name="viewing-bar",
    )


def footer() -> rx.Component:
    """The last line of every page, and the way to the public site in the language its reader chose."""
    return rx.el.footer(rx.el.p(t("site-footer"), " ", plain_link(t("site-about"), href="/visitor")), class_name="site-footer")
