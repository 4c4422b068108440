"""Bring in a course folder: the course with its words and pictures, then its question banks."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from qser_app.adapters.content import ContentError, read_course
from qser_app.db import unit_of_work
from qser_app.domain.courses import BankSource, CourseSource, ImportReport
from qser_app.domain.gift import parse
from qser_app.domain.gift_words import BadGift, GiftQuestion
from qser_app.domain.people import Language
from qser_app.domain.quizzes_bank import BadBank
from qser_app.i18n.catalogue import SOURCE, phrase
from qser_app.services.courses import import_course, module_ids
from qser_app.services.quizzes_bank import import_bank


def import_folder(folder: Path, at: datetime) -> ImportReport:
    """The course in ``folder`` as it now stands, in one transaction. Raises ContentError; then nothing has changed."""
    source = read_course(folder)
    with unit_of_work() as db:
        return plant_course(db, source, at=at)


def plant_course(db: Session, source: CourseSource, *, at: datetime) -> ImportReport:
    """Import what was read, course and banks. Raises ContentError."""
    report = import_course(db, source=source, actor=None, at=at)
    ids = module_ids(db, code=source.code)
    for module in source.modules:
        if module.banks:
            report += _plant_bank(db, ids[module.key], module.banks, at)
    return report


def _plant_bank(db: Session, module_id: int, banks: Mapping[Language, BankSource], at: datetime) -> ImportReport:
    languages = {language.value: _read(bank) for language, bank in banks.items()}
    try:
        done = import_bank(db, module_id=module_id, languages=languages, at=at)
    except BadBank as error:
        raise _told(error, banks[Language(str(error.gaps["lang"]))]) from error
    return ImportReport(created=done.added, updated=done.changed, unchanged=done.unchanged, retired=done.retired)


def _read(bank: BankSource) -> list[GiftQuestion]:
    try:
        return parse(bank.text)
    except BadGift as error:
        raise _told(error, bank) from error


def _told(error: BadGift | BadBank, bank: BankSource) -> ContentError:
    detail = phrase(SOURCE, f"refusal-{error.code}", **error.gaps)
    if error.code == "bank-unfit" and isinstance(error, BadBank):
        detail += " " + phrase(SOURCE, f"bank-reason-{error.reason}")
    return ContentError("bank", bank.file, line=int(error.gaps["line"]), detail=detail)
