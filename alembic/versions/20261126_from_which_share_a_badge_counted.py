"""from which share a badge counted."""

import sqlalchemy as sa
from alembic import op

revision = "b4f1d07c93ae"
down_revision = "ffeb2a5a9b7a"
branch_labels = None
depends_on = None
_SHARES = {"perfectionism": 90, "live": 80}  # every badge so far was given by these


def upgrade() -> None:
    with op.batch_alter_table("badge_award", schema=None) as batch_op:
        batch_op.add_column(sa.Column("share", sa.Integer(), nullable=False, server_default="0"))
    award = sa.table("badge_award", sa.column("category", sa.String), sa.column("share", sa.Integer))
    for category, share in _SHARES.items():
        op.execute(award.update().where(award.c.category == category).values(share=share))
    with op.batch_alter_table("badge_award", schema=None) as batch_op:
        batch_op.alter_column("share", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("badge_award", schema=None) as batch_op:
        batch_op.drop_column("share")
