"""rules of rewards: all facts, eleven categories, the values of each organisation, and levels that courses ask for."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text
from sqlalchemy.dialects import postgresql

revision = "a3c58d0f7e21"
down_revision = "c3e71f0ab642"
branch_labels = None
depends_on = None

_DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql")
_RULES = ("sign_in", "unit", "course", "test")
_NEW_RULES = ("certificate", "assignment", "live", "comment", "upvote", "case", "practice", "adoption", "meeting", "survey")
_CATEGORIES = ("activity", "learning", "test", "perfectionism")
_NEW_CATEGORIES = ("assignment", "survey", "communication", "certification", "live", "mentoring", "practice")
_NUMBERS = ("certificates", "assignments", "surveys", "comments", "sessions", "meetings", "practices")
# Until now every badge was given for what the house asks: four sign-ins, two tests, one of anything else, doubled with each tier.
_NEEDED = """update badge_award set needed = (case category when 'activity' then 4 when 'test' then 2 else 1 end)
* (case tier when 1 then 1 when 2 then 2 when 3 then 4 when 4 then 8 when 5 then 16 when 6 then 32 when 7 then 64 else 128 end)"""


def upgrade() -> None:
    op.create_table(
        "reward_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("rules", _DOCUMENT, nullable=False),
        sa.Column("published_by_id", sa.Integer(), nullable=True),
        sa.Column("published_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("reached", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("badges", sa.Integer(), nullable=False),
        sa.Column("levels", sa.Integer(), nullable=False),
        sa.Column("awarded_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_reward_rules_organisation_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["published_by_id"], ["person.id"], name=op.f("fk_reward_rules_published_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reward_rules")),
        sa.UniqueConstraint("organisation_id", "number", name=op.f("uq_reward_rules_organisation_id_number")),
    )
    with op.batch_alter_table("reward_rules", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reward_rules_awarded_at"), ["awarded_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_reward_rules_published_by_id"), ["published_by_id"], unique=False)
    _words("point_entry", "rule", "rule", _RULES, _RULES + _NEW_RULES)
    _words("badge_award", "category", "badgecategory", _CATEGORIES, _CATEGORIES + _NEW_CATEGORIES)
    _number("badge_award", "needed")
    op.execute(_NEEDED)
    _number("standing", *_NUMBERS)
    _number("course_admission", "level")


def downgrade() -> None:
    with op.batch_alter_table("course_admission", schema=None) as batch_op:
        batch_op.drop_column("level")
    with op.batch_alter_table("standing", schema=None) as batch_op:
        for name in _NUMBERS:
            batch_op.drop_column(name)
    with op.batch_alter_table("badge_award", schema=None) as batch_op:
        batch_op.drop_column("needed")
    # What the older house does not know leaves it; `qser rewards rebuild` counts the rest anew.
    op.execute(sa.text(f"delete from badge_award where category in {_NEW_CATEGORIES}"))
    op.execute(sa.text(f"delete from point_entry where rule in {_NEW_RULES}"))
    _words("badge_award", "category", "badgecategory", _CATEGORIES + _NEW_CATEGORIES, _CATEGORIES)
    _words("point_entry", "rule", "rule", _RULES + _NEW_RULES, _RULES)
    op.drop_table("reward_rules")


def _number(table: str, *names: str) -> None:
    """Add whole numbers that are 0 in every row that is there."""
    with op.batch_alter_table(table, schema=None) as batch_op:
        for name in names:
            batch_op.add_column(sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table(table, schema=None) as batch_op:
        for name in names:
            batch_op.alter_column(name, existing_type=sa.Integer(), existing_nullable=False, server_default=None)


def _words(table: str, column: str, kind: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:
    """Let the column hold the new words; SQLite writes the table anew and forgets the old check by itself."""
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint(op.f(f"ck_{table}_{kind}"), table, type_="check")
        op.create_check_constraint(kind, table, sa.column(column).in_(new))
        return
    before, after = (sa.Enum(*words, name=kind, native_enum=False, create_constraint=True, length=40) for words in (old, new))
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.alter_column(column, existing_type=before, type_=after, existing_nullable=False)
