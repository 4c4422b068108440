"""A case from somebody's own work, and the draft that is made of it."""

from qser_app.domain.cases_proposals import FIELDS, Proposal, cleaned, is_complete, skeleton
from qser_app.domain.cases_text import read

WORDS = {name: f"The {name} here." for name in ("person", "says", "say", "do", "then", "end", "observe", "interpret", "act")}


def test_a_title_and_what_happened_are_enough():
    assert is_complete({"title": "A paper", "happened": "She came."})
    assert not is_complete({"title": " ", "happened": "She came."})
    assert not is_complete({"title": "A paper"})


def test_what_was_told_becomes_a_case_that_can_be_read():
    told = Proposal(1, "A paper\nnobody explained", "Counter", "She came.\n\n## Twice\n* and again", "::: hard", "# A list")
    text = skeleton(told, WORDS)
    case, problems = read(text)
    assert problems == []
    assert case.scenes[0].title == "A paper nobody explained"
    assert case.situation.text == "Counter\n\nShe came.\n\n\\## Twice\n\\* and again"
    assert case.ends[0].body[0].text == "\\# A list"


def test_a_proposal_of_two_lines_becomes_a_case_too():
    assert read(skeleton(Proposal(1, "A paper", "", "She came."), WORDS))[1] == []


def test_what_nobody_could_show_is_left_out():
    assert cleaned("a\r\nb\x00c\u2028d", FIELDS["title"]) == "a\nbcd"
    assert len(cleaned("x" * 9999, 200)) == 200
