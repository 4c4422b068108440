"""Departments form a tree."""

from qser_app.domain.people_departments import down_from, full_names, up_from

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
