"""A case as its author works on it."""

from qser_app.domain.cases_desk import MapChoice, checked
from qser_app.domain.cases_text import read
from tests.support.cases import EN


def check(text):
    return checked(text, *read(text))


def test_every_place_is_listed_with_where_its_choices_lead():
    found = check(EN)
    assert (found.scenes, found.ends, found.problems) == (2, 2, [])
    assert [row.key for row in found.rows] == ["counter", "paper", "list", "alone"]
    assert found.rows[0].choices[1] == MapChoice(2, '"You need form B 12. Next, please."', "She leaves alone", missing=False)


def test_a_place_that_does_not_exist_is_listed_as_missing():
    found = check(EN.replace("-> paper", "-> papers", 1))
    assert found.rows[0].choices[0].missing
    assert [(row.key, row.mark) for row in found.rows if row.mark] == [
        ("paper", "unreachable"),
        ("list", "unreachable"),
        ("papers", "missing"),
    ]


def test_a_text_without_a_scene_has_words_and_no_map():
    found = check("Only words.")
    assert (found.words, found.scenes, found.drawn.boxes, found.rows) == (2, 0, (), [])
    assert found.problems
