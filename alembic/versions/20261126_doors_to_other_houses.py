"""steps of signing in, an organisation's rules for it, and which provider a session came by."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "a5d19c0e7b34"
down_revision = "5b0c7e41d9a3"
branch_labels = None
depends_on = None


def _document() -> sa.JSON:
    return sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql")


def upgrade() -> None:
    op.create_table(
        "logout_seen",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("forgotten_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_logout_seen")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_logout_seen_token_hash")),
    )
    with op.batch_alter_table("logout_seen", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_logout_seen_forgotten_at"), ["forgotten_at"], unique=False)

    op.create_table(
        "sign_in_rules",
        sa.Column("organisation_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("providers", _document(), nullable=True),
        sa.Column("newcomers", sa.Boolean(), nullable=False),
        sa.Column("domains", _document(), nullable=False),
        sa.Column("claim", sqlmodel.sql.sqltypes.AutoString(length=100), nullable=False),
        sa.Column("departments", _document(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_sign_in_rules_organisation_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_sign_in_rules")),
    )
    op.create_table(
        "sign_in_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("browser_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("provider", "link", "invitation", name="stepkind", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("provider", sqlmodel.sql.sqltypes.AutoString(length=30), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("wanted", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("expires_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("used_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_sign_in_step_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_sign_in_step_ticket_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_step")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_sign_in_step_token_hash")),
    )
    with op.batch_alter_table("sign_in_step", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sign_in_step_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_sign_in_step_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_sign_in_step_ticket_id"), ["ticket_id"], unique=False)

    with op.batch_alter_table("web_session", schema=None) as batch_op:
        batch_op.add_column(sa.Column("provider", sqlmodel.sql.sqltypes.AutoString(length=30), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("sid_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False, server_default=""))
    with op.batch_alter_table("web_session", schema=None) as batch_op:
        batch_op.alter_column("provider", server_default=None)
        batch_op.alter_column("sid_hash", server_default=None)
        batch_op.create_index(batch_op.f("ix_web_session_sid_hash"), ["sid_hash"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("web_session", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_web_session_sid_hash"))
        batch_op.drop_column("sid_hash")
        batch_op.drop_column("provider")

    op.drop_table("sign_in_step")
    op.drop_table("sign_in_rules")
    op.drop_table("logout_seen")
