"""The public pages on what may be used by everybody: the course as it is made, and its glossary."""

from itertools import groupby

from qser_app.domain.courses import fold
from qser_app.domain.courses_glossary import GlossaryPage, Term
from qser_app.domain.site_figures import OpenCourse, OpenModule
from qser_app.domain.site_places import Place
from qser_app.exports.site_frame import Reader, Sheet, more, page_head, section
from qser_app.exports.site_html import Html, Piece, h

_LICENCES = {"CC BY-SA 4.0": "https://creativecommons.org/licenses/by-sa/4.0/"}


def resources(reader: Reader, courses: list[OpenCourse], terms: int) -> Sheet:
    """What the courses teach, and what may be taken along."""
    t = reader.t
    words = h.p(more(t("resources-glossary-link", count=terms), reader.to(Place.GLOSSARY))) if terms else None
    body = (
        page_head(t("resources-title"), t("resources-lead")),
        *[_course(reader, course) for course in courses],
        section(h.p(t("resources-glossary-text"), class_name="lead"), words, title=t("resources-glossary")) if terms else None,
        section(h.div(h.p(t("resources-use-text")), h.p(t("resources-use-name")), class_name="prose"), title=t("resources-use")),
    )
    return Sheet(Place.RESOURCES, t("resources-title"), t("resources-description"), body)


def glossary(reader: Reader, page: GlossaryPage) -> Sheet:
    """Every term on one page, by its first letter."""
    t = reader.t
    letters = [(letter, list(terms)) for letter, terms in groupby(page.terms, key=_letter)]
    jumps = h.nav(
        [h.a(letter, href=f"#letter-{place}") for place, (letter, _) in enumerate(letters)],
        aria_label=t("resources-terms-letters"),
        class_name="letters",
    )
    lang = page.language if page.language != reader.language else None
    parts = [
        h.section(h.h2(letter, id=f"letter-{place}"), h.dl([_term(reader, each) for each in terms], lang=lang))
        for place, (letter, terms) in enumerate(letters)
    ]
    body = (
        page_head(t("public-glossary"), t("resources-terms-lead", count=page.total)),
        h.div(jumps, h.div(parts, class_name="terms"), class_name="wrap"),
    )
    return Sheet(Place.GLOSSARY, t("public-glossary"), t("resources-terms-description", count=page.total), body)


def _course(reader: Reader, course: OpenCourse) -> Html:
    lang = course.language if course.language != reader.language else None
    modules = h.div([_module(reader, each) for each in course.modules], class_name="modules", lang=lang)
    licence: Piece = course.licence
    if course.licence in _LICENCES:
        licence = h.a(course.licence, href=_LICENCES[course.licence], rel="license noopener")
    return section(
        h.p(course.summary, class_name="lead", lang=lang),
        h.p(reader.t("resources-licence"), " ", licence) if course.licence else None,
        modules,
        title=reader.t("resources-course", course=course.title),
    )


def _module(reader: Reader, module: OpenModule) -> Html:
    minutes = sum(lesson.minutes for lesson in module.lessons)
    t = reader.t
    lessons = [
        h.li(each.title, " ", h.span(t("resources-minutes", minutes=each.minutes), class_name="small", lang=reader.language))
        for each in module.lessons
    ]
    told = h.p(t("resources-lessons", count=len(module.lessons), minutes=minutes), class_name="small", lang=reader.language)
    return h.details(h.summary(module.title), h.div(h.p(module.summary), told, h.ol(lessons), class_name="stack stack-s"))


def _term(reader: Reader, term: Term) -> Html:
    t = reader.t
    also = h.p(t("resources-terms-also", names=", ".join(term.also)), class_name="small muted") if term.also else None
    see = [[h.a(each["name"], href=f"#{each['key']}"), ", " if each is not term.see[-1] else None] for each in term.see]
    related = h.p(t("resources-terms-see"), " ", see, class_name="small") if see else None
    source = h.p(t("resources-terms-source", source=term.source), class_name="small muted") if term.source else None
    return h.div(h.dt(term.name), h.dd(also, Html(term.html), related, source), id=term.key)


def _letter(term: Term) -> str:
    first = fold(term.name)[:1].upper()
    return first if first.isalpha() else "#"
