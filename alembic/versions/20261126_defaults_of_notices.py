"""how an organisation's people are told unless they choose; what it said of reminders to new people becomes its default."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "a41c7e90b5d3"
down_revision = "d72a5f1c60be"
branch_labels = None
depends_on = None

_WAY = sa.Enum("app", "digest", "mail", "none", name="way", native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "notice_default",
        sa.Column("organisation_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("way", _WAY, nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_notice_default_organisation_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("organisation_id", "kind", name=op.f("pk_notice_default")),
    )
    # Only new people were to begin so: whoever is here and chose nothing keeps what they have.
    op.execute(
        "insert into notice_choice (person_id, kind, way, changed_at)"
        " select p.id, 'reminder', 'mail', p.created_at from person p join organisation o on o.id = p.organisation_id"
        " where not o.reminders and p.erased_at is null"
        " and not exists (select 1 from notice_choice c where c.person_id = p.id and c.kind = 'reminder')"
    )
    op.execute(
        "insert into notice_default (organisation_id, kind, way, changed_at)"
        " select id, 'reminder', 'none', created_at from organisation where not reminders"
    )
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.drop_column("reminders")


def downgrade() -> None:
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reminders", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.execute(
        "update organisation set reminders = false where id in"
        " (select organisation_id from notice_default where notice_default.kind = 'reminder' and notice_default.way = 'none')"
    )
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.alter_column("reminders", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
    op.drop_table("notice_default")
