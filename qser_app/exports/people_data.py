"""Everything about one person as an archive: data for machines, a page to read, and the documents that are theirs."""

import json
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlmodel import Session

from qser_app.domain.people_data import Record
from qser_app.domain.reports_exports import Order
from qser_app.exports import document
from qser_app.exports.certificates import TEMPLATE, certificate_document
from qser_app.exports.people_data_page import page_of
from qser_app.exports.people_data_words import PICTURE
from qser_app.queries.people_data import record_of
from qser_app.settings import settings

DATA, PAGE, FILES = "data.json", "index.html", "files"


def my_archive(db: Session, *, order: Order, target: Path, at: datetime, told: Callable[[int, int], None]) -> None:
    """Write everything about the order's actor to ``target``, in their language. Raises NotFound."""
    record = record_of(db, actor=order.actor, at=at)
    total = 2 + len(record.certificates)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(DATA, json.dumps(_told(record, at), ensure_ascii=False, indent=1, default=_plain))
        told(1, total)
        papers = [*_pictures(record), *_papers(db, order, record, at)]
        for done, (name, paper) in enumerate(papers, start=2):
            archive.writestr(name, paper)
            told(done, total)
        archive.writestr(PAGE, page_of(record, files=[name for name, _ in papers], at=at))


def _pictures(record: Record) -> list[tuple[str, bytes]]:
    """The picture of themselves, if they show one."""
    return [(PICTURE, value) for each in record.kept for row in each.rows for value in row.values() if isinstance(value, bytes)]


def _papers(db: Session, order: Order, record: Record, at: datetime) -> list[tuple[str, bytes]]:
    """The certificates as PDF, in the person's language."""
    made: list[tuple[str, bytes]] = []
    for number in record.certificates:
        asked = {"number": number, "language": record.language, "address": settings.origin}
        _, words = certificate_document(db, actor=order.actor, at=at, **asked)
        made.append((f"{FILES}/certificate-{number}.pdf", document.pdf(TEMPLATE, words)))
    return made


def _told(record: Record, at: datetime) -> dict[str, Any]:
    """The data as machines read them: tables and columns by the names of docs/privacy.md."""
    return {
        "platform": settings.origin,
        "made_at": at,
        "person_id": record.person_id,
        "kept": [
            {
                "table": each.held.table,
                "purpose": each.held.purpose,
                "basis": f"GDPR {each.held.basis}",
                "kept_for": each.held.keeping,
                "rows": each.rows,
            }
            for each in record.kept
        ],
        "done_at_work": [{"table": each.table, "as": each.column, "rows": each.count} for each in record.deeds],
        "courses": record.courses,
        "units": record.units,
        "organisations": record.organisations,
        "departments": record.departments,
        "seasons": record.seasons,
        "scenes": record.scenes,
    }


def _plain(value: Any) -> str:
    if isinstance(value, bytes):
        return PICTURE
    return value.isoformat() if isinstance(value, datetime | date) else str(value)
