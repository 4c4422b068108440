"""scorm rules and corrections."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "0278ae2d7d30"
down_revision = "5b0c7a1e94d2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "correction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("what", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(length=500), nullable=False),
        sa.Column("before", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_correction_made_by")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_correction_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_correction_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
    )
    with op.batch_alter_table("correction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_correction_made_by"), ["made_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_correction_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_correction_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "scorm_rule",
        sa.Column("unit_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column(
            "counts",
            sa.Enum("highest", "average", "first", "last", name="counts", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("mastery", sa.Integer(), nullable=True),
        sa.Column("force_completion", sa.Boolean(), nullable=False),
        sa.Column("own_window", sa.Boolean(), nullable=False),
        sa.Column("changed_by", sa.Integer(), nullable=True),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["changed_by"], ["person.id"], name=op.f("fk_scorm_rule_changed_by")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_scorm_rule_unit_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("unit_id", name=op.f("pk_scorm_rule")),
    )
    with op.batch_alter_table("scorm_rule", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scorm_rule_changed_by"), ["changed_by"], unique=False)

    with op.batch_alter_table("scorm_attempt", schema=None) as batch_op:
        batch_op.add_column(sa.Column("closed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column("reset_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("scorm_attempt", schema=None) as batch_op:
        batch_op.drop_column("reset_at")
        batch_op.drop_column("closed_at")

    with op.batch_alter_table("scorm_rule", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_scorm_rule_changed_by"))

    op.drop_table("scorm_rule")
    with op.batch_alter_table("correction", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_correction_unit_id"))
        batch_op.drop_index(batch_op.f("ix_correction_person_id"))
        batch_op.drop_index(batch_op.f("ix_correction_made_by"))

    op.drop_table("correction")
