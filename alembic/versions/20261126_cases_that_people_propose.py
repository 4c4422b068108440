"""cases that people propose."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "158c4b9e0916"
down_revision = "b8aac17fe123"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "case_proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column(
            "language",
            sa.Enum("en", "el", "es", "de", "cs", name="language", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column(
            "status",
            sa.Enum("written", "sent", "taken", "declined", name="proposalstatus", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("place", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("happened", sa.Text(), nullable=False),
        sa.Column("hard", sa.Text(), nullable=False),
        sa.Column("helped", sa.Text(), nullable=False),
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(length=1000), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("written_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("answered_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["answered_by"], ["person.id"], name=op.f("fk_case_proposal_answered_by")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_case_proposal_organisation_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_case_proposal_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_case_proposal_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_proposal")),
    )
    with op.batch_alter_table("case_proposal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_proposal_answered_by"), ["answered_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_proposal_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_proposal_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_proposal_unit_id"), ["unit_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("case_proposal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_proposal_unit_id"))
        batch_op.drop_index(batch_op.f("ix_case_proposal_person_id"))
        batch_op.drop_index(batch_op.f("ix_case_proposal_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_case_proposal_answered_by"))

    op.drop_table("case_proposal")
