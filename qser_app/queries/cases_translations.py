"""A case in another language than its source, and whether it is still built alike."""

from sqlmodel import Session

from qser_app.domain.cases import Case, CaseProblem
from qser_app.domain.cases_checks import differences
from qser_app.domain.cases_text import read
from qser_app.queries.courses_texts import AuthoredText, text_row


def unlike_source(db: Session, authored: AuthoredText, case: Case) -> list[CaseProblem]:
    """Where a translation is built otherwise than what learners see in the source language; nothing for the source itself."""
    if authored.is_source:
        return []
    row = text_row(db, authored.id.in_language(authored.course.source_language))
    original, wrong = read(row.body if row else "")
    return differences(original, case) if original and not wrong else []
