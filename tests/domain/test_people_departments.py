"""Departments form a tree."""

import pytest

from qser_app.domain.people_departments import Placed, down_from, full_names, height_of, placed, up_from

ABOVE = {1: None, 2: 1, 3: 2, 4: 1, 5: None}


def test_what_lies_above_and_below_a_department():
    assert up_from(3, ABOVE) == [3, 2, 1]
    assert sorted(down_from(1, ABOVE)) == [1, 2, 3, 4]
    assert down_from(5, ABOVE) == [5]


def test_a_tree_that_bites_its_own_tail_has_an_end():
    assert up_from(1, {1: 2, 2: 1}) == [1, 2]


def test_a_department_is_named_with_those_above_it():
    named = {1: ("Social services", None), 2: ("Families", 1), 3: ("Registry", None)}
    assert full_names(named) == {1: "Social services", 2: "Social services › Families", 3: "Registry"}


NAMED = {1: ("Social services", None), 2: ("Families", 1), 3: ("Archive", None)}


@pytest.mark.parametrize(
    ("cell", "where"),
    [
        ("families", Placed(2)),
        ("SOCIAL SERVICES › Families", Placed(2)),
        ("Social services/Families", Placed(2)),
        ("Social services > Elders", Placed(None, ("Elders",), 1)),
        ("Elders", Placed(None, ("Elders",), None)),
        ("Elders \\ Care", Placed(None, ("Elders", "Care"), None)),
        ("Families › Toddlers", Placed(None, ("Toddlers",), 2)),
        ("Archive › Families", None),
        ("Elders › Archive", None),
        ("Elders › elders", None),
        ("›", None),
        ("x" * 201, None),
        ("Families › 3 › 4 › 5 › 6", Placed(None, ("3", "4", "5", "6"), 2)),
        ("Families › 3 › 4 › 5 › 6 › 7", None),
    ],
)
def test_a_cell_names_a_department_or_a_way_to_one(cell, where):
    assert placed(cell, NAMED) == where


def test_the_height_of_a_department_counts_itself():
    above = {key: parent for key, (_, parent) in NAMED.items()}
    assert [height_of(key, above) for key in NAMED] == [2, 1, 1]
