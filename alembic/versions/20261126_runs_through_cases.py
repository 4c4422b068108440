"""runs through cases."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "c8742804ca4c"
down_revision = "5d0c7a91e3b4"
branch_labels = None
depends_on = None


_BEFORE, _AFTER = ("lesson", "quiz", "scorm"), ("lesson", "quiz", "scorm", "case")


def upgrade() -> None:
    _kinds(_BEFORE, _AFTER)
    op.create_table(
        "case_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("structure", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("started_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("left_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("finished_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("end_key", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("scores", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("stages", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_case_run_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_case_run_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_run")),
        sa.UniqueConstraint("person_id", "unit_id", "number", name=op.f("uq_case_run_person_id_unit_id_number")),
    )
    with op.batch_alter_table("case_run", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_run_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "case_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("scene", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("choice", sa.Integer(), nullable=False),
        sa.Column("operation", sqlmodel.sql.sqltypes.AutoString(length=36), nullable=False),
        sa.Column("chosen_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["case_run.id"], name=op.f("fk_case_step_run_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_step")),
        sa.UniqueConstraint("run_id", "number", name=op.f("uq_case_step_run_id_number")),
        sa.UniqueConstraint("run_id", "operation", name=op.f("uq_case_step_run_id_operation")),
    )


def downgrade() -> None:
    op.drop_table("case_step")
    with op.batch_alter_table("case_run", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_run_unit_id"))

    op.drop_table("case_run")
    # The older house has no page for a case: it becomes a lesson, nobody loses the unit.
    op.execute("update unit set kind = 'lesson' where kind = 'case'")
    _kinds(_AFTER, _BEFORE)


def _kinds(old: tuple[str, ...], new: tuple[str, ...]) -> None:
    """Let the column hold the new words; SQLite writes the table anew and forgets the old check by itself."""
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint(op.f("ck_unit_unitkind"), "unit", type_="check")
        op.create_check_constraint("unitkind", "unit", sa.column("kind").in_(new))
        return
    before, after = (sa.Enum(*words, name="unitkind", native_enum=False, create_constraint=True, length=40) for words in (old, new))
    with op.batch_alter_table("unit", schema=None) as batch_op:
        batch_op.alter_column("kind", existing_type=before, type_=after, existing_nullable=False)
