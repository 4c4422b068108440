"""a proposed case may have been published, of which its writer was told."""

import sqlalchemy as sa
from alembic import op

revision = "c93d0f5e2b78"
down_revision = "a41c7e90b5d3"
branch_labels = None
depends_on = None

_BEFORE = ("written", "sent", "taken", "declined")
_AFTER = ("written", "sent", "taken", "published", "declined")


def upgrade() -> None:
    _statuses(_BEFORE, _AFTER)


def downgrade() -> None:
    op.execute("update case_proposal set status = 'taken' where status = 'published'")
    _statuses(_AFTER, _BEFORE)


def _statuses(old: tuple[str, ...], new: tuple[str, ...]) -> None:
    """Let the column hold the new words; SQLite writes the table anew and forgets the old check by itself."""
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint(op.f("ck_case_proposal_proposalstatus"), "case_proposal", type_="check")
        op.create_check_constraint("proposalstatus", "case_proposal", sa.column("status").in_(new))
        return
    before, after = (sa.Enum(*words, name="proposalstatus", native_enum=False, create_constraint=True, length=40) for words in (old, new))
    with op.batch_alter_table("case_proposal", schema=None) as batch_op:
        batch_op.alter_column("status", existing_type=before, type_=after, existing_nullable=False)
