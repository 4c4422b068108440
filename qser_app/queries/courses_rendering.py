"""A text of a course as learners would see it, rendered from what stands in the database: its links, its terms, its pictures."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from sqlmodel import Session, col, select

from qser_app.adapters import content_pictures, files
from qser_app.adapters.content_cases import render_case
from qser_app.adapters.content_markdown import Mistake, render
from qser_app.adapters.content_pictures import CannotShow, Picture
from qser_app.domain.cases import BadCase
from qser_app.domain.cases_text import parse
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_links import linked_terms, linked_units
from qser_app.domain.courses_texts import TextMistake
from qser_app.models import CourseFile, GlossaryTerm
from qser_app.queries.cases_translations import unlike_source
from qser_app.queries.courses_texts import AuthoredText, unit_pages


@dataclass(frozen=True, slots=True)
class Rendered:
    """Clean HTML, or the first mistake that stands in its way (then ``html`` is empty), and what ``more`` could be found."""

    html: str = ""
    mistake: TextMistake | None = None
    more: tuple[TextMistake, ...] = ()


def rendered(db: Session, authored: AuthoredText, body: str) -> Rendered:
    """The body as its page shows it."""
    module_key, code = authored.module.key if authored.module else "", authored.course.code
    pages = unit_pages(db, authored.course.id or 0)
    lost: list[TextMistake] = []
    html = ""
    try:
        html = _html(db, authored, body, _pictures(db, authored, module_key), _links(db, authored, pages, lost))
    except Mistake as mistake:
        lost.append(TextMistake(f"author-mistake-{mistake.reason}", mistake.line, mistake.detail))
    except BadCase as error:
        first = error.problems[0]
        lost.append(TextMistake("case-problem", first.line, first.detail, str(first.reason)))
    if lost:
        first, *more = sorted(lost, key=lambda each: each.line)
        return Rendered(mistake=first, more=tuple(more))
    return Rendered(linked_terms(linked_units(html, module_key, pages), code))


def _links(db: Session, authored: AuthoredText, pages: Collection[tuple[str, str]], lost: list[TextMistake]) -> Callable[[str, int], None]:
    """Looks at a link; those that lead nowhere hold up nothing and are all ``lost``."""
    module_key, terms = authored.module.key if authored.module else "", set[str]()

    def link(address: str, line: int) -> None:
        kind, _, name = address.partition(":")
        module, _, key = name.rpartition("/")
        if kind == "unit" and (module or module_key, key) not in pages:
            lost.append(TextMistake("author-mistake-link", line, address))
        if kind == "term":
            if not terms:
                terms.update(_terms(db, authored))
            if name not in terms:
                lost.append(TextMistake("author-mistake-term", line, name))

    return link


def _html(
    db: Session, authored: AuthoredText, body: str, picture: Callable[[str, int], Picture], link: Callable[[str, int], object]
) -> str:
    """A lesson's Markdown, or a case that is built as its source is, as HTML. Raises Mistake and BadCase."""
    if authored.kind != UnitKind.CASE:
        return render(body, picture, link)
    html = render_case(body, picture, link)
    if unlike := unlike_source(db, authored, parse(body)):
        raise BadCase(unlike)
    return html


def _terms(db: Session, authored: AuthoredText) -> set[str]:
    return {*db.exec(select(GlossaryTerm.key).where(GlossaryTerm.course_id == authored.course.id)), ""}


def _pictures(db: Session, authored: AuthoredText, module_key: str) -> Callable[[str, int], Picture]:
    """Finds a picture as `content_pictures.find` does in a folder: that of the text's language first."""
    folder = f"{module_key}/" if module_key else ""

    def picture(address: str, line: int) -> Picture:
        stem, dot, ending = address.rpartition(".")
        paths = [f"{folder}{stem}.{authored.id.language}{dot}{ending}", f"{folder}{address}"]
        found = select(CourseFile.path, CourseFile.sha256).where(col(CourseFile.path).in_(paths))
        kept = dict(db.exec(found.where(CourseFile.course_id == authored.course.id)).all())
        path = next((files.find(kept[path]) for path in paths if path in kept), None)
        if path is None:
            raise Mistake("picture", line, address)
        try:
            return content_pictures.read(path)
        except CannotShow as error:
            raise Mistake("picture-kind", line, address) from error

    return picture
