"""texts as written and the glossary."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "babd667913f2"
down_revision = "c41f7e0d9a36"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "course_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("path", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("sha256", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_course_file_course_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course_file")),
        sa.UniqueConstraint("course_id", "path", name=op.f("uq_course_file_course_id_path")),
    )
    with op.batch_alter_table("course_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_course_file_sha256"), ["sha256"], unique=False)

    op.create_table(
        "glossary",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("en", "el", "es", "de", "cs", name="language", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("summary", sqlmodel.sql.sqltypes.AutoString(length=1000), nullable=False),
        sa.Column("as_of", sqlmodel.sql.sqltypes.AutoString(length=10), nullable=False),
        sa.Column("review", sqlmodel.sql.sqltypes.AutoString(length=10), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_glossary_course_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_glossary")),
        sa.UniqueConstraint("course_id", "language", name=op.f("uq_glossary_course_id_language")),
    )
    op.create_table(
        "glossary_term",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("en", "el", "es", "de", "cs", name="language", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("also", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("see", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("body_html", sa.Text(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_glossary_term_course_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_glossary_term")),
        sa.UniqueConstraint("course_id", "language", "key", name=op.f("uq_glossary_term_course_id_language_key")),
    )
    # What is in the database stays readable; the texts as they were written come with the next import.
    for table in ("course_text", "module_text", "unit_text"):
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column("body", sa.Text(), nullable=False, server_default=sa.text("''")))
        with op.batch_alter_table(table) as batch_op:
            batch_op.alter_column("body", existing_type=sa.Text(), existing_nullable=False, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("unit_text", schema=None) as batch_op:
        batch_op.drop_column("body")

    with op.batch_alter_table("module_text", schema=None) as batch_op:
        batch_op.drop_column("body")

    with op.batch_alter_table("course_text", schema=None) as batch_op:
        batch_op.drop_column("body")

    op.drop_table("glossary_term")
    op.drop_table("glossary")
    with op.batch_alter_table("course_file", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_course_file_sha256"))

    op.drop_table("course_file")
