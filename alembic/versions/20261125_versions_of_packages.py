"""Versions of packages: who released one, whether it is offered, and what learners answered."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "3e0295e9898b"
down_revision = "0278ae2d7d30"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "scorm_move",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("from_package_id", sa.Integer(), nullable=False),
        sa.Column(
            "choice",
            sa.Enum("stay", "move", "anew", name="offerchoice", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["attempt_id"], ["scorm_attempt.id"], name=op.f("fk_scorm_move_attempt_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["from_package_id"], ["scorm_package.id"], name=op.f("fk_scorm_move_from_package_id")),
        sa.ForeignKeyConstraint(["release_id"], ["scorm_release.id"], name=op.f("fk_scorm_move_release_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scorm_move")),
        sa.UniqueConstraint("attempt_id", "release_id", name=op.f("uq_scorm_move_attempt_id_release_id")),
    )
    with op.batch_alter_table("scorm_move", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scorm_move_from_package_id"), ["from_package_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_scorm_move_release_id"), ["release_id"], unique=False)

    with op.batch_alter_table("scorm_release", schema=None) as batch_op:
        batch_op.add_column(sa.Column("released_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("offered_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column("offered_by", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_scorm_release_offered_by"), ["offered_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_scorm_release_released_by"), ["released_by"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_scorm_release_offered_by"), "person", ["offered_by"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_scorm_release_released_by"), "person", ["released_by"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("scorm_release", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_scorm_release_released_by"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_scorm_release_offered_by"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_scorm_release_released_by"))
        batch_op.drop_index(batch_op.f("ix_scorm_release_offered_by"))
        batch_op.drop_column("offered_by")
        batch_op.drop_column("offered_at")
        batch_op.drop_column("released_by")

    with op.batch_alter_table("scorm_move", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_scorm_move_release_id"))
        batch_op.drop_index(batch_op.f("ix_scorm_move_from_package_id"))

    op.drop_table("scorm_move")
