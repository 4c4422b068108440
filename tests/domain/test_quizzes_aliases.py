"""What options are called on the screen of one attempt."""

import pytest

from qser_app.domain.quizzes_aliases import Aliases, aliases_of, drawn_as
from qser_app.domain.quizzes_kinds import SHUFFLED, QuestionKind
from qser_app.domain.refusals import BadInput

NAMED = Aliases({"c": "1", "a": "2", "b": "3"})


@pytest.mark.parametrize("kind", SHUFFLED)
def test_an_option_is_called_by_the_place_where_it_is_shown(kind):
    drawn = drawn_as(7, kind, ["c", "a", "b"])
    assert drawn == {"question": 7, "options": ["c", "a", "b"], "aliases": ["1", "2", "3"]}
    assert aliases_of(drawn) == NAMED


@pytest.mark.parametrize("kind", [kind for kind in QuestionKind if kind not in SHUFFLED])
def test_keys_that_tell_nothing_stay_as_they_are(kind):
    assert aliases_of(drawn_as(7, kind, ["true", "false"])) == Aliases()


def test_attempts_that_began_without_aliases_speak_of_the_keys():
    old = aliases_of({"question": 7, "options": ["c", "a", "b"]})
    assert (old.shown("a"), old.answer_shown(["a"]), old.answer_meant(["a"])) == ("a", ("a",), ("a",))


@pytest.mark.parametrize(
    ("meant", "shown"),
    [((), ()), (("a",), ("2",)), (("a", "c"), ("2", "1")), (("p1=b", "p2=c"), ("p1=3", "p2=1")), (("?",), ("?",))],
)
def test_an_answer_is_carried_there_and_back(meant, shown):
    assert NAMED.answer_shown(meant) == shown
    assert NAMED.answer_meant(shown) == meant


@pytest.mark.parametrize("guess", [("a",), ("p1=a",), ("4",), ("",), ("2", "b"), ("?", "2"), (None,), (["2"],), (2,)])
def test_the_author_s_keys_cannot_be_guessed_at(guess):
    with pytest.raises(BadInput):
        NAMED.answer_meant(guess)


def test_names_may_be_the_keys_of_others():
    numbers = aliases_of(drawn_as(7, QuestionKind.MATCH, ["2", "1"]))
    assert numbers.answer_meant(["p1=1", "p2=2"]) == ("p1=2", "p2=1")
