"""places in recordings."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "6e2b94d7f10c"
down_revision = "7b3e51c09d24"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "recording_place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("second", sa.Integer(), nullable=False),
        sa.Column("watched_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_recording_place_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_recording_place_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording_place")),
        sa.UniqueConstraint("person_id", "unit_id", "name", name=op.f("uq_recording_place_person_id_unit_id_name")),
    )
    with op.batch_alter_table("recording_place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_recording_place_unit_id"), ["unit_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("recording_place", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_recording_place_unit_id"))

    op.drop_table("recording_place")
