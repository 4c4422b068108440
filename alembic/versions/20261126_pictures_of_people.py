"""pictures of people."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "5ad0c2be8f17"
down_revision = "b4f1d07c93ae"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "person_picture",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_person_picture_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person_picture")),
    )


def downgrade() -> None:
    op.drop_table("person_picture")
