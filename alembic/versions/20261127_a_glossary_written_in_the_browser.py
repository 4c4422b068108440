"""A glossary written in the browser."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text
from sqlalchemy.dialects import postgresql

revision = "c7e2a91b4d60"
down_revision = "a91c4e7d2b60"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "term_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column(
            "language",
            sa.Enum("en", "el", "es", "de", "cs", name="language", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column(
            "kind",
            sa.Enum(
                "written",
                "imported",
                "retired",
                "restored",
                "reviewed",
                name="termchangekind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("words", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_term_change_course_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_term_change_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_term_change")),
    )
    op.create_index("ix_term_change_course_id_key", "term_change", ["course_id", "key"])
    op.create_index(op.f("ix_term_change_made_by"), "term_change", ["made_by"])
    # Everything that is here came with a folder and is in use.
    with op.batch_alter_table("glossary") as batch_op:
        batch_op.add_column(sa.Column("changed_here", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("glossary_term") as batch_op:
        batch_op.add_column(sa.Column("revision", sa.Integer(), nullable=False, server_default=sa.text("1")))
        batch_op.add_column(sa.Column("made_from", sa.Integer(), nullable=False, server_default=sa.text("1")))
        batch_op.add_column(sa.Column("changed_here", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("retired_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
    with op.batch_alter_table("glossary") as batch_op:
        batch_op.alter_column("changed_here", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
    with op.batch_alter_table("glossary_term") as batch_op:
        batch_op.alter_column("revision", existing_type=sa.Integer(), existing_nullable=False, server_default=None)
        batch_op.alter_column("made_from", existing_type=sa.Integer(), existing_nullable=False, server_default=None)
        batch_op.alter_column("changed_here", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("glossary_term") as batch_op:
        for name in ("retired_at", "changed_here", "made_from", "revision"):
            batch_op.drop_column(name)
    with op.batch_alter_table("glossary") as batch_op:
        batch_op.drop_column("changed_here")
    op.drop_index(op.f("ix_term_change_made_by"), table_name="term_change")
    op.drop_index("ix_term_change_course_id_key", table_name="term_change")
    op.drop_table("term_change")
