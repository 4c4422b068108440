"""The public pages on the project: what it was, what came of it, its two models, and who carried it."""

from qser_app.domain.site_places import Place
from qser_app.exports.site_drawings import ring
from qser_app.exports.site_frame import FULL_TITLE, PROJECT_NUMBER, Reader, Sheet, more, page_head, section
from qser_app.exports.site_html import Html, Piece, h

_PROJECTS = f"https://erasmus-plus.ec.europa.eu/projects/search/details/{PROJECT_NUMBER}"
_AIMS = ("project-aim-people", "project-aim-organisation", "project-aim-colleagues", "project-aim-open")
_GROUPS = ("project-group-staff", "project-group-heads", "project-group-others", "project-group-people")
_OUTPUTS = (
    ("project-output-needs", "project-output-needs-text", "project-output-needs-became"),
    ("project-output-course", "project-output-course-text", "project-output-course-became"),
    ("project-output-platform", "project-output-platform-text", "project-output-platform-became"),
    ("project-output-models", "project-output-models-text", "project-output-models-became"),
)
_IMPACT_WORDS = ("project-impact-title", "project-impact-lead", "project-impact-drawing")
_IMPACT = (
    ("project-impact-area", "project-impact-area-text"),
    ("project-impact-workshop", "project-impact-workshop-text"),
    ("project-impact-gaps", "project-impact-gaps-text"),
    ("project-impact-mentoring", "project-impact-mentoring-text"),
    ("project-impact-record", "project-impact-record-text"),
    ("project-impact-transfer", "project-impact-transfer-text"),
)
_MENTORING_WORDS = ("project-mentoring-title", "project-mentoring-lead", "project-mentoring-drawing")
_MENTORING = (
    ("project-mentoring-training", "project-mentoring-training-text"),
    ("project-mentoring-pairs", "project-mentoring-pairs-text"),
    ("project-mentoring-shadowing", "project-mentoring-shadowing-text"),
    ("project-mentoring-evaluation", "project-mentoring-evaluation-text"),
)
_COUNTRIES = (
    ("project-country-gr", "project-country-gr-text"),
    ("project-country-de", "project-country-de-text"),
    ("project-country-es", "project-country-es-text"),
    ("project-country-cz", "project-country-cz-text"),
)


def project(reader: Reader) -> Sheet:
    """What the project wanted, and what became of it."""
    t = reader.t
    why = h.div(h.div(h.p(t("project-why-text")), h.p(t("project-why-more")), class_name="prose"))
    body = (
        page_head(t("project-title"), t("project-lead"), eyebrow=t("project-eyebrow")),
        h.section(h.div(h.div(h.h2(t("project-why")), why), _in_short(reader), class_name="two two-wide"), class_name="wrap"),
        h.section(
            h.div(
                h.div(h.h2(t("project-aims")), h.ul([h.li(t(each)) for each in _AIMS], class_name="ticks")),
                h.div(h.h2(t("project-groups")), h.ul([h.li(t(each)) for each in _GROUPS], class_name="ticks")),
                class_name="two",
            ),
            class_name="wrap",
        ),
        section(
            h.ul([_output(reader, *each) for each in _OUTPUTS], class_name="cards cards-wide"),
            title=t("project-outputs"),
            lead=t("project-outputs-lead"),
        ),
        _model(reader, _IMPACT_WORDS, _IMPACT),
        _model(reader, _MENTORING_WORDS, _MENTORING, warm=True),
        section(h.p(t("project-sources-text"), class_name="muted small"), title=t("project-sources")),
    )
    return Sheet(Place.PROJECT, t("project-title"), t("project-description"), body)


def partners(reader: Reader) -> Sheet:
    """Who carried the project."""
    t = reader.t
    countries = [h.li(h.h2(t(name)), h.p(t(text)), class_name="card") for name, text in _COUNTRIES]
    body = (
        page_head(t("partners-title"), t("partners-lead")),
        h.section(h.ul(countries, class_name="cards"), class_name="wrap"),
        section(
            h.p(t("partners-coordinator-text"), class_name="lead"),
            title=t("partners-coordinator"),
        ),
        section(
            h.p(t("partners-all-text"), class_name="lead"),
            h.p(h.a(t("partners-all-link", number=PROJECT_NUMBER), href=_PROJECTS, rel="noopener")),
            title=t("partners-all"),
        ),
    )
    return Sheet(Place.PARTNERS, t("partners-title"), t("partners-description"), body)


def _in_short(reader: Reader) -> Html:
    t = reader.t
    facts: list[tuple[str, Piece]] = [
        (t("project-fact-title"), h.span(FULL_TITLE, lang="en")),
        (t("project-fact-programme"), t("project-fact-programme-text")),
        (t("project-fact-number"), PROJECT_NUMBER),
        (t("project-fact-time"), t("project-fact-time-text")),
        (t("project-fact-coordinator"), t("project-fact-coordinator-text")),
        (t("project-fact-partners"), more(t("project-fact-partners-text"), reader.to(Place.PARTNERS))),
    ]
    listed = h.dl([h.div(h.dt(name), h.dd(said)) for name, said in facts], class_name="facts")
    return h.aside(h.h2(t("project-in-short")), listed, class_name="card", aria_label=t("project-in-short"))


def _output(reader: Reader, name: str, text: str, became: str) -> Html:
    today = h.p(h.strong(reader.t("project-became")), " ", reader.t(became), class_name="became push")
    return h.li(h.h3(reader.t(name)), h.p(reader.t(text)), today, class_name="card")


def _model(reader: Reader, words: tuple[str, str, str], steps: tuple[tuple[str, str], ...], *, warm: bool = False) -> Html:
    """A model with its drawing; the steps stand beside it in words."""
    title, lead, drawn = words
    named = ", ".join(f"{place}. {reader.t(name)}" for place, (name, _) in enumerate(steps, 1))
    listed = h.ol([h.li(h.h3(reader.t(name)), h.p(reader.t(text))) for name, text in steps], class_name=f"numbered{' warm' * warm}")
    drawing = ring(len(steps), reader.t(drawn, steps=named), warm=warm)
    return section(h.div(drawing, h.div(listed), class_name="two"), title=reader.t(title), lead=reader.t(lead))
