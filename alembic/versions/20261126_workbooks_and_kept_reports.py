"""workbooks in the background and kept reports."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "26ec1bb8a2ed"
down_revision = "e7b20d4c91f8"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "report_export",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=43), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("asked", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(
                "waiting", "running", "ready", "failed", "cancelled", name="stage", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("error", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("asked_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("leased_until", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("holder", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("ended_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("expires_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_report_export_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_export")),
        sa.UniqueConstraint("key", name=op.f("uq_report_export_key")),
    )
    with op.batch_alter_table("report_export", schema=None) as batch_op:
        batch_op.create_index(
            "ix_report_export_open",
            ["asked_at"],
            unique=False,
            sqlite_where=sa.text("stage in ('waiting', 'running')"),
            postgresql_where=sa.text("stage in ('waiting', 'running')"),
        )
        batch_op.create_index(batch_op.f("ix_report_export_person_id"), ["person_id"], unique=False)

    op.create_table(
        "report_view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=100), nullable=False),
        sa.Column("report", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("asked", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column(
            "rhythm",
            sa.Enum("never", "daily", "weekly", "monthly", name="rhythm", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("due_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("made_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_report_view_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_view")),
    )
    with op.batch_alter_table("report_view", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_view_due_at"), ["due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_report_view_person_id"), ["person_id"], unique=False)

    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enrolment_completed_at"), ["completed_at"], unique=False)

    with op.batch_alter_table("enrolment_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enrolment_line_at"), ["at"], unique=False)

    with op.batch_alter_table("quiz_attempt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_quiz_attempt_submitted_at"), ["submitted_at"], unique=False)

    with op.batch_alter_table("sitting", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sitting_started_at"), ["started_at"], unique=False)

    with op.batch_alter_table("unit_progress", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unit_progress_completed_at"), ["completed_at"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("unit_progress", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_unit_progress_completed_at"))

    with op.batch_alter_table("sitting", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sitting_started_at"))

    with op.batch_alter_table("quiz_attempt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_quiz_attempt_submitted_at"))

    with op.batch_alter_table("enrolment_line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_enrolment_line_at"))

    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_enrolment_completed_at"))

    with op.batch_alter_table("report_view", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_report_view_person_id"))
        batch_op.drop_index(batch_op.f("ix_report_view_due_at"))

    op.drop_table("report_view")
    with op.batch_alter_table("report_export", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_report_export_person_id"))
        batch_op.drop_index(
            "ix_report_export_open",
            sqlite_where=sa.text("stage in ('waiting', 'running')"),
            postgresql_where=sa.text("stage in ('waiting', 'running')"),
        )

    op.drop_table("report_export")
