"""The first public page: what this is, for whom, how it goes, what has come of it, and what comes next."""

from collections.abc import Sequence

from qser_app.domain.site_figures import CourseFigures, LearningFigures
from qser_app.domain.site_places import Place
from qser_app.exports.site_drawings import icon, meeting
from qser_app.exports.site_frame import Reader, Sheet, more, section
from qser_app.exports.site_html import Html, Piece, h
from qser_app.i18n.catalogue import LANGUAGES
from qser_app.i18n.catalogue_formats import number

_FIELDS = (
    ("hands", "public-field-social", "public-field-social-text"),
    ("counter", "public-field-counter", "public-field-counter-text"),
    ("school", "public-field-school", "public-field-school-text"),
    ("work", "public-field-work", "public-field-work-text"),
)
_STEPS = (
    ("public-step-learn", "public-step-learn-text"),
    ("public-step-practise", "public-step-practise-text"),
    ("public-step-show", "public-step-show-text"),
)


def home(reader: Reader, course: CourseFigures, learning: LearningFigures, ahead: Sequence[Html], news: Sequence[Html]) -> Sheet:
    """The page; ``ahead`` is what comes next, ``news`` the newest pieces, as cards."""
    t = reader.t
    body = (
        _hero(reader),
        section(
            h.ul([_field(reader, *each) for each in _FIELDS], class_name="cards"),
            title=t("public-for-whom"),
            lead=t("public-for-whom-lead"),
        ),
        section(h.ol([h.li(h.h3(t(name)), h.p(t(text))) for name, text in _STEPS], class_name="steps"), title=t("public-steps")),
        _figures(reader, course, learning),
        _listed(reader, ahead, t("public-ahead"), Place.EVENTS, t("public-all-events")),
        _listed(reader, news, t("public-newest"), Place.NEWS, t("public-all-news")),
        section(
            h.p(t("public-town-text"), class_name="lead"),
            h.p(more(t("public-town-write"), reader.to(Place.CONTACT))),
            title=t("public-town"),
        ),
    )
    facts = {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": "Q-SER",
        "url": reader.origin + reader.to(Place.HOME),
        "inLanguage": str(reader.language),
        "description": t("public-home-description"),
    }
    return Sheet(Place.HOME, t("public-home-title"), t("public-home-description"), body, facts=facts)


def _hero(reader: Reader) -> Html:
    words = h.div(
        h.h1(reader.t("public-promise")),
        h.p(reader.t("public-promise-lead"), class_name="lead"),
        h.div(
            h.a(reader.t("public-sign-in"), href="/sign-in", class_name="button button-primary button-large when-away"),
            h.a(reader.t("public-go-on"), href="/", class_name="button button-primary button-large when-here"),
            h.a(reader.t("public-about"), href=reader.to(Place.PROJECT), class_name="button button-secondary button-large"),
            class_name="row",
        ),
        class_name="hero-words",
    )
    return h.div(h.div(words, h.div(meeting(), class_name="hero-picture"), class_name="wrap"), class_name="hero")


def _field(reader: Reader, drawing: str, name: str, text: str) -> Html:
    return h.li(icon(drawing, size=28), h.h3(reader.t(name)), h.p(reader.t(text)), class_name="card")


def _figures(reader: Reader, course: CourseFigures, learning: LearningFigures) -> Html:
    t = reader.t
    held = [
        (course.modules, t("public-figure-modules", count=course.modules)),
        (course.lessons, t("public-figure-lessons", count=course.lessons)),
        (course.cases, t("public-figure-cases", count=course.cases)),
        (course.questions, t("public-figure-questions", count=course.questions)),
        (course.terms, t("public-figure-terms", count=course.terms)),
        (len(LANGUAGES), t("public-figure-languages", count=len(LANGUAGES))),
    ]
    learned = [
        (learning.people, t("public-figure-people", count=learning.people)),
        (learning.completed, t("public-figure-completed", count=learning.completed)),
        (learning.hours, t("public-figure-hours", count=learning.hours)),
        (learning.certificates, t("public-figure-certificates", count=learning.certificates)),
    ]
    told: Piece = None
    if learning.is_told:
        told = [h.h3(t("public-learned")), _row(reader, learned), h.p(t("public-counted"), class_name="small")]
    return h.section(h.div(h.h2(t("public-figures")), _row(reader, held), told, class_name="wrap"), class_name="band")


def _row(reader: Reader, figures: Sequence[tuple[int, str]]) -> Html:
    """Figures with their names; what there is none of is not told."""
    return h.dl([h.div(h.dt(name), h.dd(number(reader.language, value))) for value, name in figures if value], class_name="figures")


def _listed(reader: Reader, cards: Sequence[Html], title: str, place: Place, all_of_them: str) -> Html | None:
    if not cards:
        return None
    return section(h.ul(list(cards), class_name="cards cards-wide"), title=title, after=more(all_of_them, reader.to(place)))
