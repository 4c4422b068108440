"""files sent in the browser."""

import sqlalchemy as sa
from alembic import op

revision = "4d1fe0a92c37"
down_revision = "d41b7c90e2a8"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("course_file", schema=None) as batch_op:
        batch_op.add_column(sa.Column("made_here", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("course_file", schema=None) as batch_op:
        batch_op.alter_column("made_here", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("course_file", schema=None) as batch_op:
        batch_op.drop_column("made_here")
