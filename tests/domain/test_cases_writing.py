"""Writing a case down and reading it again."""

from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.cases import Case, Choice, Competence, Debrief, End, Piece, Scene, Speaker, Stage
from qser_app.domain.cases_text import parse, read
from qser_app.domain.cases_writing import written
from tests.support.cases import EL, EN

words = st.text("abz άσ.,!?«»", min_size=1, max_size=30).map(lambda text: " ".join(("W " + text).split()))
paragraphs = st.lists(words, min_size=1, max_size=3).map("\n\n".join)
keys = st.from_regex(r"[a-z][a-z0-9]{0,8}", fullmatch=True).filter(lambda key: key != "you")


@st.composite
def cases(draw):
    """Any case that can be written, also one that leads nowhere."""
    people = draw(st.lists(keys, min_size=1, max_size=3, unique=True))
    places = draw(st.lists(keys, min_size=2, max_size=6, unique=True))
    cut = draw(st.integers(1, len(places) - 1))

    def pieces(least=1):
        made = []
        for speaker in draw(st.lists(st.sampled_from(["", "you", *people]), min_size=least, max_size=4)):
            if speaker or not made or made[-1].speaker:  # what is told twice in a row is one piece
                made.append(Piece(draw(words if speaker else paragraphs), speaker))
        return tuple(made)

    def choice():
        scores = tuple((each, points) for each in Competence if (points := draw(st.integers(0, 2))))
        stage = draw(st.sampled_from([None, *Stage]))
        return Choice(draw(words), draw(st.sampled_from(places)), scores, stage, pieces())

    scenes = [Scene(key, draw(words), pieces(), tuple(choice() for _ in range(draw(st.integers(0, 4))))) for key in places[:cut]]
    return Case(
        Piece(draw(paragraphs)),
        tuple(Speaker(key, draw(words)) for key in people),
        tuple(scenes),
        tuple(End(key, draw(words), pieces()) for key in places[cut:]),
        Debrief(Piece(draw(paragraphs)), tuple((each, Piece(draw(paragraphs))) for each in Competence)),
    )


@given(cases())
def test_what_is_written_is_read_again(case):
    assert read(written(case))[0] == case


def test_a_text_of_the_house_is_written_as_it_stands():
    assert written(parse(EN)) == EN
    assert written(parse(EL)) == EL


def test_a_careless_text_is_put_in_order_and_stays_so():
    careless = EN.replace("act 1, stage minimization", " stage minimization,act 1 , observe 0").replace("\n\n* ", "\n* ")
    assert careless != EN
    assert written(parse(careless)) == EN
