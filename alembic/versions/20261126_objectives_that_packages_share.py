"""objectives that packages share."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "c41f7e0d9a36"
down_revision = "8f2d6b3a1c57"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "scorm_objective",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["attempt_id"], ["scorm_attempt.id"], name=op.f("fk_scorm_objective_attempt_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_scorm_objective_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scorm_objective")),
        sa.UniqueConstraint("person_id", "name_hash", name=op.f("uq_scorm_objective_person_id_name_hash")),
    )
    with op.batch_alter_table("scorm_objective", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scorm_objective_attempt_id"), ["attempt_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("scorm_objective", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_scorm_objective_attempt_id"))

    op.drop_table("scorm_objective")
