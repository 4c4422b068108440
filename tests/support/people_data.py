"""Somebody with a canary in every column that is about them: a word that stands nowhere else."""

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlmodel import Session, SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from qser_app.domain.people_data import Held, Link
from qser_app.domain.people_data_tables import PERSONAL
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.models import Person
from tests.support.people import NOON

TABLES = SQLModel.metadata.tables
_SHORTEST = 14
PICTURE = b"a picture of somebody that is nowhere else"


def canary(table: str, column: str) -> str:
    """A word for one column, with letters that JSON writes in another way."""
    return "Ωx" + hashlib.sha256(f"{table}.{column}".encode()).hexdigest()[:12]


def takes_canary(table: str, column: str) -> bool:
    """Whether a column can hold a word of anybody's: text that is long enough, or a document."""
    kind = TABLES[table].c[column].type
    if isinstance(kind, sqlalchemy.JSON):
        return True
    inner = kind.impl_instance if isinstance(kind, sqlalchemy.TypeDecorator) else kind
    is_text = isinstance(inner, sqlalchemy.String) and not isinstance(inner, sqlalchemy.Enum)
    return is_text and (inner.length is None or inner.length >= _SHORTEST)


class Planted:
    """Ada, whose every column holds a canary, with what must be there for the rows to stand."""

    def __init__(self, db: Session) -> None:
        self.db = db
        self.ids: dict[str, int] = {}
        for table in ("organisation", "department", "course", "module", "unit", "question", "scorm_package", "scorm_release"):
            self.ids[table] = self.row(table)
        self.ids["question_draft"] = self.row("question_draft")
        self.ids["person"] = self.row("person", email="colleague@example.org", name="Colleague", created_at=NOON)
        self.row("role_grant", person_id=self.ids["person"], role="admin", organisation_id=self.ids["organisation"])
        own = {"email": self.address, "time_zone": "Europe/Athens"}
        self.ada = self.row("person", **self.words(next(each for each in PERSONAL if each.table == "person")) | own)
        self.person = db.get_one(Person, self.ada)
        order = {table.name: place for place, table in enumerate(SQLModel.metadata.sorted_tables)}
        for held in sorted(PERSONAL, key=lambda each: order[each.table]):
            if held.table != "person":
                self.plant(held)

    @property
    def address(self) -> str:
        return canary("person", "email").replace("Ω", "o") + "@example.org"

    def words(self, held: Held) -> dict[str, Any]:
        """A canary for each column that takes one."""
        table = held.table
        found: dict[str, Any] = {name: canary(table, name) for name in held.columns if takes_canary(table, name)}
        return {name: {"word": word} if isinstance(TABLES[table].c[name].type, sqlalchemy.JSON) else word for name, word in found.items()}

    def plant(self, held: Held) -> None:
        """A row of Ada's."""
        words = self.words(held) | self._whose(held)
        if held.table == "quiz_attempt":
            words |= {"draw": [{"question": self.ids["question"], "options": [], "word": canary("quiz_attempt", "draw")}]}
        if "chosen" in words:
            words |= {"chosen": [canary(held.table, "chosen")], "place": 0}
        if held.table == "certificate":
            words |= {"number": "5" * 32, "words": {"en": {"title": canary("certificate", "words"), "modules": [], "outcomes": []}}}
        if held.table == "audit_entry":
            words |= {"chain": 99}
        if held.table == "report_export":
            words |= {"key": "k" * 30}  # as files are called; it is hidden, and goes with its row
        if held.table == "erasure":
            words |= {"taken_back_at": NOON}
        if held.table == "period_standing":
            words |= {"period": 0, "course_id": self.ids["course"]}
        self.ids.setdefault(held.table, self.row(held.table, **words))

    def _whose(self, held: Held) -> dict[str, Any]:
        whose = held.whose
        assert whose is not None
        letter = {whose.member: self.address, "word": canary(held.table, whose.column)}
        return {
            whose.column: {
                Link.PERSON: self.ada,
                Link.PARENT: self.ids.get(whose.parent),
                Link.ADDRESS: letter if whose.member else self.address,
                Link.MENTION: [[1, self.address]],
            }[whose.link]
        }

    def row(self, name: str, /, **given: Any) -> int:
        """A row with whatever its columns need, and what is given."""
        table = TABLES[name]
        values = {column.name: self._value(name, column) for column in table.columns if column.name not in given}
        values = {key: value for key, value in values.items() if value is not None} | given
        done = self.db.execute(table.insert().values(values))
        return done.inserted_primary_key[0]

    def _value(self, table: str, column: Any) -> Any:
        """What a column needs that nobody gave; None: nothing."""
        if column.foreign_keys:
            return self.ids.get(next(iter(column.foreign_keys)).column.table.name)
        if column.name == "id" or (column.nullable and column.name not in ("submitted_at", "completed_at")):
            return None
        if isinstance(column.type, sqlalchemy.Enum):
            return QuestionKind.SHORT if table == "question" else next(iter(column.type.enum_class))
        return self._plain(table, column)

    def _plain(self, table: str, column: Any) -> Any:
        kinds = {
            UTCDateTime: NOON,
            sqlalchemy.Date: date(2026, 11, 2),
            sqlalchemy.Boolean: False,
            sqlalchemy.Integer: 1,
            sqlalchemy.JSON: {},
            sqlalchemy.LargeBinary: PICTURE,
        }
        for kind, value in kinds.items():
            if isinstance(column.type, kind):
                return value
        return hashlib.sha256(f"{table}{column.name}{self.ids}".encode()).hexdigest()[:2]


def everything_in(engine: Any) -> bytes:
    """All bytes that the database keeps: of SQLite its files, of PostgreSQL what its tables say."""
    if engine.dialect.name == "sqlite":
        files = [Path(f"{engine.url.database}{suffix}") for suffix in ("", "-wal")]
        return b"".join(file.read_bytes() for file in files if file.exists())
    found = []
    with engine.connect() as connection, connection.connection.cursor() as cursor:
        for table in connection.scalars(sqlalchemy.text("select tablename from pg_tables where schemaname = 'public'")).all():
            with cursor.copy(f'copy "{table}" to stdout') as copy:
                found += [bytes(piece) for piece in copy]
    return b"".join(found)


def spellings(word: str) -> list[bytes]:
    """A word as files hold it: in UTF-8, and as JSON writes it in ASCII."""
    return [word.encode(), word.encode("unicode_escape")]


LATER = datetime(2026, 12, 24, 3, 0, tzinfo=UTC)
