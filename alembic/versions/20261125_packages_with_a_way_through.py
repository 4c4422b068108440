"""packages with a way through."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Text
from sqlalchemy.dialects import postgresql

revision = "8f2d6b3a1c57"
down_revision = "c41f8e02b7a6"
branch_labels = None
depends_on = None

_DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql")


def upgrade() -> None:
    with op.batch_alter_table("scorm_attempt", schema=None) as batch_op:
        batch_op.add_column(sa.Column("course", _DOCUMENT, nullable=False, server_default=sa.text("'{}'")))
    with op.batch_alter_table("scorm_attempt", schema=None) as batch_op:
        batch_op.alter_column("course", existing_type=_DOCUMENT, existing_nullable=False, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("scorm_attempt", schema=None) as batch_op:
        batch_op.drop_column("course")
