"""The titles that pages about a person name, in the reader's language where there is one."""

from collections.abc import Iterable

from sqlmodel import Session, col, select

from qser_app.domain.people import Language
from qser_app.models import CourseText, UnitText


def unit_titles(db: Session, ids: Iterable[int], reader: Language) -> dict[int, str]:
    """Titles of units in the reader's language, else in English, else in any that there is."""
    rows = db.exec(select(UnitText.unit_id, UnitText.language, UnitText.title).where(col(UnitText.unit_id).in_(set(ids)))).all()
    return best_titles(rows, reader)


def course_titles(db: Session, ids: Iterable[int], reader: Language) -> dict[int, str]:
    """Titles of courses in the reader's language, else in English, else in any that there is."""
    rows = db.exec(select(CourseText.course_id, CourseText.language, CourseText.title).where(col(CourseText.course_id).in_(set(ids)))).all()
    return best_titles(rows, reader)


def best_titles(rows: Iterable[tuple[int, str, str]], reader: Language) -> dict[int, str]:
    """Of titles as (subject, language, title), the one to show for each subject."""
    fitting = sorted(rows, key=lambda row: (row[1] == reader) * 2 + (row[1] == Language.EN))
    return {subject: title for subject, _, title in fitting}
