"""A glossary on the desk of its authors: every term in every language, one term with its history, and the texts that link to it."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from sqlmodel import Session, col, select

from qser_app.db import columns
from qser_app.domain.courses import choose, fold
from qser_app.domain.courses_editor import Choice, Translation
from qser_app.domain.courses_glossary_desk import (
    EVERYTHING,
    NOBODY,
    ChangeLine,
    EntryPage,
    GlossaryDesk,
    GlossaryLanguage,
    LookedFor,
    TermChangeKind,
    TermId,
    TermRow,
    TermWords,
    term_state,
    words_in,
)
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.models import (
    Course,
    CourseText,
    Glossary,
    GlossaryTerm,
    Module,
    ModuleText,
    Person,
    TermChange,
    Unit,
    UnitText,
)
from qser_app.queries.courses import in_use, language_of
from qser_app.queries.courses_glossary import terms_in_use
from qser_app.queries.courses_structure import authored_course
from qser_app.queries.courses_texts import course_languages

_AHEAD = timedelta(days=30)
_MOST_CHANGES = 40
_TO_DO = ("missing", "stale")

_Terms = dict[str, dict[Language, GlossaryTerm]]


def glossary_desk(db: Session, *, actor: Actor, code: str, today: date, looked: LookedFor = EVERYTHING) -> GlossaryDesk:
    """The glossary by the names of its terms; also where a course has none yet. Raises NotFound."""
    course = authored_course(db, actor=actor, code=code)
    wanted = language_of(db, actor)
    heads = {head.language: head for head in db.exec(select(Glossary).where(Glossary.course_id == course.id))}
    languages = _languages(db, course, heads)
    used, away = _terms(db, course)
    title = choose(heads, wanted, course.source_language)
    owner = db.exec(select(Person.name).where(Person.id == course.owner_id)).first()
    return GlossaryDesk(
        course=course.code,
        title=heads[title].title if title else "",
        title_language=str(title or wanted),
        source_language=str(course.source_language),
        owner=owner or "",
        languages=[_language(heads.get(each), each, course.source_language, used, today) for each in languages],
        total=len(used),
        terms=_listed(_kept(used, looked, course.source_language), course, languages, wanted),
        retired=_listed(away, course, languages, wanted),
    )


def entry_page(db: Session, *, actor: Actor, term: TermId) -> EntryPage:
    """A term in one language with all around it; an empty key: a new one. Raises NotFound."""
    course = authored_course(db, actor=actor, code=term.code)
    used, away = _terms(db, course)
    mine, source_language = used.get(term.key) or away.get(term.key) or {}, course.source_language
    languages = course_languages(db, course)
    is_new = not term.key and term.language == source_language
    if not (is_new or (mine and (term.language in languages or term.language in mine))):
        raise NotFound
    row, source = mine.get(term.language), mine.get(source_language)
    named = row or source
    return EntryPage(
        course=course.code,
        key=term.key,
        language=str(term.language),
        source_language=str(source_language),
        title=named.name if named else "",
        title_language=str(named.language if named else source_language),
        words=_said(row),
        html=row.body_html if row else "",
        revision=row.revision if row else 0,
        stale=bool(row) and _state(mine, term.language, source_language) == "stale",
        retired=term.key in away,
        source=_said(source) if term.language != source_language else TermWords(),
        states=_states(mine, languages, source_language) if mine else [],
        others=_others(used, term, source_language),
        changes=_changes(db, course, term),
        on=_next(used, term, source_language),
    )


def texts_linking_to(db: Session, *, course: Course, key: str) -> list[str]:
    """The texts of a course, and its other terms, that link to a term in any language: each once, in the source language."""
    modules = select(ModuleText).join(Module, col(Module.id) == ModuleText.module_id).where(Module.course_id == course.id)
    units = select(UnitText).join(Unit, col(Unit.id) == UnitText.unit_id).join(Module, col(Module.id) == Unit.module_id)
    terms = select(GlossaryTerm).where(GlossaryTerm.course_id == course.id, GlossaryTerm.key != key, *terms_in_use())
    rows: list[tuple[Any, Any, str]] = [
        (select(CourseText).where(CourseText.course_id == course.id), CourseText.course_id, "title"),
        (modules.where(col(Module.retired_at).is_(None)), ModuleText.module_id, "title"),
        (units.where(Unit.course_id == course.id, *in_use()), UnitText.unit_id, "title"),
        (terms, GlossaryTerm.key, "name"),
    ]
    found: list[str] = []
    for texts, owner, called in rows:
        link = col(owner.class_.body).contains(f"(term:{key})", autoescape=True)
        linking = sorted(db.exec(texts.where(link)), key=lambda row: (getattr(row, owner.key), row.language != course.source_language))
        names = {getattr(row, owner.key): getattr(row, called) for row in reversed(linking)}
        found += [names[each] for each in sorted(names)]
    return found


def _languages(db: Session, course: Course, heads: dict[Language, Glossary]) -> list[Language]:
    """Those of the course, and any other that its glossary has."""
    own = course_languages(db, course)
    return [*own, *(each for each in heads if each not in own)]


def _terms(db: Session, course: Course) -> tuple[_Terms, _Terms]:
    """The rows of every term by key and language: those in use, and those that were put away."""
    used: _Terms = defaultdict(dict)
    away: _Terms = defaultdict(dict)
    for row in db.exec(select(GlossaryTerm).where(GlossaryTerm.course_id == course.id)):
        (used if row.retired_at is None else away)[row.key][row.language] = row
    return used, away


def _language(head: Glossary | None, language: Language, source: Language, terms: _Terms, today: date) -> GlossaryLanguage:
    states = [_state(rows, language, source) for rows in terms.values()]
    review = head.review if head else ""
    return GlossaryLanguage(
        language=str(language),
        exists=head is not None,
        as_of=head.as_of if head else "",
        review=review,
        due=bool(review) and review <= (today + _AHEAD).isoformat(),
        overdue=bool(review) and review < today.isoformat(),
        lacking=states.count("missing"),
        stale=states.count("stale"),
    )


def _listed(terms: _Terms, course: Course, languages: list[Language], wanted: Language) -> list[TermRow]:
    rows: list[TermRow] = []
    for key, mine in terms.items():
        named = mine[choose(mine, wanted, course.source_language) or next(iter(mine))]
        rows.append(TermRow(key, named.name, str(named.language), _states(mine, languages, course.source_language)))
    return sorted(rows, key=lambda row: fold(row.name))


def _kept(terms: _Terms, looked: LookedFor, source: Language) -> _Terms:
    """The terms that are looked for."""
    words = fold(looked.words[:200]).split()

    def speaks(mine: dict[Language, GlossaryTerm]) -> bool:
        return any(all(word in row.search_text for word in words) for row in mine.values())

    def lacks(mine: dict[Language, GlossaryTerm]) -> bool:
        return looked.lacking is None or _state(mine, looked.lacking, source) in _TO_DO

    return {key: mine for key, mine in terms.items() if speaks(mine) and lacks(mine)}


def _states(mine: dict[Language, GlossaryTerm], languages: list[Language], source: Language) -> list[Translation]:
    return [Translation(str(each), _state(mine, each, source)) for each in languages]


def _state(mine: dict[Language, GlossaryTerm], language: Language, source: Language) -> str:
    row, newest = mine.get(language), mine[source].revision if source in mine else 0
    return term_state(row.revision if row else 0, row.made_from if row else 0, is_source=language == source, newest=newest)


def _said(row: GlossaryTerm | None) -> TermWords:
    return TermWords(row.name, list(row.also), row.source, list(row.see), row.body) if row else TermWords()


def _others(terms: _Terms, term: TermId, source: Language) -> list[Choice]:
    """The other terms by name, in the language that is written, else in the source's."""
    rows = [mine[choose(mine, term.language, source) or next(iter(mine))] for key, mine in terms.items() if key != term.key]
    return [Choice(row.key, row.name) for row in sorted(rows, key=lambda row: fold(row.name))]


def _next(terms: _Terms, term: TermId, source: Language) -> Choice:
    """The next term by key, and after the last the first again, that this language lacks or has behind its source."""
    open_ = sorted(key for key, mine in terms.items() if key != term.key and _state(mine, term.language, source) in _TO_DO)
    key = next((each for each in open_ if each > term.key), open_[0] if open_ else "")
    mine = terms.get(key, {})
    return Choice(key, mine[choose(mine, source, term.language) or next(iter(mine))].name) if mine else NOBODY


def _changes(db: Session, course: Course, term: TermId) -> list[ChangeLine]:
    """What was done with the term in this language, the newest first."""
    rows = columns(TermChange.id, TermChange.kind, Person.name, TermChange.at, TermChange.words).select_from(TermChange)
    rows = rows.join(Person, col(Person.id) == TermChange.made_by, isouter=True).where(*_about(course, term))
    made: list[ChangeLine] = []
    for change_id, kind, name, at, document in db.exec(rows.order_by(col(TermChange.id).desc()).limit(_MOST_CHANGES)):
        words = words_in(document)
        made.append(ChangeLine(change_id, str(TermChangeKind(kind)), name or "", at.isoformat(), words.name, words.body))
    return made


def changed_words(db: Session, *, actor: Actor, term: TermId, change_id: int) -> TermWords:
    """What a term said after one of its changes. Raises NotFound."""
    course = authored_course(db, actor=actor, code=term.code)
    words = db.exec(select(TermChange.words).where(TermChange.id == change_id, *_about(course, term))).first()
    if words is None:
        raise NotFound
    return words_in(words)


def _about(course: Course, term: TermId) -> tuple[Any, ...]:
    """The changes of a term, as conditions of a SELECT; those of the glossary's days have no key."""
    return (
        col(TermChange.course_id) == course.id,
        col(TermChange.key) == term.key,
        col(TermChange.key) != "",
        col(TermChange.language) == term.language,
    )
