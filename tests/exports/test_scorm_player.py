"""The package's own scripts: they grade as the house does, keep what fits, and report as each edition writes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qser_app.domain.quizzes_answers import right_chosen
from qser_app.domain.quizzes_grading import grade, remark, score
from qser_app.domain.quizzes_kinds import QuestionKind
from tests.support.player import Player
from tests.support.questions import AQuestion, a_question, answers, options, questions

TERMS = {"draw": 10, "pass_mark": 70, "attempts": 0, "shown_passed": 5, "shown_failed": 5, "shuffle": True, "tags": []}


@pytest.fixture(scope="module")
def player():
    """The package's scripts."""
    with Player() as running:
        yield running


def exported(question: AQuestion, language: str = "en") -> dict:
    """The question as the package's scripts know it."""
    return {"key": "q", "kind": question.kind, "language": language, "words": question.words, "answer": question.answer_key}


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_an_answer_earns_in_the_package_what_it_earns_in_the_house(player, data):
    question = data.draw(questions())
    chosen = data.draw(answers(question))
    assert player.ask("Grading.grade", exported(question), chosen) == grade(question.kind, question.answer_key, chosen, "en")
    assert player.ask("Grading.remark", exported(question), chosen) == remark(question.kind, question.answer_key, chosen, "en")


@settings(max_examples=100, deadline=None)
@given(questions())
def test_what_is_right_in_the_house_is_right_in_the_package(player, question):
    chosen = list(right_chosen(question.kind, question.answer_key, "en"))
    assert player.ask("Grading.grade", exported(question), chosen) == grade(question.kind, question.answer_key, chosen, "en")


SAID = [
    ("ΒΑΤΡΑΧΟΣ", "βάτραχος"), ("Straße", "STRASSE"), ("příliš", "PRILIS"), ("año*", "ano nuevo"), ("*ten*", "often, too"), ("a*b*c", "abc"),
    ("a *b", "a b"), ("a *b", "ab"), ("5\\*5", "5*5"), ("5\\*5", "5x5"), ("*", "anything"), ("ﬁne", "FINE"), ("one  two", " One two "),
    ("it's", "it’s"), ("well-being", "well\u2011being"), ("„yes“", '"yes"'), ("and so on...", "and so on…"),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "typed"), SAID)
@pytest.mark.parametrize("case", [False, True])
def test_a_text_is_compared_as_the_house_does(player, pattern, typed, case):
    question = a_question(QuestionKind.SHORT, {"accept": {"en": [{"text": pattern, "weight": 100.0, "feedback": ""}]}, "case": case})
    assert player.ask("Grading.grade", exported(question), [typed]) == grade(question.kind, question.answer_key, [typed], "en")


@pytest.mark.parametrize(
    "typed", ["9,5", "10.5", "10,51", "-3", "−3", "1e1", ".5", "1.000", "1 000", "1 0", "−3", "-2 000,5", "0\u00a0010", "", "ten"]
)
def test_a_number_is_read_as_the_house_does(player, typed):
    key = {"ranges": [{"low": 9.5, "high": 10.5, "weight": 100.0}, {"low": -3.0, "high": 1.0, "weight": 50.0}]}
    question = a_question(QuestionKind.NUMERIC, key, unit="")
    assert player.ask("Grading.grade", exported(question), [typed]) == grade(question.kind, key, [typed], "en")


@given(st.lists(st.tuples(questions(), st.booleans()), max_size=8))
@settings(max_examples=100, deadline=None)
def test_a_score_is_the_same(player, asked):
    given_ = [list(right_chosen(question.kind, question.answer_key, "en")) if right else [] for question, right in asked]
    graded = [
        grade(question.kind, question.answer_key, chosen, "en")
        for (question, _), chosen in zip(asked, given_, strict=True)
        if question.kind.is_graded
    ]
    assert player.ask("Grading.score", [exported(question) for question, _ in asked], given_) == score(graded)


@given(st.integers(1, 2**32 - 1), st.permutations("abcd"))
@settings(max_examples=100, deadline=None)
def test_a_seed_draws_the_same_again_and_never_the_right_order(player, seed, right):
    ordered = exported(a_question(QuestionKind.ORDER, {"order": right}, options=options(*"abcd")))
    truth = exported(a_question(QuestionKind.TRUE_FALSE, {"weights": {"true": 100.0, "false": 0.0}}, options=options("true", "false")))
    bank = [ordered, truth, *({**ordered, "key": f"q{n}"} for n in range(8))]
    drawn = player.ask("Drawing.draw", bank, TERMS | {"draw": 10}, seed)
    assert drawn == player.ask("Drawing.draw", bank, TERMS | {"draw": 10}, seed)
    assert len({each["question"]["key"] for each in drawn} | {"true_false"}) >= 9
    assert all(each["options"] == ["true", "false"] for each in drawn if each["question"]["kind"] == "true_false")
    assert all(each["options"] != list(right) for each in drawn if each["question"]["kind"] == "order")


def a_state(*, answers: int = 10, length: int = 250, notes: int = 7) -> dict:
    """A learner who read everything, is at the end of the quiz with long answers, and wrote at every place."""
    quiz = {
        "tries": 3,
        "best": 60,
        "seed": 2**32 - 1,
        "bank": "0a1b2c3d",
        "place": answers,
        "answers": [["ώ" * length] for _ in range(answers)],
    }
    read = [f"a-lesson-with-a-rather-long-key-{n}" for n in range(notes)]
    return {"read": read, "quizzes": {"quiz": quiz}, "notes": {f"{key}/reflect-1": "My thoughts. " * 30 for key in read}}


@pytest.mark.parametrize(("edition", "most"), [("1.2", 4096), ("2004", 64000)])
def test_what_is_kept_never_outgrows_the_platform(player, edition, most):
    state = a_state(answers=40, notes=40)
    packed_ = player.ask("Keeping.pack", state, player.ask("Keeping.LIMIT")[edition])
    assert len(packed_["text"]) <= most
    back = player.ask("Keeping.unpack", packed_["text"])
    assert back["read"] == state["read"]
    assert {name: back["quizzes"]["quiz"][name] for name in ("tries", "best", "seed", "place")} == {
        "tries": 3, "best": 60, "seed": 2**32 - 1, "place": 40,
    }  # fmt: skip


def test_answers_come_before_notes_and_what_is_left_is_named(player):
    packed_ = player.ask("Keeping.pack", a_state(answers=10, length=250, notes=7), 4000)
    back = player.ask("Keeping.unpack", packed_["text"])
    assert back["quizzes"]["quiz"]["answers"] == a_state()["quizzes"]["quiz"]["answers"]
    kept = set(back["notes"])
    assert {f"note {key}" for key in a_state()["notes"]} - {f"note {key}" for key in kept} == set(packed_["left"])
    assert packed_["left"]


@pytest.mark.parametrize("text", ["", "nonsense", "null", "{}", "[2, []]", '[1, 5, {"quiz": [1]}, {"a": 3}]', "[1, null, null, null]"])
def test_what_is_not_ours_is_a_new_beginning(player, text):
    assert player.ask("Keeping.unpack", text) == {"read": [], "quizzes": {}, "notes": {}}


_SINGLE = a_question(QuestionKind.SINGLE, {"weights": {"a": 0.0, "b": 100.0}}, options=options("a", "b"))
_ALL = a_question(QuestionKind.ALL, {"weights": {"a": 50.0, "b": -50.0, "c": 50.0}}, options=options(*"abc"))
_TRUTH = a_question(QuestionKind.TRUE_FALSE, {"weights": {"true": 100.0, "false": 0.0}}, options=options("true", "false"))
_MATCH = a_question(QuestionKind.MATCH, {"pairs": {"p1": "b", "p2": "a"}}, options=options("a", "b"), prompts=options("p1", "p2"))
_ORDER = a_question(QuestionKind.ORDER, {"order": ["b", "a"]}, options=options("a", "b"))
_RANGE = a_question(QuestionKind.NUMERIC, {"ranges": [{"low": 9.5, "high": 10.5, "weight": 100.0}]}, unit="")
_EXACT = a_question(QuestionKind.NUMERIC, {"ranges": [{"low": 7.0, "high": 7.0, "weight": 100.0}]}, unit="")
_FROGS = [{"text": "frog", "weight": 100.0}, {"text": "toad*", "weight": 100.0}]
_SHORT = a_question(QuestionKind.SHORT, {"accept": {"en": _FROGS}, "case": False})
_GAPS = a_question(
    QuestionKind.GAP,
    {"gaps": {"g1": {"weights": {"a": 100.0}}, "g2": {"accept": {"en": [{"text": "Rome", "weight": 100.0}]}}}},
    gaps=[{"key": "g1", "options": options("a")}, {"key": "g2", "options": []}],
)
_SCALE = a_question(QuestionKind.LIKERT, {}, options=options(*"abcde"))
# Question, answer, and what 1.2 and 2004 are told: the answer, and what would have been right.
REPORTED = [
    (_SINGLE, ["b"], ("b", "b"), (["b"], ["b"])),
    (_ALL, ["c", "a"], ("a,c", "a[,]c"), (["a,c"], ["a[,]c"])),
    (_TRUTH, ["false"], ("f", "false"), (["t"], ["true"])),
    (_MATCH, ["p2=b", "p1=a"], ("1.a,2.b", "1[.]a[,]2[.]b"), (["1.b,2.a"], ["1[.]b[,]2[.]a"])),
    (_ORDER, ["a", "b"], ("a,b", "a[,]b"), (["b,a"], ["b[,]a"])),
    (_RANGE, ["10,25"], ("10.25", "10.25"), ([], ["9.5[:]10.5"])),
    (_EXACT, ["8"], ("8", "8"), (["7"], ["7[:]7"])),
    (_SHORT, ["A frog"], ("A frog", "A frog"), (["frog"], ["frog"])),
    (_GAPS, ["g2=Paris", "g1=a"], ("A,Paris", "A[,]Paris"), (["A,Rome"], ["A[,]Rome"])),
    (_SCALE, ["d"], ("d", "d"), ([], [])),
]


@pytest.mark.parametrize(("question", "chosen", "said", "right"), REPORTED)
def test_an_answer_is_reported_as_each_edition_writes_it(player, question, chosen, said, right):
    told = exported(question)
    assert tuple(player.ask("Report.response", told, edition, chosen) for edition in ("1.2", "2004")) == said
    assert tuple(player.ask("Report.patterns", told, edition) for edition in ("1.2", "2004")) == right


@pytest.mark.parametrize(
    ("chosen", "old", "new"),
    [(["a", "c"], "correct", "correct"), (["a"], "0.5", "0.5"), (["b"], "wrong", "incorrect"), ([], "wrong", "incorrect")],
)
def test_partial_credit_is_a_number(player, chosen, old, new):
    told = exported(_ALL) | {"kind": "multiple"}
    assert [player.ask("Report.result", told, edition, chosen) for edition in ("1.2", "2004")] == [old, new]


def test_time_is_written_as_each_edition_reads_it(player):
    assert player.ask("Report.span", "1.2", 3725.4) == "0001:02:05.00"
    assert player.ask("Report.span", "2004", 3725.4) == "PT1H2M5S"
