"""what was done with several people."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "fe518323a946"
down_revision = "ef24dbddc941"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bulk_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("made_by_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("move", "give", "take", "suspend", "reinstate", name="bulk", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column(
            "role",
            sa.Enum(
                "learner",
                "mentor",
                "facilitator",
                "manager",
                "admin",
                "superadmin",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("people", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("made_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("undone_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["made_by_id"], ["person.id"], name=op.f("fk_bulk_change_made_by_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_bulk_change_organisation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bulk_change")),
    )
    with op.batch_alter_table("bulk_change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bulk_change_made_at"), ["made_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_bulk_change_made_by_id"), ["made_by_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_bulk_change_organisation_id"), ["organisation_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("bulk_change", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_bulk_change_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_bulk_change_made_by_id"))
        batch_op.drop_index(batch_op.f("ix_bulk_change_made_at"))

    op.drop_table("bulk_change")
