"""settings of organisations: languages, colour, logo, what new people begin with."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text
from sqlalchemy.dialects import postgresql

revision = "8b1f4c6e02da"
down_revision = "5d0e7a91c3b4"
branch_labels = None
depends_on = None

_DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql")


def upgrade() -> None:
    op.create_table(
        "organisation_logo",
        sa.Column("organisation_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_organisation_logo_organisation_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_organisation_logo")),
    )
    accent, alt = sqlmodel.sql.sqltypes.AutoString(length=7), sqlmodel.sql.sqltypes.AutoString(length=200)
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("languages", _DOCUMENT, nullable=True))
        batch_op.add_column(sa.Column("reminders", sa.Boolean(), server_default=sa.true(), nullable=False))
        batch_op.add_column(sa.Column("accent", accent, server_default="", nullable=False))
        batch_op.add_column(sa.Column("logo_alt", alt, server_default="", nullable=False))
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.alter_column("reminders", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        batch_op.alter_column("accent", existing_type=accent, existing_nullable=False, server_default=None)
        batch_op.alter_column("logo_alt", existing_type=alt, existing_nullable=False, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        for name in ("logo_alt", "accent", "reminders", "languages"):
            batch_op.drop_column(name)

    op.drop_table("organisation_logo")
