"""What can be found by searching, and the index of its words, which each database keeps in its own way."""

from sqlalchemy import DDL, event
from sqlmodel import Field, SQLModel, UniqueConstraint

from qser_app.domain.courses_search import SearchOf
from qser_app.domain.people import Language
from qser_app.models.columns import Table, refers, word


class SearchDocument(Table, table=True):
    """A text that can be found; its words stand in ``search_index`` under its id. ``digest`` tells whether they are up to date."""

    __table_args__ = (UniqueConstraint("of", "of_id", "language"),)

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=refers("course.id", cascade=True))
    of: SearchOf = Field(sa_column=word(SearchOf))
    of_id: int
    language: Language = Field(sa_column=word(Language))
    digest: str = Field(max_length=64)


# FTS5 of SQLite and tsvector of PostgreSQL are no tables as the models know them.
SQLITE_INDEX = (
    'CREATE VIRTUAL TABLE search_index USING fts5(title, body, tokenize = "unicode61 remove_diacritics 0")',
    "CREATE TRIGGER search_document_gone AFTER DELETE ON search_document BEGIN DELETE FROM search_index WHERE rowid = old.id; END",
)
POSTGRESQL_INDEX = (
    "CREATE TABLE search_index (id integer PRIMARY KEY REFERENCES search_document (id) ON DELETE CASCADE, "
    "title tsvector NOT NULL, body tsvector NOT NULL)",
    "CREATE INDEX ix_search_index_title ON search_index USING gin (title)",
    "CREATE INDEX ix_search_index_body ON search_index USING gin (body)",
)
for _dialect, _statements in (("sqlite", SQLITE_INDEX), ("postgresql", POSTGRESQL_INDEX)):
    for _statement in _statements:
        event.listen(SQLModel.metadata.tables["search_document"], "after_create", DDL(_statement).execute_if(dialect=_dialect))
