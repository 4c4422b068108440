"""no words beside the index."""

import sqlalchemy as sa
from alembic import op

revision = "7d0f5b2e8a31"
down_revision = "158c4b9e0916"
branch_labels = None
depends_on = None

_TABLES = ("course_text", "unit_text")


def upgrade() -> None:
    for table in _TABLES:
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_column("search_text")


def downgrade() -> None:
    for table in _TABLES:
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column("search_text", sa.Text(), nullable=False, server_default=""))
