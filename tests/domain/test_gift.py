"""Question banks written in GIFT."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.gift import parse, read
from qser_app.domain.gift_words import BadGift, GiftKind, GiftNumber, GiftQuestion, GiftText

_FIXTURES = Path(__file__).resolve().parents[3] / "shared" / "fixtures" / "gift"
_KINDS = {"MC": "choice", "TF": "true_false", "Matching": "match", "Numerical": "numeric"}


def _as_text(text: GiftText | None):
    return {"format": text.format, "text": text.text} if text else None


def _as_number(number: GiftNumber) -> dict:
    match number.form:
        case "simple":
            return {"type": "simple", "number": float(number.low)}
        case "range":
            return {"type": "range", "number": float(number.middle), "range": float(number.high - number.middle)}
    return {"type": "high-low", "numberHigh": float(number.high), "numberLow": float(number.low)}


def _as_choices(question: GiftQuestion):
    if [answer.number.form for answer in question.answers if answer.number] != ["range"] * len(question.answers) and question.answers[
        0
    ].number:
        return _as_number(question.answers[0].number)
    if len(question.answers) == 1 and question.answers[0].number:
        return _as_number(question.answers[0].number)
    return [
        {
            "isCorrect": each.correct,
            "weight": each.weight,
            "text": _as_number(each.number) if each.number else _as_text(each.text),
            "feedback": _as_text(each.feedback),
        }
        for each in question.answers
    ]


def _as_expected(question: GiftQuestion, expected: dict) -> dict:
    """The question in the words of the fixtures."""
    if question.kind is GiftKind.CATEGORY:
        return {"type": question.kind, "title": question.title}
    told = {"type": question.kind, "title": question.title or None, "stem": _as_text(question.stem)}
    told["hasEmbeddedAnswers"] = question.embedded
    if "id" in expected:
        said_id = question.id if question.id != question.title else ""
        told |= {"id": said_id or None, "tags": list(question.tags) or None}
    if "globalFeedback" in expected:
        told["globalFeedback"] = _as_text(question.explanation)
    if question.kind is GiftKind.TRUE_FALSE:
        true, false = question.answers
        told |= {"isTrue": true.correct, "trueFeedback": _as_text(true.feedback), "falseFeedback": _as_text(false.feedback)}
    elif question.kind is GiftKind.MATCH:
        told["matchPairs"] = [{"subquestion": _as_text(each.text), "subanswer": each.match} for each in question.answers]
    elif question.answers:
        told["choices"] = _as_choices(question)
    return told


def test_every_real_file_reads_as_a_grammar_for_the_format_reads_it():
    if not _FIXTURES.is_dir():
        pytest.skip(f"the shared fixtures are not here: {_FIXTURES}")
    files = sorted(_FIXTURES.glob("*.gift"))
    assert files
    for file in files:
        expected = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        for each in expected:
            each["type"] = _KINDS.get(each["type"], each["type"].lower())
        read = parse(file.read_text(encoding="utf-8"))
        assert [_as_expected(question, wanted) for question, wanted in zip(read, expected, strict=True)] == expected, file.name


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
    category, first, second = parse(_BANK)
    assert (category.kind, category.title) == (GiftKind.CATEGORY, "module-1")
    assert (first.line, first.id, first.title, first.tags) == (4, "m1-q01", "m1-q01", ("lesson=terminology", "level=remember"))
    assert first.explanation == GiftText("General remark {with braces}.")
    assert [answer.feedback.text for answer in first.answers] == ["Yes: made, not decided.", "No."]
    assert [answer.weight for answer in second.answers] == [50.0, 50.0, -33.33333]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("\nWho? {=a ~b", (2, "unclosed")),
        ("::a::Who? {\n=a ~b\n\n::b::What? {=c ~d}", (1, "unclosed")),
        ("Who? =a ~b}", (1, "unopened")),
        ("Who? {=a ~b}\nWhat? {=c ~d}", (1, "not-separated")),
        ("fine {T}\n\nWho? {a, b}", (3, "answers")),
        ("Who? {=a ~ }", (1, "answers")),
        ("How many? {#three}", (1, "number")),
        ("How many? {#1..2..3}", (1, "number")),
        ("Match {=a -> b =c -> }", (1, "answers")),
    ],
)
def test_a_mistake_is_named_with_its_line(text, problem):
    with pytest.raises(BadGift) as caught:
        parse(text)
    first, line, reason = caught.value.problems[0], *problem
    assert (first.line, first.reason) == problem
    assert (caught.value.code, caught.value.gaps["line"]) == (f"gift-{reason}", line)


def test_every_mistake_of_a_bank_is_named_at_once():
    with pytest.raises(BadGift) as caught:
        parse("One {=a ~ }\n\nTwo {T}\n\nThree {#four}")
    assert [(each.line, each.reason, each.words) for each in caught.value.problems] == [
        (1, "answers", "One {=a ~ }"),
        (5, "number", "Three {#four}"),
    ]


def test_what_can_be_read_is_read_beside_what_cannot():
    questions, problems = read("One {=a ~ }\n\nTwo {T}")
    assert ([each.stem.text for each in questions], [each.line for each in problems]) == (["Two"], [1])


@pytest.mark.parametrize(
    "text",
    ["A {T}\r\n\r\nB {F}", "A {T}\r\rB {F}", "\ufeffA {T}\n \t\nB {F}", "::a::A {T}\n::b::B {F}", "A {T}\n\n\n\n// why\nB {F}\n"],
)
def test_lines_end_as_they_do_on_any_machine(text):
    assert [question.stem.text for question in parse(text)] == ["A", "B"]


@pytest.mark.parametrize(
    ("inside", "low", "high"),
    [("#3", "3", "3"), ("#3.1415:0.0005", "3.1410", "3.1420"), ("#-5..5", "-5", "5"), ("#=1,5:0,1", "1.4", "1.6"), ("# 2 # yes", "2", "2")],
)
def test_numbers_are_exact(inside, low, high):
    [question] = parse(f"How many? {{{inside}}}")
    number = question.answers[0].number
    assert (str(number.low), str(number.high)) == (low, high)


def test_any_other_number_can_be_answered_too():
    [question] = parse("How many? {# =5:0#Yes ~#No}")
    assert [(each.number is None, each.feedback.text) for each in question.answers] == [(False, "Yes"), (True, "No")]


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
