"""A text of a course as learners would see it, rendered from what stands in the database: its links, its terms, its pictures."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from sqlmodel import Session, col, select

from qser_app.adapters import content_pictures, files
from qser_app.adapters.content_cases import render_case
from qser_app.adapters.content_markdown import Mistake, Shown, render
from qser_app.adapters.content_pictures import CannotShow
from qser_app.adapters.content_recordings import BadWords, recording
from qser_app.domain.cases import BadCase
from qser_app.domain.cases_text import parse
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_links import linked_terms, linked_units
from qser_app.domain.courses_recordings import is_recording, names_beside
from qser_app.domain.courses_sources import MediaSource
from qser_app.domain.courses_texts import TextMistake
from qser_app.models import CourseFile, GlossaryTerm, Media
from qser_app.queries.cases_translations import unlike_source
from qser_app.queries.courses_glossary import terms_in_use
from qser_app.queries.courses_texts import AuthoredText, unit_pages

LACKS_WORDS = "author-mistake-no-captions"


@dataclass(frozen=True, slots=True)
class Rendered:
    """Clean HTML, or the first mistake that stands in its way (then ``html`` is empty), and what ``more`` could be found.

    A text with a recording that lacks words can be shown all the same: then there is a mistake beside the ``html``.
    """

    html: str = ""
    mistake: TextMistake | None = None
    more: tuple[TextMistake, ...] = ()


def rendered(db: Session, authored: AuthoredText, body: str) -> Rendered:
    """The body as its page shows it."""
    module_key, code = authored.module.key if authored.module else "", authored.course.code
    pages = unit_pages(db, authored.course.id or 0)
    lost: list[TextMistake] = []
    links = _links(db, authored, pages, lost)
    gallery = _Gallery(db, authored, links)
    html = ""
    try:
        html = _html(db, authored, body, gallery.shown, links)
    except Mistake as mistake:
        lost.append(TextMistake(f"author-mistake-{mistake.reason}", mistake.line, mistake.detail))
    except BadCase as error:
        first = error.problems[0]
        lost.append(TextMistake("case-problem", first.line, first.detail, str(first.reason)))
    shown = "" if lost else linked_terms(linked_units(html, module_key, pages), code)
    told = sorted([*lost, *gallery.lacks], key=lambda each: each.line)
    return Rendered(shown, told[0] if told else None, tuple(told[1:]))


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


def _html(db: Session, authored: AuthoredText, body: str, shown: Callable[[str, int], Shown], link: Callable[[str, int], object]) -> str:
    """A lesson's Markdown, or a case that is built as its source is, as HTML. Raises Mistake and BadCase."""
    if authored.kind != UnitKind.CASE:
        return render(body, shown, link)
    html = render_case(body, shown, link)
    if unlike := unlike_source(db, authored, parse(body)):
        raise BadCase(unlike)
    return html


def _terms(db: Session, authored: AuthoredText) -> set[str]:
    return {*db.exec(select(GlossaryTerm.key).where(GlossaryTerm.course_id == authored.course.id, *terms_in_use())), ""}


class _Gallery:
    """Finds pictures and recordings as `content_shown.Gallery` does in a folder; ``lacks``: recordings without words."""

    def __init__(self, db: Session, authored: AuthoredText, link: Callable[[str, int], object]) -> None:
        self.lacks: list[TextMistake] = []
        self._db, self._authored, self._link = db, authored, link
        self._folder = f"{authored.module.key}/" if authored.module else ""

    def shown(self, address: str, line: int) -> Shown:
        if is_recording(address):
            return self._recording(address, line)
        stem, dot, ending = address.rpartition(".")
        names = [f"{stem}.{self._authored.id.language}{dot}{ending}", address]
        here = self._kept(names)
        source = next((here[name] for name in names if name in here), None)
        if source is None:
            raise Mistake("picture", line, address)
        try:
            return content_pictures.read(source.path)
        except CannotShow as error:
            raise Mistake("picture-kind", line, address) from error

    def _recording(self, address: str, line: int) -> Shown:
        try:
            found = recording(self._kept(names_beside(address)), address, self._authored.id.language, self._link)
        except (CannotShow, BadWords) as error:
            raise Mistake("recording-kind", line, address) from error
        if found is None:
            raise Mistake("recording", line, address)
        if found.lacks_words:
            self.lacks.append(TextMistake(LACKS_WORDS, line, address))
        return found

    def _kept(self, names: list[str]) -> dict[str, MediaSource]:
        """Those of the files that are here, by name."""
        wanted = {f"{self._folder}{name}": name for name in names}
        found = select(CourseFile.path, Media.sha256, Media.content_type, Media.size).join(Media, col(Media.sha256) == CourseFile.sha256)
        found = found.where(CourseFile.course_id == self._authored.course.id, col(CourseFile.path).in_(wanted))
        rows = self._db.exec(found).all()
        return {wanted[path]: MediaSource(sha256, kind, size, kept) for path, sha256, kind, size in rows if (kept := files.find(sha256))}
