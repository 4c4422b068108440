"""A question as a form: read from the bank, checked, and written back as the same question."""

import json
from pathlib import Path

import pytest
from hypothesis import given

from qser_app.adapters.content import read_course
from qser_app.domain.quizzes_bank import QuestionSource
from qser_app.domain.quizzes_drafts import Draft, checked
from qser_app.domain.quizzes_forms import LONGEST_FORM, LONGEST_TYPED, BadQuestion, Form, FormTooLong, Gap, Row, form_of
from qser_app.domain.quizzes_forms_building import built
from qser_app.domain.quizzes_forms_checks import problems_of
from qser_app.domain.quizzes_forms_reading import as_learners_see, empty_form, form_from
from qser_app.domain.quizzes_grading import grade
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.refusals import BadInput
from tests.support.questions import questions
from tests.support.quizzes import ALL_KINDS, a_bank
from tests.support.written import FORMS, RIGHT, WRONG


def _built(form, *, is_new=False):
    return built(form, key="q", first="en", lessons={"words", form.lesson}, is_new=is_new)


def _wrong(form, first="en"):
    return [(each.place, each.reason) for each in problems_of(form, first=first, lessons={"words"})]


def _round(source):
    return built(form_from(source), key=source.key, first="en", lessons={source.lesson_key}, is_new=False)


def test_every_question_of_our_own_course_comes_back_as_it_was():
    banks = [module.questions for module in read_course(Path("content/qser")).modules]
    assert [len(bank) > 20 for bank in banks] == [True] * 3
    for source in (question for bank in banks for question in bank):
        again = _round(source)
        assert (again.body, again.answer_key, again.tags, again.lesson_key) == (
            source.body,
            source.answer_key,
            source.tags,
            source.lesson_key,
        )


@given(questions())
def test_a_form_that_was_read_and_written_is_the_same_form(question):
    source = QuestionSource("q", question.kind, question.body, question.answer_key, "")
    form = form_from(source)
    assert form_of(json.loads(json.dumps(form.as_document()))) == form
    if not _wrong(form):
        once = _round(source)  # all or nothing is written in one way
        assert (_round(once), form_from(once) == form or question.kind is QuestionKind.ALL) == (once, True)


@pytest.mark.parametrize("kind", QuestionKind)
def test_a_written_question_of_each_kind_is_graded_as_its_author_meant(kind):
    source = _built(FORMS[kind], is_new=True)
    checked(Draft(kind, source.body["en"], source.answer_key, "q"))
    assert list(source.body) == ["en", "el"]
    right, wrong = RIGHT[kind](source), WRONG[kind](source)
    assert grade(kind, source.answer_key, right, "en") == (100 if kind.is_graded else 0)
    assert grade(kind, source.answer_key, wrong, "en") == 0
    assert form_from(source).kind is kind


@pytest.mark.parametrize("kind", QuestionKind)
def test_a_new_form_asks_for_what_is_missing_and_shows_something_already(kind):
    form = empty_form(kind)
    assert ("stem.el", "no-stem") in _wrong(form, "el")
    assert as_learners_see(form, "en").kind is kind
    assert form_of(form.as_document()) == form


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_what_learners_would_see_holds_nothing_of_the_answer(kind):
    seen = repr(as_learners_see(FORMS[QuestionKind(kind)], "en"))
    assert "REMARK" not in seen
    assert "BECAUSE" not in seen


def test_the_order_that_is_shown_is_not_the_right_one():
    form = FORMS[QuestionKind.ORDER]
    assert [option.key for option in as_learners_see(form, "en").options] != [row.id for row in form.rows]


def test_keys_of_what_is_to_be_ordered_do_not_tell_the_order():
    orders = {
        tuple(built(FORMS[QuestionKind.ORDER], key=f"q{n}", first="en", lessons=(), is_new=True).answer_key["order"]) for n in range(9)
    }
    assert len(orders) > 1


def _changed(kind, **changes):
    return Form(**{name: getattr(FORMS[kind], name) for name in Form.__dataclass_fields__} | changes)


def _single(*rows, **more):
    return Form(QuestionKind.SINGLE, {"en": "Which?"}, rows=rows, **more)


def _r(key, text, **more):
    return Row(key, {"en": text}, **more)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (_single(_r("a", "One", right=True)), [("rows", "options")]),
        (_single(_r("a", "One"), _r("b", "Two")), [("rows", "no-right-answer")]),
        (_single(_r("a", "One", right=True), _r("b", "Two", right=True)), [("rows", "one-right")]),
        (_single(_r("a", "One", right=True), _r("b", "one ")), [("rows.b.text.en", "twice")]),
        (_single(_r("a", "One", right=True), Row("b", remarks={"en": "No"})), [("rows.b.text.en", "option-text")]),
        (_single(_r("a", "One", right=True), _r("b", "x" * 8001)), [("rows.b.text.en", "long")]),
        (_single(_r("a", "One", weight="100"), _r("b", "Two", weight="half"), weighted=True), [("rows.b.weight", "weight")]),
        (_single(_r("a", "One", weight="100"), _r("b", "Two", weight="101"), weighted=True), [("rows.b.weight", "weight")]),
        (_single(_r("a", "One", weight="50"), _r("b", "Two", weight="50"), weighted=True), [("rows", "no-right-answer")]),
        (_single(_r("a", "One", right=True), _r("b", "Two"), tags="x" * 61), [("tags", "tags")]),
        (_single(_r("a", "One", right=True), _r("b", "Two"), lesson="elsewhere"), [("lesson", "lesson")]),
        (
            Form(QuestionKind.MULTIPLE, {"en": "?"}, rows=(_r("a", "1", weight="60"), _r("b", "2", weight="30")), weighted=True),
            [("rows", "weights")],
        ),
        (
            Form(QuestionKind.MULTIPLE, {"en": "?"}, rows=(_r("a", "1", weight="100"), _r("b", "2", weight="0")), weighted=True),
            [("rows", "free-ride")],
        ),
        (Form(QuestionKind.TRUE_FALSE, {"en": "?"}, rows=(Row("true"), Row("false"))), [("rows", "no-right-answer")]),
        (
            Form(QuestionKind.MATCH, {"en": "?"}, rows=(Row("p1", {"en": "A"}, {"en": "B"}), Row("p2", {"en": "C"}))),
            [("rows.p2.partner.en", "option-text")],
        ),
        (Form(QuestionKind.MATCH, {"en": "?"}, rows=(Row("p1", {"en": "A"}, {"en": "B"}),)), [("rows", "pairs")]),
        (Form(QuestionKind.GAP, {"en": "No gap"}), [("gaps", "gap-none")]),
        (Form(QuestionKind.GAP, {"en": "[[g2]]"}, gaps=(Gap("g1"),)), [("stem.en", "gap-marks"), ("gaps.g1.en", "no-right-answer")]),
        (
            Form(
                QuestionKind.GAP,
                {"en": "[[g1]]"},
                gaps=(Gap("g1", listed=True, rows=(_r("a", "1", right=True), _r("b", "2", right=True))),),
            ),
            [("gaps.g1", "free-ride")],
        ),
        (Form(QuestionKind.SHORT, {"en": "?"}), [("rows.en", "no-right-answer")]),
        (Form(QuestionKind.SHORT, {"en": "?"}, rows=(_r("e1", "*", language="en", right=True),)), [("rows.e1.text.en", "anything")]),
        (
            Form(QuestionKind.SHORT, {"en": "?"}, rows=(_r("e1", "x" * 501, language="en", right=True),)),
            [("rows.e1.text.en", "answer-text")],
        ),
        (Form(QuestionKind.NUMERIC, {"en": "?"}), [("rows", "no-right-answer")]),
        (Form(QuestionKind.NUMERIC, {"en": "?"}, rows=(Row("r1", low="ten", how="value", right=True),)), [("rows.r1.low", "number")]),
        (Form(QuestionKind.NUMERIC, {"en": "?"}, rows=(Row("r1", low="1", how="range", right=True),)), [("rows.r1.high", "number")]),
        (
            Form(QuestionKind.NUMERIC, {"en": "?"}, rows=(Row("r1", low="5", high="4", how="range", right=True),)),
            [("rows.r1.high", "range")],
        ),
        (Form(QuestionKind.NUMERIC, {"en": "?"}, rows=(Row("r1", how="any", right=True),)), [("rows.r1.low", "anything")]),
    ],
)
def test_every_mistake_has_its_place(form, expected):
    assert _wrong(form) == expected
    with pytest.raises(BadQuestion):
        built(form, key="q", first="en", lessons={"words"}, is_new=True)


def test_a_language_may_be_missing_but_not_be_half_there():
    form = _changed(QuestionKind.SINGLE, stems={"en": "Which?"})
    assert _wrong(form) == [("stem.el", "no-stem")]
    rows = tuple(Row(row.id, {"en": row.texts["en"]}, right=row.right) for row in form.rows)
    assert list(_built(_changed(QuestionKind.SINGLE, stems={"en": "Which?"}, rows=rows, explanations={})).body) == ["en"]


def test_empty_lines_are_left_out():
    form = _changed(QuestionKind.SINGLE, rows=(*FORMS[QuestionKind.SINGLE].rows, Row("z")))
    assert [option["key"] for option in _built(form).body["en"]["options"]] == ["a", "b", "c"]


def test_right_ones_share_everything_and_wrong_ones_take_a_share_away():
    assert _built(FORMS[QuestionKind.MULTIPLE]).answer_key == {"weights": {"a": 50.0, "b": 50.0, "c": -50.0}}


def test_what_several_things_match_is_one_option():
    rows = (
        Row("p1", {"en": "Athens"}, {"en": "Greece"}),
        Row("p2", {"en": "Patras"}, {"en": "Greece"}),
        Row("p3", {"en": "Brno"}, {"en": "Czechia"}),
    )
    source = _built(Form(QuestionKind.MATCH, {"en": "Where?"}, rows=rows))
    assert source.answer_key == {"pairs": {"p1": "a", "p2": "a", "p3": "b"}}
    again = form_from(a_source := QuestionSource("q", source.kind, source.body, source.answer_key, ""))
    assert _round(a_source).answer_key == source.answer_key
    assert [row.partner for row in again.rows] == ["a", "a", "b"]


def test_the_banks_of_tests_come_back_as_well():
    for source in a_bank(en="::n::How many? {#=%100%12:1 =%50%10..14 ~#REMARK}\n\n::s::Say {=frog* #yes ~%0%* #no}"):
        assert form_from(_round(source)) == form_from(source)


ROW = {"id": "a", "texts": {"en": "One"}}


@pytest.mark.parametrize(
    "sent",
    [
        None,
        [],
        "x",
        {},
        {"kind": "essay"},
        {"kind": 1},
        {"kind": ["single"]},
        {"kind": "single", "admin": True},
        {"kind": "single", "stems": []},
        {"kind": "single", "stems": {"xx": "?"}},
        {"kind": "single", "stems": {"en": 1}},
        {"kind": "single", "stems": {"en": "\0"}},
        {"kind": "single", "stems": {"en": "\ud800"}},
        {"kind": "single", "rows": {}},
        {"kind": "single", "rows": ["a"]},
        {"kind": "single", "rows": [{}]},
        {"kind": "single", "rows": [ROW, ROW]},
        {"kind": "single", "rows": [ROW | {"id": ""}]},
        {"kind": "single", "rows": [ROW | {"id": "x" * 61}]},
        {"kind": "single", "rows": [ROW | {"right": 1}]},
        {"kind": "single", "rows": [ROW | {"weight": 100}]},
        {"kind": "single", "rows": [ROW | {"language": "xx"}]},
        {"kind": "single", "rows": [ROW | {"how": "free"}]},
        {"kind": "single", "rows": [ROW | {"language": []}]},
        {"kind": "gap", "gaps": [{"id": "g1"}, {"id": "g1"}]},
        {"kind": "gap", "gaps": [{"id": "g1", "rows": [{"id": 3}]}]},
        {"kind": "single", "weighted": "yes"},
        {"kind": "single", "lesson": 3},
        {"kind": "single", "tags": ["x"]},
    ],
)
def test_what_is_no_form_is_refused(sent):
    with pytest.raises(BadInput):
        form_of(sent)


@pytest.mark.parametrize(
    "sent",
    [
        {"kind": "single", "stems": {"en": "x" * (LONGEST_TYPED + 1)}},
        {"kind": "single", "rows": [{"id": f"r{n}"} for n in range(131)]},
        {
            "kind": "single",
            "rows": [{"id": f"r{n}", "texts": {"en": "x" * LONGEST_TYPED}} for n in range(LONGEST_FORM // LONGEST_TYPED + 1)],
        },
    ],
)
def test_what_is_larger_than_any_question_is_refused_in_words(sent):
    with pytest.raises(FormTooLong):
        form_of(sent)
