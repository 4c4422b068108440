"""by whose clock an organisation's months are and were counted, and each season."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "e70b52c9d416"
down_revision = "c93d0f5e2b78"
branch_labels = None
depends_on = None

_DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(astext_type=sa.Text()), "postgresql")


def upgrade() -> None:
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("clocks", _DOCUMENT, nullable=True))
    with op.batch_alter_table("season", schema=None) as batch_op:
        batch_op.add_column(sa.Column("zone", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False, server_default=""))
    with op.batch_alter_table("season", schema=None) as batch_op:
        batch_op.alter_column("zone", existing_type=sqlmodel.sql.sqltypes.AutoString(length=64), server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("season", schema=None) as batch_op:
        batch_op.drop_column("zone")
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.drop_column("clocks")
