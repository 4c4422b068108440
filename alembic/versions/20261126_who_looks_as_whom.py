"""who looks at the platform as whom."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "f4c81b9e6a02"
down_revision = "e70b52c9d416"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "viewing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("viewer_id", sa.Integer(), nullable=False),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("begun_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("until", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("ended_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_viewing_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["viewer_id"], ["person.id"], name=op.f("fk_viewing_viewer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_viewing")),
    )
    with op.batch_alter_table("viewing", schema=None) as batch_op:
        batch_op.create_index("ix_viewing_whose", ["person_id", "begun_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_viewing_viewer_id"), ["viewer_id"], unique=False)

    with op.batch_alter_table("web_session", schema=None) as batch_op:
        batch_op.add_column(sa.Column("viewing_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_web_session_viewing_id"), ["viewing_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_web_session_viewing_id"), "viewing", ["viewing_id"], ["id"], ondelete="SET NULL")


def downgrade() -> None:
    with op.batch_alter_table("web_session", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_web_session_viewing_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_web_session_viewing_id"))
        batch_op.drop_column("viewing_id")

    with op.batch_alter_table("viewing", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_viewing_viewer_id"))
        batch_op.drop_index("ix_viewing_whose")

    op.drop_table("viewing")
