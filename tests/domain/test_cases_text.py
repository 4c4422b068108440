"""Reading the text of a case: what stands in it, and what is wrong with it in which line."""

import pytest

from qser_app.domain.cases import BadCase, Competence, Piece, Stage
from qser_app.domain.cases_text import LONGEST, parse, read
from tests.support.cases import EL, EN


def troubles(text):
    return [(each.line, str(each.reason), each.detail) for each in read(text)[1]]


def line_of(text, words):
    return next(number for number, line in enumerate(text.split("\n"), 1) if line.startswith(words))


def test_a_case_is_read_whole():
    case = parse(EN)
    assert case.situation == Piece("Monday morning at the counter. You are the employee.")
    assert [person.key for person in case.people] == ["farah", "noor"]
    assert [scene.key for scene in case.scenes] == ["counter", "paper"]
    assert [end.key for end in case.ends] == ["list", "alone"]
    first, second = case.scenes[0].choices
    assert (first.text, first.target, dict(first.scores), first.stage) == (
        '"Which paper did they ask you for?"',
        "paper",
        {Competence.OBSERVE: 2},
        Stage.ACCEPTANCE,
    )
    assert first.consequence == (Piece("She takes a folded note out of her bag."), Piece("This one.", "farah"))
    assert (dict(second.scores), second.stage) == ({Competence.ACT: 1}, Stage.MINIMIZATION)
    assert [piece.speaker for piece in case.scenes[0].body] == ["", "farah", ""]
    assert [competence for competence, _ in case.debrief.competences] == list(Competence)


def test_a_choice_may_score_nothing():
    assert parse(EN).scenes[1].choices[2].scores == ()


def test_windows_line_ends_and_a_byte_order_mark_change_nothing():
    assert parse("\ufeff" + EN.replace("\n", "\r\n")) == parse(EN)


def test_a_consequence_that_was_not_indented_is_one_all_the_same():
    assert parse(EN.replace("\n  Her eyes", "\nHer eyes")) == parse(EN)


def test_a_list_under_a_consequence_keeps_its_own_indentation():
    case = parse(EN.replace("  Her eyes go to the door.", "  Her eyes go:\n  - to the door\n    - and back"))
    assert case.scenes[0].choices[1].consequence[0].text == "Her eyes go:\n- to the door\n  - and back"


def test_lines_are_counted_in_the_whole_text():
    case = parse(EN)
    assert case.scenes[1].line == line_of(EN, "## scene paper")
    assert case.scenes[1].choices[0].line == line_of(EN, "* Write the list")
    assert case.scenes[0].body[1].line == line_of(EN, "farah: I was")
    assert case.scenes[0].choices[0].consequence[1].line == line_of(EN, "  farah: This one.")


# What is put in place of what, the line it is told at (by its first words), and what is told.
WRONG = {
    "a target that there is not": ("-> paper", "-> papers", '* "Which', ("unknown-target", "papers")),
    "a heading that means nothing": ("## debrief", "## epilogue", "## epilogue", ("heading", "epilogue")),
    "an empty heading": ("## people", "## ", "## \n", ("heading", "##")),
    "a heading among people's words": ("Nine people", "# Nine\n\nNine people", "# Nine", ("heading", "Nine")),
    "a lesson's block": ("Nine people are waiting.", "::: try Now\nIt\n:::", "::: try", ("block", "")),
    "a picture": ("Nine people are waiting.", "![Nine](nine.svg)", "![", ("picture", "")),
    "a person without words": ("noor = Mr", "noor: Mr", "noor: Mr", ("person", "noor: Mr Noor, interpreter on the telephone")),
    "a person twice": ("noor = Mr", "farah = Mr", "farah = Mr", ("person-twice", "farah")),
    "a person called you": ("noor = Mr", "you = Mr", "you = Mr", ("person-twice", "you")),
    "a speaker whom nobody knows": ("noor: She says", "nour: She says", "nour: She", ("unknown-speaker", "nour")),
    "a key twice": ("## end alone", "## end list", "## end list: She leaves alone", ("key-twice", "list")),
    "a part twice": ("## end list", "## people\n\n## end list", "## people\n", ("twice", "people")),
    "a scene that tells nothing": ("noor: She says nobody told her.\n", "", "## scene paper", ("nothing-told", "")),
    "a choice that leads nowhere": ("-> paper\n", "\n", '* "Which', ("choice", '"Which paper did they ask you for?"')),
    "scores that were forgotten": (
        "  observe 2, stage acceptance\n",
        "",
        '* "Which',
        ("no-scores", "She takes a folded note out of her bag."),
    ),
    "a score too high": ("observe 2,", "observe 3,", "  observe 3", ("scores", "observe 3, stage acceptance")),
    "a competence twice": ("interpret 1", "interpret 1, interpret 1", "  interpret 1", ("scores", "interpret 1, interpret 1")),
    "a stage that Bennett does not know": ("stage adaptation", "stage respect", "  act 2", ("scores", "act 2, stage respect")),
    "nothing that follows": ("  Her eyes go to the door.\n", "", '* "You need', ("no-consequence", '"You need form B 12. Next, please."')),
    "a competence of its own": ("### act", "### smile", "### smile", ("competence", "smile")),
    "a scene nobody comes to": ("-> paper", "-> counter", "## scene paper", ("unreachable", "paper")),
}


@pytest.mark.parametrize(("old", "new", "where", "told"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_with_its_line(old, new, where, told):
    assert old in EN
    text = EN.replace(old, new, 1)
    lines = text.split("\n")
    place = max(number for number, line in enumerate(lines, 1) if (line + "\n").startswith(where))
    assert (place, *told) in troubles(text)


@pytest.mark.parametrize(
    ("part", "told"),
    [("## people", "no-people"), ("## debrief", "no-debrief"), ("### act", "no-competence")],
)
def test_a_missing_part_is_told(part, told):
    head, _, rest = EN.partition(part + "\n")
    following = rest[rest.find("\n## ") + 1 :] if "\n## " in rest else ""
    assert told in [reason for _, reason, _ in troubles(head + following)]


def test_an_empty_text_is_told_everything_at_once():
    case, problems = read("")
    assert case is None
    assert {str(each.reason) for each in problems} == {"no-situation", "no-people", "no-scene", "no-end", "no-debrief"}


def test_a_text_without_end_is_not_read():
    assert [str(each.reason) for each in read("x" * (LONGEST + 1))[1]] == ["too-long"]


def test_what_can_be_read_is_there_beside_the_problems():
    case, problems = read(EN.replace("-> paper", "-> papers", 1))
    assert case is not None
    assert len(case.scenes) == 2
    assert len(problems) == 3  # nobody comes to the scene and to its end either


def test_a_choice_that_cannot_be_read_is_not_told_twice():
    text = EN.replace("-> paper\n", "\n", 1)
    assert "few-choices" not in [reason for _, reason, _ in troubles(text)]


def test_parsing_what_is_no_case_raises_every_problem_in_order():
    with pytest.raises(BadCase) as caught:
        parse(EN.replace("-> paper", "-> papers", 1).replace("observe 2", "observe 9"))
    lines = [each.line for each in caught.value.problems]
    assert lines == sorted(lines)
    assert len(lines) == 4


def test_greek_is_read_as_english_is():
    assert [scene.key for scene in parse(EL).scenes] == ["counter", "paper"]
