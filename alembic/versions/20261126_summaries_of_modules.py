"""summaries of modules."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "4b8a1f6c2d90"
down_revision = "babd667913f2"
branch_labels = None
depends_on = None

_WORDS = sqlmodel.sql.sqltypes.AutoString(length=1000)


def upgrade() -> None:
    with op.batch_alter_table("module_text") as batch_op:
        batch_op.add_column(sa.Column("summary", _WORDS, nullable=False, server_default=sa.text("''")))
    with op.batch_alter_table("module_text") as batch_op:
        batch_op.alter_column("summary", existing_type=_WORDS, existing_nullable=False, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("module_text") as batch_op:
        batch_op.drop_column("summary")
