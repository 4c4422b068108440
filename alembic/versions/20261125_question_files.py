"""question files."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text
from sqlalchemy.dialects import postgresql

revision = "c41f8e02b7a6"
down_revision = "8e41c0d7a3b6"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bank_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("module_id", sa.Integer(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("en", "el", "es", "de", "cs", name="language", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("reading", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("received_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["module_id"], ["module.id"], name=op.f("fk_bank_file_module_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_bank_file_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank_file")),
        sa.UniqueConstraint("person_id", "module_id", name=op.f("uq_bank_file_person_id_module_id")),
    )
    with op.batch_alter_table("bank_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bank_file_module_id"), ["module_id"], unique=False)
    # Added in place: writing the table anew would forget the check of its kinds.
    op.add_column("question", sa.Column("from_file", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    op.drop_column("question", "from_file")
    with op.batch_alter_table("bank_file", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_bank_file_module_id"))
    op.drop_table("bank_file")
