"""A module as it leaves the house: in one language, with its lessons, its bank and the names of its pictures."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.domain.cases_text import parse
from qser_app.domain.cases_words import taken_apart
from qser_app.domain.courses import UnitKind, blocks_of
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_author
from qser_app.domain.quizzes_rules import QuizRules
from qser_app.domain.refusals import NotFound
from qser_app.domain.scorm_export import (
    ExportedCase,
    ExportedModule,
    ExportedQuestion,
    ExportedUnit,
    NothingToExport,
    NotInLanguage,
    media_in,
    packed_html,
)
from qser_app.models import Course, CourseText, Module, ModuleText, Question, Unit, UnitText
from qser_app.queries.courses import ordered
from qser_app.queries.courses_glossary import terms_in
from qser_app.queries.quizzes import rules_of_unit

# A package inside a package runs nowhere. Cases go along as pages to read, in the languages that they have.
_LEAVES = (UnitKind.LESSON, UnitKind.QUIZ)
_SEEN = (col(Unit.is_draft).is_(False), col(Unit.retired_at).is_(None))
_GO_ALONG = (*_LEAVES, UnitKind.CASE)


def module_id_of(db: Session, *, code: str, key: str) -> int:
    """The module that an operator names at a terminal. Raises NotFound."""
    found = select(Module.id).join(Course, col(Course.id) == Module.course_id)
    row = db.exec(found.where(func.lower(Course.code) == code.lower(), Module.key == key)).first()
    if row is None:
        raise NotFound
    return row


def exported_module(db: Session, *, actor: Actor | None, module_id: int, language: str) -> ExportedModule:
    """The module whole, for whoever may author its course; ``actor`` is None for the operator at a terminal.

    Raises NotFound (also for what is not the actor's to author), NotInLanguage and NothingToExport.
    """
    row = db.exec(
        select(Module, Course)
        .join(Course, col(Course.id) == Module.course_id)
        .where(Module.id == module_id, col(Module.retired_at).is_(None))
    ).first()
    if row is None or not _may(actor, row[1]):
        raise NotFound
    module, course = row
    languages = export_languages(db, course_id=course.id or 0).get(module_id, [])
    if not languages:
        raise NothingToExport
    if language not in languages:
        raise NotInLanguage(languages=", ".join(languages))
    return _exported(db, course, module, Language(language))


def export_languages(db: Session, *, course_id: int, first: Language | None = None) -> dict[int, list[str]]:
    """The languages in which each module of a course is complete, ``first`` before the others; none where nothing can leave."""
    spoken: dict[int, set[Language]] = {}
    texts = select(ModuleText.module_id, ModuleText.language).join(Module, col(Module.id) == ModuleText.module_id)
    for module_id, language in db.exec(texts.where(Module.course_id == course_id)):
        spoken.setdefault(module_id, set()).add(Language(language))
    units: dict[tuple[int, int], set[Language]] = defaultdict(set)
    rows = select(Unit.module_id, Unit.id, UnitText.language).join(UnitText, col(UnitText.unit_id) == Unit.id)
    rows = rows.where(Unit.course_id == course_id, col(Unit.kind).in_(_LEAVES), *_SEEN)
    for module_id, unit_id, language in db.exec(rows):
        units[module_id, unit_id or 0].add(Language(language))
    complete: dict[int, list[str]] = {}
    for (module_id, _), languages in units.items():
        spoken[module_id] = spoken.get(module_id, set()) & languages
        complete[module_id] = sorted(ordered(spoken[module_id]), key=lambda language: language != first)
    return complete


def _may(actor: Actor | None, course: Course) -> bool:
    return actor is None or may_author(actor, organisation_id=course.organisation_id, course_id=course.id)


def _exported(db: Session, course: Course, module: Module, language: Language) -> ExportedModule:
    named = db.exec(select(ModuleText).where(ModuleText.module_id == module.id, ModuleText.language == language)).one()
    units = _units(db, module, language)
    pages = {f"/learn/{unit.kind.value}/{unit.id}": unit.key for unit, _ in units}
    shown = [named.intro_html, *(text.body_html for _, text in units)]
    return ExportedModule(
        code=course.code,
        key=module.key,
        language=language,
        title=named.title,
        intro_html=packed_html(named.intro_html, pages),
        course_title=_course_title(db, course, language),
        licence=course.licence,
        units=tuple(_unit(db, unit, text, pages) for unit, text in units),
        questions=_questions(db, module, (language, course.source_language)),
        media=tuple(sorted({name for html in shown for name in media_in(html)})),
    )


def _units(db: Session, module: Module, language: Language) -> list[tuple[Unit, UnitText]]:
    rows = select(Unit, UnitText).join(UnitText, col(UnitText.unit_id) == Unit.id)
    rows = rows.where(Unit.module_id == module.id, UnitText.language == language, *_SEEN, col(Unit.kind).in_(_GO_ALONG))
    found = db.exec(rows.order_by(col(Unit.position), col(Unit.id)))
    return [(unit, text) for unit, text in found if unit.kind is not UnitKind.CASE or text.body]


def _unit(db: Session, unit: Unit, text: UnitText, pages: Mapping[str, str]) -> ExportedUnit:
    packed = packed_html(text.body_html, pages)
    is_case = unit.kind is UnitKind.CASE
    return ExportedUnit(
        key=unit.key,
        kind=unit.kind,
        title=text.title,
        summary=text.summary,
        minutes=unit.measured_minutes or unit.minutes,
        blocks=() if is_case else tuple(blocks_of(packed)),
        sources=tuple(text.sources),
        as_of=text.as_of,
        review=text.review,
        terms=_terms(rules_of_unit(db, unit)) if unit.kind is UnitKind.QUIZ else None,
        glossary=tuple(
            replace(term, html=packed_html(term.html, pages))
            for term in terms_in(db, course_id=unit.course_id, language=Language(text.language), html=text.body_html)
        ),
        case=ExportedCase(parse(text.body), taken_apart(packed)) if is_case else None,
    )


def _terms(rules: QuizRules) -> dict[str, Any]:
    """What of a quiz's rules travels: all that needs no server's clock."""
    travels = ("draw", "pass_mark", "attempts", "shown_passed", "shown_failed", "shuffle")
    return {name: getattr(rules, name) for name in travels} | {"tags": list(rules.tags)}


def _course_title(db: Session, course: Course, language: Language) -> str:
    rows = select(CourseText.language, CourseText.title).where(CourseText.course_id == course.id)
    titles = {Language(each): title for each, title in db.exec(rows)}
    return titles.get(language) or titles.get(course.source_language, course.code)


def _questions(db: Session, module: Module, wanted: Sequence[Language]) -> tuple[ExportedQuestion, ...]:
    rows = select(Question).where(Question.module_id == module.id, col(Question.retired_at).is_(None))
    return tuple(_question(each, wanted) for each in db.exec(rows.order_by(col(Question.key))))


def _question(question: Question, wanted: Sequence[Language]) -> ExportedQuestion:
    language = next((str(each) for each in wanted if each in question.body), next(iter(question.body)))
    words, key = question.body[language], question.answer_key
    return ExportedQuestion(question.key, question.kind.value, language, words, key, question.lesson_key, tuple(question.tags))
