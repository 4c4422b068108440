"""the first day of an installation: its code, and what an organisation begins with."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "5d0e7a91c3b4"
down_revision = "c80f4b6e21d7"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "setup",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("made_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("expires_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("used_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("closed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_setup_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setup")),
    )
    with op.batch_alter_table("setup", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_setup_owner_id"), ["owner_id"], unique=False)

    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("time_zone", sqlmodel.sql.sqltypes.AutoString(length=64), server_default="", nullable=False))
        batch_op.add_column(sa.Column("checklist_hidden_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        zone = sqlmodel.sql.sqltypes.AutoString(length=64)
        batch_op.alter_column("time_zone", existing_type=zone, existing_nullable=False, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.drop_column("checklist_hidden_at")
        batch_op.drop_column("time_zone")

    with op.batch_alter_table("setup", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_setup_owner_id"))

    op.drop_table("setup")
