"""boards of months, seasons and courses, and how openly people may appear on them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "e7b20d4c91f8"
down_revision = "6e2b94d7f10c"
branch_labels = None
depends_on = None

_BOARDS = ("points", "badges", "level", "courses", "certificates")
_SCOPES = {"board": (), "organisation": ("organisation_id",), "department": ("department_id",)}
_ZONES = {"GR": "Europe/Athens", "CY": "Asia/Nicosia", "ES": "Europe/Madrid", "DE": "Europe/Berlin", "CZ": "Europe/Prague"}
_PRIVACY = sa.Enum("named", "colleague", "hidden", name="most_open_privacy", native_enum=False, create_constraint=True, length=40)
_BOARD = sa.Enum(*_BOARDS, name="board", native_enum=False, create_constraint=True, length=40)
_COURSES_OF_LINES = """update point_entry set course_id = case
when rule in ('unit', 'test', 'assignment', 'case') then (select unit.course_id from unit where unit.id = {number})
else (select course.id from course where course.id = {number}) end
where rule in ('unit', 'test', 'assignment', 'case', 'course', 'certificate')"""
_NUMBER = {"sqlite": "cast(subject as integer)", "postgresql": "cast(split_part(subject, ':', 1) as integer)"}
_MONTH = """insert into period_standing
(person_id, course_id, period, organisation_id, department_id, visible, points, badges, level, courses, certificates)
select s.person_id, 0, :period, s.organisation_id, s.department_id, s.visible, sum(g.points), sum(g.badges),
1 + sum(g.points) / 3000 + sum(g.courses) / 5 + sum(g.badges) / 5, sum(g.courses), sum(g.certificates)
from standing s join (
select person_id, points, 0 as badges, case rule when 'course' then 1 else 0 end as courses,
case rule when 'certificate' then 1 else 0 end as certificates from point_entry where at >= :begins and at < :ends
union all select person_id, 0, 1, 0, 0 from badge_award where at >= :begins and at < :ends
) g on g.person_id = s.person_id join organisation o on o.id = s.organisation_id where o.country {countries}
group by s.person_id, s.organisation_id, s.department_id, s.visible"""
_COURSE = """insert into period_standing
(person_id, course_id, period, organisation_id, department_id, visible, points, badges, level, courses, certificates)
select s.person_id, e.course_id, :period, s.organisation_id, s.department_id, s.visible, sum(e.points), 0, 1, 0, 0
from point_entry e join standing s on s.person_id = e.person_id join organisation o on o.id = s.organisation_id
where e.course_id is not null and e.at >= :begins and e.at < :ends and o.country {countries}
group by s.person_id, e.course_id, s.organisation_id, s.department_id, s.visible"""
_TALLIES = (
    """insert into tally (organisation_id, course_id, period, board, value, people)
    select organisation_id, course_id, period, '{board}', {board}, count(*) from period_standing where visible and {some}
    group by organisation_id, course_id, period, {board}""",
    """insert into tally (organisation_id, course_id, period, board, value, people)
    select 0, 0, period, '{board}', {board}, count(*) from period_standing where visible and course_id = 0 group by period, {board}""",
)


def upgrade() -> None:
    op.create_table(
        "season",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("begins_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("ends_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("made_by_id", sa.Integer(), nullable=True),
        sa.Column("made_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["made_by_id"], ["person.id"], name=op.f("fk_season_made_by_id")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_season_organisation_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_season")),
    )
    with op.batch_alter_table("season", schema=None) as batch_op:
        batch_op.create_index("ix_season_organisation", ["organisation_id", "begins_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_season_made_by_id"), ["made_by_id"], unique=False)
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("most_open_privacy", _PRIVACY, nullable=False, server_default="named"))
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.alter_column("most_open_privacy", existing_type=_PRIVACY, existing_nullable=False, server_default=None)
    with op.batch_alter_table("point_entry", schema=None) as batch_op:
        batch_op.add_column(sa.Column("course_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_point_entry_course_id"), "course", ["course_id"], ["id"])
        batch_op.create_index(batch_op.f("ix_point_entry_course_id"), ["course_id"], unique=False)
    op.execute(_COURSES_OF_LINES.format(number=_NUMBER[op.get_bind().dialect.name]))
    _make_lines()
    for scope, columns in _SCOPES.items():
        op.create_index(f"ix_standing_{scope}_certificates", "standing", [*columns, "visible", "certificates", "person_id"], unique=False)
    _write_tallies_anew("course_id", "period")
    _count()


def downgrade() -> None:
    op.execute(sa.text("delete from tally where course_id <> 0 or period <> 0 or board = 'certificates'"))
    _write_tallies_anew()
    for scope in _SCOPES:
        op.drop_index(f"ix_standing_{scope}_certificates", table_name="standing")
    op.drop_table("period_standing")
    with op.batch_alter_table("point_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_point_entry_course_id"))
        batch_op.drop_constraint(batch_op.f("fk_point_entry_course_id"), type_="foreignkey")
        batch_op.drop_column("course_id")
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.drop_column("most_open_privacy")
    op.drop_table("season")


def _make_lines() -> None:
    numbers = [sa.Column(board, sa.Integer(), nullable=False) for board in _BOARDS]
    op.create_table(
        "period_standing",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("visible", sa.Boolean(), nullable=False),
        *numbers,
        sa.ForeignKeyConstraint(["department_id"], ["department.id"], name=op.f("fk_period_standing_department_id")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_period_standing_organisation_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_period_standing_person_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "course_id", "period", name=op.f("pk_period_standing")),
    )
    for scope, columns in _SCOPES.items():
        for board in _BOARDS:
            _index(f"{scope}_{board}", [*columns, "period", "visible", board, "person_id"], "course_id = 0")
    _index("course", ["course_id", "organisation_id", "period", "visible", "points", "person_id"], "course_id > 0")


def _index(name: str, columns: Sequence[str], where: str) -> None:
    some = {"sqlite_where": sa.text(where), "postgresql_where": sa.text(where)}
    op.create_index(f"ix_period_standing_{name}", "period_standing", list(columns), unique=False, **some)


def _write_tallies_anew(*more: str) -> None:
    """The table with another key: a primary key cannot be changed where it stands on both databases."""
    boards = _BOARD if more else sa.Enum(*_BOARDS[:-1], name="board", native_enum=False, create_constraint=True, length=40)
    op.rename_table("tally", "tally_before")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("alter table tally_before rename constraint pk_tally to pk_tally_before")
    op.create_table(
        "tally",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        *[sa.Column(name, sa.Integer(), nullable=False) for name in more],
        sa.Column("board", boards, nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", *more, "board", "value", name=op.f("pk_tally")),
    )
    names, nothing = (
        "organisation_id, board, value, people",
        ", ".join(("organisation_id", *("0" for _ in more), "board", "value", "people")),
    )
    into = ", ".join(("organisation_id", *more, "board", "value", "people")) if more else names
    op.execute(f"insert into tally ({into}) select {nothing} from tally_before")
    op.drop_table("tally_before")


def _count() -> None:
    """Fill the lines of months and courses, and the tallies; everybody stands on the board of certificates with none."""
    for scope, group in (("0", ""), ("organisation_id", "organisation_id, ")):
        op.execute(
            f"insert into tally (organisation_id, course_id, period, board, value, people) select {scope}, 0, 0, 'certificates', certificates,"
            f" count(*) from standing where visible group by {group}certificates"
        )
    bind = op.get_bind()
    ends = bind.execute(sa.text("select min(at), max(at) from (select at from point_entry union all select at from badge_award) g")).one()
    if ends[0] is None:
        return
    first, last = (_moment(each) for each in ends)
    others = "not in ({})".format(", ".join(f"'{country}'" for country in _ZONES))
    zones = {f"= '{country}'": zone for country, zone in _ZONES.items()} | {others: "Europe/Brussels"}
    for countries, zone in zones.items():
        _fill(_COURSE, countries, 0, first - timedelta(days=1), last + timedelta(days=1))
        begins = first.astimezone(ZoneInfo(zone)).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        while begins <= last:
            ends_at = (begins + timedelta(days=32)).replace(day=1)
            for statement in (_MONTH, _COURSE):
                _fill(statement, countries, begins.year * 100 + begins.month, begins, ends_at)
            begins = ends_at
    for board in _BOARDS:
        for statement in _TALLIES:
            op.execute(statement.format(board=board, some="course_id >= 0" if board == "points" else "course_id = 0"))


def _fill(statement: str, countries: str, period: int, begins: datetime, ends: datetime) -> None:
    moment: Any = sqlmodel.sql.sqltypes.UTCDateTime()
    filled = sa.text(statement.format(countries=countries)).bindparams(
        sa.bindparam("period", period),
        sa.bindparam("begins", begins.astimezone(UTC), moment),
        sa.bindparam("ends", ends.astimezone(UTC), moment),
    )
    op.get_bind().execute(filled)


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
