"""The glossary of a course as it is read, whole or only what one text links to."""

import re
from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, col, func, select

from qser_app.domain.courses import choose, fold
from qser_app.domain.courses_glossary import GlossaryPage, Term
from qser_app.domain.people import Actor, Language
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, Glossary, GlossaryTerm
from qser_app.queries.courses import language_of, open_to

_LINK = re.compile(r'href="/course/[^"/]+/glossary#([a-z0-9-]+)"')


def glossary_page(db: Session, *, actor: Actor, code: str, words: str = "", reader: Language | None = None) -> GlossaryPage:
    """The glossary in the reader's language, else the course's, its terms by name; ``words`` keeps those that speak of them all.

    Raises NotFound for a course that is not the actor's to learn or has no glossary.
    """
    course = db.exec(select(Course).where(func.lower(Course.code) == code.lower(), *open_to(actor))).first()
    heads = {head.language: head for head in db.exec(select(Glossary).where(Glossary.course_id == (course.id if course else 0)))}
    if course is None or not heads:
        raise NotFound
    head = heads[choose(heads, reader or language_of(db, actor), course.source_language) or course.source_language]
    rows = db.exec(
        select(GlossaryTerm).where(GlossaryTerm.course_id == course.id, GlossaryTerm.language == head.language, *terms_in_use())
    ).all()
    wanted = fold(words[:200]).split()
    kept = [row for row in rows if all(word in row.search_text for word in wanted)]
    terms = _terms(sorted(kept, key=lambda row: fold(row.name)), {row.key: row.name for row in rows})
    return GlossaryPage(course.code, head.title, head.summary, head.language, head.as_of, head.review, len(rows), terms)


def terms_in_use() -> tuple[Any, ...]:
    """Terms that are read: those that nobody has put away."""
    return (col(GlossaryTerm.retired_at).is_(None),)


def glossary_size(db: Session, *, course_id: int) -> int:
    """How many terms the glossary of a course has."""
    each = select(func.count(func.distinct(GlossaryTerm.key))).where(GlossaryTerm.course_id == course_id, *terms_in_use())
    return db.exec(each).one()


def terms_in(db: Session, *, course_id: int, language: Language, html: str) -> list[Term]:
    """The terms that a text links to, in its language, in the order of the text."""
    keys = list(dict.fromkeys(_LINK.findall(html)))
    if not keys:
        return []
    found = select(GlossaryTerm).where(
        GlossaryTerm.course_id == course_id, GlossaryTerm.language == language, col(GlossaryTerm.key).in_(keys), *terms_in_use()
    )
    rows = sorted(db.exec(found), key=lambda row: keys.index(row.key))
    return _terms(rows, {row.key: row.name for row in rows})


def _terms(rows: Sequence[GlossaryTerm], names: dict[str, str]) -> list[Term]:
    return [
        Term(
            row.key,
            row.name,
            list(row.also),
            row.body_html,
            row.source,
            [{"key": key, "name": names[key]} for key in row.see if key in names],
        )
        for row in rows
    ]
