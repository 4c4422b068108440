"""Questions that are being written, for those who may author the module."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.people import Actor
from qser_app.domain.quizzes_drafts import shortened
from qser_app.domain.quizzes_forms import Form, FormDraft, Problem, form_of
from qser_app.domain.quizzes_forms_checks import problems_of
from qser_app.domain.quizzes_forms_pages import FormPage, Lesson, OpenDraft
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, ModuleText, Person, Question, QuestionDraft, QuestionVisit, Unit, UnitText
from qser_app.queries.courses import language_of
from qser_app.queries.courses_texts import course_languages
from qser_app.queries.quizzes import readable_in
from qser_app.queries.quizzes_bank import authored_module

_STILL_HERE = timedelta(seconds=45)


def draft_row(db: Session, *, actor: Actor, draft_id: int, lock: bool = False) -> tuple[QuestionDraft, Course]:
    """The draft and its course. Raises NotFound, also for those who may not author it."""
    asked = select(QuestionDraft).where(QuestionDraft.id == draft_id)
    row = db.exec(asked.with_for_update() if lock else asked).first()
    if row is None:
        raise NotFound
    _, course = authored_module(db, actor=actor, module_id=row.module_id)
    return row, course


def newest_of(db: Session, module_id: int, key: str) -> Question | None:
    """The newest version of a question, also one that was retired."""
    versions = select(Question).where(Question.module_id == module_id, Question.key == key)
    return db.exec(versions.order_by(col(Question.version).desc()).limit(1)).first()


def draft_of(db: Session, row: QuestionDraft) -> FormDraft:
    """The draft as its authors see it."""
    newest = newest_of(db, row.module_id, row.key)
    base = db.get(Question, row.question_id) if row.question_id else None
    return FormDraft(
        id=row.id or 0,
        module_id=row.module_id,
        form=form_of(row.form),
        revision=row.revision,
        written_by=db.exec(select(Person.name).where(Person.id == row.written_by)).first() or "",
        written_at=row.written_at.isoformat(),
        version=base.version if base else 0,
        newest=newest.version if newest else 0,
        closed=row.closed_at is not None,
    )


def question_draft(db: Session, *, actor: Actor, draft_id: int) -> FormDraft:
    """One draft. Raises NotFound."""
    row, _ = draft_row(db, actor=actor, draft_id=draft_id)
    return draft_of(db, row)


def others_at(db: Session, *, actor: Actor, draft_id: int, at: datetime) -> list[str]:
    """Who else has the draft open, by name. Raises NotFound."""
    draft_row(db, actor=actor, draft_id=draft_id)
    here = select(Person.name).join(QuestionVisit, col(QuestionVisit.person_id) == Person.id).where(QuestionVisit.draft_id == draft_id)
    others = here.where(col(QuestionVisit.seen_at) > at - _STILL_HERE, QuestionVisit.person_id != actor.person_id)
    return list(db.exec(others.order_by(Person.name)))


def draft_problems(db: Session, *, actor: Actor, draft_id: int) -> tuple[Problem, ...]:
    """What has to be mended before the draft is a question. Raises NotFound."""
    row, course = draft_row(db, actor=actor, draft_id=draft_id)
    form = form_of(row.form)
    return problems_of(form, first=course.source_language, lessons=lesson_keys(db, row))


def lesson_keys(db: Session, row: QuestionDraft) -> set[str]:
    """The lessons that the draft may name: those of the module, and the one that its question has already."""
    base = db.get(Question, row.question_id) if row.question_id else None
    found = db.exec(select(Unit.key).where(Unit.module_id == row.module_id, col(Unit.retired_at).is_(None)))
    return {*found, *([base.lesson_key] if base else [])}


def open_drafts(db: Session, *, actor: Actor, module_id: int) -> tuple[OpenDraft, ...]:
    """The questions of a module that are being written, the newest first. Raises NotFound."""
    _, course = authored_module(db, actor=actor, module_id=module_id)
    languages = (language_of(db, actor), course.source_language)
    asked = columns(QuestionDraft, Person.name).join(Person, col(Person.id) == QuestionDraft.written_by, isouter=True)
    asked = asked.where(QuestionDraft.module_id == module_id, col(QuestionDraft.closed_at).is_(None))
    rows = db.exec(asked.order_by(col(QuestionDraft.written_at).desc())).all()
    return tuple(_listed(row, name or "", languages) for row, name in rows)


def _listed(row: QuestionDraft, name: str, languages: tuple[str, ...]) -> OpenDraft:
    form = form_of(row.form)
    said = {language: text for language, text in form.stems.items() if text.strip()}
    language = readable_in(said, languages)
    is_new = row.question_id is None
    return OpenDraft(
        row.id or 0, form.kind.value, shortened(said.get(language, ""), 140), language, name, row.written_at.isoformat(), is_new
    )


def languages_to_write(db: Session, course: Course, form: Form) -> tuple[str, ...]:
    """The languages to write in: those of the course and those that the question has already, the source language first."""
    return tuple(dict.fromkeys([*(language.value for language in course_languages(db, course)), *form.languages]))


def lessons_of(db: Session, module_id: int, languages: tuple[str, ...]) -> tuple[Lesson, ...]:
    """The units of a module that teach something, in their order."""
    asked = columns(Unit.key, UnitText.language, UnitText.title).join(UnitText, col(UnitText.unit_id) == Unit.id)
    rows = db.exec(
        asked.where(Unit.module_id == module_id, col(Unit.retired_at).is_(None)).order_by(col(Unit.position), col(Unit.id))
    ).all()
    titles: dict[str, dict[str, str]] = {}
    for key, language, title in rows:
        titles.setdefault(key, {})[str(language)] = title
    return tuple(Lesson(key, said[readable_in(said, languages)]) for key, said in titles.items())


def form_page(db: Session, *, actor: Actor, draft_id: int) -> FormPage:
    """Everything around one draft. Raises NotFound."""
    row, course = draft_row(db, actor=actor, draft_id=draft_id)
    draft = draft_of(db, row)
    reader = (language_of(db, actor), course.source_language)
    said = db.exec(select(ModuleText.language, ModuleText.title).where(ModuleText.module_id == row.module_id)).all()
    titles = {str(language): title for language, title in said}
    lessons = lessons_of(db, row.module_id, reader)
    lesson = draft.form.lesson
    if lesson and lesson not in {each.key for each in lessons}:  # it left the course; the question may keep it
        lessons = (*lessons, Lesson(lesson, lesson))
    languages = languages_to_write(db, course, draft.form)
    return FormPage(
        id=draft_id,
        module=row.module_id,
        title=titles.get(readable_in(titles, reader), ""),
        course=course.code,
        kind=draft.form.kind.value,
        languages=languages,
        lessons=lessons,
        reader=readable_in(dict.fromkeys(languages), reader),
        draft=replace(draft, form=Form(QuestionKind(draft.form.kind))),
    )
