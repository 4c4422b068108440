"""What can be opened from anywhere by its name."""

import pytest

from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.site_palette import LONGEST_WISH, PLACES, places_of, those_called, wish

NAMES = ["María José Núñez mj@nea-karya.example", "Γιώργος Παπαδόπουλος g.papadopoulos@nea-karya.example", "Jürgen Groß", "Žofie Řeháková"]


def _actor(role, course_id=None):
    return Actor(1, 1, 1, frozenset({Grant(role, None if role is Role.SUPERADMIN else 1, course_id)}))


def _opens(actor):
    return {place.to for place in places_of(actor)}


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("nunez", [0]),
        ("NÚÑEZ mar", [0]),
        ("jose maria", [0]),
        ("παπαδοπουλοσ", [1]),
        ("ΓΙΏΡΓΟΣ", [1]),
        ("papado", [1]),
        ("g.papadopoulos@nea", [1]),
        ("nea-karya", [0, 1]),
        ("gross", [2]),
        ("rehak", [3]),
        ("opoulos", []),
        ("maria papadopoulos", []),
        ("@", []),
    ],
)
def test_names_are_found_by_the_beginnings_of_their_words_whatever_their_accents(typed, who):
    assert those_called(wish(typed), NAMES) == who


def test_a_name_of_two_lines_is_one_name():
    assert those_called("two", ["one\ntwo", "three"]) == [0]
    assert those_called("anything", []) == []


@pytest.mark.parametrize("words", ["", " ", "a", " é "])
def test_too_little_says_nothing(words):
    assert wish(words) == ""


def test_nobody_types_as_long_as_that():
    assert len(wish("x" * 5000)) == LONGEST_WISH


@pytest.mark.parametrize(
    ("role", "opens", "closed"),
    [
        (Role.LEARNER, "/account/data", "/desk"),
        (Role.MANAGER, "/account/data", "/people"),
        (Role.FACILITATOR, "/desk?new=course", "/people"),
        (Role.ADMIN, "/audit", "/operations"),
        (Role.SUPERADMIN, "/operations", None),
    ],
)
def test_each_role_is_offered_its_own_pages(role, opens, closed):
    assert opens in _opens(_actor(role))
    assert closed not in _opens(_actor(role))


def test_whoever_runs_one_course_is_offered_the_desk_and_no_new_course():
    offered = _opens(_actor(Role.FACILITATOR, course_id=3))
    assert "/desk" in offered
    assert "/desk?new=course" not in offered


def test_each_page_is_offered_once():
    assert len({place.to for place in PLACES}) == len(PLACES)
