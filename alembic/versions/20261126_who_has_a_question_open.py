"""Who has a question open."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "5e1b7c93d2a8"
down_revision = "a3c58d0f7e21"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "question_visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("draft_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["question_draft.id"], name=op.f("fk_question_visit_draft_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_question_visit_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_visit")),
        sa.UniqueConstraint("draft_id", "person_id", name=op.f("uq_question_visit_draft_id_person_id")),
    )
    op.create_index(op.f("ix_question_visit_person_id"), "question_visit", ["person_id"])


def downgrade() -> None:
    op.drop_table("question_visit")
