"""what can be found."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import

revision = "44271cfc3235"
down_revision = "c8742804ca4c"
branch_labels = None
depends_on = None

# Written down here: the models may change, a migration never does.
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


def upgrade() -> None:
    op.create_table(
        "search_document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column(
            "of", sa.Enum("course", "unit", "term", name="searchof", native_enum=False, create_constraint=True, length=40), nullable=False
        ),
        sa.Column("of_id", sa.Integer(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("en", "el", "es", "de", "cs", name="language", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("digest", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_search_document_course_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_document")),
        sa.UniqueConstraint("of", "of_id", "language", name=op.f("uq_search_document_of_of_id_language")),
    )
    with op.batch_alter_table("search_document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_search_document_course_id"), ["course_id"], unique=False)

    for statement in SQLITE_INDEX if op.get_bind().dialect.name == "sqlite" else POSTGRESQL_INDEX:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE search_index")
    with op.batch_alter_table("search_document", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_search_document_course_id"))

    op.drop_table("search_document")
