"""What a person finds in the courses that are open to them, the best first."""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from sqlalchemy import bindparam, tuple_
from sqlalchemy import text as sql
from sqlmodel import Session, col, select

from qser_app.adapters.content_markdown import plain
from qser_app.db import columns
from qser_app.domain.courses import choose
from qser_app.domain.courses_pages import address_of
from qser_app.domain.courses_search import SearchHit, SearchOf, Wanted, piece, wanted
from qser_app.domain.people import Actor, Language
from qser_app.models import Course, CourseText, GlossaryTerm, ModuleText, Unit, UnitText
from qser_app.queries.courses import language_of

MOST_HITS = 20
_CANDIDATES = 100
# Titles before texts. PostgreSQL ranks a bounded number of texts: a word that stands everywhere costs no more than a rare one.
# ``open_to`` of queries/courses says the same of courses; here it stands in the database's own language beside the index.
_FIND = {
    "sqlite": """
        SELECT d.of, d.of_id, d.language, d.course_id
        FROM search_index i JOIN search_document d ON d.id = i.rowid JOIN course c ON c.id = d.course_id
        WHERE search_index MATCH :query AND d.language IN :languages
        AND c.status = 'published' AND (:everywhere OR c.organisation_id IS NULL OR c.organisation_id = :organisation)
        ORDER BY bm25(search_index, 10.0, 1.0) LIMIT :most""",
    "postgresql": """
        WITH named AS MATERIALIZED (SELECT id FROM search_index WHERE title @@ to_tsquery('simple', :query)),
        said AS MATERIALIZED (SELECT id FROM search_index WHERE body @@ to_tsquery('simple', :query)),
        best AS (
            SELECT d.id, d.of, d.of_id, d.language, d.course_id
            FROM named JOIN search_document d USING (id) JOIN course c ON c.id = d.course_id WHERE d.language IN :languages
            AND c.status = 'published' AND (:everywhere OR c.organisation_id IS NULL OR c.organisation_id = :organisation) LIMIT :most),
        good AS (
            SELECT d.id, d.of, d.of_id, d.language, d.course_id
            FROM said JOIN search_document d USING (id) JOIN course c ON c.id = d.course_id WHERE d.language IN :languages
            AND c.status = 'published' AND (:everywhere OR c.organisation_id IS NULL OR c.organisation_id = :organisation) LIMIT :most)
        SELECT of, of_id, language, course_id FROM (
            SELECT best.*, 1 + ts_rank(i.title, to_tsquery('simple', :query)) AS rank FROM best JOIN search_index i USING (id)
            UNION ALL
            SELECT good.*, ts_rank(i.body, to_tsquery('simple', :query)) FROM good JOIN search_index i USING (id)
        ) found GROUP BY of, of_id, language, course_id ORDER BY max(rank) DESC, of_id LIMIT :most""",
}
_STATEMENTS = {name: sql(written).bindparams(bindparam("languages", expanding=True)) for name, written in _FIND.items()}

# PostgreSQL thinks that reading every text whole costs as much as reading its row: for a common word it would rather do that.
_BY_INDEX, _AS_EVER = sql("SET LOCAL enable_seqscan = off"), sql("SET LOCAL enable_seqscan = on")


class _Found(NamedTuple):
    """A text that matches."""

    of: SearchOf
    of_id: int
    language: Language
    course_id: int


def search(db: Session, *, actor: Actor, words: str, reader: Language | None = None) -> list[SearchHit]:
    """Courses, units and terms that hold all the words, those in the reader's language first; each once, at most twenty."""
    looked_for = wanted(words)
    if not looked_for:
        return []
    language = reader or language_of(db, actor)
    found = _matching(db, actor, looked_for, [language])
    if len(found) < MOST_HITS:
        found += _matching(db, actor, looked_for, [each for each in Language if each != language])
    return _hits(db, _each_once(db, found)[:MOST_HITS], looked_for, language)


def courses_that_say(db: Session, *, actor: Actor, words: str) -> set[int]:
    """The ids of open courses in which all the words are found, in whatever language."""
    looked_for = wanted(words)
    return {found.course_id for found in _matching(db, actor, looked_for, list(Language))} if looked_for else set()


def _matching(db: Session, actor: Actor, words: Sequence[Wanted], languages: list[Language]) -> list[_Found]:
    """What matches, the best first."""
    dialect = db.get_bind().dialect.name
    given = {
        "query": _fts5(words) if dialect == "sqlite" else _tsquery(words),
        "languages": [str(each) for each in languages],
        "everywhere": actor.is_superadmin,
        "organisation": actor.organisation_id,
        "most": _CANDIDATES,
    }
    line = db.connection()
    if dialect == "postgresql":
        line.execute(_BY_INDEX)
    rows = line.execute(_STATEMENTS[dialect], given).all()
    if dialect == "postgresql":
        line.execute(_AS_EVER)
    return [_Found(SearchOf(of), of_id, Language(language), course_id) for of, of_id, language, course_id in rows]


def _fts5(words: Sequence[Wanted]) -> str:
    """The words in the language of SQLite's FTS5; they hold letters and figures only, so nothing in them is an operator."""
    return " AND ".join("(" + " OR ".join(_quoted(word, "*", '"')) + ")" for word in words)


def _tsquery(words: Sequence[Wanted]) -> str:
    return " & ".join("(" + " | ".join(_quoted(word, ":*", "'")) + ")" for word in words)


def _quoted(word: Wanted, beginning: str, mark: str) -> list[str]:
    return [f"{mark}{word.plain}{mark}{beginning if word.is_beginning else ''}", *(f"{mark}{stem}{mark}" for stem in sorted(word.stems))]


def _each_once(db: Session, found: Sequence[_Found]) -> list[_Found]:
    """Each thing once, in the language that came first."""
    terms = [row.of_id for row in found if row.of is SearchOf.TERM]
    keys = dict(db.exec(select(GlossaryTerm.id, GlossaryTerm.key).where(col(GlossaryTerm.id).in_(terms))).all()) if terms else {}
    first: dict[tuple[Any, ...], _Found] = {}
    for row in found:
        first.setdefault((row.of, row.course_id, keys.get(row.of_id, row.of_id)), row)
    return list(first.values())


def _hits(db: Session, rows: Sequence[_Found], words: Sequence[Wanted], language: Language) -> list[SearchHit]:
    courses = _courses(db, {row.course_id for row in rows}, language)
    modules = _modules(db, {row.of_id for row in rows if row.of is SearchOf.UNIT}, language)
    texts = _texts(db, rows)
    made = []
    for row in rows:
        if found := texts.get((row.of, row.of_id, row.language)):
            kind, title, body, address = found
            code, where = courses[row.course_id]
            to = address.format(code=code)
            where = "" if row.of is SearchOf.COURSE else modules.get(row.of_id, where) if row.of is SearchOf.UNIT else where
            made.append(SearchHit(kind, code, title, where, to, str(row.language), *piece(body, words)))
    return made


def _courses(db: Session, ids: Collection[int], language: Language) -> dict[int, tuple[str, str]]:
    """(code, title) of courses, the title in ``language`` where there is one."""
    rows = columns(Course.id, Course.code, Course.source_language, CourseText.language, CourseText.title)
    spoken: dict[int, dict[Language, str]] = {}
    about: dict[int, tuple[str, Language]] = {}
    for course_id, code, source, each, title in db.exec(rows.join(CourseText).where(col(Course.id).in_(ids))):
        about[course_id] = code, Language(source)
        spoken.setdefault(course_id, {})[Language(each)] = title
    return {key: (code, spoken[key][choose(spoken[key], language, source) or source]) for key, (code, source) in about.items()}


def _modules(db: Session, units: Collection[int], language: Language) -> dict[int, str]:
    """The titles of the modules around units: many a lesson is called Introduction."""
    rows = columns(Unit.id, Course.source_language, ModuleText.language, ModuleText.title).join(Course, col(Course.id) == Unit.course_id)
    rows = rows.join(ModuleText, col(ModuleText.module_id) == Unit.module_id).where(col(Unit.id).in_(units))
    spoken: dict[int, dict[Language, str]] = {}
    sources: dict[int, Language] = {}
    for unit_id, source, each, title in db.exec(rows) if units else ():
        sources[unit_id] = Language(source)
        spoken.setdefault(unit_id, {})[Language(each)] = title
    return {key: titles[choose(titles, language, sources[key]) or sources[key]] for key, titles in spoken.items()}


def _texts(db: Session, rows: Sequence[_Found]) -> dict[tuple[SearchOf, int, Language], tuple[str, str, str, str]]:
    """(kind, title, text, address) of what was found."""
    asked: dict[SearchOf, set[tuple[int, Language]]] = {of: {(row.of_id, row.language) for row in rows if row.of is of} for of in SearchOf}
    made: dict[tuple[SearchOf, int, Language], tuple[str, str, str, str]] = {}
    about = columns(CourseText.course_id, CourseText.language, CourseText.title, CourseText.summary, CourseText.welcome_html)
    about = about.where(tuple_(CourseText.course_id, CourseText.language).in_(asked[SearchOf.COURSE]))
    for key, language, title, summary, html in db.exec(about) if asked[SearchOf.COURSE] else ():
        made[SearchOf.COURSE, key, language] = ("course", title, f"{summary} {plain(html)}", "/course/{code}")
    units = columns(UnitText.unit_id, UnitText.language, Unit.kind, UnitText.title, UnitText.summary, UnitText.body_html).join(Unit)
    units = units.where(tuple_(UnitText.unit_id, UnitText.language).in_(asked[SearchOf.UNIT]))
    for key, language, kind, title, summary, html in db.exec(units) if asked[SearchOf.UNIT] else ():
        made[SearchOf.UNIT, key, language] = (kind, title, f"{summary} {plain(html)}", address_of(kind, key))
    terms = select(GlossaryTerm).where(col(GlossaryTerm.id).in_([key for key, _ in asked[SearchOf.TERM]]))
    for term in db.exec(terms) if asked[SearchOf.TERM] else ():
        to = f"/course/{{code}}/glossary#{term.key}"
        made[SearchOf.TERM, term.id or 0, term.language] = ("term", term.name, plain(term.body_html), to)
    return made
