"""organisations that are suspended."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "c4e8a1d07b95"
down_revision = "8b1f4c6e02da"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("suspended_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.drop_column("suspended_at")
