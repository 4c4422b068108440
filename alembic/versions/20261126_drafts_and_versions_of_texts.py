"""drafts and versions of texts."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "b8aac17fe123"
down_revision = "44271cfc3235"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "text_draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column(
            "of", sa.Enum("course", "module", "unit", name="textof", native_enum=False, create_constraint=True, length=40), nullable=False
        ),
        sa.Column("of_id", sa.Integer(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("en", "el", "es", "de", "cs", name="language", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("words", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("published_revision", sa.Integer(), nullable=False),
        sa.Column("base_version", sa.Integer(), nullable=False),
        sa.Column("operation", sqlmodel.sql.sqltypes.AutoString(length=36), nullable=False),
        sa.Column("written_by", sa.Integer(), nullable=True),
        sa.Column("written_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_text_draft_course_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["written_by"], ["person.id"], name=op.f("fk_text_draft_written_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_draft")),
        sa.UniqueConstraint("of", "of_id", "language", name=op.f("uq_text_draft_of_of_id_language")),
    )
    with op.batch_alter_table("text_draft", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_text_draft_course_id"), ["course_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_text_draft_written_by"), ["written_by"], unique=False)

    op.create_table(
        "text_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column(
            "of", sa.Enum("course", "module", "unit", name="textof", native_enum=False, create_constraint=True, length=40), nullable=False
        ),
        sa.Column("of_id", sa.Integer(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("en", "el", "es", "de", "cs", name="language", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum("published", "imported", "kept", name="versionkind", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("words", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_text_version_course_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_text_version_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_version")),
        sa.UniqueConstraint("of", "of_id", "language", "number", name=op.f("uq_text_version_of_of_id_language_number")),
    )
    with op.batch_alter_table("text_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_text_version_course_id"), ["course_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_text_version_made_by"), ["made_by"], unique=False)
        batch_op.create_index("ix_text_version_of_id_at", ["of_id", "at"], unique=False)

    op.create_table(
        "text_visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column(
            "of", sa.Enum("course", "module", "unit", name="textof", native_enum=False, create_constraint=True, length=40), nullable=False
        ),
        sa.Column("of_id", sa.Integer(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("en", "el", "es", "de", "cs", name="language", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_text_visit_course_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_text_visit_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_visit")),
        sa.UniqueConstraint("of", "of_id", "language", "person_id", name=op.f("uq_text_visit_of_of_id_language_person_id")),
    )
    with op.batch_alter_table("text_visit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_text_visit_course_id"), ["course_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_text_visit_person_id"), ["person_id"], unique=False)

    # What is there was made in folders and is published: learners go on seeing all of it.
    _add("course", "languages", _document(), "'[]'")
    for table in ("course_text", "module_text", "unit_text"):
        _add(table, "version", sa.Integer(), "1")
        _add(table, "made_from", sa.Integer(), "1")
    for table, column in (("module", "made_here"), ("unit", "made_here"), ("unit", "is_draft")):
        _add(table, column, sa.Boolean(), sa.false())
    for table in ("course", "unit"):
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column("owner_id", sa.Integer(), nullable=True))
            batch_op.create_index(batch_op.f(f"ix_{table}_owner_id"), ["owner_id"], unique=False)
            batch_op.create_foreign_key(batch_op.f(f"fk_{table}_owner_id"), "person", ["owner_id"], ["id"])


def _document() -> sa.types.TypeEngine:
    return sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql")


def _add(table: str, column: str, kind: sa.types.TypeEngine, default: str | sa.ColumnElement) -> None:
    """A column that rows which are there already get ``default`` in."""
    with op.batch_alter_table(table) as batch_op:
        batch_op.add_column(
            sa.Column(column, kind, nullable=False, server_default=sa.text(default) if isinstance(default, str) else default)
        )
    with op.batch_alter_table(table) as batch_op:
        batch_op.alter_column(column, existing_type=kind, existing_nullable=False, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("unit_text", schema=None) as batch_op:
        batch_op.drop_column("made_from")
        batch_op.drop_column("version")

    with op.batch_alter_table("unit", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_unit_owner_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_unit_owner_id"))
        batch_op.drop_column("owner_id")
        batch_op.drop_column("made_here")
        batch_op.drop_column("is_draft")

    with op.batch_alter_table("module_text", schema=None) as batch_op:
        batch_op.drop_column("made_from")
        batch_op.drop_column("version")

    with op.batch_alter_table("module", schema=None) as batch_op:
        batch_op.drop_column("made_here")

    with op.batch_alter_table("course_text", schema=None) as batch_op:
        batch_op.drop_column("made_from")
        batch_op.drop_column("version")

    with op.batch_alter_table("course", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_course_owner_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_course_owner_id"))
        batch_op.drop_column("owner_id")
        batch_op.drop_column("languages")

    with op.batch_alter_table("text_visit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_text_visit_person_id"))
        batch_op.drop_index(batch_op.f("ix_text_visit_course_id"))

    op.drop_table("text_visit")
    with op.batch_alter_table("text_version", schema=None) as batch_op:
        batch_op.drop_index("ix_text_version_of_id_at")
        batch_op.drop_index(batch_op.f("ix_text_version_made_by"))
        batch_op.drop_index(batch_op.f("ix_text_version_course_id"))

    op.drop_table("text_version")
    with op.batch_alter_table("text_draft", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_text_draft_written_by"))
        batch_op.drop_index(batch_op.f("ix_text_draft_course_id"))

    op.drop_table("text_draft")
