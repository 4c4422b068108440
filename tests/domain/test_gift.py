"""Question banks written in GIFT."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.gift import BadGift, GiftKind, GiftProblem, GiftQuestion, GiftText, parse

_FIXTURES = Path(__file__).resolve().parents[3] / "shared" / "fixtures" / "gift"
_FILES = [
    *("tf1", "TFTwoFeedback", "tf1_markdown", "symbolsAll", "totara_moodle_truefalse_true_answer1", "descriptionTitleEscapedColon"),
    *("mc1", "mc4", "mcHTMLComment", "multipleAnswersFloat", "escapeAll", "escapeEquals", "formatExamples"),
    *("totara_moodle_multichoice_multi", "shortAnswerNotMatching", "tag_id_and_two_tags", "totara_moodle_backslash"),
    *("totara_moodle_pre_content", "markdown", "type_inferred_multiline_markdown", "shortFirstEmbeddedUnderline"),
]
_KINDS = {"MC": "choice", "TF": "true_false", "Short": "short", "Essay": "essay", "Description": "description"}


def _as_text(text: GiftText | None):
    return {"format": text.format, "text": text.text} if text else None


def _as_expected(question: GiftQuestion, expected: dict) -> dict:
    """The question in the words of the fixtures."""
    told = {"type": question.kind, "title": question.title or None, "stem": _as_text(question.stem)}
    if "id" in expected:
        said_id = question.id if question.id != question.title else ""
        told |= {"id": said_id or None, "tags": list(question.tags) or None}
    if "globalFeedback" in expected:
        told["globalFeedback"] = _as_text(question.explanation)
    if question.kind is GiftKind.TRUE_FALSE:
        true, false = question.answers
        told |= {"isTrue": true.correct, "trueFeedback": _as_text(true.feedback), "falseFeedback": _as_text(false.feedback)}
    elif question.answers:
        told["choices"] = [
            {"isCorrect": each.correct, "weight": each.weight, "text": _as_text(each.text), "feedback": _as_text(each.feedback)}
            for each in question.answers
        ]
    return told


@pytest.mark.parametrize("name", _FILES)
def test_real_files_read_as_a_grammar_for_the_format_reads_them(name):
    if not _FIXTURES.is_dir():
        pytest.skip(f"the shared fixtures are not here: {_FIXTURES}")
    expected = json.loads((_FIXTURES / f"{name}.json").read_text(encoding="utf-8"))
    read = parse((_FIXTURES / f"{name}.gift").read_text(encoding="utf-8"))
    for each in expected:
        each.pop("hasEmbeddedAnswers", None)
        each["type"] = _KINDS[each["type"]]
    assert [_as_expected(question, wanted) for question, wanted in zip(read, expected, strict=True)] == expected


_BANK = """$CATEGORY: module-1

// [id:m1-q01] [tag:lesson=terminology] [tag:level=remember]
::m1-q01::Who is an asylum seeker? {
  =A person who waits for the decision #Yes\\: made, not decided.

  ~%0%A person whose request was accepted #No.
  ####General remark \\{with braces\\}.
}

// [id:m1-q02]
::m1-q02::Which are right? {
  ~%50%This
  ~%50%That
  ~%-33.33333%Neither
}
"""


def test_a_bank_of_the_house_reads_whole():
    first, second = parse(_BANK)
    assert (first.line, first.id, first.title, first.tags) == (4, "m1-q01", "m1-q01", ("lesson=terminology", "level=remember"))
    assert first.explanation == GiftText("General remark {with braces}.")
    assert [answer.feedback.text for answer in first.answers] == ["Yes: made, not decided.", "No."]
    assert [answer.weight for answer in second.answers] == [50.0, 50.0, -33.33333]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("\nWho? {=a ~b", GiftProblem(2, "unclosed")),
        ("::a::Who? {\n=a ~b\n\n::b::What? {=c ~d}", GiftProblem(1, "unclosed")),
        ("Who? =a ~b}", GiftProblem(1, "unopened")),
        ("Who? {=a ~b}\nWhat? {=c ~d}", GiftProblem(1, "not-separated")),
        ("fine {T}\n\nWho? {a, b}", GiftProblem(3, "answers")),
        ("Who? {=a ~ }", GiftProblem(1, "answers")),
        ("How many? {#3}", GiftProblem(1, "kind")),
        ("Match {=a -> b =c -> d}", GiftProblem(1, "kind")),
    ],
)
def test_a_mistake_is_named_with_its_line(text, problem):
    with pytest.raises(BadGift) as caught:
        parse(text)
    assert caught.value.problems[0] == problem
    assert (caught.value.code, caught.value.gaps["line"]) == (f"gift-{problem.reason}", problem.line)


def test_every_mistake_of_a_bank_is_named_at_once():
    with pytest.raises(BadGift) as caught:
        parse("One {=a ~ }\n\nTwo {T}\n\nThree {#4}")
    assert caught.value.problems == (GiftProblem(1, "answers"), GiftProblem(5, "kind"))


@given(st.text(alphabet="ab ~=#{}:\\%\n5T/$[]->", max_size=60))
def test_any_text_is_read_or_refused(text):
    try:
        parse(text)
    except BadGift as refused:
        assert all(1 <= problem.line <= text.count("\n") + 1 for problem in refused.problems)


@given(st.lists(st.text(alphabet="ab~=#{}:\\%é5", min_size=1, max_size=12).filter(str.strip), min_size=2, max_size=5))
def test_escaped_answers_come_back_as_they_were(answers):
    def escaped(text):
        return "".join(f"\\{letter}" if letter in "~=#{}:\\" else letter for letter in text)

    written = " ".join(f"{'=' if n == 0 else '~'}%10%{escaped(each)}" for n, each in enumerate(answers))
    (question,) = parse(f"Stem {{{written}}}")
    assert [answer.text.text for answer in question.answers] == answers
