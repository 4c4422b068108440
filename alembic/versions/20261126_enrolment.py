"""who may be in a course, and how people come in and go."""

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy import Text  # JSONB(astext_type=Text()) is written without its import
from sqlalchemy.dialects import postgresql

revision = "5d0c7a91e3b4"
down_revision = "4b8a1f6c2d90"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "course_admission",
        sa.Column("course_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("self_enrolment", sa.Boolean(), nullable=False),
        sa.Column("opens_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("closes_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("changed_by_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["changed_by_id"], ["person.id"], name=op.f("fk_course_admission_changed_by_id")),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_course_admission_course_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("course_id", name=op.f("pk_course_admission")),
    )
    with op.batch_alter_table("course_admission", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_course_admission_changed_by_id"), ["changed_by_id"], unique=False)

    op.create_table(
        "enrolment_department",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("made_by_id", sa.Integer(), nullable=True),
        sa.Column("made_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_enrolment_department_course_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["department_id"], ["department.id"], name=op.f("fk_enrolment_department_department_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["made_by_id"], ["person.id"], name=op.f("fk_enrolment_department_made_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment_department")),
        sa.UniqueConstraint("department_id", "course_id", name=op.f("uq_enrolment_department_department_id_course_id")),
    )
    with op.batch_alter_table("enrolment_department", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enrolment_department_course_id"), ["course_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_enrolment_department_made_by_id"), ["made_by_id"], unique=False)

    op.create_table(
        "enrolment_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("token_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=100), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("created_by_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("expires_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("revoked_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_enrolment_link_course_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["created_by_id"], ["person.id"], name=op.f("fk_enrolment_link_created_by_id")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_enrolment_link_organisation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment_link")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_enrolment_link_token_hash")),
    )
    with op.batch_alter_table("enrolment_link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enrolment_link_course_id"), ["course_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_enrolment_link_created_by_id"), ["created_by_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_enrolment_link_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "enrolment_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("sent_by_id", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("rows", sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql"), nullable=False),
        sa.Column("sent_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_enrolment_sheet_course_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["sent_by_id"], ["person.id"], name=op.f("fk_enrolment_sheet_sent_by_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment_sheet")),
    )
    with op.batch_alter_table("enrolment_sheet", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enrolment_sheet_course_id"), ["course_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_enrolment_sheet_sent_by_id"), ["sent_by_id"], unique=False)

    op.create_table(
        "enrolment_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.Enum("enrolled", "left", name="step", native_enum=False, create_constraint=True, length=40), nullable=False),
        sa.Column(
            "way",
            sa.Enum("self", "person", "department", "link", "sheet", name="way", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("made_by_id", sa.Integer(), nullable=True),
        sa.Column("link_id", sa.Integer(), nullable=True),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_enrolment_line_course_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["link_id"], ["enrolment_link.id"], name=op.f("fk_enrolment_line_link_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["made_by_id"], ["person.id"], name=op.f("fk_enrolment_line_made_by_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_enrolment_line_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment_line")),
    )
    with op.batch_alter_table("enrolment_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enrolment_line_course_id"), ["course_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_enrolment_line_link_id"), ["link_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_enrolment_line_made_by_id"), ["made_by_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_enrolment_line_person_id"), ["person_id"], unique=False)

    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("left_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column("reminded_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reminders", sa.Boolean(), nullable=False, server_default=sa.true()))
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.alter_column("reminders", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
    # Until now everybody came in by themselves.
    op.execute(
        "insert into enrolment_line (person_id, course_id, step, way, at) "
        "select person_id, course_id, 'enrolled', 'self', enrolled_at from enrolment order by id"
    )


def downgrade() -> None:
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("reminders")

    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.drop_column("reminded_at")
        batch_op.drop_column("left_at")

    with op.batch_alter_table("enrolment_line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_enrolment_line_person_id"))
        batch_op.drop_index(batch_op.f("ix_enrolment_line_made_by_id"))
        batch_op.drop_index(batch_op.f("ix_enrolment_line_link_id"))
        batch_op.drop_index(batch_op.f("ix_enrolment_line_course_id"))

    op.drop_table("enrolment_line")
    with op.batch_alter_table("enrolment_sheet", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_enrolment_sheet_sent_by_id"))
        batch_op.drop_index(batch_op.f("ix_enrolment_sheet_course_id"))

    op.drop_table("enrolment_sheet")
    with op.batch_alter_table("enrolment_link", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_enrolment_link_organisation_id"))
        batch_op.drop_index(batch_op.f("ix_enrolment_link_created_by_id"))
        batch_op.drop_index(batch_op.f("ix_enrolment_link_course_id"))

    op.drop_table("enrolment_link")
    with op.batch_alter_table("enrolment_department", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_enrolment_department_made_by_id"))
        batch_op.drop_index(batch_op.f("ix_enrolment_department_course_id"))

    op.drop_table("enrolment_department")
    with op.batch_alter_table("course_admission", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_course_admission_changed_by_id"))

    op.drop_table("course_admission")
