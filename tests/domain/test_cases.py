"""The nouns of a case."""

from qser_app.domain.cases import BadCase, CaseProblem, Trouble
from qser_app.domain.cases_text import parse
from qser_app.i18n.catalogue import LANGUAGES, phrase
from tests.support.cases import EL, EN


def test_a_speaker_is_called_by_what_stands_before_the_first_comma():
    case = parse(EN)
    assert [case.name_of(key) for key in ("farah", "noor", "you", "")] == ["Ms Farah Rahimi", "Mr Noor", "", ""]


def test_every_piece_has_a_place_and_the_places_are_the_same_in_every_language():
    places = [place for place, _ in parse(EN).pieces()]
    assert places[:6] == ["situation", "scene-counter.0", "scene-counter.1", "scene-counter.2", "choice-counter-0.0", "choice-counter-0.1"]
    assert places[-4:] == ["debrief", "debrief-observe", "debrief-interpret", "debrief-act"]
    assert len(places) == len(set(places))
    assert places == [place for place, _ in parse(EL).pieces()]


def test_scenes_and_ends_are_found_by_their_keys():
    case = parse(EN)
    assert (case.scene("paper").title, case.scene("list"), case.end("list").title) == ("The folded note", None, "She leaves with one list")


def test_a_refusal_names_the_first_problem_and_knows_them_all():
    problems = [CaseProblem(3, Trouble.SCORES, "observe 9"), CaseProblem(7, Trouble.NO_EXIT, "x")]
    error = BadCase(problems)
    assert error.problems == tuple(problems)
    assert error.gaps == {"line": 3, "problem": "scores", "detail": "observe 9", "count": 2}


def test_every_trouble_has_words_of_its_own_in_every_language():
    for language in LANGUAGES:
        said = {phrase(language, "case-problem", problem=str(each), detail="X") for each in (*Trouble, "unheard-of")}
        assert len(said) == len(Trouble) + 1
