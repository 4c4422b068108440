"""Where administrators write the news and events of the public site."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, page_head, skeleton
from qser_app.components.controls import breadcrumbs, button, link_button, plain_link
from qser_app.components.feedback import pill
from qser_app.components.forms import choice, field
from qser_app.components.head_sheets import sheet
from qser_app.components.icons import icon
from qser_app.components.site_news import news_picture
from qser_app.components.words import in_own, t, t_of, when
from qser_app.domain.site_news import LONGEST, LONGEST_LINK, Kind, Stage
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.frame import framed
from qser_app.state.session import SessionState
from qser_app.state.site_news import NewsdeskState as Desk
from qser_app.state.site_news import NewsItemState as Here

_KINDS = {
    Kind.NEWS: "newsdesk-kind-news",
    Kind.SEMINAR: "newsdesk-kind-seminar",
    Kind.WORKSHOP: "newsdesk-kind-workshop",
    Kind.WEBINAR: "newsdesk-kind-webinar",
    Kind.LEARNING_ACTIVITY: "newsdesk-kind-learning-activity",
    Kind.DISSEMINATION: "newsdesk-kind-dissemination",
}
_STAGES = {
    Stage.DRAFT: ("newsdesk-stage-draft", "plain"),
    Stage.SCHEDULED: ("newsdesk-stage-scheduled", "info"),
    Stage.PUBLISHED: ("newsdesk-stage-published", "good"),
    Stage.CHANGED: ("newsdesk-stage-changed", "warning"),
    Stage.WITHDRAWN: ("newsdesk-stage-withdrawn", "plain"),
}


@rx.page(route="/newsdesk", title=t("newsdesk-title"), on_load=[SessionState.require_sign_in, Desk.load])
def newsdesk() -> rx.Component:
    """The list, and the way to a new piece."""
    nothing = empty(t("newsdesk-none"), t("newsdesk-none-text"))
    see = plain_link(t("newsdesk-to-site"), href="/" + SessionState.language + "/news", class_name="button button-secondary")
    listed = rx.el.ul(rx.foreach(Desk.rows, _row), class_name="newsdesk-list")
    return framed(
        sheet("newsdesk"),
        page_head(t("newsdesk-title"), t("newsdesk-lead"), see),
        card(rx.el.h2(t("newsdesk-new")), _begin()),
        rx.el.h2(t("newsdesk-all"), class_name="visually-hidden"),
        rx.cond(Desk.loaded, rx.cond(Desk.rows.length() > 0, listed, nothing), skeleton(card=True)),
        only=SessionState.may_people,
    )


@rx.page(route="/newsdesk/[piece]", title=t("newsdesk-edit"), on_load=[SessionState.require_sign_in, Here.load])
def news_item() -> rx.Component:
    """One piece."""
    way = link_button(t("newsdesk-back"), "/newsdesk", icon="arrow-left")
    missing = rx.el.div(rx.el.h1(t("newsdesk-edit")), empty(t("newsdesk-missing"), t("newsdesk-missing-text"), way), class_name="stack")
    waiting = rx.fragment(rx.el.h1(t("newsdesk-edit"), class_name="visually-hidden"), skeleton(card=True))
    shown = rx.match(Here.found, ("here", _editor()), ("missing", missing), waiting)
    return framed(sheet("newsdesk"), shown, only=SessionState.may_people)


def _begin() -> rx.Component:
    kinds = [(each.value, t(key)) for each, key in _KINDS.items()]
    return rx.el.form(
        field(t("newsdesk-kind"), "kind", choice("kind", kinds)),
        field(t("newsdesk-first-language"), "language", choice("language", list(LANGUAGES.items()), default_value=SessionState.language)),
        button(t("newsdesk-begin"), icon="plus", type="submit"),
        on_submit=Desk.begin,
        class_name="newsdesk-begin",
    )


def _stage(stage: Any) -> rx.Component:
    return rx.match(stage, *[(code.value, pill(t(key), tone)) for code, (key, tone) in _STAGES.items()], rx.fragment())


def _kind(kind: Any) -> Any:
    return rx.match(kind, *[(code.value, t(key)) for code, key in _KINDS.items()], "")


def _row(row: Any) -> rx.Component:
    title = rx.cond(row["title"] != "", rx.el.span(row["title"], lang=row["language"]), t("newsdesk-untitled"))
    day = rx.cond(row["begins_at"] != "", row["begins_at"], row["publish_at"])
    facts = rx.el.p(
        _stage(row["stage"]),
        " ",
        _kind(row["kind"]),
        rx.cond(day != "", rx.fragment(" · ", when(day, "short"))),
        " · ",
        row["organisation"],
        class_name="small muted",
    )  # fmt: skip -- one line of the list
    names = rx.Var.create(LANGUAGES)
    written = rx.el.p(rx.foreach(row["languages"], lambda each: rx.el.span(names[each], lang=each, class_name="pill")), class_name="row")
    return rx.el.li(rx.el.h2(rx.el.a(title, href="/newsdesk/" + row["id"].to_string())), facts, written, class_name="card stack stack-s")


def _editor() -> rx.Component:
    trail = breadcrumbs(t("newsdesk-trail"), (t("newsdesk-title"), "/newsdesk"))
    look = plain_link(
        icon("eye"),
        rx.el.span(t("newsdesk-preview")),
        href="/newsdesk/" + Here.item_id.to_string() + "/preview/" + Here.first,
        target="_blank",
        class_name="button button-secondary",
    )  # fmt: skip -- a button in one line
    return rx.el.div(
        page_head(t("newsdesk-edit"), None, look, before=trail),
        rx.el.p(
            _stage(Here.stage),
            " ",
            rx.el.span(rx.cond(Here.kept, t("newsdesk-kept"), ""), role="status", class_name="small muted"),
            class_name="newsdesk-state",
        ),
        rx.el.div(_side(Here.first, _first_head()), _side(Here.second, _second_head()), class_name="newsdesk-sides"),
        _details(),
        _picture(),
        _publishing(),
        class_name="stack stack-l",
    )


def _first_head() -> rx.Component:
    return rx.el.h2(rx.Var.create(LANGUAGES)[Here.first], lang=Here.first)


def _second_head() -> rx.Component:
    others = [rx.cond(Here.first == code, rx.fragment(), rx.el.option(name, value=code, lang=code)) for code, name in LANGUAGES.items()]
    chooser = rx.el.select(*others, id="beside", value=Here.second, on_change=Here.turn, class_name="input")
    return rx.fragment(
        rx.el.h2(t("newsdesk-beside")),
        rx.el.div(rx.el.label(t("newsdesk-beside-language"), html_for="beside", class_name="visually-hidden"), chooser),
    )


def _side(language: Any, head: rx.Component) -> rx.Component:
    words = Here.words[language]
    key = Here.serial.to_string() + language

    def write(name: str, label: Any, hint: Any, *, rows: int = 0) -> rx.Component:
        name_here = name + "-" + language
        keep: dict[str, Any] = {
            "on_change": lambda text: Here.keep(language, name, text).debounce(700),
            "on_blur": lambda text: Here.keep(language, name, text),
            "default_value": words[name],
            "max_length": LONGEST[name],
            "id": name_here,
            "lang": language,
            "class_name": "input newsdesk-body" if name == "body" else "input",
            "aria_describedby": name_here + "-hint",
        }
        control = rx.el.textarea(rows=rows, **keep) if rows else rx.el.input(type="text", **keep)
        told = rx.el.p(hint, id=name_here + "-hint", class_name="field-hint")
        return rx.el.div(rx.el.label(label, html_for=name_here, class_name="field-label"), told, control, class_name="field")

    return card(
        rx.el.div(head, class_name="newsdesk-side-head"),
        rx.el.div(
            write("title", t("newsdesk-headline"), t("newsdesk-headline-hint")),
            write("summary", t("newsdesk-summary"), t("newsdesk-summary-hint"), rows=3),
            write("body", t("newsdesk-text"), t("newsdesk-text-hint"), rows=14),
            rx.cond(Here.picture != "", write("alt", t("newsdesk-alt"), t("newsdesk-alt-hint"), rows=2)),
            rx.cond(Here.kind != Kind.NEWS.value, write("place", t("newsdesk-place"), t("newsdesk-place-hint"))),
            key=key,
        ),
    )


def _details() -> rx.Component:
    kinds = [(each.value, t(key)) for each, key in _KINDS.items()]

    def moment(name: str, label: Any, value: Any) -> rx.Component:
        keep = {"on_blur": lambda text: Here.keep_detail(name, text), "on_change": lambda text: Here.keep_detail(name, text).debounce(900)}
        return field(label, name, rx.el.input(type="datetime-local", id=name, default_value=value, class_name="input", **keep))

    times = rx.el.div(
        moment("begins", t("newsdesk-begins"), Here.begins),
        moment("ends", t("newsdesk-ends"), Here.ends),
        rx.el.p(t("newsdesk-zone", zone=in_own(Here.places)), class_name="field-hint"),
        class_name="newsdesk-times",
    )
    link = rx.el.input(
        type="url",
        id="link",
        default_value=Here.link,
        max_length=LONGEST_LINK,
        on_blur=lambda text: Here.keep_detail("link", text),
        class_name="input",
    )
    kind = rx.el.select(
        *[rx.el.option(name, value=code) for code, name in kinds],
        id="item-kind",
        value=Here.kind,
        on_change=lambda value: Here.keep_detail("kind", value),
        class_name="input",
    )
    return card(
        rx.el.h2(t("newsdesk-details")),
        rx.el.div(
            field(t("newsdesk-kind"), "item-kind", kind),
            rx.cond(
                Here.kind != Kind.NEWS.value, rx.fragment(times, field(t("newsdesk-link"), "link", link, hint=t("newsdesk-link-hint")))
            ),
            key=Here.serial.to_string(),
            class_name="stack",
        ),
    )


def _picture() -> rx.Component:
    there = rx.el.div(
        rx.el.img(src=Here.picture, alt=t("newsdesk-picture-now"), class_name="newsdesk-picture"),
        button(t("newsdesk-picture-drop"), kind="quiet", icon="trash-2", on_click=Here.drop_picture),
        class_name="stack stack-s",
    )
    return card(rx.el.h2(t("newsdesk-picture-title")), rx.cond(Here.picture != "", there), news_picture(Here.item_id, Here.picture_kept))


def _publishing() -> rx.Component:
    visible = (Here.stage == Stage.PUBLISHED.value) | (Here.stage == Stage.CHANGED.value) | (Here.stage == Stage.SCHEDULED.value)
    planned = rx.el.input(type="datetime-local", id="planned", name="planned", default_value=Here.planned, class_name="input")
    form = rx.el.form(
        field(t("newsdesk-plan"), "planned", planned, hint=t("newsdesk-plan-hint", zone=in_own(Here.places))),
        rx.el.p(t_of(Here.problem, Here.gaps), class_name="field-error", role="alert"),
        rx.el.div(
            button(t("newsdesk-publish"), icon="send", type="submit"),
            rx.cond(
                visible,
                button(t("newsdesk-withdraw"), kind="secondary", icon="eye-off", on_click=Here.withdraw),
                button(t("newsdesk-throw-away"), kind="quiet", icon="trash-2", on_click=Here.throw_away),
            ),
            class_name="row",
        ),
        on_submit=Here.publish,
        key=Here.serial.to_string(),
        class_name="stack newsdesk-publish",
        no_validate=True,
    )
    seen = rx.cond(
        (Here.stage == Stage.PUBLISHED.value) | (Here.stage == Stage.CHANGED.value),
        rx.el.p(
            plain_link(
                t("newsdesk-see"),
                href="/" + Here.first + rx.cond(Here.kind == Kind.NEWS.value, "/news/", "/events/") + Here.slug,
                target="_blank",
                class_name="button button-quiet",
            ),
            class_name="newsdesk-see",
        ),
    )
    return card(rx.el.h2(t("newsdesk-publishing")), rx.el.p(t("newsdesk-publishing-text"), class_name="muted"), form, seen)
