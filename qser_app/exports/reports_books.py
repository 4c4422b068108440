"""What is made in the background, by its kind: workbooks, and the archive of a person's own data. Whoever adds one adds its line here."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sqlmodel import Session

from qser_app.domain.refusals import NotFound
from qser_app.domain.reports_exports import MINE, Order
from qser_app.exports.people_data import my_archive
from qser_app.exports.reports import report_book
from qser_app.exports.reports_course import course_book
from qser_app.exports.reports_department import department_book

Told = Callable[[int, int], None]


class Book(Protocol):
    """Writes a workbook to ``target`` with the rights of the order's actor, and tells how many rows of how many are written."""

    def __call__(self, db: Session, *, order: Order, target: Path, at: datetime, told: Told) -> None: ...


BOOKS: dict[str, Book] = {"report": report_book, "course": course_book, "department": department_book, MINE: my_archive}


def make_book(db: Session, *, order: Order, target: Path, at: datetime, told: Told) -> None:
    """Write the workbook that was asked for. Raises NotFound for a kind that nobody knows, and what the book itself refuses."""
    book = BOOKS.get(order.kind)
    if book is None:
        raise NotFound
    book(db, order=order, target=target, at=at, told=told)
