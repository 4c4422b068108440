"""how people want news: a kind for every line of the inbox, choices, quiet hours; whoever wanted no reminders chose so."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "d72a5f1c60be"
down_revision = "fe518323a946"
branch_labels = None
depends_on = None

# As the house told news until now (qser_app/domain/notices_kinds.py).
_KINDS = {
    "enrolment": ("course-enrolled",),
    "reminder": ("course-reminder", "course-reminder-own"),
    "certificate": ("certificate", "certificate-withdrawn"),
    "certificate-ending": ("certificate-ending",),
    "reward": ("badge", "level"),
    "result": ("attempt-regraded", "attempt-reset"),
    "proposal": ("case-taken", "case-declined"),
    "appointment": ("course-appointed",),
    "export": ("export-ready",),
    "my-data": ("erasure-asked", "erasure-held"),
}
_MAILED = sa.text("mail_due_at is not null")


def _way(name):
    return sa.Enum("app", "digest", "mail", "none", name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "notice_choice",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("way", _way("way"), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_notice_choice_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "kind", name=op.f("pk_notice_choice")),
    )
    op.create_table(
        "notice_terms",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "digest",
            sa.Enum("daily", "weekly", "never", name="digestrhythm", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("quiet_from", sa.Integer(), nullable=False),
        sa.Column("quiet_until", sa.Integer(), nullable=False),
        sa.Column("days", sqlmodel.sql.sqltypes.AutoString(length=7), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_notice_terms_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_notice_terms")),
    )
    with op.batch_alter_table("outbox_message", schema=None) as batch_op:
        batch_op.add_column(sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=80), nullable=True))
        batch_op.create_unique_constraint(batch_op.f("uq_outbox_message_key"), ["key"])
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("way", _way("way"), nullable=False, server_default="app"))
        batch_op.add_column(sa.Column("mail_due_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.create_index("ix_notice_mailed", ["mail_due_at"], unique=False, sqlite_where=_MAILED, postgresql_where=_MAILED)
    notice = sa.table("notice", sa.column("kind"), sa.column("code"))
    for kind, codes in _KINDS.items():
        op.execute(notice.update().where(notice.c.code.in_(codes)).values(kind=kind))
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.alter_column("kind", existing_type=sqlmodel.sql.sqltypes.AutoString(length=40), server_default=None)
        batch_op.alter_column("way", existing_type=_way("way"), server_default=None)
    op.execute(
        "insert into notice_choice (person_id, kind, way, changed_at)"
        " select id, 'reminder', 'none', created_at from person where not reminders and erased_at is null"
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("reminders")


def downgrade() -> None:
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reminders", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.execute(
        "update person set reminders = false where id in"
        " (select person_id from notice_choice where notice_choice.kind = 'reminder' and notice_choice.way = 'none')"
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.alter_column("reminders", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.drop_index("ix_notice_mailed", sqlite_where=_MAILED, postgresql_where=_MAILED)
        batch_op.drop_constraint(batch_op.f("ck_notice_way"), type_="check")
        batch_op.drop_column("mail_due_at")
        batch_op.drop_column("way")
        batch_op.drop_column("kind")
    with op.batch_alter_table("outbox_message", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_outbox_message_key"), type_="unique")
        batch_op.drop_column("key")
    op.drop_table("notice_terms")
    op.drop_table("notice_choice")
