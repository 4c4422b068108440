"""Kinds of column that the tables share."""

import re
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column, Enum, ForeignKey, Integer, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import declared_attr
from sqlmodel import SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Table(SQLModel):
    """What every table is: named after its class, ``UnitProgress`` as ``unit_progress``."""

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805  # pyright: ignore[reportIncompatibleVariableOverride] -- as SQLModel itself does it
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


def word(
    kind: type[StrEnum], *, nullable: bool = False, index: bool = False, check: str = "", default: StrEnum | None = None
) -> Column[Any]:
    """A column that holds one word of an enumeration, checked by the database; ``check`` names the second check of a kind in one table."""
    stored = Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        name=check or kind.__name__.lower(),
        length=40,
        values_callable=lambda words: [each.value for each in words],
    )
    return Column(stored, nullable=nullable, index=index, default=default)


def refers(
    target: str, *, nullable: bool = False, index: bool = True, cascade: bool = False, loose: bool = False, primary: bool = False
) -> Column[Any]:
    """A foreign key, indexed; ``cascade`` deletes the row with what it belongs to, ``loose`` lets go of it.

    ``primary``: there is one row for each.
    """
    key = ForeignKey(target, ondelete="CASCADE" if cascade else "SET NULL" if loose else None)
    return Column(Integer, key, nullable=nullable, index=index, primary_key=primary, autoincrement=False if primary else "auto")


def document(*, nullable: bool = False) -> Column[Any]:
    """A JSON document that is read and written whole."""
    return Column(JSON().with_variant(JSONB(), "postgresql"), nullable=nullable)


def prose(*, nullable: bool = False) -> Column[Any]:
    """Text without a length limit of the database's."""
    return Column(Text, nullable=nullable)
