"""The public page with the form, and what is said once it was sent, or could not be."""

from collections.abc import Mapping

from qser_app.domain.site_contact import LONGEST_EMAIL, LONGEST_MESSAGE, LONGEST_NAME, TRAP
from qser_app.domain.site_places import Place
from qser_app.exports.site_frame import Reader, Sheet, page_head
from qser_app.exports.site_html import Html, Piece, h


def contact(reader: Reader, typed: Mapping[str, str], problems: Mapping[str, str], *, sent: bool = False) -> Sheet:
    """The form with what was typed; ``problems``: the field (or "" for the whole) and what is wrong with it, in words."""
    t = reader.t
    told: Piece = None
    if sent:
        told = h.div(h.h2(t("contact-sent")), h.p(t("contact-sent-text")), class_name="note", role="status")
    elif problems:
        told = h.div(h.p(problems.get("") or t("contact-problems")), class_name="note note-bad", role="alert")
    title = t("contact-title") if sent or not problems else t("contact-title-problem", title=t("contact-title"))
    body = (
        page_head(t("contact-title"), t("contact-lead")),
        h.div(told, None if sent else _form(reader, typed, problems), class_name="wrap stack stack-l"),
    )
    return Sheet(Place.CONTACT, title, t("contact-description"), body)


def _form(reader: Reader, typed: Mapping[str, str], problems: Mapping[str, str]) -> Html:
    t = reader.t

    def field(name: str, label: str, hint: str, control: str = "input", **attributes: str | int) -> Html:
        problem, described = problems.get(name, ""), f"{name}-hint {name}-problem"
        common = {"id": name, "name": name, "class_name": "input", "aria_describedby": described, "required": True}
        marks = {"aria_invalid": "true"} if problem else {}
        value = typed.get(name, "")
        made = (
            h.textarea(value, **common, **marks, **attributes)
            if control == "textarea"
            else h.input(value=value, **common, **marks, **attributes)
        )
        told = h.p(problem, id=f"{name}-problem", class_name="field-error")
        return h.div(
            h.label(label, html_for=name, class_name="field-label"),
            h.p(hint, id=f"{name}-hint", class_name="field-hint"),
            made,
            told,
            class_name="field",
        )

    # Whoever sees the page never sees this field; programs that fill in everything give themselves away.
    trap = h.div(
        h.label(t("contact-trap"), h.input(name=TRAP, type="text", tabindex="-1", autocomplete="off")),
        class_name="trap",
        aria_hidden="true",
    )
    return h.form(
        field("name", t("contact-name"), t("contact-name-hint"), autocomplete="name", maxlength=LONGEST_NAME),
        field("email", t("contact-email"), t("contact-email-hint"), type="email", autocomplete="email", maxlength=LONGEST_EMAIL),
        field("message", t("contact-message"), t("contact-message-hint"), "textarea", rows=9, maxlength=LONGEST_MESSAGE),
        trap,
        h.p(t("contact-privacy"), " ", h.a(reader.name(Place.PRIVACY), href=reader.to(Place.PRIVACY)), class_name="small muted"),
        h.button(t("contact-send"), type="submit", class_name="button button-primary button-large"),
        action=reader.to(Place.CONTACT),
        method="post",
        novalidate=True,
        class_name="stack",
    )
