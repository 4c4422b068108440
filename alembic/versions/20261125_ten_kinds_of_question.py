"""ten kinds of question."""

import hashlib
import json

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Text
from sqlalchemy.dialects import postgresql

revision = "5b0c7a1e94d2"
down_revision = "d98bb1779738"
branch_labels = None
depends_on = None

_DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql")
_BEFORE = ("single", "multiple")
_AFTER = ("single", "multiple", "all", "true_false", "match", "order", "gap", "numeric", "short", "likert")
_QUESTION = sa.table(
    "question",
    sa.column("id", sa.Integer),
    sa.column("kind", sa.String),
    sa.column("body", _DOCUMENT),
    sa.column("answer_key", _DOCUMENT),
    sa.column("lesson_key", sa.String),
    sa.column("digest", sa.String),
)


def upgrade() -> None:
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.alter_column("key_weights", new_column_name="answer_key", existing_type=_DOCUMENT, existing_nullable=False)
        batch_op.add_column(sa.Column("tags", _DOCUMENT, nullable=False, server_default=sa.text("'[]'")))
    _kinds(_BEFORE, _AFTER)
    for question in _questions():
        kind = "true_false" if "true" in question.answer_key else question.kind
        _keep(question, kind, {"weights": question.answer_key}, {"weights": question.answer_key})
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.alter_column("tags", existing_type=_DOCUMENT, existing_nullable=False, server_default=None)


def downgrade() -> None:
    # Kinds that the older house does not know leave the bank with the attempts that ask them.
    for question in _questions():
        if question.kind not in (*_BEFORE, "true_false"):
            op.get_bind().execute(sa.delete(_QUESTION).where(_QUESTION.c.id == question.id))
            continue
        kind = "single" if question.kind == "true_false" else question.kind
        weights = question.answer_key["weights"]
        _keep(question, kind, weights, weights)
    _kinds(_AFTER, _BEFORE)
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.drop_column("tags")
        batch_op.alter_column("answer_key", new_column_name="key_weights", existing_type=_DOCUMENT, existing_nullable=False)


def _questions() -> list[sa.Row]:
    return list(op.get_bind().execute(sa.select(_QUESTION)))


def _keep(question: sa.Row, kind: str, answer_key: dict, told: dict) -> None:
    """Carry a question over, with the fingerprint that an import will find again."""
    fingerprint = json.dumps([kind, question.body, told, question.lesson_key], sort_keys=True, ensure_ascii=False)
    values = {"kind": kind, "answer_key": answer_key, "digest": hashlib.sha256(fingerprint.encode()).hexdigest()}
    op.get_bind().execute(sa.update(_QUESTION).where(_QUESTION.c.id == question.id).values(values))


def _kinds(old: tuple[str, ...], new: tuple[str, ...]) -> None:
    """Let the column hold the new words; SQLite writes the table anew and forgets the old check by itself."""
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint(op.f("ck_question_questionkind"), "question", type_="check")
        op.create_check_constraint("questionkind", "question", sa.column("kind").in_(new))
        return
    before, after = (sa.Enum(*words, name="questionkind", native_enum=False, create_constraint=True, length=40) for words in (old, new))
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.alter_column("kind", existing_type=before, type_=after, existing_nullable=False)
