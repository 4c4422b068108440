"""certificates."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text
from sqlalchemy.dialects import postgresql

revision = "c3e71f0ab642"
down_revision = "4d1fe0a92c37"
branch_labels = None
depends_on = None

_TEXT = sqlmodel.sql.sqltypes.AutoString
_MOMENT = sa.DateTime(timezone=True)


def _document() -> sa.JSON:
    return sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql")


def upgrade() -> None:
    op.create_table(
        "certificate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", _TEXT(length=32), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("words", _document(), nullable=False),
        sa.Column("evidence", _document(), nullable=False),
        sa.Column("issued_at", _MOMENT, nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=True),
        sa.Column("shows_name", sa.Boolean(), nullable=False),
        sa.Column("withdrawn_at", _MOMENT, nullable=True),
        sa.Column("withdrawn_by_id", sa.Integer(), nullable=True),
        sa.Column("reason", _TEXT(length=300), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_certificate_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_certificate_course_id")),
        sa.ForeignKeyConstraint(["withdrawn_by_id"], ["person.id"], name=op.f("fk_certificate_withdrawn_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
        sa.UniqueConstraint("number", name=op.f("uq_certificate_number")),
        sa.UniqueConstraint("person_id", "course_id", "round", name=op.f("uq_certificate_person_id_course_id_round")),
    )
    with op.batch_alter_table("certificate", schema=None) as batch_op:
        for column in ("course_id", "issued_at", "expires_at", "withdrawn_by_id"):
            batch_op.create_index(batch_op.f(f"ix_certificate_{column}"), [column], unique=False)
    op.create_table(
        "certificate_rule",
        sa.Column("course_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("changed_by_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_certificate_rule_course_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["changed_by_id"], ["person.id"], name=op.f("fk_certificate_rule_changed_by_id")),
        sa.PrimaryKeyConstraint("course_id", name=op.f("pk_certificate_rule")),
    )
    with op.batch_alter_table("certificate_rule", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_certificate_rule_changed_by_id"), ["changed_by_id"], unique=False)


def downgrade() -> None:
    op.drop_table("certificate_rule")
    op.drop_table("certificate")
