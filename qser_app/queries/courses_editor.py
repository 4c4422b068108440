"""A text as its author's page shows it: what is around it, its draft as learners would see it, and who else has it open."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.courses import UnitKind, blocks_of, choose
from qser_app.domain.courses_editor import Choice, DraftPage, EditorPage
from qser_app.domain.courses_files import without_language
from qser_app.domain.courses_recordings import is_beside, is_recording
from qser_app.domain.courses_texts import Draft, TextId, TextMistake, TextOf
from qser_app.domain.people import Actor, Language
from qser_app.models import CourseFile, GlossaryTerm, Module, Person, TextVisit, Unit, UnitText
from qser_app.queries.courses_glossary import terms_in_use
from qser_app.queries.courses_recordings import recording_of
from qser_app.queries.courses_rendering import LACKS_WORDS, Rendered, rendered
from qser_app.queries.courses_texts import AuthoredText, about, authored_text, draft_of, text_row
from qser_app.queries.courses_translation import translations_of

_MOST_TOLD = 9
_STILL_HERE = timedelta(seconds=45)


def draft_text(db: Session, *, actor: Actor, text: TextId) -> Draft:
    """What an author goes on with. Raises NotFound."""
    return draft_of(db, authored_text(db, actor=actor, text=text))


def editor_page(db: Session, *, actor: Actor, text: TextId) -> EditorPage:
    """The text, its languages, and what can be linked to from it. Raises NotFound."""
    authored = authored_text(db, actor=actor, text=text)
    course, source = authored.course, authored.course.source_language
    row = authored.row or text_row(db, text.in_language(source))
    return EditorPage(
        of=str(text.of),
        id=text.id,
        kind=authored.kind,
        title=row.title if row else course.code,
        language=str(text.language),
        source_language=str(source),
        course=course.code,
        version=authored.version,
        is_draft=bool(authored.unit and authored.unit.is_draft),
        translations=translations_of(db, authored),
        lessons=_lessons(db, authored),
        terms=_terms(db, authored),
        pictures=_pictures(db, authored),
    )


def draft_page(db: Session, *, actor: Actor, text: TextId, at: datetime) -> DraftPage:
    """The draft as learners would see it. Raises NotFound."""
    authored = authored_text(db, actor=actor, text=text)
    draft = draft_of(db, authored)
    page, words = rendered(db, authored, draft.words.body), draft.words
    mistake = page.mistake
    return DraftPage(
        title=words.title,
        summary=words.summary,
        blocks=blocks_of(page.html) if authored.kind != UnitKind.CASE else [],
        sources=words.sources,
        as_of=words.as_of,
        review=words.review,
        mistake=mistake.code if mistake else "",
        line=mistake.line if mistake else 0,
        detail=mistake.detail if mistake else "",
        problem=mistake.problem if mistake else "",
        more=list(page.more[:_MOST_TOLD]),
        recording=next((recording_of(db, authored, each.detail) for each in _told(page) if each.code == LACKS_WORDS), 0),
        revision=draft.revision,
        is_open=draft.is_open,
        behind=draft.behind,
        written_by=draft.written_by,
        written_at=draft.written_at,
        others=_others(db, actor, text, at),
    )


def _told(page: Rendered) -> list[TextMistake]:
    return [page.mistake, *page.more] if page.mistake else []


def _others(db: Session, actor: Actor, text: TextId, at: datetime) -> list[str]:
    """Who else has the text open, by name."""
    here = select(Person.name).join(TextVisit, col(TextVisit.person_id) == Person.id).where(*about(TextVisit, text))
    others = here.where(col(TextVisit.seen_at) > at - _STILL_HERE, TextVisit.person_id != actor.person_id)
    return list(db.exec(others.order_by(Person.name)))


def _lessons(db: Session, authored: AuthoredText) -> list[Choice]:
    """The units of the course, as links to them are written in this text."""
    rows = columns(Module.key, Unit.key, Unit.kind, UnitText.language, UnitText.title)
    rows = rows.join(Module, col(Module.id) == Unit.module_id).join(UnitText, col(UnitText.unit_id) == Unit.id)
    rows = rows.where(Unit.course_id == authored.course.id, col(Unit.retired_at).is_(None), col(Module.retired_at).is_(None))
    found: dict[tuple[str, str], dict[Language, str]] = {}
    for module, unit, _, language, title in db.exec(rows.order_by(Module.position, Unit.position, Unit.id)):
        found.setdefault((module, unit), {})[Language(language)] = title
    here = authored.module.key if authored.module else ""
    made: list[Choice] = []
    for (module, unit), titles in found.items():
        title = titles[choose(titles, authored.id.language, authored.course.source_language) or authored.course.source_language]
        made.append(Choice(f"unit:{unit}" if module == here else f"unit:{module}/{unit}", title))
    return made


def _terms(db: Session, authored: AuthoredText) -> list[Choice]:
    rows = select(GlossaryTerm.key, GlossaryTerm.language, GlossaryTerm.name)
    rows = rows.where(GlossaryTerm.course_id == authored.course.id, *terms_in_use())
    found: dict[str, dict[Language, str]] = {}
    for key, language, name in db.exec(rows.order_by(GlossaryTerm.key)):
        found.setdefault(key, {})[Language(language)] = name
    wanted = (authored.id.language, authored.course.source_language)
    return [Choice(f"term:{key}", names[choose(names, *wanted) or wanted[0]]) for key, names in found.items()]


def _pictures(db: Session, authored: AuthoredText) -> list[Choice]:
    """The files that stand beside the text in its folder, once for all languages."""
    if authored.kind not in (UnitKind.LESSON, TextOf.COURSE, TextOf.MODULE):
        return []
    folder = f"{authored.module.key}/" if authored.module else ""
    rows = select(CourseFile.path).where(
        CourseFile.course_id == authored.course.id, col(CourseFile.path).startswith(folder, autoescape=True)
    )
    paths = [path.removeprefix(folder) for path in db.exec(rows.order_by(CourseFile.path))]
    recordings = [path for path in paths if is_recording(path)]
    seen = (path for path in paths if not is_beside(path, recordings))
    own = ("figures/", "files/", "media/")
    names = dict.fromkeys(without_language(path) for path in seen if folder or "/" not in path or path.startswith(own))
    return [Choice(name, name.rpartition("/")[2]) for name in names]
