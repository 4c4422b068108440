"""times, practice and settings of quizzes."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "8e41c0d7a3b6"
down_revision = "3e0295e9898b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "quiz_extra_time",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("given_by_id", sa.Integer(), nullable=True),
        sa.Column("given_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["given_by_id"], ["person.id"], name=op.f("fk_quiz_extra_time_given_by_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_quiz_extra_time_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_quiz_extra_time_unit_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quiz_extra_time")),
    )
    with op.batch_alter_table("quiz_extra_time", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_quiz_extra_time_given_by_id"), ["given_by_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_quiz_extra_time_unit_id"), ["unit_id"], unique=False)
        batch_op.create_index("ix_quiz_extra_time_whose", ["person_id", "unit_id"], unique=False)

    op.create_table(
        "quiz_settings",
        sa.Column("unit_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("options", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("changed_by_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["changed_by_id"], ["person.id"], name=op.f("fk_quiz_settings_changed_by_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_quiz_settings_unit_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("unit_id", name=op.f("pk_quiz_settings")),
    )
    with op.batch_alter_table("quiz_settings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_quiz_settings_changed_by_id"), ["changed_by_id"], unique=False)

    op.create_table(
        "quiz_opening",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("opened_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("closes_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["attempt_id"], ["quiz_attempt.id"], name=op.f("fk_quiz_opening_attempt_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quiz_opening")),
        sa.UniqueConstraint("attempt_id", "place", name=op.f("uq_quiz_opening_attempt_id_place")),
    )
    with op.batch_alter_table("quiz_attempt", schema=None) as batch_op:
        batch_op.add_column(sa.Column("practice", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("source_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("language", sqlmodel.sql.sqltypes.AutoString(length=5), nullable=False, server_default=sa.text("''")))
        batch_op.add_column(sa.Column("extra", sa.Integer(), nullable=False, server_default=sa.text("'0'")))
        batch_op.add_column(sa.Column("seconds_each", sa.Integer(), nullable=False, server_default=sa.text("'0'")))
        batch_op.add_column(sa.Column("score_shown", sa.Boolean(), nullable=False, server_default=sa.true()))
        batch_op.add_column(sa.Column("regraded_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.drop_constraint(batch_op.f("uq_quiz_attempt_person_id_unit_id_number"), type_="unique")
        batch_op.create_index(batch_op.f("ix_quiz_attempt_deadline_at"), ["deadline_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_quiz_attempt_source_id"), ["source_id"], unique=False)
        batch_op.create_unique_constraint(
            batch_op.f("uq_quiz_attempt_person_id_unit_id_practice_number"), ["person_id", "unit_id", "practice", "number"]
        )
        batch_op.create_foreign_key(batch_op.f("fk_quiz_attempt_source_id"), "quiz_attempt", ["source_id"], ["id"], ondelete="CASCADE")

    # The new columns have no default of the database's own; what was handed in was read in its owner's language.
    with op.batch_alter_table("quiz_attempt", schema=None) as batch_op:
        for name in ("practice", "score_shown"):
            batch_op.alter_column(name, existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        batch_op.alter_column("language", existing_type=sa.String(length=5), existing_nullable=False, server_default=None)
        for name in ("extra", "seconds_each"):
            batch_op.alter_column(name, existing_type=sa.Integer(), existing_nullable=False, server_default=None)
    op.execute(
        "update quiz_attempt set language = (select language from person where person.id = quiz_attempt.person_id) where submitted_at is not null"
    )


def downgrade() -> None:
    # Practice has no place in the older house: its numbers would stand beside those of real attempts.
    op.execute("delete from quiz_attempt where practice")
    with op.batch_alter_table("quiz_attempt", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_quiz_attempt_source_id"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("uq_quiz_attempt_person_id_unit_id_practice_number"), type_="unique")
        batch_op.drop_index(batch_op.f("ix_quiz_attempt_source_id"))
        batch_op.drop_index(batch_op.f("ix_quiz_attempt_deadline_at"))
        batch_op.create_unique_constraint(batch_op.f("uq_quiz_attempt_person_id_unit_id_number"), ["person_id", "unit_id", "number"])
        batch_op.drop_column("score_shown")
        batch_op.drop_column("regraded_at")
        batch_op.drop_column("seconds_each")
        batch_op.drop_column("extra")
        batch_op.drop_column("language")
        batch_op.drop_column("source_id")
        batch_op.drop_column("practice")

    op.drop_table("quiz_opening")
    with op.batch_alter_table("quiz_settings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_quiz_settings_changed_by_id"))

    op.drop_table("quiz_settings")
    with op.batch_alter_table("quiz_extra_time", schema=None) as batch_op:
        batch_op.drop_index("ix_quiz_extra_time_whose")
        batch_op.drop_index(batch_op.f("ix_quiz_extra_time_unit_id"))
        batch_op.drop_index(batch_op.f("ix_quiz_extra_time_given_by_id"))

    op.drop_table("quiz_extra_time")
