"""totals of learning: what each person's work in each course adds up to, counted once from what is there."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "5b0c7e41d9a3"
down_revision = "5ad0c2be8f17"
branch_labels = None
depends_on = None

_SUMS = ("seconds", "units", "scored", "scores", "tests", "passed", "results")
_FILL = """
insert into learning_total (person_id, course_id, seconds, units, scored, scores, tests, passed, results, last_at)
select person_id, course_id, sum(seconds), sum(units), sum(scored), sum(scores), sum(tests), sum(passed), sum(results), max(last_at)
from (
    select person_id, course_id, active_seconds as seconds,
        case when completed_at is null then 0 else 1 end as units,
        case when score is null then 0 else 1 end as scored,
        coalesce(score, 0) as scores,
        0 as tests, 0 as passed, 0 as results, updated_at as last_at
    from unit_progress
    union all
    select quiz_attempt.person_id, unit.course_id, 0, 0, 0, 0, 1,
        case when quiz_attempt.passed then 1 else 0 end,
        coalesce(quiz_attempt.score, 0), null
    from quiz_attempt join unit on unit.id = quiz_attempt.unit_id
    where quiz_attempt.submitted_at is not null and not quiz_attempt.practice
) as work
group by person_id, course_id
"""


def upgrade() -> None:
    op.create_table(
        "learning_total",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("course_id", sa.Integer(), autoincrement=False, nullable=False),
        *[sa.Column(name, sa.Integer(), nullable=False) for name in _SUMS],
        sa.Column("last_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_learning_total_course_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_learning_total_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "course_id", name=op.f("pk_learning_total")),
    )
    with op.batch_alter_table("learning_total", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_learning_total_course_id"), ["course_id"], unique=False)
    op.execute(_FILL)


def downgrade() -> None:
    with op.batch_alter_table("learning_total", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_learning_total_course_id"))
    op.drop_table("learning_total")
