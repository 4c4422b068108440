"""columns a sheet leaves out."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "a91c4e7d2b60"
down_revision = "f4c81b9e6a02"
branch_labels = None
depends_on = None

_TABLES = ("people_sheet", "enrolment_sheet")


def upgrade() -> None:
    kind = sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql")
    for table in _TABLES:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("unread", kind, nullable=False, server_default="[]"))
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.alter_column("unread", existing_type=kind, existing_nullable=False, server_default=None)


def downgrade() -> None:
    for table in _TABLES:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_column("unread")
