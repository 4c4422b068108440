"""The shape of a course on its page of the desk: adding, naming, ordering and putting away its modules and units."""

from typing import Any

import reflex as rx

from qser_app.components.cards import card, empty, more
from qser_app.components.controls import button, link_button
from qser_app.components.courses_structure import mover, title_form
from qser_app.components.feedback import callout
from qser_app.components.forms import check, choice, field, text_input
from qser_app.components.icons import icon
from qser_app.components.words import listed, t, t_of, when
from qser_app.domain.courses import OWN_CODE
from qser_app.domain.courses_structure import LONGEST_CODE, MOST_MINUTES
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.pages.frame_desk import download
from qser_app.state.courses_desk import DeskCourseState
from qser_app.state.courses_structure import CourseShapeState, NewCourseState
from qser_app.state.courses_translation import DueState

_SHAPE = CourseShapeState


def new_course() -> rx.Component:
    """The form that begins a course."""
    errors = NewCourseState.errors
    named = [(code, name) for code, name in LANGUAGES.items()]
    more_languages = rx.el.fieldset(
        rx.el.legend(t("author-more-languages")),
        rx.el.div(*[check(f"language-{code}", rx.el.span(name, lang=code)) for code, name in named], class_name="row"),
    )
    form = rx.el.form(
        field(t("author-title"), "title", _text("title", errors, max_length=300), error=_error(errors, "title")),
        field(
            t("author-code"),
            "code",
            _text("code", errors, max_length=LONGEST_CODE),
            hint=t("author-code-hint"),
            error=_error(errors, "code"),
        ),
        field(t("author-source-language"), "language", choice("language", named), error=_error(errors, "language")),
        more_languages,
        rx.cond(NewCourseState.may_house, check("whole_house", t("author-whole-house"))),
        button(t("author-begin-course"), type="submit", icon="plus"),
        on_submit=NewCourseState.create,
        no_validate=True,
        class_name="stack author-form",
    )
    begin = rx.fragment(icon("plus"), t("author-new-course"))
    return rx.cond(NewCourseState.may, more(begin, form, open=NewCourseState.asked, class_name="author-new-course author-begin"))


def course_settings() -> rx.Component:
    """What concerns the whole course: its state, who answers for it, its words, another one like it."""
    course = DeskCourseState.course
    publish = button(t("author-course-publish"), icon="send", on_click=_SHAPE.set_status("published"))
    withdraw = button(t("author-course-withdraw"), kind="secondary", icon="eye-off", on_click=_SHAPE.set_status("draft"))
    archive = button(t("author-course-archive"), kind="secondary", icon="archive", on_click=_SHAPE.set_status("archived"))
    back = button(t("author-course-restore"), kind="secondary", icon="archive-restore", on_click=_SHAPE.set_status("draft"))
    return more(
        t("author-course-settings"),
        rx.el.div(
            field(t("author-owner"), "course-owner", _owners("course-owner", course.owner_id, on_change=_SHAPE.set_owner)),
            rx.el.div(
                link_button(t("author-words-of-course"), "/desk/words/" + course.code, kind="secondary", icon="pencil-line"),
                link_button(t("author-languages-title"), "/desk/languages/" + course.code, kind="secondary", icon="languages"),
                link_button(t("glossary-title"), "/desk/glossary/" + course.code, kind="secondary", icon="book-a"),
                link_button(t("files-title"), "/desk/files/" + course.code, kind="secondary", icon="images"),
                download(t("bring-take-along"), "/courses/" + course.code + "/course.zip"),
                button(t("author-copy"), kind="secondary", icon="copy", on_click=_SHAPE.copy_course),
                rx.match(course.status, ("draft", rx.fragment(publish, archive)), ("published", rx.fragment(withdraw, archive)), back),
                class_name="row",
            ),
            class_name="stack",
        ),
        class_name="author-course",
    )


def done_line() -> rx.Component:
    """What the last press did: where something is now, or that it was put away, with the way back."""
    moved, away = _SHAPE.moved, _SHAPE.put_away
    undo = button(t("author-undo"), kind="quiet", icon="undo-2", on_click=_SHAPE.restore(away.of, away.id, away.title))
    told = rx.cond(
        _SHAPE.came_back,
        callout(t("author-came-back", title=away.title), tone="good"),
        callout(rx.el.p(t("author-put-away", title=away.title)), undo),
    )
    place = rx.el.span(t("author-moved", title=moved.title, place=_SHAPE.place, total=_SHAPE.total), class_name="visually-hidden")
    return rx.el.div(rx.cond(moved.id > 0, place), rx.cond(away.id > 0, told), role="status", class_name="author-done")


def movers(of: str, part: Any, index: Any, count: Any) -> rx.Component:
    """The two buttons that move a module or a unit."""
    return rx.el.div(
        mover("up", part.title, index == 0, _SHAPE.move(of, part.id, part.title, -1)),
        mover("down", part.title, index + 1 >= count, _SHAPE.move(of, part.id, part.title, 1)),
        class_name="author-movers",
    )


def show_button(unit: Any) -> rx.Component:
    """Publishes a draft that has something to show."""
    label = t("author-unit-show-it", title=unit.title)
    return button(t("author-unit-show"), kind="secondary", icon="send", aria_label=label, on_click=_SHAPE.show_unit(unit.id))


def settings_button(name: Any, title: Any) -> rx.Component:
    """Opens the settings of a part below it."""
    label = t("author-change", title=title)
    return rx.el.button(
        icon("settings-2"),
        type="button",
        class_name="icon-button",
        aria_label=label,
        title=label,
        aria_expanded=rx.cond(_SHAPE.open == name, "true", "false"),
        on_click=_SHAPE.toggle(name),
    )


def unit_settings(unit: Any) -> rx.Component:
    """A unit's title, minutes and owner, and what can be done with it."""
    shown = button(t("author-unit-hide"), kind="secondary", icon="eye-off", on_click=_SHAPE.hide_unit(unit.id))
    hidden = button(t("author-unit-show"), kind="secondary", icon="send", on_click=_SHAPE.show_unit(unit.id))
    minutes = rx.el.input(
        id="minutes",
        name="minutes",
        type="number",
        class_name="input",
        custom_attrs={"min": 1, "max": MOST_MINUTES},
        default_value=unit.minutes.to_string(),
        aria_describedby="minutes-help",
    )
    facts = rx.el.form(
        rx.el.input(type="hidden", name="id", value=unit.id.to_string()),
        field(t("author-minutes"), "minutes", minutes, error=_error(_SHAPE.errors, "minutes")),
        field(t("author-owner"), "owner", _owners("owner", unit.owner_id)),
        button(t("author-save"), type="submit", kind="secondary"),
        on_submit=_SHAPE.set_facts,
        no_validate=True,
        class_name="author-facts",
    )
    return _panel(_rename_form("unit", unit), facts, rx.cond(unit.is_draft, hidden, shown), of="unit", part=unit)


def module_settings(module: Any) -> rx.Component:
    """A module's title and words, and what can be done with it."""
    words = link_button(t("author-words-of-module"), "/desk/module/" + module.id.to_string(), kind="secondary", icon="pencil-line")
    return _panel(_rename_form("module", module), rx.fragment(), words, of="module", part=module)


def _panel(rename: rx.Component, facts: rx.Component, first: rx.Component, *, of: str, part: Any) -> rx.Component:
    ways = rx.el.div(
        first,
        button(t("author-copy"), kind="secondary", icon="copy", on_click=_SHAPE.copy(of, part.id)),
        button(t("author-archive"), kind="secondary", icon="archive", on_click=_SHAPE.archive(of, part.id, part.title)),
        class_name="row",
    )
    return rx.el.div(rename, facts, ways, class_name="author-panel")


def _rename_form(of: str, part: Any) -> rx.Component:
    title = _text("title", _SHAPE.errors, max_length=300, default_value=part.title, lang=part.language)
    hidden = {"of": of, "id": part.id.to_string(), "language": part.language}
    return rx.el.form(
        *[rx.el.input(type="hidden", name=name, value=value) for name, value in hidden.items()],
        field(t("author-title"), "title", title, error=_error(_SHAPE.errors, "title")),
        button(t("author-rename"), type="submit", kind="secondary"),
        on_submit=_SHAPE.rename,
        no_validate=True,
        class_name="author-facts",
    )


def adding_to(module: Any) -> rx.Component:
    """What can be added to a module, and the form that asks for its title."""
    key = module.id.to_string()
    kinds = [
        ("lesson", "book-open", t("author-add-lesson")),
        ("case", "messages-square", t("author-add-case")),
        ("quiz", "list-checks", t("author-add-quiz")),
    ]
    forms = [
        rx.cond(
            _SHAPE.adding == f"{kind}-" + key,
            title_form("title", label, _SHAPE.errors.get("title", ""), on_submit=_SHAPE.add_unit, on_cancel=_SHAPE.ask("")),
        )
        for kind, _, label in kinds
    ]
    ways = [button(label, kind="quiet", icon=sign, on_click=_SHAPE.ask(f"{kind}-" + key)) for kind, sign, label in kinds]
    package = link_button(t("author-add-package"), "/packages?module=" + key, kind="quiet", icon="package-plus")
    return rx.el.div(rx.el.div(*ways, package, class_name="row author-adding"), *forms)


def adding_module() -> rx.Component:
    """The way to another module."""
    return rx.cond(
        _SHAPE.adding == "module",
        title_form(
            "title", t("author-module-title"), _SHAPE.errors.get("title", ""), on_submit=_SHAPE.add_module, on_cancel=_SHAPE.ask("")
        ),
        button(t("author-add-module"), kind="secondary", icon="plus", on_click=_SHAPE.ask("module")),
    )


def archived() -> rx.Component:
    """What was put away, each with its way back."""

    def row(part: Any) -> rx.Component:
        back = _SHAPE.restore(part.of, part.id, part.title)
        label = t("author-restore-it", title=part.title)
        return rx.el.li(
            rx.el.span(part.title, lang=part.language),
            button(t("author-restore"), kind="quiet", icon="archive-restore", aria_label=label, on_click=back),
            class_name="author-archived",
        )

    rows = DeskCourseState.archived
    return rx.cond(rows.length() > 0, more(t("author-archived", count=rows.length()), rx.el.ul(rx.foreach(rows, row))))


def hint() -> rx.Component:
    """How to order by keys."""
    return rx.el.p(t("author-keys"), class_name="muted small author-keys")


def first_steps() -> rx.Component:
    """What stands in a course without modules."""
    return card(rx.el.h2(t("author-empty-title")), rx.el.p(t("author-empty-text")))


def missing(title: Any) -> rx.Component:
    """What a page of the desk says where there is nothing for this person."""
    way = link_button(t("desk-back"), "/desk", icon="arrow-left")
    return rx.el.div(rx.el.h1(title), empty(t("desk-missing-what"), t("desk-missing-text"), way), class_name="stack")


def due() -> rx.Component:
    """What must be read again, over all courses."""

    def row(each: Any) -> rx.Component:
        late = rx.cond(each.overdue, "pill pill-bad", "pill pill-warning")
        unit = rx.el.a(each.title, href="/desk/lesson/" + each.unit_id.to_string(), lang=each.language)
        glossary = rx.el.a(each.title, href="/desk/glossary/" + each.course, lang=each.language)
        return rx.el.li(
            rx.cond(each.unit_id > 0, unit, glossary),
            rx.el.span(t("author-due-by", day=when(each.day)), class_name=late),
            rx.el.span(
                rx.cond(each.course.startswith(OWN_CODE), "", each.course + " · "),
                listed(each.languages),
                rx.cond(each.owner != "", " · " + each.owner, ""),
                class_name="muted small",
            ),
            class_name="author-due",
        )

    rows = rx.el.ul(rx.foreach(DueState.due, row))
    return rx.cond(DueState.due.length() > 0, more(t("author-due", count=DueState.due.length()), rows, class_name="author-new-course"))


def _owners(name: str, owner: Any, **props: Any) -> rx.Component:
    return rx.el.select(
        rx.el.option(t("author-owner-none"), value="0"),
        rx.foreach(DeskCourseState.owners, lambda each: rx.el.option(each.name, value=each.id.to_string())),
        id=name,
        name=name,
        class_name="input",
        **({"value": owner.to_string()} if props else {"default_value": owner.to_string()}),
        **props,
    )


def _text(name: str, errors: Any, **props: Any) -> rx.Component:
    return text_input(name, aria_invalid=rx.cond(errors.contains(name), "true", "false"), **props)


def _error(errors: Any, name: str) -> rx.Var[str]:
    return t_of(errors.get(name, ""))
