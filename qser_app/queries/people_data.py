"""Everything the house knows about one person, as the declarations say where it is."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Text, cast, func, or_, select
from sqlmodel import Session, SQLModel, col

from qser_app.db import columns
from qser_app.domain.cases import Scene
from qser_app.domain.cases_text import read
from qser_app.domain.certificates import Validity, validity_of
from qser_app.domain.leaderboard_periods import ALL_TIME
from qser_app.domain.people import Actor, Language
from qser_app.domain.people_data import Deeds, Held, Kept, Link, Record
from qser_app.domain.people_data_tables import HOLDINGS, PERSONAL
from qser_app.domain.refusals import NotFound
from qser_app.domain.rewards_facts import OF_UNITS
from qser_app.models import Department, Organisation, Person, Season, UnitText
from qser_app.queries.insights import best_titles, course_titles, unit_titles

_NAMED = {
    "courses": ("course_id",),
    "units": ("unit_id", "last_unit_id"),
    "organisations": ("organisation_id",),
    "departments": ("department_id",),
}


def record_of(db: Session, *, actor: Actor, at: datetime) -> Record:
    """Everything about the actor. Raises NotFound."""
    person = db.get(Person, actor.person_id)
    if person is None:
        raise NotFound
    reader = Language(person.language)
    kept = [Kept(held, rows_of(db, held, person)) for held in PERSONAL]
    named = {name: _numbers(kept, places) for name, places in _NAMED.items()}
    named["units"] |= _earned_in(kept)
    scenes, choices = _of_cases(db, {row["unit_id"] for row in _rows(kept, "case_run")}, reader)
    return Record(
        actor.person_id,
        person.name,
        reader,
        person.time_zone,
        [each for each in kept if each.rows],
        deeds_of(db, person),
        course_titles(db, named["courses"], reader),
        unit_titles(db, named["units"], reader),
        dict(db.exec(columns(Organisation.id, Organisation.name).where(col(Organisation.id).in_(named["organisations"]))).all()),
        dict(db.exec(columns(Department.id, Department.name).where(col(Department.id).in_(named["departments"]))).all()),
        _seasons(db, kept),
        scenes,
        choices,
        _papers(kept, at),
    )


def rows_of(db: Session, held: Held, person: Person) -> list[dict[str, Any]]:
    """The rows of one declaration that are the person's, with what may be told of each, in the order they were written."""
    table = SQLModel.metadata.tables[held.table]
    wanted = [table.c[name] for name in held.told]
    if not wanted:
        return []
    found = db.execute(select(*wanted).where(theirs(held, person)).order_by(*table.primary_key.columns))
    return [dict(row._mapping) for row in found]


def theirs(held: Held, person: Person) -> Any:
    """That a row is the person's: the condition of a SELECT, an UPDATE or a DELETE."""
    whose = held.whose
    assert whose is not None  # noqa: S101 -- only what is about somebody is asked for
    column = SQLModel.metadata.tables[held.table].c[whose.column]
    match whose.link:
        case Link.PERSON:
            return column == person.id
        case Link.PARENT:
            parent = SQLModel.metadata.tables[whose.parent]
            return column.in_(select(parent.c.id).where(parent.c.person_id == person.id))
        case Link.ADDRESS:
            return (column[whose.member].as_string() if whose.member else column) == person.email
        case Link.MENTION:
            return mentions(column, person.email)


def mentions(column: Any, text: str) -> Any:
    """That a document holds a text: SQLite keeps its letters as JSON writes them, PostgreSQL as they are."""
    written, there = json.dumps(text)[1:-1], cast(column, Text)
    return or_(*(there.contains(each, autoescape=True) for each in {text, written}))


def deeds_of(db: Session, person: Person) -> list[Deeds]:
    """What the person did in the course of their work, counted by table."""
    found: list[Deeds] = []
    for table, column in sorted({(held.table, name) for held in HOLDINGS for name in held.by}):
        where = SQLModel.metadata.tables[table].c[column] == person.id
        count = db.execute(select(func.count()).where(where)).scalar_one()
        found += [Deeds(table, column, count)] if count else []
    return found


def _numbers(kept: Iterable[Kept], named: tuple[str, ...]) -> set[int]:
    return {row[name] for each in kept for row in each.rows for name in named if row.get(name)}


def _rows(kept: Iterable[Kept], table: str) -> list[dict[str, Any]]:
    return [row for each in kept if each.held.table == table for row in each.rows]


def _earned_in(kept: Iterable[Kept]) -> set[int]:
    """The units in which points were earned."""
    found = (row["subject"].partition(":")[0] for row in _rows(kept, "point_entry") if row["rule"] in OF_UNITS)
    return {int(each) for each in found if each.isdecimal()}


def _seasons(db: Session, kept: Iterable[Kept]) -> dict[int, str]:
    """The names of the seasons in which the person stands somewhere."""
    numbers = {-row["period"] for row in _rows(kept, "period_standing") if row["period"] < ALL_TIME}
    return dict(db.exec(columns(Season.id, Season.name).where(col(Season.id).in_(numbers))).all())


def _of_cases(db: Session, units: set[int], reader: Language) -> tuple[dict[str, str], dict[tuple[str, int], str]]:
    """Scenes and ends by their keys, and choices by their places, as cases now say them; what two call differently is left out."""
    texts = db.exec(columns(UnitText.unit_id, UnitText.language, UnitText.body).where(col(UnitText.unit_id).in_(units))).all()
    found: dict[Any, set[str]] = {}
    for body in best_titles(texts, reader).values():
        case, _ = read(body)
        for each in (*case.scenes, *case.ends) if case else ():
            found.setdefault(each.key, set()).add(each.title)
            for place, choice in enumerate(each.choices if isinstance(each, Scene) else ()):
                found.setdefault((each.key, place), set()).add(choice.text)
    alone = {key: next(iter(words)) for key, words in found.items() if len(words) == 1}
    return {key: said for key, said in alone.items() if isinstance(key, str)}, {
        key: said for key, said in alone.items() if not isinstance(key, str)
    }


def _papers(kept: Iterable[Kept], at: datetime) -> list[str]:
    """The numbers of the certificates that were not withdrawn: each goes along as a document."""
    return [
        row["number"]
        for row in _rows(kept, "certificate")
        if validity_of(row["expires_at"], row["withdrawn_at"], at) is not Validity.WITHDRAWN
    ]
