"""questions while they are being written."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "d41b7c90e2a8"
down_revision = "7d0f5b2e8a31"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "question_draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("module_id", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=True),
        sa.Column("form", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("operation", sqlmodel.sql.sqltypes.AutoString(length=36), nullable=False),
        sa.Column("written_by", sa.Integer(), nullable=True),
        sa.Column("written_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("closed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["module_id"], ["module.id"], name=op.f("fk_question_draft_module_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"], name=op.f("fk_question_draft_question_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["written_by"], ["person.id"], name=op.f("fk_question_draft_written_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_draft")),
        sa.UniqueConstraint("module_id", "key", name=op.f("uq_question_draft_module_id_key")),
    )
    with op.batch_alter_table("question_draft", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_question_draft_question_id"), ["question_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_question_draft_written_by"), ["written_by"], unique=False)

    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.add_column(sa.Column("made_here", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.alter_column("made_here", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.drop_column("made_here")
    with op.batch_alter_table("question_draft", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_question_draft_written_by"))
        batch_op.drop_index(batch_op.f("ix_question_draft_question_id"))

    op.drop_table("question_draft")
