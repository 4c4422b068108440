"""passkeys, authenticator apps and recovery codes; which sessions have shown more than a password."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "c80f4b6e21d7"
down_revision = "629305a72d31"
branch_labels = None
depends_on = None

_OLD = ("provider", "link", "invitation")
_NEW = (*_OLD, "second", "passkey", "new-passkey")


def _words(old: tuple[str, ...], new: tuple[str, ...]) -> None:
    """Let the column hold the new words; SQLite writes the table anew and forgets the old check by itself."""
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint(op.f("ck_sign_in_step_stepkind"), "sign_in_step", type_="check")
        op.create_check_constraint("stepkind", "sign_in_step", sa.column("kind").in_(new))
        return
    before, after = (sa.Enum(*words, name="stepkind", native_enum=False, create_constraint=True, length=40) for words in (old, new))
    with op.batch_alter_table("sign_in_step", schema=None) as batch_op:
        batch_op.alter_column("kind", existing_type=before, type_=after, existing_nullable=False)


def upgrade() -> None:
    op.create_table(
        "authenticator_app",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("secret", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("last_step", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("confirmed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_authenticator_app_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_authenticator_app")),
    )
    op.create_table(
        "passkey",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("credential_id", sqlmodel.sql.sqltypes.AutoString(length=1400), nullable=False),
        sa.Column("public_key", sqlmodel.sql.sqltypes.AutoString(length=2000), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("used_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_passkey_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passkey")),
        sa.UniqueConstraint("credential_id", name=op.f("uq_passkey_credential_id")),
    )
    with op.batch_alter_table("passkey", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_passkey_person_id"), ["person_id"], unique=False)

    op.create_table(
        "recovery_code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("used_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_recovery_code_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_code")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_recovery_code_code_hash")),
    )
    with op.batch_alter_table("recovery_code", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_recovery_code_person_id"), ["person_id"], unique=False)

    with op.batch_alter_table("web_session", schema=None) as batch_op:
        batch_op.add_column(sa.Column("strong", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("proved_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
    with op.batch_alter_table("web_session", schema=None) as batch_op:
        batch_op.alter_column("strong", server_default=None)

    with op.batch_alter_table("sign_in_rules", schema=None) as batch_op:
        batch_op.add_column(sa.Column("step_for_admins", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("step_after_provider", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("sign_in_rules", schema=None) as batch_op:
        batch_op.alter_column("step_for_admins", server_default=None)
        batch_op.alter_column("step_after_provider", server_default=None)

    with op.batch_alter_table("sign_in_step", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sid_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False, server_default=""))
    with op.batch_alter_table("sign_in_step", schema=None) as batch_op:
        batch_op.alter_column("sid_hash", server_default=None)
    _words(_OLD, _NEW)


def downgrade() -> None:
    op.execute("delete from sign_in_step")
    _words(_NEW, _OLD)
    with op.batch_alter_table("sign_in_step", schema=None) as batch_op:
        batch_op.drop_column("sid_hash")

    with op.batch_alter_table("sign_in_rules", schema=None) as batch_op:
        batch_op.drop_column("step_after_provider")
        batch_op.drop_column("step_for_admins")

    with op.batch_alter_table("web_session", schema=None) as batch_op:
        batch_op.drop_column("proved_at")
        batch_op.drop_column("strong")

    op.drop_table("recovery_code")
    op.drop_table("passkey")
    op.drop_table("authenticator_app")
