"""who looked at profiles."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "7b3e51c09d24"
down_revision = "5e1b7c93d2a8"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "profile_view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("viewer_id", sa.Integer(), nullable=False),
        sa.Column("part", sqlmodel.sql.sqltypes.AutoString(length=20), nullable=False),
        sa.Column("hour", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_profile_view_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["viewer_id"], ["person.id"], name=op.f("fk_profile_view_viewer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile_view")),
        sa.UniqueConstraint("person_id", "viewer_id", "part", "hour", name=op.f("uq_profile_view_person_id_viewer_id_part_hour")),
    )
    with op.batch_alter_table("profile_view", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_profile_view_viewer_id"), ["viewer_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("profile_view", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_profile_view_viewer_id"))

    op.drop_table("profile_view")
