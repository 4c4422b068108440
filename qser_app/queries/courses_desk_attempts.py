"""Attempts at a unit as the desk lists them, whatever is attempted: whose they are, a page of them, and how many in all."""

from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from qser_app.domain.courses import fold
from qser_app.domain.courses_desk import PAGE, Chosen
from qser_app.models import Department, Person


def of_those_chosen(db: Session, attempts: Any, unit_id: int, chosen: Chosen) -> list[ColumnElement[bool]]:
    """Which of a unit's ``attempts`` (a table) are wanted, by person and department; how they stand, each kind knows itself."""
    wanted: list[ColumnElement[bool]] = [attempts.unit_id == unit_id]
    if chosen.department_id:
        wanted.append(col(Person.department_id) == chosen.department_id)
    if chosen.words.strip():
        wanted.append(col(Person.id).in_(_called(db, attempts, unit_id, chosen.words)))
    return wanted


def a_page(db: Session, attempts: Any, rows: Any, wanted: list[ColumnElement[bool]], page: int) -> tuple[list[Any], int]:
    """The ``rows`` of a page, counted from 1, and how many there are on all pages."""
    counted = select(func.count()).select_from(attempts).join(Person, col(Person.id) == attempts.person_id)
    found = db.exec(rows.where(*wanted).offset((max(1, page) - 1) * PAGE).limit(PAGE)).all()
    return list(found), db.exec(counted.where(*wanted)).one()


def with_their_people(rows: Any, attempts: Any) -> Any:
    """A SELECT from ``attempts``, joined with the person and, where there is one, the department."""
    rows = rows.select_from(attempts).join(Person, col(Person.id) == attempts.person_id)
    return rows.join(Department, col(Department.id) == Person.department_id, isouter=True)


def departments_of(db: Session, attempts: Any, unit_id: int) -> list[tuple[int, str]]:
    """The departments of a unit's learners, by name."""
    rows = select(Department.id, Department.name).join(Person, col(Person.department_id) == Department.id)
    found = db.exec(rows.join(attempts, attempts.person_id == Person.id).where(attempts.unit_id == unit_id).distinct())
    return sorted(((key or 0, name) for key, name in found), key=lambda each: fold(each[1]))


def _called(db: Session, attempts: Any, unit_id: int, words: str) -> list[int]:
    """Who of a unit's learners is called so, without regard to accents, which no database folds in Greek."""
    wanted = fold(words)
    people = select(Person.id, Person.name, Person.email).join(attempts, attempts.person_id == Person.id)
    rows = db.exec(people.where(attempts.unit_id == unit_id).distinct())
    return [person_id or 0 for person_id, name, email in rows if wanted in fold(name) or wanted in email]
