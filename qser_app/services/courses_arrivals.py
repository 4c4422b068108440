"""The texts of a course folder on their way in, beside what authors have changed here (docs/decisions/0014)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from qser_app.domain.courses_sources import ImportReport
from qser_app.domain.courses_texts import Origin, TextId, TextOf, VersionKind
from qser_app.domain.people import Language
from qser_app.models import Course, TextVersion
from qser_app.queries.courses_texts import TABLES, published_words
from qser_app.services.courses_versions import change_text


class Arrivals:
    """One import's texts. What was published here stays and is reported, unless the folder's words are to be taken."""

    def __init__(self, db: Session, course: Course, at: datetime, *, take_theirs: bool) -> None:
        self._db, self._course, self._at = db, course, at
        self._ours = set[TextId]() if take_theirs else self._published_here()

    def put(self, of: TextOf, key: int, name: str, words: Mapping[Language, dict[str, Any]]) -> ImportReport:
        """The texts of a course, module or unit in every language of the folder; ``name`` is what a report calls it."""
        table, owner, _ = TABLES[of]
        rows = {row.language: row for row in self._db.exec(select(table).where(owner == key))}
        report = ImportReport()
        for language in sorted(words, key=lambda each: each != self._course.source_language):
            text, row = TextId(of, key, language), rows.get(language)
            source = rows.get(self._course.source_language)
            if row is None:
                row = rows[language] = table(**{owner.key: key}, language=language, **words[language])
                row.made_from = source.version if source else 1
                self._db.add(row)
                report += ImportReport(created=1)
            elif all(getattr(row, name) == value for name, value in words[language].items()):
                report += ImportReport(unchanged=1)
            elif text in self._ours:
                report += ImportReport(kept=(f"{name}.{language}",))
            else:
                self._change(text, row, words[language], source)
                report += ImportReport(updated=1)
        return report + self._forget(of, key, name, {language: rows[language] for language in rows.keys() - words.keys()})

    def _change(self, text: TextId, row: Any, values: dict[str, Any], source: Any) -> None:
        before = published_words(row)
        after = {name: value for name, value in values.items() if hasattr(before, name)}
        if before.as_document() | after == before.as_document():  # the same words, shown in another way
            for name, value in values.items():
                setattr(row, name, value)
            return
        origin = Origin(VersionKind.IMPORTED, self._at)
        change_text(self._db, text=text, course_id=self._course.id or 0, row=row, values=values, origin=origin)
        row.made_from = source.version if source else 1

    def _forget(self, of: TextOf, key: int, name: str, rows: Mapping[Language, Any]) -> ImportReport:
        """A language that vanished is deleted, for nobody's progress hangs on it; what was written here the folder never had."""
        report = ImportReport()
        for language, row in rows.items():
            if TextId(of, key, language) in self._ours:
                report += ImportReport(kept=(f"{name}.{language}",))
            else:
                self._db.delete(row)
                report += ImportReport(retired=1)
        return report

    def _published_here(self) -> set[TextId]:
        """The texts whose newest version was published here."""
        found = select(TextVersion.of, TextVersion.of_id, TextVersion.language, TextVersion.kind)
        found = found.where(TextVersion.course_id == self._course.id, col(TextVersion.number).is_not(None))
        rows = self._db.exec(found.order_by(col(TextVersion.number)))
        newest = {TextId(TextOf(of), key, Language(language)): kind for of, key, language, kind in rows}
        return {text for text, kind in newest.items() if kind is VersionKind.PUBLISHED}
