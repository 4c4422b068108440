"""sheets of people."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "ef24dbddc941"
down_revision = "c4e8a1d07b95"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "people_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("sent_by_id", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("rows", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column(
            "stage",
            sa.Enum("read", "going", "done", "stopped", name="stage", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("send", sa.Boolean(), nullable=False),
        sa.Column("create_departments", sa.Boolean(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("told", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("sent_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_people_sheet_organisation_id")),
        sa.ForeignKeyConstraint(["sent_by_id"], ["person.id"], name=op.f("fk_people_sheet_sent_by_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people_sheet")),
    )
    with op.batch_alter_table("people_sheet", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_people_sheet_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_people_sheet_sent_by_id"), ["sent_by_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_people_sheet_stage"), ["stage"], unique=False)

    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.add_column(sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False, server_default=""))
        batch_op.add_column(
            sa.Column(
                "language",
                sa.Enum("en", "el", "es", "de", "cs", name="language", native_enum=False, create_constraint=True, length=40),
                nullable=True,
            )
        )
        batch_op.add_column(
            sa.Column(
                "field_of_work",
                sa.Enum(
                    "social_services",
                    "citizen_service_centre",
                    "education",
                    "employment_administration",
                    name="fieldofwork",
                    native_enum=False,
                    create_constraint=True,
                    length=40,
                ),
                nullable=True,
            )
        )
        batch_op.add_column(sa.Column("sent_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))

    # Every link that there was had been sent when it was made.
    op.execute("UPDATE ticket SET sent_at = created_at")


def downgrade() -> None:
    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.drop_column("sent_at")
        batch_op.drop_column("field_of_work")
        batch_op.drop_column("language")
        batch_op.drop_column("name")

    with op.batch_alter_table("people_sheet", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_people_sheet_stage"))
        batch_op.drop_index(batch_op.f("ix_people_sheet_sent_by_id"))
        batch_op.drop_index(batch_op.f("ix_people_sheet_organisation_id"))

    op.drop_table("people_sheet")
