"""A house at a glance, in which nobody can be recognised."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.insights_drawings import PAPER
from qser_app.domain.insights_infographic import DASH
from qser_app.domain.insights_portal import SMALLEST, Group, GroupRow, PortalPage, drawings_of, grouped, guarded, moment_of, month_begins


def test_a_department_of_four_shows_no_values_and_cannot_be_reckoned_from_the_rest():
    rows = guarded([Group("big", 20, 5), Group("five", 5, 5), Group("four", 4, 1)])
    assert rows == [GroupRow("big", 20, 5, 25), GroupRow("five", DASH, DASH, DASH), GroupRow("four", DASH, DASH, DASH)]


def test_several_small_ones_hide_each_other():
    rows = guarded([Group("big", 20, 0), Group("four", 4, 1), Group("three", 3, 3)])
    assert [(row.name, row.hidden) for row in rows] == [("big", False), ("four", True), ("three", True)]


def test_without_small_ones_everything_is_told():
    assert [row.people for row in grouped([("a", 3, 1), ("b", 5, 0), ("a", 3, 1)])] == [6, 5]
    assert grouped([]) == []


@given(st.lists(st.tuples(st.integers(1, 12), st.integers(0, 3)), max_size=8))
def test_what_is_kept_back_is_never_one_group_and_never_fewer_than_five_people(sizes):
    groups = [Group(str(number), people, min(people, trained)) for number, (people, trained) in enumerate(sizes)]
    rows = guarded(groups)
    kept_back = [row for row in rows if row.hidden]
    assert {row.name for row in rows} == {group.name for group in groups}
    assert all(row.people >= SMALLEST for row in rows if not row.hidden)
    if kept_back and len(kept_back) < len(rows):
        left = sum(group.people for group in groups) - sum(row.people for row in rows if not row.hidden)
        assert len(kept_back) > 1
        assert left >= SMALLEST


def test_the_last_twelve_months_end_with_the_present_one():
    begins = month_begins(date(2026, 1, 31))
    assert (len(begins), begins[0], begins[-2], begins[-1]) == (13, date(2025, 2, 1), date(2026, 1, 1), date(2026, 2, 1))
    assert moment_of(begins[0], datetime(2026, 1, 31, 12, tzinfo=UTC)) == datetime(2025, 2, 1, tzinfo=UTC)


def test_only_the_largest_groups_are_drawn():
    page = PortalPage(countries=[GroupRow(str(n), 9, 1, 11) for n in range(20)])
    assert len([name for name in drawings_of(page, PAPER) if name.startswith("country_")]) == 12
