"""The pages of the first day: one question each, whole without a script, in the reader's language."""

from collections.abc import Iterable, Mapping

from qser_app.domain.operations_setup import COUNTRIES, INVITED_AS, Step
from qser_app.domain.people import Role
from qser_app.domain.people_self import ZONES
from qser_app.exports.site_drawings import icon, logo
from qser_app.exports.site_frame import Reader
from qser_app.exports.site_html import Html, Piece, el, h
from qser_app.exports.site_styles import script, sheet
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.i18n.catalogue_formats import country

Typed = Mapping[str, str]
# By step: its name, what it is about, and what its button says.
_WORDS = {
    Step.CODE: ("setup-code", "setup-code-lead", "setup-go-on"),
    Step.ORGANISATION: ("setup-organisation", "setup-organisation-lead", "setup-go-on"),
    Step.OWNER: ("setup-owner", "setup-owner-lead", "setup-owner-go"),
    Step.PEOPLE: ("setup-people", "setup-people-lead", "setup-people-go"),
    Step.COURSE: ("setup-course", "setup-course-lead", "setup-course-go"),
}


def setup_page(reader: Reader, step: Step, typed: Typed, problems: Typed) -> bytes:
    """A step; ``typed``: what its fields hold, ``problems``: what is wrong with each, or under "" with all of it, in words."""
    t = reader.t
    name, lead, go = map(t, _WORDS[step])
    told = h.div(h.p(problems.get("") or t("setup-problems")), class_name="note note-bad", role="alert") if problems else None
    head = h.div(_way(reader, step), h.h1(name), h.p(lead, class_name="lead"), class_name="wrap page-head")
    skip = h.a(t("setup-skip"), href=address(Step.COURSE), class_name="button button-secondary button-large")
    form = h.form(
        _FIELDS[step](reader, typed, problems),
        h.div(
            h.button(go, type="submit", class_name="button button-primary button-large"),
            skip if step is Step.PEOPLE else None,
            class_name="row",
        ),
        action=address(step),
        method="post",
        novalidate=True,
        class_name="stack stack-l",
    )
    title = t("contact-title-problem", title=name) if problems else name
    return _document(reader, step, title, (head, h.div(told, form, class_name="wrap stack stack-l")))


def address(step: Step) -> str:
    """Where a step stands."""
    return "/".join(filter(None, ("/setup", str(step))))


def gone_page(reader: Reader) -> bytes:
    """For everybody who comes once the first day is over."""
    t = reader.t
    head = h.div(h.h1(t("setup-gone")), h.p(t("setup-gone-text"), class_name="lead"), class_name="wrap page-head")
    way = h.div(h.a(t("public-sign-in"), href="/sign-in", class_name="button button-primary"), class_name="wrap")
    return _document(reader, Step.CODE, t("setup-gone"), (head, way))


def _document(reader: Reader, step: Step, title: str, body: tuple[Piece, ...]) -> bytes:
    head = h.head(
        h.meta(charset="utf-8"),
        h.meta(name="viewport", content="width=device-width, initial-scale=1"),
        h.title(f"{title} · Q-SER"),
        h.meta(name="robots", content="noindex"),
        el("style", Html(sheet())),
        el("script", Html(script())),
        h.link(rel="icon", href="/icons/q-ser.svg", type="image/svg+xml"),
        h.meta(name="color-scheme", content="light dark"),
    )
    skip = h.a(reader.t("public-skip"), href="#main", class_name="skip-link")
    end = h.div(_languages(reader, step), class_name="site-end")
    top = h.header(h.div(h.span(logo(), h.span("Q-SER"), class_name="wordmark"), end, class_name="wrap"), class_name="site-top")
    whole = h.html(head, h.body(skip, top, h.main(*body, id="main", tabindex="-1")), lang=reader.language)
    return f"<!doctype html>{whole}".encode()


def _languages(reader: Reader, step: Step) -> Html:
    links = [
        h.li(
            h.a(
                name,
                href=f"{address(step)}?language={code}",
                hreflang=code,
                lang=code,
                data_does="language",
                aria_current="true" if code == reader.language else None,
            )
        )
        for code, name in LANGUAGES.items()
    ]
    now = h.span(LANGUAGES[reader.language], class_name="language-now")
    said = h.span(reader.t("public-language"), ": ", class_name="visually-hidden")
    return h.details(h.summary(icon("languages"), said, now), h.ul(links), class_name="drop")


def _way(reader: Reader, step: Step) -> Html:
    """All the steps, and where one is: each has a name, so that nobody wonders how much is still to come."""
    steps = list(Step)
    here = steps.index(step)
    marks = [
        h.li(
            h.span(reader.t(_WORDS[each][0])),
            class_name="done" if place < here else None,
            aria_current="step" if place == here else None,
        )
        for place, each in enumerate(steps)
    ]
    said = reader.t("setup-step", number=here + 1, of=len(steps))
    return h.nav(h.p(said, class_name="eyebrow"), h.ol(marks, class_name="setup-way"), aria_label=reader.t("setup-steps"))


def _field(label: str, hint: str, control: Html, name: str, problem: str) -> Html:
    return h.div(
        h.label(label, html_for=name, class_name="field-label"),
        h.p(hint, id=f"{name}-hint", class_name="field-hint") if hint else None,
        control,
        h.p(problem, id=f"{name}-problem", class_name="field-error"),
        class_name="field",
    )


def _marks(name: str, problems: Typed) -> dict[str, str]:
    """What every control of a field carries."""
    common = {"id": name, "name": name, "class_name": "input", "aria_describedby": f"{name}-hint {name}-problem"}
    return common | ({"aria_invalid": "true"} if problems.get(name) else {})


def _input(label: str, name: str, typed: Typed, problems: Typed, *, hint: str = "", **attributes: str | int | bool) -> Html:
    made = h.input(value=typed.get(name, ""), **_marks(name, problems), **{"type": "text"} | attributes)
    return _field(label, hint, made, name, problems.get(name, ""))


def _area(label: str, name: str, typed: Typed, problems: Typed, *, hint: str, **attributes: str | int) -> Html:
    made = h.textarea(typed.get(name, ""), **_marks(name, problems), rows=5, **attributes)
    return _field(label, hint, made, name, problems.get(name, ""))


def _select(label: str, name: str, offered: Iterable[tuple[str, str]], chosen: str, problems: Typed, *, hint: str = "") -> Html:
    options = [h.option(words, value=value, selected=value == chosen) for value, words in offered]
    return _field(label, hint, h.select(options, **_marks(name, problems)), name, problems.get(name, ""))


def _code(reader: Reader, typed: Typed, problems: Typed) -> list[Html]:
    t = reader.t
    attributes = {"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false", "maxlength": 60, "required": True}
    return [_input(t("setup-code-field"), "code", typed, problems, hint=t("setup-code-hint"), **attributes)]


def _organisation(reader: Reader, typed: Typed, problems: Typed) -> list[Html]:
    t, language = reader.t, reader.language
    countries = sorted(((code, country(language, code)) for code in COUNTRIES), key=lambda each: each[1])
    zones = [("", t("setup-zone-of-country")), *((zone, zone.replace("_", " ")) for zone in ZONES)]
    return [
        _input(t("setup-name"), "organisation", typed, problems, maxlength=200, autocomplete="organization", required=True),
        _select(t("setup-country"), "country", [("", t("setup-choose")), *countries], typed.get("country", ""), problems),
        _select(t("setup-zone"), "zone", zones, typed.get("zone", ""), problems, hint=t("setup-zone-hint")),
        _offered(reader, typed, problems),
        _select(
            t("setup-language"),
            "language",
            LANGUAGES.items(),
            typed.get("language") or language,
            problems,
            hint=t("setup-language-hint"),
        ),
    ]


def _offered(reader: Reader, typed: Typed, problems: Typed) -> Html:
    """A box for each language; all are ticked until somebody has said something."""
    t, said = reader.t, bool(typed.get("offering"))
    boxes = [
        h.label(
            h.input(type="checkbox", name=f"offer-{code}", value="on", checked=not said or bool(typed.get(f"offer-{code}"))),
            h.span(name, lang=code),
            class_name="check",
        )
        for code, name in LANGUAGES.items()
    ]
    return h.fieldset(
        h.legend(t("setup-languages")),
        h.p(t("setup-languages-hint"), class_name="field-hint"),
        h.input(type="hidden", name="offering", value="yes"),
        h.div(*boxes, class_name="row"),
        h.p(problems.get("languages", ""), class_name="field-error"),
        class_name="field",
    )


def _owner(reader: Reader, typed: Typed, problems: Typed) -> list[Html]:
    t = reader.t
    return [
        _input(t("setup-own-name"), "name", typed, problems, maxlength=200, autocomplete="name", required=True),
        _input(t("setup-email"), "email", typed, problems, type="email", maxlength=254, autocomplete="username", required=True),
        _input(
            t("setup-password"),
            "password",
            {},
            problems,
            hint=t("people-password-hint"),
            type="password",
            autocomplete="new-password",
            maxlength=256,
            required=True,
        ),
    ]


def _people(reader: Reader, typed: Typed, problems: Typed) -> list[Html]:
    t = reader.t
    roles = [(str(role), t(f"role-{role}")) for role in INVITED_AS]
    return [
        _area(t("setup-departments"), "departments", typed, problems, hint=t("setup-departments-hint")),
        _area(t("setup-addresses"), "addresses", typed, problems, hint=t("setup-addresses-hint"), spellcheck="false"),
        _select(t("setup-role"), "role", roles, typed.get("role", Role.LEARNER), problems, hint=t("setup-role-hint")),
    ]


def _course(reader: Reader, typed: Typed, problems: Typed) -> list[Html]:
    t = reader.t

    def option(value: str, words: str, hint: str, *, chosen: bool) -> Html:
        said = h.span(h.strong(words), h.span(hint, class_name="field-hint"), class_name="setup-option")
        return h.label(h.input(type="radio", name="course", value=value, checked=chosen), said, class_name="option")

    none = typed.get("course") == "none"
    return [
        h.fieldset(
            h.legend(t("setup-course-choice"), class_name="visually-hidden"),
            option("qser", t("setup-course-qser"), t("setup-course-qser-hint"), chosen=not none),
            option("none", t("setup-course-none"), t("setup-course-none-hint"), chosen=none),
            h.p(problems.get("course", ""), class_name="field-error"),
            class_name="stack setup-options",
        )
    ]


_FIELDS = {
    Step.CODE: _code,
    Step.ORGANISATION: _organisation,
    Step.OWNER: _owner,
    Step.PEOPLE: _people,
    Step.COURSE: _course,
}
